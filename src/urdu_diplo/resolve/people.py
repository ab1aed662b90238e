"""Persons: full names, short names and misspelt ones of the same human."""

from __future__ import annotations

from collections.abc import Sequence

from ..draft import Draft, Found, Known
from ..lexicon.entries import Person
from .spelling import same_name
from .table import EntityTable

__all__ = ["person_known", "resolve_people"]


def resolve_people(draft: Draft, table: EntityTable) -> None:
    """Give every PERSON mention its entity: the fullest names first, then what can be short for them."""
    people = [found for found in draft.mentions if found.type == "PERSON"]
    seen: list[tuple[tuple[str, ...], int, int]] = []  # parts of the name, entity, first token
    for found in sorted(people, key=lambda f: (-_fullness(f), f.start)):
        parts = tuple(draft.norms[found.start : found.end])
        entries = [r.entry for r in found.readings if isinstance(r.entry, Person)]
        known = [table.find(f"person:{entry.id}") for entry in entries]
        alive = [n for n in known if n is not None]
        if len(entries) == 1 or (entries and not alive):
            found.entity = table.add(person_known(entries[0]))
        elif alive:
            found.entity = alive[0]
        else:
            found.entity = _alike(parts, found, seen, draft.entities)
            if found.entity < 0:
                name = draft.text[draft.tokens[found.start].start : draft.tokens[found.end - 1].end]
                found.entity = table.add(Known("PERSON", "person:" + "".join(parts), name))
        seen.append((parts, found.entity, found.start))


def _fullness(found: Found) -> int:
    sure = bool(found.readings) and not any(reading.weak for reading in found.readings)
    return (found.end - found.start) * 2 + 3 * sure


def _alike(
    parts: tuple[str, ...], found: Found, seen: Sequence[tuple[tuple[str, ...], int, int]], entities: Sequence[Known]
) -> int:
    """The entity whose name this can be: the nearest one before it, else the nearest after."""
    fitting = [(start, entity) for other, entity, start in seen if same_name(parts, other)]
    if not fitting:
        return -1
    before = [pair for pair in fitting if pair[0] <= found.start]
    return max(before)[1] if before else min(fitting)[1]


def person_known(entry: Person) -> Known:
    """The entity of a person of the lexicon."""
    name = (*entry.names, *entry.short, entry.name_en)[0]
    return Known("PERSON", f"person:{entry.id}", name, entry.name_en, entry.id, entry.qid, entry.country)
