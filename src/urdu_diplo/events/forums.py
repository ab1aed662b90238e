"""Whose session an event is: the forum or body whose name owns its noun, or stands right before it."""

from __future__ import annotations

from ..draft import Draft, Found, Gathering
from ..text.chars import QUOTES

__all__ = ["forum_of"]

LEVELS = 3  # owners from the noun back to the forum: `the session of the ministers of the states of FORUM`
ADJECTIVES = 8  # tokens between a genitive and its noun, `held in PLACE` counted
BREAKS = ("postposition", "relational", "finite", "complementizer", "and")


def forum_of(draft: Draft, covers: dict[int, Found], gathering: Gathering) -> int | None:
    """The forum whose session a gathering is; of a meeting only a format, since bodies also meet somebody."""
    types = {"summit": ("FORUM", "ORG"), "meeting": ("FORUM",)}.get(gathering.kind, ())
    i = gathering.trigger.start
    for _ in range(LEVELS if types else 0):
        genitive = _genitive(draft, covers, i)
        end = genitive if genitive is not None else _without_quotes(draft, i)
        found = covers.get(end - 1)
        if found is not None and found.end == end and found.type in types:
            return found.entity if _is_alone(draft, covers, found, genitive is not None) else None
        sitters = _before_sitters(draft, covers, end)
        if sitters is None:
            return None
        i = sitters
    return None


def _genitive(draft: Draft, covers: dict[int, Found], i: int) -> int | None:
    """The genitive whose noun begins at token `i`, adjectives and `held in PLACE` between."""
    held = False
    for k in range(i - 1, max(i - 1 - ADJECTIVES, 0), -1):
        held = held or draft.lexicon.words.match("event_was", draft.norms, k) > 0
        if draft.isa(k, "genitive"):
            return k
        if not held and (k in covers or draft.isa(k, *BREAKS)):
            return None
    return None


def _without_quotes(draft: Draft, i: int) -> int:
    while draft.norm(i - 1) in QUOTES:
        i -= 1
    return i


def _is_alone(draft: Draft, covers: dict[int, Found], found: Found, owns: bool) -> bool:
    """Whether a body is no party: `STATE and BODY's summit`, `STATE BODY summit` are of both."""
    before = covers.get(found.start - 1)
    beside = before is not None and before.type == "COUNTRY" and not owns
    return not draft.isa(found.start - 1, "and") and not beside


def _before_sitters(draft: Draft, covers: dict[int, Found], end: int) -> int | None:
    """Where those begin who sit for a forum and whose last word is before `end`: `ministers`, `member states`."""
    length = draft.lexicon.words.match_back("sits_for", draft.norms, end)
    if length:
        return end - length
    found = covers.get(end - 1)
    return found.start if found is not None and found.end == end and found.type == "ROLE" and found.plural else None
