"""One article of an archive, and the record of one that could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["Article", "Failure"]


@dataclass(frozen=True, slots=True)
class Article:
    """A text with what an archive knows of it.

    `published` is its date, `id` its name in the archive, `place` where it was found (file, or file and line).

    >>> from datetime import date
    >>> from urdu_diplo import Article
    >>> Article("", id="a-1", published=date(2025, 3, 1)).id
    'a-1'
    """

    text: str
    id: str = ""
    published: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read, and why.

    `position` counts from 0 through all that was given; `place` is its file and line where they are known.
    `text` is kept where there is one.

    >>> from urdu_diplo import Failure
    >>> str(Failure("not UTF-8", place="news.csv:7"))
    'news.csv:7: not UTF-8'
    """

    error: str
    position: int = 0
    id: str = ""
    place: str = ""
    published: date | None = None
    text: str | None = None

    def __str__(self) -> str:
        where = self.place or self.id or f"text {self.position}"
        return f"{where}: {self.error}"
