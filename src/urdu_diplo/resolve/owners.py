"""Whose: the country, body or person to which an office or institution belongs, by the words around it."""

from __future__ import annotations

from ..draft import Draft, Found
from ..text.chars import CLOSE_BRACKETS, COMMAS, OPEN_BRACKETS

__all__ = ["before_bracket", "is_met", "owner_of", "owners_of"]

OWNERS = ("COUNTRY", "ORG", "FORUM", "PERSON", "PLACE", "ROLE")
PEOPLE = ("PERSON", "ROLE")
AFTER = ("COUNTRY", "ORG", "FORUM")
BRACKETED = 9  # tokens of a short form, its brackets included


def owner_of(draft: Draft, covers: dict[int, Found], found: Found) -> Found | None:
    """The mention that owns this one: a demonym or name before it, with or without genitive, or a name after it."""
    before = _before(draft, covers, found)
    if before is not None:
        return None if before.type in PEOPLE and is_met(draft, found) else before
    after = covers.get(found.end)
    if (shared := _shared(draft, covers, found, after)) is not None:
        return shared
    if after is not None and after.form == "demonym":
        body = covers.get(after.end)
        return body if body is not None and body.type == "ORG" else None
    if after is not None and after.type in AFTER and after.form != "demonym":
        travels = after.type == "COUNTRY" and draft.lexicon.words.match("travel_follows", draft.norms, after.end)
        return None if travels else after
    return None


def _shared(draft: Draft, covers: dict[int, Found], found: Found, after: Found | None) -> Found | None:
    """`the president and PRIME MINISTER of X`, X before both: the first one's owner, if no name follows the second."""
    first = covers.get(found.start - 2) if draft.isa(found.start - 1, "and") else None
    if first is None or first.type != "ROLE" or first.plural or found.plural or after is not None:
        return None
    owner = _before(draft, covers, first)
    return owner if owner is not None and owner.type == "COUNTRY" else None


def is_met(draft: Draft, found: Found) -> bool:
    """`X's with the PRESIDENT meeting`: whether the genitive before an office is the meeting's, feminine like that.

    So it is before an office of which a state or body has one at a time, which is no person's own.
    """
    if not draft.isa(found.start - 1, "feminine_genitive"):
        return False
    sole = draft.lexicon.tables["sole_office"]
    return not found.plural and any(reading.entry.id in sole for reading in found.readings)


def owners_of(draft: Draft, covers: dict[int, Found], found: Found) -> list[Found]:
    """All owners of a plural office, in order of the text: `of A, B and C`."""
    owner = _before(draft, covers, found)
    out: list[Found] = []
    while owner is not None:
        out.insert(0, owner)
        i = owner.start
        while draft.isa(i - 1, "and") or draft.norm(i - 1) in COMMAS:
            i -= 1
        owner = covers.get(i - 1) if i < owner.start else None
        if owner is not None and owner.type != out[0].type:
            break
    return out


def before_bracket(draft: Draft, end: int, floor: int = 0) -> int:
    """Where, after token `floor`, a short form in brackets that closes before `end` opens; else `end`."""
    if draft.norm(end - 1) not in CLOSE_BRACKETS:
        return end
    near = range(end - 2, max(end - BRACKETED, floor), -1)
    return next((i for i in near if draft.norm(i) in OPEN_BRACKETS), end)


def _before(draft: Draft, covers: dict[int, Found], found: Found) -> Found | None:
    i = found.start
    while draft.isa(i - 1, "office_adjective") and i - 1 not in covers:
        i -= 1
    owner = covers.get(i - 1)
    if owner is not None and owner.type in OWNERS:
        return owner if owner.type in ("COUNTRY", "ORG", "FORUM") else None
    if draft.isa(i - 1, "genitive"):
        owner = covers.get(before_bracket(draft, i - 1) - 1)
        return owner if owner is not None and owner.type in OWNERS else None
    return None
