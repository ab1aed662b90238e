"""Which columns of an archive hold text, id and date, and the article that a row of it makes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..errors import FileError
from .article import Article, Failure

__all__ = ["Columns"]

Row = Mapping[str, object]


@dataclass(frozen=True)
class Columns:
    """Names of columns, or of keys in JSON lines.

    Left open, id and date are taken from `id` and `published` where these are there.
    """

    text: str = "text"
    id: str | None = None
    date: str | None = None

    @property
    def names(self) -> tuple[str, str, str]:
        """The names of the columns of text, id and date."""
        return self.text, self.id or "id", self.date or "published"

    def check(self, names: Iterable[str], where: str) -> None:
        """Raises `FileError` when a column that is needed or was asked for is not there."""
        found = set(names)
        for option, name in (("text", self.text), ("id", self.id), ("date", self.date)):
            if name is not None and name not in found:
                there = ", ".join(sorted(map(_printable, found)))
                raise FileError(f"{where}: no column {name!r}; there are {there}: name one with --{option}-column")

    def article(self, row: Row, place: str, published: dt.date | None = None) -> Article | Failure:
        """The article of a row. Where the row has no date it is `published`, where it has no id, its place."""
        text, id, day = (row.get(name) for name in self.names)
        known = Article("", place if id is None else _printable(id), published, place)
        try:
            known = replace(known, published=_day(day) or published)
        except ValueError:
            return _failure(known, f"{self.names[2]} {day!r} is not a date: write YYYY-MM-DD", text)
        if not isinstance(text, str):
            return _failure(known, f"{self.text} is {type(text).__name__}, not text", None)
        return replace(known, text=text)


def _printable(name: object) -> str:
    """An id or a column as it can be written in UTF-8, whatever bytes it came from."""
    return str(name).encode("utf-8", "backslashreplace").decode("utf-8")


def _failure(known: Article, error: str, text: object) -> Failure:
    kept = text if isinstance(text, str) else None
    return Failure(error, id=known.id, place=known.place, published=known.published, text=kept)


def _day(value: object) -> dt.date | None:
    """The day of a date, a time or their ISO spelling; none for what is empty. Raises `ValueError`."""
    if isinstance(value, dt.datetime):
        return value.date()
    if value is None or isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        raise ValueError(value)
    return dt.date.fromisoformat(value.strip()[:10]) if value.strip() else None
