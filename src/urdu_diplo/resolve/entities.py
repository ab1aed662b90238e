"""Every mention gets its entity."""

from __future__ import annotations

from ..draft import Draft, Found, Known
from ..lexicon.entries import Country, Institution, Named
from .offices import resolve_offices
from .owners import owner_of
from .people import resolve_people
from .table import EntityTable

__all__ = ["resolve_entities"]


def resolve_entities(draft: Draft) -> None:
    """Fill `Found.entity` of all mentions and `draft.entities`."""
    table = EntityTable(draft)
    for found in draft.mentions:
        if found.type == "COUNTRY":
            found.entity = table.country(_entry(found).id)
    _resolve_institutions(draft, table)
    for found in draft.mentions:
        if found.entity < 0 and found.type in ("ORG", "FORUM", "PLACE", "DOCUMENT"):
            found.entity = table.add(_named(draft, found))
    resolve_people(draft, table)
    resolve_offices(draft, table)


def _entry(found: Found) -> Named:
    return found.readings[0].entry


def _resolve_institutions(draft: Draft, table: EntityTable) -> None:
    """A ministry belongs to the country beside it; alone, to the one it belonged to before."""
    covers = draft.covers()
    owned: dict[str, str] = {}
    bare: list[Found] = []
    for found in draft.mentions:
        if not found.readings or not isinstance(_entry(found), Institution):
            continue
        owner = owner_of(draft, covers, found)
        if owner is not None and owner.type == "COUNTRY":
            owned.setdefault(_entry(found).id, _entry(owner).id)
            found.entity = table.add(_institution(found, _entry(owner).id))
        else:
            bare.append(found)
    for found in bare:
        found.entity = table.add(_institution(found, owned.get(_entry(found).id)))


def _institution(found: Found, country: str | None) -> Known:
    entry = _entry(found)
    name = entry.names[0] if entry.names else entry.name_en
    return Known("ORG", f"institution:{entry.id}:{country}", name, entry.name_en, None, None, country)


def _named(draft: Draft, found: Found) -> Known:
    if not found.readings:
        key = "".join(draft.norms[found.start : found.end])
        return Known(found.type, f"{found.type}:{key}", draft.words_of(found))
    reading = found.readings[0]
    entry = reading.entry
    country = getattr(entry, "country", None)
    if isinstance(entry, Country):
        return Known("PLACE", f"capital:{entry.id}", draft.words_of(found), None, None, None, entry.id)
    name = entry.names[0] if entry.names else entry.name_en
    return Known(found.type, f"{reading.kind}:{entry.id}", name, entry.name_en, entry.id, entry.qid, country)
