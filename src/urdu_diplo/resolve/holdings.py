"""Who holds which office, as the text tells: in its order, and by holder."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Holding", "Holdings"]

AROUND = 200  # holdings before and after a title among which its holder is looked for


class Holding(NamedTuple):
    """The text says that somebody holds an office: which (ids of roles, head word), of whom, where in the text."""

    roles: frozenset[str]
    head: str
    of: int | None
    holder: int
    at: int
    standing: str
    post: int | None = None  # where an ambassador serves


class Holdings:
    """The holdings of one text."""

    def __init__(self) -> None:
        self._listed: list[Holding] = []
        self._by_holder: dict[int, list[Holding]] = {}

    def add(self, holding: Holding) -> None:
        """Put a holding in its place of the text."""
        insort(self._listed, holding, key=_at)
        self._by_holder.setdefault(holding.holder, []).append(holding)

    def last(self) -> list[Holding]:
        """The last one of the text so far; none at its start."""
        return self._listed[-1:]

    def near(self, at: int) -> list[Holding]:
        """The holdings around a token: all of an article, so many of a longer text."""
        k = bisect_left(self._listed, at, key=_at)
        return self._listed[max(k - AROUND, 0) : k + AROUND]

    def of(self, holder: int) -> Sequence[Holding]:
        """What one holds."""
        return self._by_holder.get(holder, ())


def _at(holding: Holding) -> int:
    return holding.at
