"""Who hosts, visits, calls, chairs or mediates: roles that the wording of an event gives."""

from __future__ import annotations

from collections.abc import Callable, Collection

from ..draft import Draft, Gathering
from ..model import EventKind, ParticipantRole
from ..resolve.clauses import Clauses
from ..resolve.nominative import unmarked_subject
from ..resolve.subjects import Subject
from ..text.sentences import Stretch
from .parties import VISITORS, Parties, PartyFinder
from .times import clause_end

__all__ = ["RoleFinder"]

SITTINGS: frozenset[EventKind] = frozenset({"summit", "meeting"})
# By the words after a name: `under the chair of`; which kinds of event they may tell of
PHRASES: tuple[tuple[str, ParticipantRole, frozenset[EventKind]], ...] = (
    ("chaired_by", "chair", SITTINGS),
    ("mediated_by", "mediator", SITTINGS | {"call", "signing"}),
    ("hosted_by", "host", SITTINGS | {"signing"}),
    ("invited_by", "host", frozenset({"visit"})),
)
DEEDS: tuple[tuple[str, ParticipantRole], ...] = (("chairing", "chair"), ("hosting", "host"))
HOSTS = ("PERSON", "ROLE", "COUNTRY", "ORG")
REACH = 6  # tokens from `under the chair of X` to `was held`
DEED = 20  # tokens from `the chairing of` to its verb


class RoleFinder:
    """Finds the roles in one event. Where the text does not tell a role, there is none.

    `names_event` says whether a token begins the name of an event: what stands beyond it belongs there.
    """

    def __init__(self, draft: Draft, parties: PartyFinder, names_event: Callable[[int], bool]) -> None:
        self.draft, self.parties, self.names_event = draft, parties, names_event
        self.words, self.reader, self.subjects = draft.lexicon.words, parties.reader, parties.subjects

    def fill(self, gathering: Gathering, sentence: Stretch, parties: Parties) -> None:
        """Fill the roles of an event from the clause that tells of it."""
        clauses = Clauses(self.draft, sentence)
        clause = self._clause(clauses, gathering.trigger)
        for role, entities in (
            *self._named(gathering, clause),
            *self._done(gathering, clause, clauses),
            ("host", self._called_host(gathering)),
            *self._calling(gathering, parties),
            ("visitor", self._visitors(gathering, parties)),
        ):
            for e in entities:
                if self._may(e, role, gathering):
                    gathering.roles.setdefault(e, role)

    def tells(self, sentence: Stretch, trigger: Stretch) -> bool:
        """Whether a role tells that a session took place: it was held under a chair, or somebody hosted it."""
        gathering = Gathering("summit", trigger, self.draft.sentence_of(trigger.start))
        clauses = Clauses(self.draft, sentence)
        return bool(self._named(gathering, self._clause(clauses, trigger)))

    def _clause(self, clauses: Clauses, trigger: Stretch) -> Stretch:
        return Stretch(clauses.start_of(trigger.start).at, clause_end(clauses, trigger))

    def _may(self, e: int, role: ParticipantRole, gathering: Gathering) -> bool:
        """Whether an entity can have the role: visitors are people; groups are only those who take part anyway."""
        kind = self.draft.entities[e].type
        if role == "visitor":
            return kind in VISITORS
        return kind in HOSTS or e in gathering.participants

    def _named(self, gathering: Gathering, clause: Stretch) -> list[tuple[ParticipantRole, list[int]]]:
        """Roles by a phrase in the clause: `under the chair of X`, `at the invitation of X`."""
        out: list[tuple[ParticipantRole, list[int]]] = []
        for name, role, kinds in PHRASES:
            if gathering.kind not in kinds:
                continue
            for i in range(clause.start + 1, clause.end):
                length = self.words.match(name, self.draft.norms, i)
                if length and i not in self.reader.covers and self._tells_of(gathering, i, i + length, clause):
                    out.append((role, self._actor(i, clause.start)))
        return out

    def _tells_of(self, gathering: Gathering, start: int, end: int, clause: Stretch) -> bool:
        """Whether a phrase tells of this event: before its noun, or between the noun and `was held`."""
        trigger = gathering.trigger
        if end <= trigger.start:
            return not any(map(self.names_event, range(end, trigger.start)))
        if start < trigger.end or self.draft.isa(trigger.end, "postposition"):
            return False
        held = any(self.draft.isa(k, "held") for k in range(end, min(end + REACH, clause.end)))
        return held and not any(map(self.names_event, range(trigger.end, clause.end)))

    def _actor(self, end: int, floor: int, without: Collection[int] = ()) -> list[int]:
        phrase = self.reader.before(end, floor)
        return self.parties.entities(phrase, without) if phrase is not None and phrase.is_actor else []

    def _done(
        self, gathering: Gathering, clause: Stretch, clauses: Clauses
    ) -> list[tuple[ParticipantRole, list[int]]]:
        """Roles by a deed: `X did the chairing of the session`, `X will do its hosting`."""
        i = gathering.trigger.end
        if gathering.kind not in SITTINGS or not self.draft.isa(i, "genitive"):
            return []
        deed = next((role for name, role in DEEDS if self.draft.isa(i + 1, name)), None)
        verb = self._deed_verb(i + 2, clause.end) if deed is not None else None
        if deed is None or verb is None:
            return []
        doer = self._doer(gathering.sentence, clause.start, verb)
        if doer is not None:
            return [(deed, list(doer.entities))]
        phrase = self.reader.before(verb, i + 2) or unmarked_subject(
            self.draft, self.reader, clauses, gathering.trigger.start
        )
        return [(deed, self.parties.entities(phrase))] if phrase is not None and phrase.is_actor else []

    def _deed_verb(self, start: int, end: int) -> int | None:
        """Where the verb `to do` stands that tells a deed as done or still to be done."""
        for k in range(start, min(start + DEED, end)):
            forms = self.draft.lexicon.verb_forms.get(self.draft.norm(k), ())
            does = [f for f in forms if f.lemma in self.words["do"]]
            if any(f.aspect in ("perfective", "future", "completed", "imperfective") for f in does):
                return k
            if any(f.aspect == "subjunctive" for f in does) and self.draft.isa(k + 1, "future"):
                return k
        return None

    def is_done(self, trigger: Stretch) -> bool:
        """Whether `to do` follows the noun of an event, so that the subject does it: `X did a visit`."""
        return self._deed_verb(trigger.end, trigger.end + 1) is not None

    def _visitors(self, gathering: Gathering, parties: Parties) -> list[int]:
        """Who visits: the subject who does the visit, else whose visit it is."""
        if gathering.kind != "visit":
            return []
        done = self.is_done(gathering.trigger)
        return [e for e in gathering.participants if e in parties.subject or not done]

    def _called_host(self, gathering: Gathering) -> list[int]:
        """Participants whose title or name in this sentence has the adjective `host` before it."""
        if gathering.kind not in SITTINGS | {"visit"}:
            return []
        sentence, out = self.draft.sentences[gathering.sentence], []
        for k in range(*sentence):
            found = self.reader.covers.get(k + 1) if self.draft.isa(k, "host_adjective") else None
            if found is not None and found.entity in gathering.participants:
                out.append(found.entity)
        return out

    def _calling(self, gathering: Gathering, parties: Parties) -> list[tuple[ParticipantRole, list[int]]]:
        """Caller and callee, where one is told to have called: not those who merely spoke by telephone."""
        trigger = gathering.trigger
        if gathering.kind != "call" or parties.between or not parties.partners:
            return []
        to = parties.markers == {"dative"}
        caller: list[int] = []
        if self.words.match("call_received", self.draft.norms, trigger.end) and to:
            caller = parties.owners
        elif self.is_done(trigger):
            reached = self.draft.isa(trigger.end - 1, "reaching") and parties.markers == {"other"} and self._by_phone(trigger)
            caller = parties.subject if to or reached else []
        callee = [e for e in parties.partners if e not in caller] if caller else []
        return [("caller", caller), ("callee", callee)]

    def _by_phone(self, trigger: Stretch) -> bool:
        return any(self.draft.isa(k, "telephone") for k in range(trigger.start - 3, trigger.end))

    def receive(self, n: int) -> None:
        """`X received Y`: X is host of the visit of Y told in this sentence or shortly before."""
        sentence = self.draft.sentences[n]
        for i in range(sentence.start + 1, sentence.end):
            if not self.draft.isa(i, "reception") or not self.draft.isa(i - 1, "genitive"):
                continue
            clauses = Clauses(self.draft, sentence)
            clause = self._clause(clauses, Stretch(i, i + 1))
            verb = self._deed_verb(i + 1, clause.end)
            host = self._doer(n, clause.start, verb) if verb is not None else None
            if host is not None:
                floor = clause.start if host.marker > i else host.marker + 1
                self._host(n, host.entities, self._actor(i - 1, floor, host.entities))

    def _doer(self, n: int, start: int, verb: int) -> Subject | None:
        """The last marked subject between two tokens of sentence `n`."""
        marked = [s for s in self.subjects.inside(n) if self.draft.isa(s.marker, "ergative")]
        return next((s for s in reversed(marked) if start <= s.marker < verb), None)

    def _host(self, n: int, hosts: list[int], received: list[int]) -> None:
        for visit in reversed(self.draft.events):
            if visit.kind == "visit" and 0 <= n - visit.sentence <= 2 and set(received) & set(visit.participants):
                for e in hosts:
                    if self._may(e, "host", visit):
                        visit.roles.setdefault(e, "host")
                return
