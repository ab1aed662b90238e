"""From whom an article comes: the agency in its dateline, else the outlet that its first sentences cite."""

from __future__ import annotations

from collections.abc import Mapping

from ..draft import Draft
from ..text.chars import CLOSE_BRACKETS, OPEN_BRACKETS

__all__ = ["source_of"]

DATELINE = 16  # tokens of a dateline
LEAD = 3  # sentences in which an article names its source


def source_of(draft: Draft, cited: Mapping[int, int]) -> int | None:
    """The entity of an article's source; `cited` are the outlets that are the source of a sentence, by its number."""
    for n, sentence in enumerate(draft.sentences[:LEAD]):
        if (agency := _in_dateline(draft, sentence.start, sentence.end)) is not None:
            return agency
        if n in cited and draft.entities[cited[n]].type == "ORG":
            return cited[n]
    return None


def _in_dateline(draft: Draft, start: int, end: int) -> int | None:
    """The first body in the bracket with which a sentence ends that is nothing but a dateline."""
    last = next(
        (i for i in range(end - 1, start, -1) if draft.tokens[i].is_word or draft.norm(i) in CLOSE_BRACKETS), -1
    )
    if end - start > DATELINE or draft.norm(last) not in CLOSE_BRACKETS:
        return None
    opening = next((i for i in range(start, last) if draft.norm(i) in OPEN_BRACKETS), last)
    inside = (f for f in draft.mentions if opening < f.start and f.end <= last and f.type == "ORG")
    return next((found.entity for found in inside), None)
