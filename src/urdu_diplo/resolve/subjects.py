"""The subjects of an article in order: who acts or speaks in each clause, pronouns resolved as they come."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice

from ..draft import Draft, Found
from ..text.chars import COLON, SEMICOLONS
from ..text.sentences import Stretch
from .clauses import Clauses
from .groups import Groups
from .nominative import unmarked_subject
from .phrases import LONGEST, Head, Phrase, PhraseReader
from .table import EntityTable

__all__ = ["Subject", "Subjects"]

CLAUSE_MARKS = SEMICOLONS | {COLON}
PEOPLE = frozenset({"PERSON", "ROLE", "GROUP"})
MEMORY = 6  # sentences that a pronoun may look back
QUOTED_MEMORY = 30  # sentences that `I` and `we` may look back for who is quoted
LOOKED_THROUGH = 200  # subjects that one pronoun may look back over; a text without end has more
QUOTED_CLAUSE = 6  # tokens from which on a quotation is taken to hold clauses


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
        self.markers = draft.lexicon.words["ergative"] | draft.lexicon.words["genitive"]
        self.reader = PhraseReader(draft)
        self.table = EntityTable(draft)
        self.groups = Groups(draft, self.table)
        self.quoted = {
            i for q in draft.quotes if q.closing - q.opening > QUOTED_CLAUSE for i in range(q.opening, q.closing)
        }
        self.by_marker: dict[int, Subject] = {}
        self._reported: dict[int, int] = {}  # where the first reported clause of a sentence begins
        self._by_sentence: dict[int, list[Subject]] = defaultdict(list)  # in order of their markers
        for n, sentence in enumerate(draft.sentences):
            self._read_sentence(n, sentence)

    def inside(self, n: int) -> list[Subject]:
        """The subjects of sentence `n` in order."""
        return self._by_sentence.get(n, [])

    def _read_sentence(self, n: int, sentence: Stretch) -> None:
        self._take_turn(n, sentence)
        norms, that = self.draft.norms, self.draft.lexicon.words["complementizer"]
        self._reported[n] = next((i for i in range(*sentence) if norms[i] in that), sentence.end)
        for i in range(sentence.start + 1, sentence.end):
            if norms[i] not in self.markers:
                continue
            if self.draft.isa(i, "ergative") or self._is_speaking_genitive(i):
                phrase = self.reader.before(i, self._floor(i, sentence))
                if phrase is None and self.draft.isa(i - 1, "relative"):
                    head = Head(i - 1, i, "relative")
                    subject = Subject(i, Phrase(i - 1, i, [head]), n, False, self._related(head, sentence), "relative")
                    if subject.entities:
                        self._keep(subject)
                elif phrase is not None:
                    subject = Subject(i, phrase, n, self._is_main(phrase, n))
                    self.resolve(subject)
                    self._keep(subject)
        if not any(s.main for s in self._by_sentence[n]):
            self._take_nominative(n, sentence)

    def _take_turn(self, n: int, sentence: Stretch) -> None:
        """`NAME:` at the head of a sentence: whose turn it is in an interview."""
        found = self.reader.covers.get(sentence.start)
        if found is not None and found.type == "PERSON" and self.draft.norm(found.end) == COLON:
            head = Head(found.start, found.end, "mention", found)
            phrase = Phrase(found.start, found.end, [head])
            self._keep(Subject(found.end, phrase, n, False, [found.entity], "turn"))

    def _turn(self, i: int) -> list[int]:
        """Whose turn the paragraph of token `i` is."""
        for subject in self._back(i, self.draft.sentence_of(i), MEMORY):
            tokens = self.draft.tokens
            if "\n" in self.draft.text[tokens[subject.marker].start : tokens[i].start]:
                return []
            if subject.path == "turn":
                return list(subject.entities)
        return []

    def _related(self, head: Head, sentence: Stretch) -> list[int]:
        """Whom `who` means: the nearest actor named before it in the sentence; for the plural persons, or several."""
        words, norms = self.draft.lexicon.words, self.draft.norms
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

    def _take_nominative(self, n: int, sentence: Stretch) -> None:
        """A person who is subject without a marker: of a sentence that has no marked one."""
        norms, who = self.draft.norms, self.draft.lexicon.words["relative"]
        relative = next((i for i in range(sentence.start + 2, sentence.end) if norms[i] in who), sentence.end)
        end = min(self._reported[n], relative, sentence.end)
        phrase = unmarked_subject(self.draft, self.reader, Clauses(self.draft, Stretch(sentence.start, end)), end)
        if phrase is None or phrase.end in self.by_marker or not self._is_main(phrase, n):
            return
        subject = Subject(phrase.end, phrase, n, True, path="nominative")
        self.resolve(subject)
        if subject.entities and all(self.draft.entities[e].type == "PERSON" for e in subject.entities):
            self._keep(subject)

    def _is_speaking_genitive(self, i: int) -> bool:
        """`X's saying is`, `X's stand is`."""
        return self.draft.isa(i, "genitive") and bool(
            self.draft.lexicon.words.match("saying_noun", self.draft.norms, i + 1)
        )

    def _keep(self, subject: Subject) -> None:
        self.by_marker[subject.marker] = subject
        insort(self._by_sentence[subject.sentence], subject, key=lambda s: s.marker)

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
            return self._members(head.found), "name"
        if head.kind == "group":
            return self.groups.entities(head), "group"
        if head.kind == "pronoun":
            return self.antecedent(head, subject, without), "pronoun"
        if head.kind == "first":
            return self.enclosing_speaker(head.start), "first-person"
        return [], head.kind

    def _members(self, found: Found) -> list[int]:
        """The entity of a mention; the members where it is a plural title."""
        members = self.draft.entities[found.entity].members
        return list(members) if found.plural and members else [found.entity]

    def name_noun(self, subject: Subject) -> None:
        """Give a common noun an entity, now that it is seen to speak."""
        if subject.path == "noun" and not subject.entities:
            subject.entities = [self.groups.group(head) for head in subject.phrase.heads]

    def again(self, subject: Subject) -> None:
        """Resolve a pronoun anew, now that more is known of who spoke before it."""
        heads = subject.phrase.heads
        if len(heads) == 1 and heads[0].kind == "pronoun":
            subject.entities = self.antecedent(heads[0], subject)

    def look_ahead(self, subject: Subject) -> None:
        """A pronoun before anybody was named, as in a teaser: the first person to be subject after it."""
        if subject.path != "pronoun" or subject.entities:
            return
        for n in range(subject.sentence, min(subject.sentence + MEMORY, len(self.draft.sentences))):
            for later in self.inside(n):
                people = later.entities and all(self.draft.entities[e].type in PEOPLE for e in later.entities)
                if later.marker > subject.marker and later.main and people:
                    subject.entities = list(later.entities)
                    return

    def register(self, entities: list[int], stretch: Stretch, marker: int) -> None:
        """Remember who spoke without a subject marker, or whom a collective meant, for pronouns to come."""
        known = self.by_marker.get(marker)
        if known is not None and known.path == "collective" and not known.entities:
            known.entities = list(entities)
        if known is not None or not entities:
            return
        n = self.draft.sentence_of(stretch.start)
        phrase = Phrase(stretch.start, stretch.end, [Head(stretch.start, stretch.end, "mention")])
        subject = Subject(marker, phrase, n, self._is_main(phrase, n), list(entities))
        self._keep(subject)

    def antecedent(self, head: Head, before: Subject, without: Collection[int] = ()) -> list[int]:
        """Whom a third person pronoun means: the nearest subject before it, people for a people's pronoun."""
        people_only = self.draft.isa(head.start, "person_pronoun")
        fallback: list[int] = []
        for subject in self._earlier(before):
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
        return fallback

    def _asked(self, start: int, end: int) -> int | None:
        """In `I asked X and he`: the person named with the ablative or dative between."""
        for i in range(end - 1, start, -1):
            found = self.reader.covers.get(i - 1)
            if self.draft.isa(i, "ablative", "dative") and found is not None and found.type in ("PERSON", "ROLE"):
                return found.entity
        return None

    def _earlier(self, before: Subject) -> Iterator[Subject]:
        """Subjects before this one, the nearest first; those of reported clauses only in the same sentence."""
        for subject in self._back(before.phrase.start, before.sentence, MEMORY):
            if subject.main or (subject.sentence == before.sentence and not before.main):
                yield subject

    def _back(self, i: int, n: int, memory: int) -> Iterator[Subject]:
        """Subjects whose marker stands before token `i` of sentence `n`, nearest first, `LOOKED_THROUGH` at most."""
        near = (s for k in range(n, max(n - memory, 0) - 1, -1) for s in reversed(self.inside(k)) if s.marker < i)
        return islice(near, LOOKED_THROUGH)

    def enclosing_speaker(self, i: int) -> list[int]:
        """Who says the clause in which `I` and `we` stand at token `i`."""
        if turn := self._turn(i):
            return turn
        n = self.draft.sentence_of(i)
        known = [s for s in self._back(i, n, QUOTED_MEMORY) if s.path != "first-person" and s.entities]
        speaker = next((s for s in known if s.main), known[0] if known else None)
        return list(speaker.entities) if speaker is not None else []

    def last_joint(self, i: int, count: int) -> Subject | None:
        """The nearest main subject of at least `count` entities before token `i`."""
        known = self._back(i, self.draft.sentence_of(i), QUOTED_MEMORY)
        return next((s for s in known if s.main and len(s.entities) >= count), None)

    def last(self, i: int, sentences: int = MEMORY) -> Subject | None:
        """The nearest resolved main subject before token `i`."""
        known = self._back(i, self.draft.sentence_of(i), sentences)
        return next((s for s in known if s.main and s.entities), None)
