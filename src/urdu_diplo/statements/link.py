"""In which call or meeting a statement was made."""

from __future__ import annotations

from ..draft import Draft, Gathering, Said

__all__ = ["link_events"]

MEMORY = 8  # sentences after an event in which what its parties say belongs to it


def link_events(draft: Draft) -> None:
    """Fill `Said.event`: the nearest event told before, or in the same sentence, in which the speakers took part."""
    for said in draft.statements:
        fitting = [n for n, gathering in enumerate(draft.events) if _fits(said, gathering)]
        if fitting:
            said.event = min(fitting, key=lambda n: _distance(said, draft.events[n]))


def _fits(said: Said, gathering: Gathering) -> bool:
    if gathering.planned or not said.speakers or not set(said.speakers) <= set(gathering.participants):
        return False
    return 0 <= said.sentence - gathering.sentence <= MEMORY


def _distance(said: Said, gathering: Gathering) -> tuple[int, int]:
    return said.sentence - gathering.sentence, abs(said.cue.start - gathering.trigger.start)
