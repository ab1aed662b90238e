"""Whether two offices can be one: of a state or of its bodies, at one post or another."""

from __future__ import annotations

from collections.abc import Iterable

from ..draft import Draft, Found, Known
from .owners import owner_of

__all__ = ["Posts"]

PLACES = ("COUNTRY", "ORG")
FOREIGN = ("foreign-ministry", "foreign-office")  # institutions that are one


class Posts:
    """Compares offices by their owners and posts; `covers` has the mention at each token."""

    def __init__(self, draft: Draft, covers: dict[int, Found]) -> None:
        self.draft, self.covers = draft, covers
        self.sole = draft.lexicon.tables["sole_office"].keys()

    def at(self, found: Found) -> int | None:
        """The entity at which an office is held: `IN PAKISTAN the ambassador of X`; none where nothing tells."""
        owner = owner_of(self.draft, self.covers, found)
        start = owner.start if owner is not None and owner.end <= found.start else found.start
        place = self.covers.get(start - 2) if self.draft.isa(start - 1, "locative") else None
        return place.entity if place is not None and place.type in PLACES else None

    def are_two(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether a state has one of each of two offices, given as ids of roles: its prime and its foreign minister."""
        return not (self.sole.isdisjoint(one) or self.sole.isdisjoint(other))

    def is_body_of(self, owner: int, other: int) -> bool:
        """Whether one owner of an office is a body of the country `other`: `minister of X's interim government`.

        Where `other` is a body itself both must see to foreign affairs: an army has a spokesman of its own.
        """
        one, two = self.draft.entities[owner], self.draft.entities[other]
        alike = two.type == "COUNTRY" or (_is_foreign(one) and _is_foreign(two))
        return alike and one.type == "ORG" and one.country is not None and one.country == two.country

    def is_of_another(self, owner: int | None, others: Iterable[int | None]) -> bool:
        """Whether an office belongs to a body, and others, which somebody holds, to another body."""
        own = self.draft.entities[owner] if owner is not None else None
        if own is None or own.type != "ORG":
            return False
        bodies = [self.draft.entities[other] for other in others if other not in (None, owner)]
        return any(body.type == "ORG" and not (_is_foreign(body) and _is_foreign(own)) for body in bodies)


def _is_foreign(owner: Known) -> bool:
    """Whether a body is a state's ministry of foreign affairs."""
    return owner.key.startswith(tuple(f"institution:{kind}:" for kind in FOREIGN))
