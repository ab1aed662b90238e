"""Cut a stretch with overlapping spans into flat pieces: each piece knows the spans that cover it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

__all__ = ["cut"]

Mark = TypeVar("Mark")


def cut(length: int, spans: Iterable[tuple[int, int, Mark]]) -> Iterator[tuple[int, int, tuple[Mark, ...]]]:
    """Pieces (start, end, marks) that follow each other from 0 to `length` without a gap or an overlap.

    Spans are (start, end, mark), half-open, in any order; what lies outside the stretch is cut off, empty ones count
    for nothing. The marks of a piece stand in the order in which the spans were given.
    """
    kept = [(max(start, 0), min(end, length), mark) for start, end, mark in spans]
    kept = [span for span in kept if span[0] < span[1]]
    opens: dict[int, list[int]] = {}
    closes: dict[int, list[int]] = {}
    for number, (start, end, _) in enumerate(kept):
        opens.setdefault(start, []).append(number)
        closes.setdefault(end, []).append(number)
    covering: set[int] = set()
    for start, end in pairwise(sorted({0, length, *opens, *closes})):
        covering.difference_update(closes.get(start, ()))
        covering.update(opens.get(start, ()))
        yield start, end, tuple(kept[number][2] for number in sorted(covering))
