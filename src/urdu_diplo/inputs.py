"""Read text and JSON lines from files, or say which file is wrong, where, and what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .errors import FileError

__all__ = ["decode", "json_lines", "read_json_lines", "read_text"]

BOM = b"\xef\xbb\xbf"


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, without a byte order mark, line ends as they are.

    Raises `FileError` when the file is missing, a directory, unreadable or not UTF-8.
    """
    try:
        return decode(path.read_bytes(), str(path))
    except OSError as error:
        if isinstance(error, FileError):
            raise
        raise FileError(f"{path}: {_reason(error)}") from error


def decode(data: bytes, name: str) -> str:
    """Bytes as UTF-8 text, without a byte order mark. `name` stands in the message of the `FileError`."""
    skipped = len(BOM) if data.startswith(BOM) else 0
    try:
        return data[skipped:].decode("utf-8")
    except UnicodeDecodeError as error:
        at = skipped + error.start
        raise FileError(
            f"{name}: byte {at} (0x{data[at]:02x}) is not UTF-8: save the file as UTF-8, "
            f"for instance with iconv -f {_likely_encoding(data)} -t UTF-8"
        ) from error


def read_json_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON lines file; empty lines are passed over. Raises `FileError` naming the line."""
    return list(json_lines(path))


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The same one by one, for files that are larger than memory."""
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _object(decode(line, f"{path}: line {number}"), f"{path}: line {number}")
    except OSError as error:
        if isinstance(error, FileError):
            raise
        raise FileError(f"{path}: {_reason(error)}") from error


def _object(line: str, where: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise FileError(f"{where}: not JSON ({error}): write one object a line") from error
    if not isinstance(value, dict):
        raise FileError(f"{where}: not an object: write one object a line")
    return value


def _likely_encoding(data: bytes) -> str:
    return "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "CP1256"


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file: check the path"
    if isinstance(error, IsADirectoryError):
        return "a directory: name the files in it"
    return f"cannot be read: {error.strerror or error}"
