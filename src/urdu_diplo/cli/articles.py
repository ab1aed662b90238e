"""The articles that a command was given: files, or `-` for what comes on stdin."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from ..errors import InputError
from ..inputs import decode, read_json_lines, read_text

__all__ = ["read_article", "read_articles"]

STDIN = "-"
ARCHIVE = ".jsonl"


def read_article(name: str) -> str:
    """The text of a file, or of stdin. Raises `FileError`."""
    if name != STDIN:
        return read_text(Path(name))
    buffer = getattr(sys.stdin, "buffer", None)
    return sys.stdin.read() if buffer is None else decode(buffer.read(), "stdin")


def read_articles(file: str) -> Iterator[tuple[str, str]]:
    """The articles of a file with their names: a text, or JSON lines with the keys `text` and, if they like, `id`.

    Raises `FileError`, and `InputError` for a line without `text`.
    """
    if not file.endswith(ARCHIVE):
        yield file, read_article(file)
        return
    for number, row in enumerate(read_json_lines(Path(file)), 1):
        name = f"{file}:{row.get('id', number)}"
        if not isinstance(row.get("text"), str):
            raise InputError(f"{name}: no key 'text' with a string: write one article a line")
        yield name, row["text"]
