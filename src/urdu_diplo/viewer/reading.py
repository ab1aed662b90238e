"""An article that was read: its document, what it is called, and when it was published."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ..model import Document

__all__ = ["Reading"]


class Reading(NamedTuple):
    """A document with the name that pages show for it (a file, an id) and the day of the article, where known."""

    name: str
    document: Document
    published: date | None = None
