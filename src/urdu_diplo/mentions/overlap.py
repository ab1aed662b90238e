"""Flat mentions: where two overlap, the longest named unit wins."""

from __future__ import annotations

from collections.abc import Iterable

from ..draft import Found
from ..model import MentionType

__all__ = ["keep_longest"]

ORDER: tuple[MentionType, ...] = ("DOCUMENT", "FORUM", "ORG", "PERSON", "ROLE", "COUNTRY", "PLACE", "GROUP")
RANK = {kind: rank for rank, kind in enumerate(ORDER)}


def keep_longest(candidates: Iterable[Found]) -> list[Found]:
    """The candidates that stand, in order of the text; ties go by type, then to the earlier."""
    taken: set[int] = set()
    kept: list[Found] = []
    for found in sorted(candidates, key=lambda f: (f.start - f.end, RANK[f.type], f.start)):
        positions = range(found.start, found.end)
        if taken.isdisjoint(positions):
            taken.update(positions)
            kept.append(found)
    return sorted(kept, key=lambda f: f.start)
