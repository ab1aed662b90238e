"""Persons: full names, short names and misspelt ones of the same human."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Collection

from ..draft import Draft, Found, Known
from ..lexicon.entries import Person
from .spelling import same_name
from .table import EntityTable

__all__ = ["person_known", "resolve_people"]

COMPARED = 100  # names with which a new one is compared letter by letter; no news names more people


def resolve_people(draft: Draft, table: EntityTable) -> None:
    """Give every PERSON mention its entity: the fullest names first, then what can be short for them."""
    people = [found for found in draft.mentions if found.type == "PERSON"]
    seen = _Seen(draft.lexicon.words["patronymic"])
    for found in sorted(people, key=lambda f: (-_fullness(f), f.start)):
        parts = _parts(draft, found)
        entries = [r.entry for r in found.readings if isinstance(r.entry, Person)]
        known = [table.find(f"person:{entry.id}") for entry in entries]
        alive = [n for n in known if n is not None]
        if alive:
            found.entity = alive[0]
        elif entries:
            found.entity = table.add(person_known(entries[0]))
        else:
            found.entity = seen.alike(parts, found.start)
            if found.entity < 0:
                name = draft.text[draft.tokens[found.start].start : draft.tokens[found.end - 1].end]
                found.entity = table.add(Known("PERSON", "person:" + "".join(parts), name))
        seen.add(parts, found.start, found.entity)


def _parts(draft: Draft, found: Found) -> tuple[str, ...]:
    """The parts of a name; `Abd al-Salam` is one, in two words or not."""
    servant, out = draft.lexicon.words["servant_of"], list[str]()
    for norm in draft.norms[found.start : found.end]:
        if out and out[-1] in servant:
            out[-1] += norm
        else:
            out.append(norm)
    return tuple(out)


def _fullness(found: Found) -> int:
    sure = bool(found.readings) and not any(reading.weak for reading in found.readings)
    return (found.end - found.start) * 2 + 3 * sure


class _Seen:
    """The names that have their entity, each with its places: first token and entity, in order."""

    def __init__(self, patronymics: Collection[str]) -> None:
        self.patronymics = patronymics
        self.places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        self.compared: list[tuple[str, ...]] = []
        self.fits: dict[tuple[str, ...], tuple[int, set[tuple[str, ...]]]] = {}

    def add(self, parts: tuple[str, ...], start: int, entity: int) -> None:
        """Add one place of a name."""
        if parts not in self.places:
            self.places[parts] = []
            if len(self.compared) < COMPARED:
                self.compared.append(parts)
        insort(self.places[parts], (start, entity))

    def alike(self, parts: tuple[str, ...], start: int) -> int:
        """The entity whose name this can be: the nearest one before it, else the nearest after; -1 for nobody's."""
        near = [
            (places, bisect_right(places, start, key=lambda p: p[0]))
            for places in (self.places[p] for p in self._closest(parts))
        ]
        before = [places[k - 1] for places, k in near if k]
        if before:
            return max(before)[1]
        return min((places[0] for places, _ in near), default=(0, -1))[1]

    def _closest(self, parts: tuple[str, ...]) -> set[tuple[str, ...]]:
        """Of the names that can be this one's, those that have all its parts letter by letter, if there are any."""
        fitting = self._fitting(parts)
        return {other for other in fitting if set(parts) <= set(other)} or fitting

    def _fitting(self, parts: tuple[str, ...]) -> set[tuple[str, ...]]:
        """The names that can be this one's. No two spellings are compared twice, however often the text has them."""
        compared, fitting = self.fits.get(parts, (0, set()))
        fitting.update(other for other in self.compared[compared:] if same_name(parts, other, self.patronymics))
        self.fits[parts] = (len(self.compared), fitting)
        return fitting | ({parts} & self.places.keys())


def person_known(entry: Person) -> Known:
    """The entity of a person of the lexicon."""
    name = (*entry.names, *entry.short, entry.name_en)[0]
    return Known("PERSON", f"person:{entry.id}", name, entry.name_en, entry.id, entry.qid, entry.country)
