"""Who hosts, visits, calls, chairs or mediates: roles that the wording of an event gives."""

from __future__ import annotations

from ..draft import Draft, Gathering
from ..model import EventKind, ParticipantRole
from ..text.sentences import Stretch
from .deeds import DeedFinder
from .occasions import Occasions
from .parties import VISITORS, Parties, PartyFinder
from .times import clause_around

__all__ = ["RoleFinder"]

INVITED = "invited_by"  # nobody visits at his own invitation
SITTINGS: frozenset[EventKind] = frozenset({"summit", "meeting"})
# By the words after a name: `under the chair of`; which kinds of event they may tell of
PHRASES: tuple[tuple[str, ParticipantRole, frozenset[EventKind]], ...] = (
    ("chaired_by", "chair", SITTINGS),
    ("mediated_by", "mediator", SITTINGS | {"call", "signing"}),
    ("hosted_by", "host", SITTINGS | {"signing"}),
    (INVITED, "host", frozenset({"visit"})),
)
Told = tuple[Stretch, str, ParticipantRole, frozenset[EventKind]]  # where a phrase stands, and what it may tell
HOSTS = ("PERSON", "ROLE", "COUNTRY", "ORG")
REACH = 6  # tokens from `under the chair of X` to `was held`
TOLD = 20  # events before, among which the visit is looked for
NEAR = 2  # sentences between a visit and the reception


class RoleFinder:
    """Finds the roles in one event. Where the text does not tell a role, there is none.

    `occasions` knows where the name of another event begins: what stands beyond it belongs there.
    """

    def __init__(self, draft: Draft, parties: PartyFinder, occasions: Occasions) -> None:
        self.draft, self.parties, self.occasions = draft, parties, occasions
        self.words, self.reader = draft.lexicon.words, parties.reader
        self.deeds = DeedFinder(draft, parties, occasions)
        self._beginnings = self.words.beginnings(*(name for name, _, _ in PHRASES))
        self._sentence, self._told = Stretch(0, 0), list[Told]()

    def fill(self, gathering: Gathering, sentence: Stretch, parties: Parties, wished: bool) -> None:
        """Fill the roles of an event from the clause that tells of it; `wished` if others wish for a visit."""
        for role, entities in (
            *self._named(gathering, sentence),
            *(self.deeds.of(gathering, sentence) if gathering.kind in SITTINGS else []),
            ("host", self._called_host(gathering)),
            *self._calling(gathering, parties),
            ("visitor", self._visitors(gathering, parties, wished)),
        ):
            self._give(gathering, role, entities)

    def tells(self, sentence: Stretch, trigger: Stretch) -> bool:
        """Whether a role tells that a session took place: it was held under a chair, or somebody hosted it."""
        gathering = Gathering("summit", trigger, self.draft.sentence_of(trigger.start))
        return bool(self._named(gathering, sentence))

    def receive(self, n: int) -> None:
        """Who received whom by sentence `n`: the host of a visit told in it or shortly before."""
        for hosts, received in self.deeds.receptions(n):
            told = reversed(self.draft.events[-TOLD:])
            near = (v for v in told if v.kind == "visit" and n - v.sentence <= NEAR)
            visit = next((v for v in near if set(received) & set(v.participants)), None)
            if visit is not None:
                self._give(visit, "host", hosts)

    def _give(self, gathering: Gathering, role: ParticipantRole, entities: list[int]) -> None:
        """Give a role to those who can have it and have none: visitors are people; groups must take part anyway."""
        for e in entities:
            kind = self.draft.entities[e].type
            if kind in VISITORS if role == "visitor" else kind in HOSTS or e in gathering.participants:
                gathering.roles.setdefault(e, role)

    def _named(self, gathering: Gathering, sentence: Stretch) -> list[tuple[ParticipantRole, list[int]]]:
        """Roles by a phrase in the clause: `under the chair of X`, `at the invitation of X`."""
        told = [phrase for phrase in self._phrases(sentence) if gathering.kind in phrase[-1]]
        if not told:
            return []
        clause = clause_around(self.draft, sentence, gathering.trigger)
        out: list[tuple[ParticipantRole, list[int]]] = []
        for (start, end), name, role, _ in told:
            if clause.start < start < clause.end and self._tells_of(gathering, start, end, clause):
                without = gathering.participants if name == INVITED else ()
                out.append((role, self.parties.actor(start, clause.start, without)))
        return out

    def _phrases(self, sentence: Stretch) -> list[Told]:
        """The phrases of a sentence that tell roles. Those of the sentence asked for last are kept."""
        if sentence != self._sentence:
            self._sentence, self._told = sentence, []
            for i in range(*sentence):
                if i in self.reader.covers or self.draft.norms[i] not in self._beginnings:
                    continue
                for name, role, kinds in PHRASES:
                    if length := self.words.match(name, self.draft.norms, i):
                        self._told.append((Stretch(i, i + length), name, role, kinds))
        return self._told

    def _tells_of(self, gathering: Gathering, start: int, end: int, clause: Stretch) -> bool:
        """Whether a phrase tells of this event: before its noun, or between the noun and `was held`."""
        trigger = gathering.trigger
        if end <= trigger.start:
            return self._reaches(end, trigger.start)
        if start < trigger.end or self.draft.isa(trigger.end, "postposition"):
            return False
        held = any(self.draft.isa(k, "held") for k in range(end, min(end + REACH, clause.end)))
        return held and not any(map(self.occasions.begins, range(trigger.end, clause.end)))

    def _reaches(self, start: int, end: int) -> bool:
        """Whether what stands between a phrase and the noun does not take the phrase for itself.

        `Under X's mediation the truce reached about which the talks`, `under X's chair before the talks` do.
        """
        was = start
        for k in range(start, end):
            if self.occasions.begins(k) or self.words.match("sets_apart", self.draft.norms, k):
                return False
            length = self.words.match("event_was", self.draft.norms, k)
            was = k + length if length else was
        return was == start or not any(self.draft.isa(k, "onto", "ablative", "dative") for k in range(was, end))

    def _visitors(self, gathering: Gathering, parties: Parties, wished: bool) -> list[int]:
        """Who visits: the subject who does the visit, else whose visit it is; who wishes for it does not."""
        if gathering.kind != "visit":
            return []
        if self.deeds.is_done(gathering.trigger):
            return [e for e in gathering.participants if e in parties.subject]
        return [e for e in gathering.participants if not wished or e not in parties.subject]

    def _called_host(self, gathering: Gathering) -> list[int]:
        """Participants whose title or name in this sentence has the adjective `host` before it."""
        if gathering.kind not in SITTINGS | {"visit"}:
            return []
        sentence = self.draft.sentences[gathering.sentence]
        if self.words["host_adjective"].isdisjoint(self.draft.norms[sentence.start : sentence.end]):
            return []
        called = [k for k in range(*sentence) if self.draft.isa(k, "host_adjective")]
        named = [self.reader.covers[k + 1].entity for k in called if k + 1 in self.reader.covers]
        return [e for e in named if e in gathering.participants]

    def _calling(self, gathering: Gathering, parties: Parties) -> list[tuple[ParticipantRole, list[int]]]:
        """Caller and callee, where one is told to have called: not those who merely spoke by telephone."""
        trigger = gathering.trigger
        if gathering.kind != "call" or parties.between or not parties.partners:
            return []
        to = parties.markers == {"dative"}
        caller: list[int] = []
        if self.words.match("call_received", self.draft.norms, trigger.end) and to:
            caller = parties.owners
        elif self.deeds.is_done(trigger):
            caller = parties.subject if to or self._reached_by_phone(trigger, parties) else []
        callee = [e for e in parties.partners if e not in caller]
        return [("caller", caller), ("callee", callee)] if caller and callee else []

    def _reached_by_phone(self, trigger: Stretch, parties: Parties) -> bool:
        """`X reached Y by telephone`, which one of the two did."""
        phone = any(self.draft.isa(k, "telephone") for k in range(trigger.start - 3, trigger.end))
        return phone and self.draft.isa(trigger.end - 1, "reaching") and parties.markers == {"other"}
