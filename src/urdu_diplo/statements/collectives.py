"""Whom `both sides`, `the three countries` mean: parties of a talk or event, those who acted together, a list."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..draft import Draft, Found, Gathering
from ..resolve.clauses import Clauses
from ..resolve.memory import Subject
from ..resolve.phrase import Head
from ..resolve.subjects import Subjects
from ..text.chars import COMMAS
from .nesting import MEMORY, Nesting

__all__ = ["Collectives"]

STATES = ("COUNTRY",)
PEOPLE = ("PERSON", "ROLE")
COUNTS = ((3, "three"), (4, "four"))
LISTED = 40  # mentions before a collective in which a list of its members is looked for


class Collectives:
    """Finds the members of collectives among the events, subjects and names before them."""

    def __init__(self, draft: Draft, subjects: Subjects, nesting: Nesting) -> None:
        self.draft, self.subjects, self.nesting = draft, subjects, nesting

    def members(self, start: int, end: int, without: frozenset[int] = frozenset()) -> list[int]:
        """The members that `both sides`, `the two countries` mean at these tokens.

        When they are spoken to, they are others than who speaks: `without` the speakers and their countries.
        """
        own = {self.draft.entities[e].country for e in without} - {None}
        without |= {n for n, known in enumerate(self.draft.entities) if known.type == "COUNTRY" and known.ref in own}
        states = any(self.draft.isa(i, "state_noun") for i in range(start, end))
        count = next((n for n, name in COUNTS if any(self.draft.isa(i, name) for i in range(start, end))), 2)
        types = STATES if states else PEOPLE
        gathering = self.gathering(start)
        if any(self.draft.isa(i, "every") for i in range(start, end)):
            everybody = Head(start, end, "group")
            return list(gathering.participants) if gathering is not None else [self.subjects.groups.group(everybody)]
        if count == 2 and not states and not without and (pair := self._talking_here(start)):
            return pair
        if gathering is not None and not states and not without and len(gathering.participants) >= count:
            return list(gathering.participants)
        joint = [] if without else self.joint(start, count)
        if joint and (not states or all(self.draft.entities[e].type in STATES for e in joint)):
            return joint
        recent: list[int] = []
        k = bisect_left(self.draft.mentions, start, key=lambda f: f.start)
        if listed := self._listed(k, count, types, without):
            return listed
        for found in reversed(self.draft.mentions[:k]):
            if (
                found.entity not in recent
                and found.entity not in without
                and self.draft.entities[found.entity].type in types
            ):
                recent.append(found.entity)
            if len(recent) == count:
                break
        return sorted(recent)

    def _talking_here(self, i: int) -> list[int]:
        """`In a meeting with X both sides`: X and who was subject before, where their own clause tells so."""
        floor = Clauses(self.draft, self.draft.sentences[self.draft.sentence_of(i)]).start_of(i).at
        words, norms = self.draft.lexicon.words, self.draft.norms
        for k in range(floor + 1, i):
            length = words.match("talk_noun", norms, k)
            marker = words.match_back("audience_marker", norms, k) if length else 0
            if not marker or not words.match("talk_follows", norms, k + length):
                continue
            phrase = self.subjects.reader.before(k - marker, floor)
            last = self.subjects.memory.last(i, 3)
            if phrase is None or not phrase.is_actor or last is None or len(phrase.heads) > 1:
                return []
            partner = Subject(k, phrase, self.draft.sentence_of(k), False)
            self.subjects.resolve(partner)
            pair = sorted({*last.entities, *partner.entities})
            return pair if len(pair) == 2 else []
        return []

    def partner(self, n: int, i: int, speakers: list[int]) -> list[int]:
        """`X met Y and exchanged views`: the other party of the meeting told in the same sentence before token `i`."""
        told = [g for g in self.events_before(i) if g.sentence == n and g.trigger.end <= i and not g.planned]
        last = told[-1] if told else None
        if last is None or len(speakers) != 1 or len(last.participants) != 2 or speakers[0] not in last.participants:
            return []
        return [e for e in last.participants if e not in speakers]

    def _listed(self, k: int, count: int, types: tuple[str, ...], without: frozenset[int]) -> list[int]:
        """Those whom the nearest list of so many before mention `k` names: `A, B and C`."""
        run: list[Found] = []
        for found in reversed(self.draft.mentions[max(k - LISTED, 0) : k]):
            if run and not self._joined(found, run[-1]):
                run = []
            run = [*run, found] if self.draft.entities[found.entity].type in types else []
            whole = len(run) == count and not self._lists_more(found.start)
            members = sorted({f.entity for f in run} - without)
            if whole and len(members) == count:
                return members
        return []

    def _joined(self, one: Found, two: Found) -> bool:
        """Whether nothing but a comma or `and` stands between two names."""
        between = range(one.end, two.start)
        return 0 < len(between) <= 2 and all(self.draft.isa(i, "and") or self.draft.norm(i) in COMMAS for i in between)

    def _lists_more(self, i: int) -> bool:
        """Whether a list has more names before token `i`."""
        return self.draft.isa(i - 1, "and") or self.draft.norm(i - 1) in COMMAS

    def joint(self, i: int, count: int = 2) -> list[int]:
        """The nearest several who were subject together before token `i`, at least `count` of them."""
        subject = self.subjects.memory.last_joint(i, count)
        return list(subject.entities) if subject is not None else []

    def gathering(self, i: int) -> Gathering | None:
        told = [g for g in self.events_before(i) if not g.planned and len(g.participants) > 1]
        before = [g for g in told if g.trigger.start < i]
        before = [g for g in before if self.nesting.around(g.trigger.start) is None] or before
        here = [g for g in told if g.sentence == self.draft.sentence_of(i)]
        return max(before or here, key=lambda g: g.trigger.start) if before or here else None

    def events_before(self, i: int) -> list[Gathering]:
        """The nearest events told up to the sentence of token `i`."""
        k = bisect_right(self.draft.events, self.draft.sentence_of(i), key=lambda g: g.sentence)
        return self.draft.events[max(k - MEMORY, 0) : k]
