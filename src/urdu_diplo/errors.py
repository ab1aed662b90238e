"""What can go wrong, as one tree.

UrduDiploError
├── InputError        what was given to `extract` is no text
├── LexiconError      a gazetteer entry cannot be used
├── PipelineError     components in an order that cannot work
├── FileError         a file cannot be read or written
├── ModelMissingError a model that was asked for is not there
└── ExtraMissingError an optional package that was asked for is not installed
"""

__all__ = [
    "ExtraMissingError",
    "FileError",
    "InputError",
    "LexiconError",
    "ModelMissingError",
    "PipelineError",
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


class ModelMissingError(UrduDiploError):
    """A model that was asked for is not on this machine; the message says how to get it."""


class ExtraMissingError(UrduDiploError, ImportError):
    """An optional package that was asked for is not installed; the message says how to install it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f'{package} is not installed: pip install "urdu-diplo[{extra}]"')
        self.package, self.extra = package, extra

    def __reduce__(self) -> tuple[type["ExtraMissingError"], tuple[str, str]]:
        return type(self), (self.package, self.extra)
