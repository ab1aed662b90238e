"""The other members of a list: `A, B and C` before a marker, and lists by commas alone with which a clause opens."""

from __future__ import annotations

from ..draft import Draft
from ..text.chars import COMMAS
from .extents import Extents
from .heads import HeadReader
from .phrase import ACTORS, Head, Phrase

__all__ = ["LONGEST", "Conjuncts"]

LONGEST = 40  # tokens of one phrase
UNKNOWN = 2  # tokens of a member of a list that nothing knows


class Conjuncts:
    """Adds to a phrase, whose last head is known, the heads that are joined to it."""

    def __init__(self, draft: Draft, heads: HeadReader, extents: Extents) -> None:
        self.draft, self.heads, self.extents, self.covers = draft, heads, extents, heads.covers

    def add(self, phrase: Phrase, floor: int) -> None:
        """Add the heads before `and` and the commas of its list; before an ergative also those of a bare list."""
        self._add_conjuncts(phrase, floor)
        if len(phrase.heads) == 1 and self.draft.isa(phrase.end, "ergative"):
            self._add_by_commas(phrase, floor)

    def _add_conjuncts(self, phrase: Phrase, floor: int) -> None:
        joined = False
        while phrase.start - 1 > floor and phrase.end - phrase.start < LONGEST:
            i = phrase.start = self._with_place(phrase.start, floor)
            if self.draft.isa(i - 1, "and"):
                joined = True
                if self.draft.norm(i - 2) in COMMAS and (i - 3) in self.covers:
                    i -= 1  # `A, B, and C`
            elif not (joined and self.draft.norm(i - 1) in COMMAS):
                return
            i = self._past_unknown(i, floor)
            head = self.heads.head(self.heads.before_bracket(i - 1, floor), floor)
            if head is None or head.kind == "noun" or (head.found is not None and head.found.type not in ACTORS):
                return
            first = phrase.heads[0]
            phrase.start = self.extents.of(head, floor)
            if not self._is_same_person(head, first, i):
                phrase.heads.insert(0, head)

    def _add_by_commas(self, phrase: Phrase, floor: int) -> None:
        """`A, B, C condemned it`: a list of states or of persons without `and`, if a clause opens with it."""
        last, i, heads = phrase.heads[0].found, phrase.start, list[Head]()
        while last is not None and last.type in ("COUNTRY", "PERSON") and i - 1 > floor:
            head = self.heads.head(i - 1, floor) if self.draft.norm(i - 1) in COMMAS else None
            if head is None or head.found is None or head.found.type != last.type or head.found.entity == last.entity:
                break
            i = self.extents.of(head, floor)
            heads.insert(0, head)
        if heads and i == floor:
            phrase.start, phrase.heads = i, [*heads, *phrase.heads]

    def _is_same_person(self, head: Head, other: Head, i: int) -> bool:
        """`X's LEADER and former minister NAME`: whether a nameless one before `and` is who is named after it."""
        named = other.found is not None and other.found.type == "PERSON" and other.start > i
        return named and head.kind == "group" and self.draft.isa(head.start, "one_leader", "one_person")

    def _with_place(self, i: int, floor: int) -> int:
        """Where a conjunct that begins with its place begins: `X and in PLACE Y`."""
        found = self.covers.get(i - 2)
        if found is None or found.type not in ("PLACE", "COUNTRY") or found.start - 1 <= floor:
            return i
        joins = self.draft.isa(i - 1, "locative") and self.draft.isa(found.start - 1, "and")
        return found.start if joins else i

    def _past_unknown(self, i: int, floor: int) -> int:
        """Past a member of a list that nothing knows, in `A, UNKNOWN and B`: it ends no list."""
        k = i - 1
        while i - k <= UNKNOWN and k - 1 > floor and self._is_unknown(k - 1):
            k -= 1
        listed = k < i - 1 and self.draft.norm(k - 1) in COMMAS and (k - 2) in self.covers
        return k if listed else i

    def _is_unknown(self, i: int) -> bool:
        known = i in self.covers or self.draft.lexicon.is_common(self.draft.norm(i))
        return self.draft.tokens[i].kind == "word" and not known
