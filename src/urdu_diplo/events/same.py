"""One event told of twice is one: by its parties, its place and its forum."""

from __future__ import annotations

from ..draft import Draft, Gathering

__all__ = ["add_event"]

TOLD = 200  # events before, among which one is looked for that is told of again
NEAR = 6  # sentences in which the same event is told of again


def add_event(draft: Draft, gathering: Gathering, between: bool) -> None:
    """Add an event, or take it for one told before: of its kind, with its parties or without any.

    `between`: it is told as one `between` its parties, so that a single one will do.
    """
    other = next((other for other in reversed(draft.events[-TOLD:]) if _is_same(draft, gathering, other)), None)
    if other is not None:
        _merge(gathering, other)
    elif gathering.participants and (between or not _is_one_sided(draft, gathering)):
        draft.events.append(gathering)


def _merge(gathering: Gathering, other: Gathering) -> None:
    """What the second telling adds to the first."""
    if len(other.participants) < len(set(gathering.participants)):
        other.participants = gathering.participants
    other.place = other.place if other.place is not None else gathering.place
    other.time = other.time or gathering.time
    other.forum = other.forum if other.forum is not None else gathering.forum
    other.roles = gathering.roles | other.roles


def _is_one_sided(draft: Draft, gathering: Gathering) -> bool:
    """Whether a talk has but one party, and no group or format: nothing that took place between people."""
    if gathering.kind not in ("call", "meeting") or len(gathering.participants) > 1:
        return False
    return draft.entities[gathering.participants[0]].type not in ("GROUP", "FORUM")


def _is_same(draft: Draft, one: Gathering, other: Gathering) -> bool:
    mine, theirs = set(one.participants), set(other.participants)
    if one.kind != other.kind and not {one.kind, other.kind} <= {"call", "meeting"}:
        return False
    if one.kind != other.kind and len(mine) > 1:
        return False
    if one.kind == "visit" and _elsewhere(draft, one.place, other.place):
        return False
    if one.forum is not None and other.forum not in (None, one.forum):
        return False
    if len(mine & theirs) > 1:
        return True
    near = one.sentence - other.sentence <= NEAR
    return near and (not mine or mine <= theirs or theirs <= mine)


def _elsewhere(draft: Draft, one: int | None, other: int | None) -> bool:
    """Whether two places are different cities, or different countries: a city may lie in the country."""
    if one is None or other is None or one == other:
        return False
    return draft.entities[one].type == draft.entities[other].type
