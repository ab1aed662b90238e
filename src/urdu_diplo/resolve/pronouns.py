"""Whom a pronoun means: the nearest fitting subject before it, who speaks, who is spoken to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ..draft import Draft, Found
from .clauses import Clauses
from .memory import MEMORY, QUOTED_MEMORY, Memory, Subject
from .phrase import Head

__all__ = ["PEOPLE", "Pronouns"]

PEOPLE = frozenset({"PERSON", "ROLE", "GROUP"})
STATEMENTS = 60  # statements that are looked back over for what a subject is part of
NOUN = 8  # tokens between a text and the relative clause about it
ADJECTIVES = 3  # tokens between a genitive and its noun


class Pronouns:
    """Resolves pronouns by the subjects remembered, and by the events and statements found so far."""

    def __init__(self, draft: Draft, covers: Mapping[int, Found], memory: Memory) -> None:
        self.draft, self.covers, self.memory = draft, covers, memory

    def antecedent(self, head: Head, before: Subject, without: Collection[int] = ()) -> list[int]:
        """Whom a third person pronoun means: the nearest subject before it, people for a people's pronoun."""
        people_only = self.draft.isa(head.start, "person_pronoun")
        if (issuer := self._issuer(head.start)) is not None:
            return [issuer]
        fallback: list[int] = []
        reported = self._of_reported(head.start) if people_only else None
        for subject in self._earlier(before):
            if reported is not None and subject.marker < reported.start:
                return [reported.entity]
            if subject.path == "first-person" and subject.sentence == before.sentence:
                asked = self._asked(subject.marker, head.start)
                if asked is not None:
                    return [asked]
            if not subject.entities or subject.path == "noun" or any(e in without for e in subject.entities):
                continue
            people = all(self.draft.entities[e].type in PEOPLE for e in subject.entities)
            if people or (not people_only and self.draft.isa(head.start, "singular_pronoun")):
                return list(subject.entities)
            fallback = fallback or list(subject.entities)
        if reported is not None:
            return [reported.entity]
        if people_only and (person := self._briefer(before.sentence) or self._told_of(before)):
            return person
        return fallback

    def _told_of(self, before: Subject) -> list[int]:
        """The nearest person who acts in what somebody is found to say, where only bodies are subjects else."""
        known = self.memory.back(before.phrase.start, before.sentence, 2)
        near = (s for s in known if s.main and s.sentence < before.sentence and self._is_told(s))
        named = (s for s in near if s.entities and all(self.draft.entities[e].type == "PERSON" for e in s.entities))
        person = next(named, None)
        return [] if person is None else list(person.entities)

    def _of_reported(self, i: int) -> Found | None:
        """In `said that X came, and he`: X, the subject of an earlier clause of what is reported, marked or not.

        Who reports speaks of himself as `I`; where he is meant by `he`, nobody else acts in the report before.
        """
        sentence = self.draft.sentences[self.draft.sentence_of(i)]
        clauses = Clauses(self.draft, sentence)
        opening = next((k for k in range(sentence.start, i) if self.draft.isa(k, "complementizer")), i)
        boundary = clauses.start_of(i)
        while boundary.at > opening + 1:
            for k in range(max(clauses.start_of(boundary.at - 1).at, opening + 1), boundary.at - 1):
                found = self.covers.get(k)
                if found is not None and found.start == k and found.type == "PERSON" and self._acts(found):
                    return found
            boundary = clauses.start_of(boundary.at - 1)
        return None

    def _acts(self, found: Found) -> bool:
        """Whether a name has no marker, or that of who is told or met, and so may be whom a clause is about."""
        i = found.end
        return not self.draft.isa(i, "postposition", "and", "relational") or self.draft.isa(i, "dative", "ablative")

    def _earlier(self, before: Subject) -> Iterator[Subject]:
        """Subjects before this one, the nearest first; those of reported clauses only in the same sentence."""
        for subject in self.memory.back(before.phrase.start, before.sentence, MEMORY):
            here = subject.sentence == before.sentence
            if (subject.main and (here or not self._is_told(subject))) or (here and not before.main):
                yield subject

    def _is_told(self, subject: Subject) -> bool:
        """Whether a subject only acts inside what somebody else is found to say: `according to X, HE came`."""
        near = [said for said in self.draft.statements[-STATEMENTS:] if said.sentence == subject.sentence]
        if any(said.speaker is not None and said.speakers == subject.entities for said in near):
            return False
        beside = (said for said in near if said.path.startswith("adposition"))
        return any(c.start <= subject.phrase.start < c.end for said in beside for c in said.content)

    def _issuer(self, i: int) -> int | None:
        """In `rejected X's statement, in which he`: X."""
        opening = Clauses(self.draft, self.draft.sentences[self.draft.sentence_of(i)]).start_of(i)
        if opening.kind != "relative" or not self.draft.isa(opening.at + 1, "locative"):
            return None
        for k in range(opening.at, max(opening.at - NOUN, 0), -1):
            length = self.draft.lexicon.words.match_back("statement_noun", self.draft.norms, k)
            if not length:
                continue
            near = range(k - length, k - length - ADJECTIVES, -1)
            genitive = next((n for n in near if self.draft.isa(n - 1, "genitive")), None)
            found = self.covers.get(genitive - 2) if genitive is not None else None
            return found.entity if found is not None and found.type in ("PERSON", "ROLE") else None
        return None

    def _briefer(self, n: int) -> list[int]:
        """Who alone gives the briefing or talk told of last, up to sentence `n`: a person, where only states act."""
        for gathering in reversed(self.draft.events):
            if gathering.kind == "briefing" and 0 <= n - gathering.sentence <= MEMORY:
                alone = len(gathering.participants) == 1
                people = all(self.draft.entities[e].type in ("PERSON", "ROLE") for e in gathering.participants)
                return list(gathering.participants) if alone and people else []
        return []

    def _asked(self, start: int, end: int) -> int | None:
        """In `I asked X and he`: the person named with the ablative or dative between."""
        for i in range(end - 1, start, -1):
            found = self.covers.get(i - 1)
            if self.draft.isa(i, "ablative", "dative") and found is not None and found.type in ("PERSON", "ROLE"):
                return found.entity
        return None

    def look_ahead(self, subject: Subject) -> None:
        """A pronoun before anybody was named, as in a teaser: the first person to be subject after it."""
        if subject.path != "pronoun" or subject.entities:
            return
        for n in range(subject.sentence, min(subject.sentence + MEMORY, len(self.draft.sentences))):
            for later in self.memory.inside(n):
                people = later.entities and all(self.draft.entities[e].type in PEOPLE for e in later.entities)
                if later.marker > subject.marker and later.main and people:
                    subject.entities = list(later.entities)
                    return

    def enclosing_speaker(self, i: int) -> list[int]:
        """Who says the clause in which `I` and `we` stand at token `i`."""
        if turn := self._turn(i):
            return turn
        n = self.draft.sentence_of(i)
        known = [s for s in self.memory.back(i, n, QUOTED_MEMORY) if s.path != "first-person" and s.entities]
        speaker = next((s for s in known if s.main), known[0] if known else None)
        return list(speaker.entities) if speaker is not None else []

    def _turn(self, i: int) -> list[int]:
        """Whose turn the paragraph of token `i` is."""
        for subject in self.memory.back(i, self.draft.sentence_of(i), MEMORY):
            tokens = self.draft.tokens
            if "\n" in self.draft.text[tokens[subject.marker].start : tokens[i].start]:
                return []
            if subject.path == "turn":
                return list(subject.entities)
        return []

    def addressed(self, i: int) -> list[int]:
        """Whom `you` means at token `i`: to whom the statement is made in whose sentence it stands."""
        if not self.draft.statements:
            return []
        n, last = self.draft.sentence_of(i), self.draft.statements[-1]
        return list(last.addressees) if n - last.sentence <= 1 else []
