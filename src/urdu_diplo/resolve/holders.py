"""Who held an office when an article was published, by the people of the lexicon and the year."""

from __future__ import annotations

from collections import defaultdict

from ..draft import Draft, Found
from ..lexicon.entries import Office, Person, SoleOffice
from ..lexicon.lexicon import Lexicon
from .people import person_known
from .table import EntityTable

__all__ = ["Holders", "held_in"]


def held_in(office: Office, year: int | None) -> bool:
    """Whether an office can have been held in a year; without a year, or where the lexicon has none, it can."""
    if year is None:
        return True
    return (office.since is None or office.since <= year) and (office.until is None or year <= office.until)


class _Terms:
    """The terms of offices of which there is one at a time, by role and state or body."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.terms: dict[tuple[str, str], list[tuple[Office, Person]]] = defaultdict(list)
        for person in lexicon.persons():
            for office in person.roles:
                if office.of is not None and office.since is not None and office.role in lexicon.tables["sole_office"]:
                    self.terms[office.role, office.of].append((office, person))

    def of(self, role: str, body: str, year: int) -> list[Person]:
        """Everybody who held it in that year, each once."""
        fitting = [person for office, person in self.terms.get((role, body), ()) if held_in(office, year)]
        return list({person.id: person for person in fitting}.values())


class Holders:
    """Finds the holder of a title by the year of the article.

    Only where the title stands alone with its state or body, and exactly one person fits: in a year of change
    two may, and then none is taken. Without `published` nobody is found.
    """

    def __init__(self, draft: Draft, table: EntityTable, covers: dict[int, Found]) -> None:
        self.draft, self.table, self.covers = draft, table, covers

    def year(self, found: Found) -> int | None:
        """The year in which the holder of this title is looked for; none for former and coming ones."""
        if self.draft.published is None or self._is_another(found):
            return None
        return self.draft.published.year

    def holder(self, found: Found, of: int | None, roles: frozenset[str]) -> int | None:
        """The entity of the one person who held the office of `of` in the year of the article."""
        year = self.year(found)
        if year is None or of is None or "+office" in found.rule:
            return None
        terms = self.draft.lexicon.view(_Terms)
        people = {p.id: p for role in roles for body in self._bodies(of, role) for p in terms.of(role, body, year)}
        if len(people) != 1:
            return None
        return self.table.add(person_known(*people.values()))

    def _bodies(self, of: int, role: str) -> list[str]:
        """The state or body whose office it is: an institution of a state stands for the state in a few offices."""
        known = self.draft.entities[of]
        office = self.draft.lexicon.tables["sole_office"].get(role)
        if known.ref is None and known.country is not None and isinstance(office, SoleOffice):
            return [known.country for kind in office.institutions if known.key == f"institution:{kind}:{known.country}"]
        return [known.ref] if known.ref is not None else []

    def _is_another(self, found: Found) -> bool:
        """Whether `former`, `next`, `any` stands before the title or before its country."""
        words, norms = self.draft.lexicon.words, self.draft.norms
        owner = self.covers.get(found.start - 1 - self.draft.isa(found.start - 1, "genitive"))
        starts = [found.start] + ([owner.start] if owner is not None else [])
        return any(words.match_back("other_holder", norms, at) for at in starts)
