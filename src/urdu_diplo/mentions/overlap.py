"""Flat mentions: where two overlap, the longest named unit wins."""

from __future__ import annotations

from collections.abc import Iterable

from ..draft import Found

__all__ = ["keep_longest"]

RANK = ("DOCUMENT", "FORUM", "ORG", "PERSON", "ROLE", "COUNTRY", "PLACE", "GROUP")


def keep_longest(candidates: Iterable[Found]) -> list[Found]:
    """The candidates that stand, in order of the text; ties go by type, then to the earlier."""
    taken: set[int] = set()
    kept: list[Found] = []
    for found in sorted(candidates, key=lambda f: (f.start - f.end, RANK.index(f.type), f.start)):
        positions = range(found.start, found.end)
        if not any(i in taken for i in positions):
            taken.update(positions)
            kept.append(found)
    return sorted(kept, key=lambda f: f.start)
