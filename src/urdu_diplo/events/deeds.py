"""Deeds that give a role in an event: to chair a session, to host it, to receive a visitor."""

from __future__ import annotations

from collections.abc import Iterator

from ..draft import Draft, Gathering
from ..model import ParticipantRole
from ..resolve.clauses import Clauses
from ..resolve.memory import Subject
from ..resolve.nominative import unmarked_subject
from ..text.sentences import Stretch
from .occasions import Occasions
from .parties import PartyFinder
from .times import clause_around

__all__ = ["DeedFinder"]

DEEDS: tuple[tuple[str, ParticipantRole], ...] = (("chairing", "chair"), ("hosting", "host"))
TOLD = frozenset({"perfective", "completed", "imperfective", "future"})
NEAR = 20  # events before, among which the visit is looked for
VERB = 20  # tokens from `the chairing of` to its verb


class DeedFinder:
    """Finds who did such a deed. A deed refused, offered or denied gives no role."""

    def __init__(self, draft: Draft, parties: PartyFinder, occasions: Occasions) -> None:
        self.draft, self.parties, self.occasions = draft, parties, occasions
        self.words, self.reader, self.subjects = draft.lexicon.words, parties.reader, parties.subjects

    def of(self, gathering: Gathering, sentence: Stretch) -> Iterator[tuple[ParticipantRole, list[int]]]:
        """Roles in a session: `X did the chairing of the session`, `the session, of which X did the hosting`."""
        for i in range(gathering.trigger.end, sentence.end):
            if self.occasions.begins(i):
                return
            of_it = i == gathering.trigger.end or self.draft.isa(i - 1, "relative")
            role = next((role for name, role in DEEDS if self.draft.isa(i + 1, name)), None)
            if of_it and role is not None and self.draft.isa(i, "genitive"):
                yield role, self._doers(gathering, sentence, Stretch(i, i + 2))

    def receptions(self, n: int) -> Iterator[tuple[list[int], list[int]]]:
        """Who received and who was received in sentence `n`."""
        sentence = self.draft.sentences[n]
        norms, receptions = self.draft.norms, self.words["reception"]
        for i in [i for i in range(sentence.start + 1, sentence.end) if norms[i] in receptions]:
            if not self.draft.isa(i - 1, "genitive"):
                continue
            clause = clause_around(self.draft, sentence, Stretch(i, i + 1))
            host = self._marked(n, clause.start, self._verb(i + 1, clause.end))
            if host is not None:
                floor = clause.start if host.marker > i else host.marker + 1
                yield host.entities, self._received(n, i - 1, floor, host.entities)

    def is_done(self, trigger: Stretch) -> bool:
        """Whether `to do` follows the noun of an event, so that the subject does it: `X did a visit`."""
        forms = self.draft.lexicon.verb_forms.get(self.draft.norm(trigger.end), ())
        owner = self.draft.isa(trigger.end, "genitive") and not self._ends_clause(trigger.end, len(self.draft.tokens))
        return not owner and any(form.lemma in self.words["do"] for form in forms)

    def _received(self, n: int, end: int, floor: int, hosts: list[int]) -> list[int]:
        """Who is received; a pronoun that means nobody before means the visitors told of in the sentence."""
        phrase = self.reader.before(end, floor)
        if phrase is None or not phrase.is_actor:
            return []
        visit = next((v for v in reversed(self.draft.events[-NEAR:]) if v.kind == "visit" and v.sentence == n), None)
        visitors = visit.participants if visit is not None and phrase.heads[0].kind == "pronoun" else []
        return self.parties.entities(phrase, hosts) or visitors

    def _doers(self, gathering: Gathering, sentence: Stretch, deed: Stretch) -> list[int]:
        """The marked subject of the deed's clause, else who stands before the verb, else before the session."""
        clause = clause_around(self.draft, sentence, deed)
        verb = self._verb(deed.end, clause.end)
        if verb is None:
            return []
        doer = self._marked(gathering.sentence, clause.start, verb)
        if doer is not None:
            return doer.entities
        if verb > deed.end or deed.start > gathering.trigger.end:
            return self.parties.actor(verb, deed.end)
        clauses = Clauses(self.draft, sentence)
        phrase = unmarked_subject(self.draft, self.reader, clauses, gathering.trigger.start)
        return self.parties.entities(phrase) if phrase is not None else []

    def _marked(self, n: int, start: int, verb: int | None) -> Subject | None:
        """The last marked subject between a token and the verb of a deed in sentence `n`."""
        marked = [s for s in self.subjects.memory.inside(n) if self.draft.isa(s.marker, "ergative")]
        return next((s for s in reversed(marked) if verb is not None and start <= s.marker < verb), None)

    def _verb(self, start: int, end: int) -> int | None:
        """Where the verb `to do` tells a deed as done or still to be done; none in `did an offer of chairing`."""
        if self.draft.isa(start, "postposition", "relational") and not self._ends_clause(start, end):
            return None
        for k in range(start, min(start + VERB, end)):
            if self.draft.isa(k, "negation"):
                return None
            forms = self.draft.lexicon.verb_forms.get(self.draft.norm(k), ())
            aspects = {form.aspect for form in forms if form.lemma in self.words["do"]}
            if aspects and (not self.draft.isa(k, "genitive") or self._ends_clause(k, end)):
                told = aspects & TOLD or self.draft.isa(k + 1, "progressive", "future")
                return k if told else None
        return None

    def _ends_clause(self, k: int, end: int) -> bool:
        """Whether what looks like a genitive is `did`, since nothing that could be owned follows."""
        last = k + 1 >= end or not self.draft.tokens[k + 1].is_word
        return last or self.draft.isa(k + 1, "copula", "auxiliary", "finite", "and", "relative", "complementizer")
