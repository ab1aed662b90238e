"""In which call or meeting a statement was made."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..draft import Draft, Gathering, Said

__all__ = ["link_events"]

MEMORY = 8  # sentences after an event in which what its parties say belongs to it


def link_events(draft: Draft) -> None:
    """Fill `Said.event`: the nearest event told before, or in the same sentence, in which the speakers took part."""
    for said in draft.statements:
        first = bisect_left(draft.events, said.sentence - MEMORY, key=_sentence)
        after = bisect_right(draft.events, said.sentence, key=_sentence)
        fitting = [n for n in range(first, after) if _fits(said, draft.events[n])]
        if fitting:
            said.event = min(fitting, key=lambda n: _distance(said, draft.events[n]))


def _fits(said: Said, gathering: Gathering) -> bool:
    return not gathering.planned and bool(said.speakers) and set(said.speakers) <= set(gathering.participants)


def _sentence(gathering: Gathering) -> int:
    return gathering.sentence


def _distance(said: Said, gathering: Gathering) -> tuple[int, int]:
    return said.sentence - gathering.sentence, abs(said.cue.start - gathering.trigger.start)
