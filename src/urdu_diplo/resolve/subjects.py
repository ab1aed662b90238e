"""The subjects of an article in order: who acts or speaks in each clause, pronouns resolved as they come."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..draft import Draft, Found, Known
from ..text.chars import COLON, SEMICOLONS
from ..text.sentences import Stretch
from .phrases import Head, Phrase, PhraseReader
from .table import EntityTable

__all__ = ["Subject", "Subjects"]

CLAUSE_MARKS = SEMICOLONS | {COLON}
PEOPLE = frozenset({"PERSON", "ROLE", "GROUP"})
MEMORY = 6  # sentences that a pronoun may look back


@dataclass(slots=True)
class Subject:
    """A phrase before a subject marker. `marker` is the token position of the marker."""

    marker: int
    phrase: Phrase
    sentence: int
    main: bool
    entities: list[int] = field(default_factory=list)
    path: str = "name"

    @property
    def stretch(self) -> Stretch:
        """The range of tokens that names the subject."""
        return self.phrase.stretch


class Subjects:
    """Finds and resolves subjects; keeps who was subject before, for pronouns to come."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.reader = PhraseReader(draft)
        self.table = EntityTable(draft)
        self.quoted = self._quoted()
        self.by_marker: dict[int, Subject] = {}
        for n, sentence in enumerate(draft.sentences):
            self._read_sentence(n, sentence)

    def _quoted(self) -> set[int]:
        """Tokens inside quotations that hold whole clauses."""
        return {i for q in self.draft.quotes if q.closing - q.opening > 6 for i in range(q.opening, q.closing)}

    def _read_sentence(self, n: int, sentence: Stretch) -> None:
        for i in range(sentence.start + 1, sentence.end):
            if self.draft.isa(i, "ergative") or self._is_speaking_genitive(i, sentence):
                self._take(i, sentence, n)

    def _is_speaking_genitive(self, i: int, sentence: Stretch) -> bool:
        """`X's saying is`, `X's stand is`."""
        return self.draft.isa(i, "genitive") and bool(
            self.draft.lexicon.words.match("saying_noun", self.draft.norms, i + 1)
        )

    def _take(self, marker: int, sentence: Stretch, n: int) -> None:
        floor = self.clause_floor(marker, sentence)
        phrase = self.reader.before(marker, floor)
        if phrase is None:
            return
        main = not any(self.draft.isa(i, "complementizer") for i in range(sentence.start, phrase.start))
        main = main and phrase.end - 1 not in self.quoted
        subject = Subject(marker, phrase, n, main)
        self.resolve(subject)
        self.by_marker[marker] = subject

    def again(self, subject: Subject) -> None:
        """Resolve a pronoun anew, now that more is known of who spoke before it."""
        if len(subject.phrase.heads) == 1 and subject.phrase.heads[0].kind == "pronoun":
            subject.entities = self.antecedent(subject.phrase.heads[0], subject)

    def register(self, entities: list[int], stretch: Stretch, marker: int) -> None:
        """Remember somebody who spoke without a subject marker, for pronouns to come."""
        if marker in self.by_marker or not entities:
            return
        n = self.draft.sentence_of(marker)
        sentence = self.draft.sentences[n]
        main = not any(self.draft.isa(i, "complementizer") for i in range(sentence.start, stretch.start))
        head = Head(stretch.start, stretch.end, "noun")
        subject = Subject(marker, Phrase(stretch.start, stretch.end, [head]), n, main and stretch.end - 1 not in self.quoted)
        subject.entities = list(entities)
        self.by_marker[marker] = subject

    def clause_floor(self, i: int, sentence: Stretch) -> int:
        """How far back a phrase before `i` may reach: not over `that`, a contrast, or a finite verb and its comma."""
        floor = sentence.start
        for k in range(i - 1, sentence.start - 1, -1):
            if self.draft.isa(k, "complementizer", "contrast", "subordinate") or self.draft.norm(k) in CLAUSE_MARKS:
                return k + 1
        return floor

    def resolve(self, subject: Subject) -> None:
        """Fill the entities of a subject from its heads; collectives stay empty until the events are known."""
        for head in subject.phrase.heads:
            entities, path = self._entities(head, subject)
            subject.entities += [e for e in entities if e not in subject.entities]
            subject.path = path if path != "name" else subject.path

    def _entities(self, head: Head, subject: Subject) -> tuple[list[int], str]:
        if head.kind == "mention" and head.found is not None:
            return self.spread(head.found), "name"
        if head.kind == "group":
            return self._leaders(head) or [self.group(head)], "group"
        if head.kind == "pronoun":
            return self.antecedent(head, subject), "pronoun"
        if head.kind == "first":
            return self.enclosing_speaker(subject.marker), "first-person"
        if head.kind == "collective":
            return [], "collective"
        return [self.group(head)], "noun"

    def spread(self, found: Found) -> list[int]:
        """The entity of a mention; the members where it is a plural title."""
        members = self.draft.entities[found.entity].members
        return list(members) if found.plural and members else [found.entity]

    def group(self, head: Head) -> int:
        """The entity of a group that no name tells; the same noun of the same country is the same group."""
        owner = next((o for o in head.owners if o.type in ("COUNTRY", "ORG")), None)
        noun = "".join(self.draft.norms[head.start : head.end])
        key = f"group:{noun}:{self._country(owner)}"
        known = Known("GROUP", key, self.draft.words(Stretch(head.start, head.end)))
        entity = self.table.add(known)
        if not any(f.start == head.start for f in self.draft.mentions):
            self.draft.mentions.append(Found(head.start, head.end, "GROUP", "collective", "group-noun", (), entity))
        return entity

    def _leaders(self, head: Head) -> list[int]:
        """`the leaders of X and Y` where the text names a person of each country."""
        countries = [o.entity for o in sorted(head.owners, key=lambda o: o.start) if o.type == "COUNTRY"]
        if len(countries) < 2 or not any(self.draft.isa(i, "leader_noun") for i in range(head.start, head.end)):
            return []
        people = [n for n in self.table.of_type("PERSON")]
        found = [
            next((n for n in people if self.draft.entities[n].country == self.draft.entities[c].country), None)
            for c in countries
        ]
        return [n for n in found if n is not None] if all(n is not None for n in found) else []

    def _country(self, owner: Found | None) -> str | None:
        """The country of a group's owner, else the owner itself."""
        if owner is None:
            return None
        known = self.draft.entities[owner.entity]
        return known.country or known.key

    def antecedent(self, head: Head, before: Subject) -> list[int]:
        """Whom a third person pronoun means: the nearest main subject before it, people for a people's pronoun."""
        people_only = self.draft.isa(head.start, "person_pronoun")
        fallback: list[int] = []
        for subject in self._earlier(before):
            if not subject.entities or subject.path == "noun":
                continue
            people = all(self.draft.entities[e].type in PEOPLE for e in subject.entities)
            if people or (not people_only and self.draft.isa(head.start, "singular_pronoun")):
                return list(subject.entities)
            fallback = fallback or list(subject.entities)
        return fallback

    def _earlier(self, before: Subject) -> list[Subject]:
        """Subjects before this one, the nearest first; those of reported clauses only in the same sentence."""
        out = [
            s
            for s in self.by_marker.values()
            if s.marker < before.phrase.start
            and before.sentence - s.sentence <= MEMORY
            and (s.main or (s.sentence == before.sentence and not before.main))
        ]
        return sorted(out, key=lambda s: -s.marker)

    def enclosing_speaker(self, i: int) -> list[int]:
        """Who says the clause in which `I` and `we` stand at token `i`."""
        earlier = [s for s in self.by_marker.values() if s.marker < i and s.path != "first-person" and s.entities]
        main = [s for s in earlier if s.main]
        return list(max(main or earlier, key=lambda s: s.marker).entities) if earlier else []

    def last(self, i: int, sentences: int = MEMORY) -> Subject | None:
        """The nearest resolved main subject before token `i`."""
        n = self.draft.sentence_of(i)
        fitting = [
            s for s in self.by_marker.values()
            if s.main and s.entities and s.marker < i and n - s.sentence <= sentences
        ]  # fmt: skip
        return max(fitting, key=lambda s: s.marker) if fitting else None
