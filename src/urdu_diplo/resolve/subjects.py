"""The subjects of an article in order: who acts or speaks in each clause, pronouns resolved as they come."""

from __future__ import annotations

from collections.abc import Collection

from ..draft import Draft, Found
from ..text.chars import COLON, SEMICOLONS
from ..text.sentences import Stretch
from .clauses import Clauses
from .groups import Groups
from .memory import Memory, Subject
from .nominative import unmarked_subject
from .phrase import Head, Phrase
from .phrases import LONGEST, PhraseReader
from .pronouns import PEOPLE, Pronouns
from .table import EntityTable

__all__ = ["Subjects"]

CLAUSE_MARKS = SEMICOLONS | {COLON}
ADJECTIVES = 3  # tokens between a name and the noun that tells what its bearer is
QUOTED_CLAUSE = 6  # tokens from which on a quotation is taken to hold clauses


class Subjects:
    """Finds and resolves subjects; keeps who was subject before, for pronouns to come."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.markers = draft.lexicon.words["ergative"] | draft.lexicon.words["genitive"]
        self.reader = PhraseReader(draft)
        self.table = EntityTable(draft)
        self.groups = Groups(draft, self.table)
        self.memory = Memory(draft)
        self.pronouns = Pronouns(draft, self.reader.covers, self.memory)
        self.quoted = {
            i for q in draft.quotes if q.closing - q.opening > QUOTED_CLAUSE for i in range(q.opening, q.closing)
        }
        self._reported: dict[int, int] = {}  # where the first reported clause of a sentence begins
        for n, sentence in enumerate(draft.sentences):
            self._read_sentence(n, sentence)

    def _read_sentence(self, n: int, sentence: Stretch) -> None:
        self._take_turn(n, sentence)
        norms, that = self.draft.norms, self.draft.lexicon.words["complementizer"]
        self._reported[n] = next((i for i in range(*sentence) if norms[i] in that), sentence.end)
        self._take_before_relative(n, sentence)
        for i in range(sentence.start + 1, sentence.end):
            if norms[i] not in self.markers:
                continue
            if self.draft.isa(i, "ergative") or self._is_speaking_genitive(i):
                phrase = self.reader.before(i, self._floor(i, sentence))
                if phrase is None and self.draft.isa(i - 1, "relative"):
                    head = Head(i - 1, i, "relative")
                    subject = Subject(i, Phrase(i - 1, i, [head]), n, False, self._related(head, sentence), "relative")
                    if subject.entities:
                        self.memory.keep(subject)
                elif phrase is not None:
                    subject = Subject(i, phrase, n, self._is_main(phrase, n))
                    self.resolve(subject)
                    self.memory.keep(subject)
        if not any(s.main for s in self.memory.inside(n)):
            self._take_nominative(n, sentence)

    def _take_turn(self, n: int, sentence: Stretch) -> None:
        """`NAME:` at the head of a sentence: whose turn it is in an interview."""
        found = self.reader.covers.get(sentence.start)
        if found is not None and found.type == "PERSON" and self.draft.norm(found.end) == COLON:
            head = Head(found.start, found.end, "mention", found)
            phrase = Phrase(found.start, found.end, [head])
            self.memory.keep(Subject(found.end, phrase, n, False, [found.entity], "turn"))

    def _related(self, head: Head, sentence: Stretch) -> list[int]:
        """Whom `who` means: the nearest actor named before it in the sentence; for the plural persons, or several."""
        words, norms = self.draft.lexicon.words, self.draft.norms
        if self.draft.isa(head.start - 1, "copula") and words.match_back("group_noun", norms, head.start - 1):
            return self._said_to_be(head.start - 2, sentence)
        for k in range(head.start, max(sentence.start, head.start - LONGEST), -1):
            found = self.reader.covers.get(k - 1)
            ends = found is not None and found.end == k and found.form != "demonym"
            if not ends and not words.match_back("group_noun", norms, k):
                continue
            phrase = self.reader.before(k, sentence.start)
            if phrase is None or not phrase.is_actor:
                continue
            subject = Subject(k, phrase, self.draft.sentence_of(k - 1), False)
            self.resolve(subject)
            people = any(self.draft.entities[e].type in PEOPLE for e in subject.entities)
            if subject.entities and (
                people or len(subject.entities) > 1 or not self.draft.isa(head.start, "people_who")
            ):
                return subject.entities
        return []

    def _said_to_be(self, noun: int, sentence: Stretch) -> list[int]:
        """`X was the first country WHO condemned it`: X, who is named right before the noun and its adjectives."""
        near = range(noun - 1, max(noun - 1 - ADJECTIVES, sentence.start - 1), -1)
        found = next((self.reader.covers[k] for k in near if k in self.reader.covers), None)
        named = found is not None and found.form != "demonym"
        return [found.entity] if found is not None and named else []

    def _take_before_relative(self, n: int, sentence: Stretch) -> None:
        """A person who is subject of the main clause before `where he`, for that pronoun."""
        norms, where = self.draft.norms, self.draft.lexicon.words["relative_place"]
        relative = next((i for i in range(*sentence) if norms[i] in where), None)
        if relative is not None and not any(self.draft.isa(i, "ergative") for i in range(sentence.start, relative)):
            self._take_nominative(n, sentence)

    def _take_nominative(self, n: int, sentence: Stretch) -> None:
        """A person who is subject without a marker: of a sentence that has no marked one."""
        norms, who = self.draft.norms, self.draft.lexicon.words["relative"]
        relative = next((i for i in range(sentence.start + 2, sentence.end) if norms[i] in who), sentence.end)
        end = min(self._reported[n], relative, sentence.end)
        phrase = unmarked_subject(self.draft, self.reader, Clauses(self.draft, Stretch(sentence.start, end)), end)
        if phrase is None or phrase.end in self.memory.by_marker or not self._is_main(phrase, n):
            return
        subject = Subject(phrase.end, phrase, n, True, path="nominative")
        self.resolve(subject)
        if subject.entities and all(self.draft.entities[e].type == "PERSON" for e in subject.entities):
            self.memory.keep(subject)

    def _is_speaking_genitive(self, i: int) -> bool:
        """`X's saying is`, `X's stand is`."""
        return self.draft.isa(i, "genitive") and bool(
            self.draft.lexicon.words.match("saying_noun", self.draft.norms, i + 1)
        )

    def _is_main(self, phrase: Phrase, n: int) -> bool:
        """Whether a subject is the narrator's own: not inside a reported clause or a quotation."""
        return phrase.start <= self._reported[n] and phrase.end - 1 not in self.quoted

    def _floor(self, i: int, sentence: Stretch) -> int:
        """How far back a phrase before `i` may reach: not over `that`, a contrast, or a semicolon."""
        for k in range(i - 1, max(sentence.start, i - LONGEST) - 1, -1):
            if self.draft.isa(k, "complementizer", "contrast", "subordinate") or self.draft.norm(k) in CLAUSE_MARKS:
                return k + 1
        return sentence.start

    def resolve(self, subject: Subject, without: Collection[int] = ()) -> None:
        """Fill the entities of a subject from its heads; a pronoun means none of `without`, the others in its clause.

        Collectives stay empty until the events are known, common nouns until they are seen to speak (`name_noun`).
        """
        for head in subject.phrase.heads:
            entities, path = self._entities(head, subject, without)
            subject.entities += [e for e in entities if e not in subject.entities]
            subject.path = path if path != "name" else subject.path

    def _entities(self, head: Head, subject: Subject, without: Collection[int]) -> tuple[list[int], str]:
        if head.kind == "mention" and head.found is not None:
            self.groups.name(head)
            return self._members(head.found), "name"
        if head.kind == "group":
            return self.groups.entities(head), "group"
        if head.kind == "pronoun" and (relative := self._correlate(head)) is not None:
            return self._related(relative, self.draft.sentences[subject.sentence]), "relative"
        if head.kind == "pronoun":
            return self.pronouns.antecedent(head, subject, without), "pronoun"
        if head.kind == "first":
            return self.pronouns.enclosing_speaker(head.start), "first-person"
        if head.kind == "second":
            return self.pronouns.addressed(subject.marker), "second-person"
        if head.kind == "noun" and (body := self.groups.body(head)):
            return body, "body"
        return [], head.kind

    def _correlate(self, head: Head) -> Head | None:
        """The `who` of `countries WHO see it, THEY`: of the relative clause that ends right before the pronoun."""
        if not self.draft.isa(head.start, "nominative_pronoun"):
            return None
        clauses = Clauses(self.draft, self.draft.sentences[self.draft.sentence_of(head.start)])
        boundary = clauses.start_of(head.start)
        opening = (
            clauses.start_of(boundary.before - 1) if boundary.at == head.start and boundary.kind == "and" else None
        )
        if opening is None or opening.kind != "relative" or not self.draft.isa(opening.at, "subject_relative"):
            return None
        return Head(opening.at, opening.at + 1, "relative")

    def _members(self, found: Found) -> list[int]:
        """The entity of a mention; the members where it is a plural title."""
        members = self.draft.entities[found.entity].members
        return list(members) if found.plural and members else [found.entity]

    def name_noun(self, subject: Subject) -> None:
        """Give a common noun an entity, now that it is seen to speak."""
        if subject.path == "noun" and not subject.entities:
            subject.entities = [self.groups.group(head) for head in subject.phrase.heads]

    def again(self, subject: Subject) -> None:
        """Resolve a pronoun anew, now that more is known of who spoke before it, and to whom."""
        heads = subject.phrase.heads
        if len(heads) == 1 and heads[0].kind == "second":
            subject.entities = self.pronouns.addressed(subject.marker)
        if len(heads) == 1 and heads[0].kind == "pronoun":
            subject.entities = self.pronouns.antecedent(heads[0], subject)

    def register(self, entities: list[int], stretch: Stretch, marker: int) -> None:
        """Remember who spoke without a subject marker, or whom a collective meant, for pronouns to come."""
        known = self.memory.by_marker.get(marker)
        if known is not None and known.path == "collective" and not known.entities:
            known.entities = list(entities)
        if known is not None or not entities:
            return
        n = self.draft.sentence_of(stretch.start)
        phrase = Phrase(stretch.start, stretch.end, [Head(stretch.start, stretch.end, "mention")])
        subject = Subject(marker, phrase, n, self._is_main(phrase, n), list(entities))
        self.memory.keep(subject)
