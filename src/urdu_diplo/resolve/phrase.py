"""A noun phrase: its range of tokens and its heads, the names and words that it is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..draft import Found
from ..text.sentences import Stretch

__all__ = ["ACTORS", "Head", "Phrase"]

ACTORS = frozenset({"PERSON", "COUNTRY", "ORG", "FORUM", "ROLE", "GROUP"})


@dataclass(slots=True, eq=False)
class Head:
    """The word or name that a phrase is about. Without `found` it is a pronoun, a collective or a common noun."""

    start: int
    end: int
    kind: str  # mention, pronoun, first, relative, collective, group, noun
    found: Found | None = None
    owners: list[Found] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Phrase:
    """A noun phrase with its heads in order of the text: one, or several where `and` joins them."""

    start: int
    end: int
    heads: list[Head]

    @property
    def stretch(self) -> Stretch:
        """Its range of tokens."""
        return Stretch(self.start, self.end)

    @property
    def is_actor(self) -> bool:
        """Whether it names or means somebody who can speak."""
        return all(
            head.kind in ("pronoun", "first", "second", "relative", "collective", "group")
            or (head.found is not None and head.found.type in ACTORS)
            for head in self.heads
        )
