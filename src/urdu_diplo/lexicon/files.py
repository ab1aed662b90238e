"""Where the data files lie: in the installed package, else in the checkout."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ..errors import LexiconError

__all__ = ["LARGEST", "data_folder", "gazetteer_folder", "read_bytes", "read_tables", "shown"]

LARGEST = 16 * 1024 * 1024  # bytes of one file: sixty times the largest that ships
LONGEST_SHOWN = 60  # characters of a name in a message

_PACKAGE = Path(__file__).resolve().parent.parent


def gazetteer_folder() -> Path:
    """The folder of the gazetteers that ship with the library."""
    return data_folder("gazetteers")


def data_folder(name: str) -> Path:
    """A folder of the data that ship with the library. Raises `LexiconError` when it is missing."""
    for folder in (_PACKAGE / "data" / name, _PACKAGE.parent.parent / "data" / name):
        if folder.is_dir():
            return folder
    raise LexiconError(str(_PACKAGE), f"data/{name}", "the folder is missing: reinstall urdu-diplo")


def read_bytes(path: Path) -> bytes:
    """A file as it is. Raises `LexiconError` when it cannot be read or is larger than `LARGEST`.

    No more than that is read, so a device or a pipe without an end does no harm.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise LexiconError(path.name, "-", f"cannot be read ({error.strerror}): check the path {path}") from error
    if len(data) > LARGEST:
        raise LexiconError(path.name, "-", f"larger than {LARGEST} bytes: split the file")
    return data


def read_tables(data: bytes, file: str) -> dict[str, list[dict[str, Any]]]:
    """The bytes of one TOML file as lists of raw tables by table name.

    Raises `LexiconError` naming the `file` when it is not UTF-8, not TOML, or no list of tables.
    """
    try:
        tables = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise LexiconError(file, "-", f"byte {error.start} is not UTF-8: save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:  # numbers without end, lists in lists without end
        raise LexiconError(file, "-", f"not TOML: {error}") from error
    for name, rows in tables.items():
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise LexiconError(file, shown(name), f"write it as a list of tables: [[{shown(name)}]]")
    return tables


def shown(name: str) -> str:
    """A name from a file for a message: its beginning, if it is long."""
    return name if len(name) <= LONGEST_SHOWN else f"{name[:LONGEST_SHOWN]}…"
