"""What can go wrong, as one tree.

UrduDiploError
├── InputError        what was given to `extract` is no text
├── LexiconError      a gazetteer entry cannot be used
├── PipelineError     components in an order that cannot work
├── FileError         a file cannot be read or written
├── QueryError        a question about an archive cannot be asked
├── ExtraMissingError an optional package or program is not there
└── ModelMissingError a model that was asked for is not there
"""

__all__ = [
    "ExtraMissingError",
    "FileError",
    "InputError",
    "LexiconError",
    "ModelMissingError",
    "PipelineError",
    "QueryError",
    "UrduDiploError",
]


class UrduDiploError(Exception):
    """Every error that this library raises on purpose.

    >>> from urdu_diplo import UrduDiploError, extract
    >>> try:
    ...     extract(7)
    ... except UrduDiploError as error:
    ...     print(type(error).__name__)
    InputError
    """


class InputError(UrduDiploError, ValueError):
    """What was given is no text: a wrong type, or a string that is not valid Unicode.

    >>> from urdu_diplo import extract
    >>> extract(b"")
    Traceback (most recent call last):
    urdu_diplo.errors.InputError: extract() takes a str, not bytes: decode bytes and read files first
    """


class LexiconError(UrduDiploError, ValueError):
    """A gazetteer entry cannot be used. The reader has the file open and the code closed.

    >>> from urdu_diplo import LexiconError
    >>> raise LexiconError("my.toml", "PK", "id used twice, first in countries.toml: rename one")
    Traceback (most recent call last):
    urdu_diplo.errors.LexiconError: my.toml: entry 'PK': id used twice, first in countries.toml: rename one
    """

    def __init__(self, file: str, entry: str, remedy: str) -> None:
        super().__init__(f"{file}: entry {entry!r}: {remedy}")
        self.file, self.entry, self.remedy = file, entry, remedy

    def __reduce__(self) -> tuple[type["LexiconError"], tuple[str, str, str]]:
        return type(self), (self.file, self.entry, self.remedy)


class PipelineError(UrduDiploError):
    """A component needs a layer that no earlier component gives.

    >>> from urdu_diplo import Extractor, PipelineError
    >>> from urdu_diplo.components import default_components
    >>> try:
    ...     Extractor(components=default_components()[1:])
    ... except PipelineError as error:
    ...     print(str(error).partition(":")[0])
    component 'entities' needs mentions
    """


class FileError(UrduDiploError, OSError):
    """A file cannot be read or written; the message names it.

    >>> from pathlib import Path
    >>> from urdu_diplo.inputs import read_text
    >>> read_text(Path("none.txt"))
    Traceback (most recent call last):
    urdu_diplo.errors.FileError: none.txt: no such file: check the path
    """


class QueryError(UrduDiploError, ValueError):
    """A question about an archive cannot be asked: wrong SQL, or a table or column that is not there.

    >>> from urdu_diplo import QueryError, UrduDiploError
    >>> issubclass(QueryError, UrduDiploError)
    True
    """


class ModelMissingError(UrduDiploError):
    """A model that was asked for is not on this machine; the message says how to get it.

    >>> from urdu_diplo import ModelMissingError, UrduDiploError
    >>> issubclass(ModelMissingError, UrduDiploError)
    True
    """


class ExtraMissingError(UrduDiploError, ImportError):
    """An optional package or program is not on this machine; the message gives the command that installs it.

    >>> from urdu_diplo import ExtraMissingError
    >>> raise ExtraMissingError.of("scipy", "score")
    Traceback (most recent call last):
    urdu_diplo.errors.ExtraMissingError: the package 'scipy' is not installed: pip install 'urdu-diplo[score]'
    """

    @classmethod
    def of(cls, package: str, extra: str) -> "ExtraMissingError":
        """The error for a package that comes with an extra of this library."""
        return cls(f"the package {package!r} is not installed: pip install 'urdu-diplo[{extra}]'")
