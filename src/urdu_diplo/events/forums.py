"""Whose session an event is: the forum or body whose name stands as owner of the noun, or right before it."""

from __future__ import annotations

from ..draft import Draft, Found, Gathering
from ..text.chars import QUOTES

__all__ = ["forum_of"]

LEVELS = 3  # genitives between the forum and the noun: `the session of the ministers of the states of X`
ADJECTIVES = 8  # tokens between a genitive and its noun, `held in PLACE` counted


def forum_of(draft: Draft, covers: dict[int, Found], gathering: Gathering) -> int | None:
    """The forum whose session a gathering is; of a meeting only a format, since bodies also meet somebody."""
    types = {"summit": ("FORUM", "ORG"), "meeting": ("FORUM",)}.get(gathering.kind, ())
    i = gathering.trigger.start
    for _ in range(LEVELS if types else 0):
        i, owned = _owner_end(draft, covers, i)
        found = covers.get(i - 1)
        if found is not None and found.end == i and found.type in types:
            return found.entity
        i = _passed(draft, covers, i)
        if not i or not (owned or draft.isa(i - 1, "genitive") or i in covers):
            return None
    return None


def _owner_end(draft: Draft, covers: dict[int, Found], i: int) -> tuple[int, bool]:
    """Where the owner ends whose genitive stands before token `i`, and whether there is one; else what is right before."""
    held = False
    for k in range(i - 1, max(i - 1 - ADJECTIVES, 0), -1):
        held = held or draft.lexicon.words.match("event_was", draft.norms, k) > 0
        if draft.isa(k, "genitive"):
            return k, True
        located = held and (draft.isa(k, "locative", "dative") or k in covers)
        if not located and (k in covers or draft.isa(k, "postposition", "relational", "finite", "complementizer", "and")):
            break
    while draft.norm(i - 1) in QUOTES:
        i -= 1
    return i, False


def _passed(draft: Draft, covers: dict[int, Found], i: int) -> int:
    """Where those begin who sit for a forum and whose last word is before `i`: `ministers`, `member states`; 0 if none."""
    length = draft.lexicon.words.match_back("sits_for", draft.norms, i)
    if length:
        return i - length
    found = covers.get(i - 1)
    return found.start if found is not None and found.end == i and found.type == "ROLE" and found.plural else 0
