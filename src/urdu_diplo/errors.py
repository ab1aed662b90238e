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
    """Every error that this library raises on purpose."""


class InputError(UrduDiploError, ValueError):
    """What was given is no text: a wrong type, or a string that is not valid Unicode."""


class LexiconError(UrduDiploError, ValueError):
    """A gazetteer entry cannot be used. The reader has the file open and the code closed."""

    def __init__(self, file: str, entry: str, remedy: str) -> None:
        super().__init__(f"{file}: entry {entry!r}: {remedy}")
        self.file, self.entry, self.remedy = file, entry, remedy

    def __reduce__(self) -> tuple[type["LexiconError"], tuple[str, str, str]]:
        return type(self), (self.file, self.entry, self.remedy)


class PipelineError(UrduDiploError):
    """A component needs a layer that no earlier component gives."""


class FileError(UrduDiploError, OSError):
    """A file cannot be read or written; the message names it."""


class QueryError(UrduDiploError, ValueError):
    """A question about an archive cannot be asked: wrong SQL, or a table or column that is not there."""


class ExtraMissingError(UrduDiploError):
    """An optional package or program is not on this machine; the message gives the command that installs it."""

    @classmethod
    def of(cls, package: str, extra: str) -> "ExtraMissingError":
        """The error for a package that comes with an extra of this library."""
        return cls(f"the package {package!r} is not installed: pip install 'urdu-diplo[{extra}]'")


class ModelMissingError(UrduDiploError):
    """A model that was asked for is not on this machine; the message says how to get it."""
