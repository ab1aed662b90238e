"""Who takes part in an event: the phrases around the noun that names it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

from ..draft import Draft
from ..resolve.clauses import Clauses
from ..resolve.memory import Subject
from ..resolve.nominative import unmarked_subject
from ..resolve.phrase import Head, Phrase
from ..resolve.subjects import Subjects
from ..text.sentences import Stretch

__all__ = ["VISITORS", "Parties", "PartyFinder"]

Marker = Literal["dative", "other"]

VISITORS = ("PERSON", "ROLE", "GROUP")
REACH = 22  # tokens between a participant and the noun of the event


@dataclass(slots=True, eq=False)
class Parties:
    """Participants by the way they are named: owners before a genitive, partners, the subject of the clause."""

    owners: list[int] = field(default_factory=list)
    owned: int = -1  # the token at which the owner's phrase begins
    partners: list[int] = field(default_factory=list)
    markers: set[Marker] = field(default_factory=set)  # after the partners
    subject: list[int] = field(default_factory=list)
    pronoun: Phrase | None = None  # the partner, where a pronoun stands for him
    between: bool = False
    place: int | None = None


class PartyFinder:
    """Finds the parties of one event."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.words, self.reader = draft.lexicon.words, subjects.reader

    def of(self, sentence: Stretch, trigger: Stretch, after: int) -> Parties:
        """The parties named in the clause of the noun, and where that frames the sentence, its subject.

        Phrases before token `after` belong to the event told of there: `after the meeting with X`.
        """
        clauses = Clauses(self.draft, sentence)
        floor = max(clauses.start_of(trigger.start).at, trigger.start - REACH)
        out = Parties(partners=self._side_by_side(trigger.start))
        out.between = bool(out.partners)
        if not out.between:
            self._read_back(trigger.start, max(floor, after), out)
        if not out.between:
            out.subject = self._subject(clauses, floor, trigger)
            if out.pronoun is not None and set(out.partners) & set(out.subject):
                out.partners = self.entities(out.pronoun, out.subject)
            if not out.partners:
                self._take_partner_before_subject(out, floor, trigger)
        return out

    def _read_back(self, start: int, floor: int, out: Parties) -> None:
        """Owners and partners from the noun back: `X's with Y`, `between X and Y`, `of X`."""
        k = self._before_adjectives(start, floor)
        while k > floor and not self.draft.isa(k - 1, "ergative"):
            genitive = self.draft.isa(k - 1, "genitive") and not self.draft.isa(k, "for", "relational")
            length = self.words.match_back("partner", self.draft.norms, k) or int(genitive)
            if length and k - length > floor:
                phrase = self.reader.before(k - length, floor)
                if phrase is not None and self._take(phrase, k, length, out):
                    k = phrase.start
                    continue
            past = self._past_circumstance(k, floor)
            k = k - 1 if past is None else past

    def _past_circumstance(self, k: int, floor: int) -> int | None:
        """Where `outside the compound of X`, no genitive of the event's own noun, begins; None if none ends at `k`."""
        if not self.draft.isa(k - 1, "ablative", "locative", "onto") or k - 1 <= floor:
            return None
        if self.words.match("event_was", self.draft.norms, k):  # `X's meeting`, with `in a room held` between
            return None
        phrase = self.reader.before(k - 1, floor)
        if phrase is None or len(phrase.heads) > 1 or not self._tells_where(phrase.heads[0]):
            return None
        owned = any(self.draft.isa(i, "genitive") for i in range(phrase.start, phrase.heads[0].start))
        by_person = any(owner.type in ("PERSON", "ROLE") for owner in phrase.heads[0].owners)
        if phrase.heads[0].found is not None and by_person:
            return phrase.heads[0].start  # `X's in Lahore meeting`: nobody's Lahore
        return phrase.start if owned else None

    def _tells_where(self, head: Head) -> bool:
        """Whether a head before a locative is a common noun or a place: `in X's capital Y`."""
        return head.kind == "noun" or (head.found is not None and head.found.type in ("PLACE", "COUNTRY"))

    def _side_by_side(self, i: int) -> list[int]:
        """Two countries named one after the other before the noun: `US Russia talks`."""
        second = self.reader.covers.get(i - 1)
        first = self.reader.covers.get(second.start - 1) if second is not None else None
        if first is None or second is None or any(f.type != "COUNTRY" or f.form == "demonym" for f in (first, second)):
            return []
        return [first.entity, second.entity] if first.entity != second.entity else []

    def _before_adjectives(self, start: int, floor: int) -> int:
        k = start
        while (
            k > floor
            and k - 1 not in self.reader.covers
            and not self.draft.isa(k - 1, "postposition", "relational")
            and start - k < 3
        ):
            k -= 1
        return k if self.draft.isa(k - 1, "postposition") else start

    def _take(self, phrase: Phrase, k: int, length: int, out: Parties) -> bool:
        """File a phrase before a marker; whether it names anybody or a place."""
        found = phrase.heads[-1].found
        if found is not None and found.type == "PLACE":
            out.place = out.place if out.place is not None else found.entity
            return True
        if not phrase.is_actor or (found is not None and found.form == "demonym"):
            return False
        if length > 1 or self.draft.isa(k - 1, "ablative", "dative"):
            out.between |= self.words.match_back("between", self.draft.norms, k) > 0
            out.partners = self.entities(phrase) + out.partners
            out.markers.add(self._marker(k))
            if len(phrase.heads) == 1 and phrase.heads[0].kind == "pronoun":
                out.pronoun = phrase
        elif not out.owners:
            out.owners, out.owned = self._visitors(phrase) + self.entities(phrase), phrase.start
        elif out.owned == k and self.draft.isa(k - 1, "direct_genitive"):
            out.owners = self.entities(phrase) + out.owners  # `X's visit of PAKISTAN`, each with its genitive
        return True

    def _visitors(self, phrase: Phrase) -> list[int]:
        """Persons before the country that owns the noun: `the minister's visit of PAKISTAN`."""
        head = phrase.heads[-1]
        if head.found is None or head.found.type != "COUNTRY":
            return []
        return [owner.entity for owner in head.owners if owner.type in VISITORS]

    def entities(self, phrase: Phrase, without: Collection[int] = ()) -> list[int]:
        """Who is named by a phrase; a pronoun means none of `without`."""
        subject = Subject(phrase.end, phrase, self.draft.sentence_of(phrase.start), False)
        self.subjects.resolve(subject, without)
        return subject.entities

    def actor(self, end: int, floor: int, without: Collection[int] = ()) -> list[int]:
        """Who is named by the phrase that ends before token `end` and does not reach before `floor`."""
        phrase = self.reader.before(end, floor)
        return self.entities(phrase, without) if phrase is not None and phrase.is_actor else []

    def _take_partner_before_subject(self, out: Parties, floor: int, trigger: Stretch) -> None:
        """Who is met where the partner is named first: `with X the ambassador met`."""
        marked = [
            s
            for s in self.subjects.memory.inside(self.draft.sentence_of(trigger.start))
            if self.draft.isa(s.marker, "ergative") and floor <= s.marker < trigger.start and s.phrase is not None
        ]
        if not marked:
            return
        start = self._before_adjuncts(max(marked, key=lambda s: s.marker).phrase.start, floor)
        length = self.words.match_back("partner", self.draft.norms, start)
        if length and start - length > floor:
            out.partners = self.actor(start - length, floor)
            out.markers.add(self._marker(start))

    def _before_adjuncts(self, i: int, floor: int) -> int:
        """Where the adjuncts that end before token `i` begin: `with X [in PLACE] [on DAY] the ambassador met`."""
        while i - 1 > floor:
            before = self._adjunct(i)
            if before == i or before <= floor:
                return i
            i = before
        return i

    def _adjunct(self, i: int) -> int:
        """Where the adjunct that ends before token `i` begins: a place, a day, an adverb, `for COUNTRY`; else `i`."""
        if self.draft.isa(i - 1, "adverb", "time_noun", "weekday"):
            return i - 1
        if self.draft.isa(i - 1, "dative") and self.draft.isa(i - 2, "time_noun", "weekday"):
            return i - 2
        purpose = self.draft.isa(i - 1, "for") and self.draft.isa(i - 2, "genitive")
        end = i - 2 if purpose else i - 1 if self.draft.isa(i - 1, "locative") else i
        found = self.reader.covers.get(end - 1) if end < i else None
        if found is not None and found.type in ("PLACE", "COUNTRY", "ORG"):
            other = self.reader.covers.get(found.start - 2) if self.draft.isa(found.start - 1, "and") else None
            return found.start if other is None or other.type != found.type else other.start
        return end - 1 if end < i and not purpose and self.draft.tokens[end - 1].is_word else i

    def _marker(self, end: int) -> Marker:
        return "dative" if self.draft.isa(end - 1, "dative") else "other"

    def _subject(self, clauses: Clauses, floor: int, trigger: Stretch) -> list[int]:
        """The marked subject before the noun in its clause; else the one whose sentence the event frames."""
        n = self.draft.sentence_of(trigger.start)
        markers = [s for s in self.subjects.memory.inside(n) if self.draft.isa(s.marker, "ergative")]
        opening = clauses.start_of(trigger.start).at
        before = [s for s in markers if opening <= s.marker < trigger.start]
        if before:
            return list(max(before, key=lambda s: s.marker).entities)
        frames = self.draft.isa(trigger.end - 1, "participle") or self.words.match(
            "framing", self.draft.norms, trigger.end
        )
        if frames:
            after = [s for s in self.subjects.memory.inside(n) if trigger.end <= s.marker < clauses.sentence.end]
            first = min(after, key=lambda s: s.marker, default=None)
            if first is not None and not self._crosses(trigger.end, first.phrase.start):
                return list(first.entities)
        phrase = unmarked_subject(self.draft, self.reader, clauses, trigger.start)
        reports = phrase is not None and self.words.match("outlet_noun", self.draft.norms, phrase.heads[0].start) > 0
        return self.entities(phrase) if phrase is not None and not reports else []

    def _crosses(self, start: int, end: int) -> bool:
        return any(self.draft.isa(k, "complementizer", "copula", "contrast") for k in range(start, end))
