"""Who answers for what a phrase names: the one named, else the doer or owner of the deed."""

from __future__ import annotations

from ..draft import Draft, Found
from ..resolve.memory import Subject
from ..resolve.phrase import Head, Phrase
from ..resolve.phrases import PhraseReader
from ..resolve.subjects import Subjects

__all__ = ["Answerable"]

ADJECTIVES = 4  # words that may stand between an owner and what is owned
DEPTH = 3  # owners of owners that are followed: X's programme's extension
DOERS = frozenset({"PERSON", "COUNTRY", "ORG", "FORUM", "ROLE", "GROUP"})


class Answerable:
    """Reads noun phrases for whoever stands behind them."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.words = draft.lexicon.words
        self.reader = PhraseReader(draft)

    def behind(self, end: int, floor: int, depth: int = DEPTH) -> list[int]:
        """The entities named by the phrase that ends before `end`, else those whose deed or thing it is.

        `depth` is how many owners of owners are followed.
        """
        return self.named(end, floor) or self.doers(end, floor) or self._owners(end, floor, depth)

    def named(self, end: int, floor: int) -> list[int]:
        """The entities that the phrase before `end` names itself."""
        phrase = self.reader.before(end, floor)
        if phrase is None:
            return []
        out = [e for head in phrase.heads for e in self._of(head, phrase)]
        return list(dict.fromkeys(out))

    def _of(self, head: Head, phrase: Phrase) -> list[int]:
        if head.found is not None:
            members = self.draft.entities[head.found.entity].members
            return list(members) if head.found.plural and members else [head.found.entity]
        if head.kind == "pronoun":
            return self._meant(head, phrase)
        return []

    def _meant(self, head: Head, phrase: Phrase) -> list[int]:
        """Whom a pronoun means; nobody for one that only points at a noun."""
        if self.draft.isa(head.start, "singular_pronoun"):
            return []
        return self.subjects.pronouns.antecedent(
            head, Subject(head.end, phrase, self.draft.sentence_of(head.start), True)
        )

    def doers(self, end: int, floor: int) -> list[int]:
        """Those by whom a deed told before `end` is done: `by X`."""
        for k in range(end, floor, -1):
            length = self.words.match_back("agent", self.draft.norms, k)
            if length and k - length > floor:
                return self.named(k - length, floor)
        return []

    def _owners(self, end: int, floor: int, depth: int) -> list[int]:
        phrase = self.reader.before(end, floor)
        if phrase is None or phrase.heads[-1].kind != "noun" or not depth:
            return []
        start = phrase.heads[-1].start
        if self._is_suffered(start + 1, floor):
            return []
        i = self._without_adjectives(start, floor)
        if self.draft.isa(i - 1, "and") and i - 2 >= floor:
            return self._owners(i - 1, floor, depth - 1)
        beside = self.reader.covers.get(i - 1)
        if beside is not None and beside.start >= floor:
            return self._beside(beside)
        if self.draft.isa(i - 1, "genitive") and i - 2 >= floor:
            named = self.named(i - 1, floor)
            return self._acting(named) if named else self._owners(i - 1, floor, depth - 1)
        return []

    def _is_suffered(self, end: int, floor: int) -> bool:
        length = self.words.match_back("suffered", self.draft.norms, end)
        return bool(length) and end - length >= floor

    def _without_adjectives(self, i: int, floor: int) -> int:
        for _ in range(ADJECTIVES):
            if i - 1 < floor or i - 1 in self.reader.covers or not self._is_adjective(i - 1):
                break
            i -= 1
        return i

    def _is_adjective(self, i: int) -> bool:
        if self.draft.isa(i, "demonstrative"):
            return True
        return self.draft.tokens[i].is_word and not self.draft.isa(
            i, "postposition", "and", "complementizer", "contrast", "relative", "subordinate", "finite",
            "participle", "converb", "oblique_pronoun", "own", "first_person",
        )  # fmt: skip

    def _beside(self, found: Found) -> list[int]:
        """A demonym or the bare name of a state or body right before the noun."""
        if found.form == "demonym" or found.type in ("COUNTRY", "ORG"):
            return [found.entity]
        return []

    def _acting(self, entities: list[int]) -> list[int]:
        return [e for e in entities if self.draft.entities[e].type in DOERS]
