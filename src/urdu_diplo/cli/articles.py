"""The articles that a command was given: files, or `-` for what comes on stdin."""

from __future__ import annotations

import sys
from pathlib import Path

from ..inputs import decode, read_text

__all__ = ["read_article"]

STDIN = "-"


def read_article(name: str) -> str:
    """The text of a file, or of stdin. Raises `FileError`."""
    if name != STDIN:
        return read_text(Path(name))
    buffer = getattr(sys.stdin, "buffer", None)
    return sys.stdin.read() if buffer is None else decode(buffer.read(), "stdin")
