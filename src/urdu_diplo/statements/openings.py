"""Adverbial phrases that open a clause: time, occasion. They frame what is said and are no part of it."""

from __future__ import annotations

from ..draft import Draft
from ..text.chars import COMMAS

__all__ = ["skip_frame"]

REACH = 9  # tokens of one opening phrase
PERIOD = 3  # tokens of a stretch of time: `the current month`
LEAST = 2  # tokens, marker included, that are left for the content at least


def skip_frame(draft: Draft, start: int, end: int) -> int:
    """The token after the adverbial phrases that stand at `start`; `start` where none does."""
    moved = True
    while moved:
        moved = False
        while start < end and draft.norm(start) in COMMAS:
            start += 1
        after = _time_end(draft, start, end)
        if after == start:
            after = _phrase_end(draft, start, end)
            if end - after <= LEAST and _may_belong(draft, after):
                after = start
        if after > start and end - after >= LEAST:
            start, moved = after, True
    return start


def _may_belong(draft: Draft, after: int) -> bool:
    """Whether an opening phrase before token `after` may be a part of the little that follows.

    It may in `in the conference PARTICIPATION`, but not where it names a text: `in the statement of the attack`.
    """
    text = draft.lexicon.words.match_back("statement_noun", draft.norms, after - 1)
    return not text and draft.isa(after, "attendance_noun")


def _time_end(draft: Draft, start: int, end: int) -> int:
    words = draft.lexicon.words
    if length := words.match("opening_adverb", draft.norms, start):
        return start + length
    for k in range(start, min(start + PERIOD, end)):
        if draft.isa(k, "time_noun", "month") and (part := words.match("period_part", draft.norms, k + 1)):
            return k + 1 + part
        if draft.isa(k, "postposition"):
            break
    return start


def _phrase_end(draft: Draft, start: int, end: int) -> int:
    words = draft.lexicon.words
    for k in range(start, min(start + REACH, end)):
        if draft.isa(k, "frame_adverbial"):
            closing = words.match("frame_end", draft.norms, k + 1)
            if closing:
                return k + 1 + closing
            if draft.isa(k, "opportunity") and draft.isa(k + 1, "onto"):
                return k + 2
            if draft.isa(k, "frame_noun_alone") and k + 1 < end:
                return k + 1
        given = draft.isa(k, "dative") and words.match("given", draft.norms, k + 1)  # `in an interview given to X`
        stops = draft.isa(k, "onto", "dative", "ergative", "complementizer", "and") or draft.norm(k) in COMMAS
        if stops and not given:
            return start
    return start
