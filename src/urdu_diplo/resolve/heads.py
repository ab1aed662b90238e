"""The head of a noun phrase: the name or word that ends it, or the title or body before that."""

from __future__ import annotations

from ..draft import Draft, Found
from .owners import before_bracket
from .phrase import Head

__all__ = ["PORTFOLIO", "HeadReader"]

PORTFOLIO = 7  # tokens of what an office is for, its link included
CLOSES = ("ergative", "complementizer", "dative", "ablative")  # never inside a portfolio


class HeadReader:
    """Finds the head of the phrase that ends before a token."""

    def __init__(self, draft: Draft, covers: dict[int, Found]) -> None:
        self.draft, self.covers = draft, covers
        self.words = draft.lexicon.words

    def head(self, end: int, floor: int) -> Head | None:
        if (office := self._office_for(end, floor)) is not None:
            return office
        found = self.covers.get(end - 1)
        if found is not None and found.end == end and found.start >= floor:
            return self._name_head(found, floor)
        norms = self.draft.norms
        if self.draft.isa(end - 1, "relative", "question"):
            return None
        if length := self.words.match_back("collective_pair", norms, end):
            if (side := self.covers.get(end - length - 1)) is not None and side.form == "demonym" and length == 1:
                return Head(side.start, end, "mention", side)  # `the Chinese side`
            return Head(end - length, end, "collective")
        if length := self.words.match_back("group_noun", norms, end):
            return Head(end - length, end, "group")
        if self.draft.isa(end - 1, "oblique_pronoun"):
            return Head(end - 1, end, "pronoun")
        if self.draft.isa(end - 1, "first_person"):
            return Head(end - 1, end, "first")
        if self.draft.isa(end - 1, "second_person"):
            return Head(end - 1, end, "second")
        if self.draft.tokens[end - 1].is_word and not self.draft.isa(
            end - 1, "postposition", "auxiliary", "participle"
        ):
            return Head(end - 1, end, "noun")
        return None

    def _office_for(self, end: int, floor: int) -> Head | None:
        """`envoy FOR Iran`: the title before the link is the head of whatever stands behind it."""
        link = next(
            (i for i in range(end - 2, max(floor, end - PORTFOLIO), -1) if self.draft.isa(i, "portfolio_link")), 0
        )
        title = self.covers.get(link - 1)
        if title is None or title.type != "ROLE" or title.start < floor:
            return None
        named = self.covers.get(end - 1)
        if named is not None and named.type == "PERSON":
            return None
        inside = range(link + 1, end)
        return None if any(self.draft.isa(i, *CLOSES) for i in inside) else Head(title.start, end, "mention", title)

    def _name_head(self, found: Found, floor: int) -> Head:
        """A name; but in `spokesman Foreign Office`, `government PAKISTAN` the title or body before it is the head."""
        title = self.covers.get(found.start - 1)
        if title is not None and title.form == "demonym" and found.type == "ORG":
            title = self.covers.get(title.start - 1)  # `spokesman Chinese foreign office`
        if title is not None and title.start >= floor and self._heads(title, found):
            return Head(title.start, found.end, "mention", title)
        if self.words.match_back("collective_pair", self.draft.norms, found.end) > found.end - found.start:
            length = self.words.match_back("collective_pair", self.draft.norms, found.end)
            return Head(found.end - length, found.end, "collective")
        return Head(found.start, found.end, "mention", found)

    def _heads(self, first: Found, found: Found) -> bool:
        """Whether the first of two names side by side is the head: the order of Persian, with no genitive between."""
        if first.type == "ROLE":
            return found.type in ("ORG", "COUNTRY")
        return first.type == "ORG" and found.type == "COUNTRY" and found.form == "name" and first.form != "demonym"

    def before_bracket(self, end: int, floor: int) -> int:
        """The token after the name before a short form in brackets that closes before `end`; else `end`."""
        opening = before_bracket(self.draft, end, floor)
        return opening if opening - 1 in self.covers else end
