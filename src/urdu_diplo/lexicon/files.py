"""Where the data files lie: in the installed package, else in the checkout."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ..errors import LexiconError

__all__ = ["LARGEST", "data_folder", "gazetteer_folder", "read_tables"]

LARGEST = 16 * 1024 * 1024  # bytes of one file

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


def read_tables(path: Path) -> dict[str, list[dict[str, Any]]]:
    """One TOML file as lists of raw tables by table name.

    Raises `LexiconError` when the file is missing, too large, not UTF-8, not TOML, or no list of tables.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise LexiconError(path.name, "-", f"larger than {LARGEST} bytes: split the file")
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LexiconError(path.name, "-", f"cannot be read ({error.strerror}): check the path {path}") from error
    except UnicodeDecodeError as error:
        raise LexiconError(path.name, "-", f"byte {error.start} is not UTF-8: save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(path.name, "-", f"not TOML: {error}") from error
    for name, rows in tables.items():
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise LexiconError(path.name, name, f"write it as a list of tables: [[{name}]]")
    return tables
