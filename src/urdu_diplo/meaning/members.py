"""Who belongs to a forum or body: of its members, those that the article names."""

from __future__ import annotations

from ..draft import Draft
from ..lexicon.entries import Organisation

__all__ = ["fill_members"]

TABLES = ("forum", "organisation")


def fill_members(draft: Draft) -> None:
    """Fill `Known.members` of forums and organisations with entities that have a mention."""
    named = {draft.entities[n].ref: n for n in sorted({found.entity for found in draft.mentions})}
    for n, known in enumerate(draft.entities):
        if known.type in ("FORUM", "ORG") and known.ref is not None and not known.members:
            found = [named[ref] for ref in _listed(draft, known.ref) if ref in named]
            known.members = sorted(e for e in found if e != n)


def _listed(draft: Draft, ref: str) -> tuple[str, ...]:
    """The members of an entry: ISO codes and ids of bodies."""
    for table in TABLES:
        entry = draft.lexicon.tables[table].get(ref)
        if isinstance(entry, Organisation):
            return entry.members
    return ()
