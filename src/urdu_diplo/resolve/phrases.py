"""The noun phrase that ends before a marker: who is named in it. Urdu phrases are read from their last word back."""

from __future__ import annotations

from ..draft import Draft
from ..text.chars import CLOSE_BRACKETS, COMMAS, OPEN_BRACKETS, QUOTES
from .conjuncts import LONGEST, Conjuncts
from .extents import Extents
from .heads import HeadReader
from .phrase import Head, Phrase

__all__ = ["LONGEST", "PhraseReader"]


class PhraseReader:
    """Reads noun phrases backwards from their right edge."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.words = draft.lexicon.words
        self.covers = draft.covers()
        self.heads = HeadReader(draft, self.covers)
        self.extents = Extents(draft, self.heads)
        self.conjuncts = Conjuncts(draft, self.heads, self.extents)

    def before(self, end: int, floor: int) -> Phrase | None:
        """The phrase whose last token is before `end`, not reaching before `floor`."""
        end = self._without_marks(end, floor)
        if end <= floor:
            return None
        relative = self._around_relative(end, floor)
        if relative is not None:
            return relative
        head = self.heads.head(end, floor)
        if head is None:
            return None
        if head.kind == "collective" and (listed := self._listed_before(head, floor)) is not None:
            return Phrase(listed.start, end, listed.heads)
        start = self.extents.of(head, floor)
        phrase = Phrase(start, end, [head])
        self.conjuncts.add(phrase, floor)
        return phrase

    def _listed_before(self, head: Head, floor: int) -> Phrase | None:
        """In `A and B BOTH`: the list right before the word for both."""
        named = self.covers.get(head.start - 1)
        if named is None or named.end != head.start:
            return None
        listed = self.before(head.start, floor)
        return listed if listed is not None and len(listed.heads) > 1 else None

    def _without_marks(self, end: int, floor: int) -> int:
        while end > floor and (
            self.draft.norm(end - 1) in QUOTES
            or self.draft.isa(end - 1, "focus")
            or self.draft.norm(end - 1) in COMMAS
            or (
                self.words.match_back("honorific", self.draft.norms, end) == 1
                and (end - 1) not in self.covers
                and self._is_person(end - 2)
            )
        ):
            end -= 1
        if end > floor and self.draft.norm(end - 1) in CLOSE_BRACKETS:
            i = end - 1
            while i > floor and self.draft.norm(i) not in OPEN_BRACKETS:
                i -= 1
            inside = self.covers.get(i + 1)
            if i > floor and (i - 1) in self.covers:
                return self._without_marks(i, floor)
            if inside is not None and inside.end == end - 1:  # an unknown name, and its short form in brackets
                return inside.end
        return end

    def _is_person(self, i: int) -> bool:
        found = self.covers.get(i)
        return found is not None and found.type in ("PERSON", "ROLE")

    def _around_relative(self, end: int, floor: int) -> Phrase | None:
        """`NAME, who also serves as …,` before the marker: the phrase before the relative clause."""
        if not self.draft.isa(end - 1, "finite") or end - 1 in self.covers:
            return None
        for i in range(end - 1, max(floor, end - LONGEST), -1):
            if self.draft.isa(i, "relative"):
                head = self.heads.head(i - 1 if self.draft.norm(i - 1) in COMMAS else i, floor)
                if head is not None and (head.found is not None or head.kind == "group"):
                    return Phrase(self.extents.of(head, floor), end, [head])
        return None
