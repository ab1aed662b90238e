"""Who did what a passive tells: named by `by X`, as issuer of a text, body in session, owner before a relative."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..draft import Draft
from ..resolve.clauses import Clauses
from ..resolve.memory import Subject
from ..resolve.phrase import Phrase
from ..resolve.subjects import Subjects
from ..text.sentences import Stretch
from .cue import Cue

__all__ = ["Doers", "Speaker"]

TOLD = ("say", "announce")
FOREIGN = ("foreign-ministry", "foreign-office")  # institutions that summon envoys
OWNED = ("statement_noun", "session_noun", "said_noun")
SUFFERS = ("onto", "genitive", "dative")
DEED = 10  # tokens from `by X` to the deed that X did
ADJECTIVES = 3  # tokens between `of the body` and its session


@dataclass(slots=True, eq=False)
class Speaker:
    """Who speaks: entities, the words that name them, the marker's token, and how they were found."""

    entities: list[int] = field(default_factory=list)
    stretch: Stretch | None = None
    marker: int = -1
    end: int = -1
    path: str = "none"


class Doers:
    """Finds who speaks where the cue has no subject of its own."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.words, self.reader = draft.lexicon.words, subjects.reader

    def speaker_of(self, phrase: Phrase, marker: int, end: int, path: str) -> Speaker:
        """Who a phrase names as speaker; `marker` and `end` are tokens, `path` says how the phrase was found."""
        subject = Subject(marker, phrase, self.draft.sentence_of(marker), False)
        self.subjects.resolve(subject)
        self.subjects.name_noun(subject)
        return Speaker(subject.entities, phrase.stretch, marker, end, f"{path}/{subject.path}")

    def agent(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`by X`, `on the part of X`; in the passive also of the clause to which the cue's own is joined."""
        boundary = clauses.start_of(cue.start)
        found = self._agent_in(boundary.at, cue.start)
        if found is None and cue.passive and boundary.kind == "and" and not self._in_text(boundary.at, cue.start):
            found = self._agent_in(clauses.start_of(boundary.before).at, boundary.before)
        return found

    def _agent_in(self, floor: int, end: int) -> Speaker | None:
        """The nearest agent that is no doer of a deed; of two the first, where the second's did something."""
        agents: list[tuple[Phrase, int, int]] = []
        for k in range(end, floor, -1):
            length = self.words.match_back("agent", self.draft.norms, k)
            if length and k - length > floor - 1 and not self._did_deed(k, end) and not self._blamed(k, end):
                phrase = self.reader.before(k - length, floor)
                if phrase is not None and phrase.is_actor:
                    agents.append((phrase, k - length, k))
        if not agents:
            return None
        acted = len(agents) > 1 and any(self._is_deed_done(i) for i in range(agents[0][2], end - 1))
        return self.speaker_of(*agents[int(acted)], "agent")

    def _is_deed_done(self, i: int) -> bool:
        """`X's by BUILDING OF a fund`: an infinitive that something follows."""
        forms = self.draft.lexicon.verb_forms.get(self.draft.norm(i), ())
        return any(form.aspect == "infinitive" for form in forms) and self.draft.isa(i + 1, "genitive", "onto")

    def _did_deed(self, k: int, end: int) -> bool:
        """`X's by on the border FIRING was condemned`: whether a deed with a place or victim follows `by`."""
        near = range(k, min(k + DEED, end))
        deed = next((i for i in near if self.draft.isa(i, "deed") and self.draft.isa(i + 1, *SUFFERS)), None)
        return deed is not None and any(self.draft.isa(i, "onto", "locative") for i in range(k, deed))

    def _blamed(self, k: int, end: int) -> bool:
        """`by X AT THE FIRING there was protest`: whether a deed that nobody else owns follows `by X` at token `k`."""
        marks = self.words.members("onto")
        last = next((i for i in range(end - 1, k, -1) if self.draft.norms[i] in marks), k)
        deed = self.words.match_back("deed", self.draft.norms, last) or self.words.match_back(
            "strike_noun", self.draft.norms, last
        )
        return deed > 0 and not any(i in self.reader.covers for i in range(k, last))

    def _in_text(self, floor: int, end: int) -> bool:
        """Whether a clause says in which text or session something was said."""
        nouns = ("statement_noun", "session_noun")
        return any(self.draft.isa(k, *nouns) and self.draft.isa(k + 1, "locative") for k in range(floor, end))

    def issuer(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`in a statement of X`, `in a statement issued from X`, `X's statement was issued`."""
        floor = clauses.start_of(cue.start).at
        if cue.noun is not None and self.draft.isa(cue.noun.start, "statement_noun"):
            i = cue.noun.start
            while i > floor and self.draft.isa(i - 1, "joint", "issued"):
                i -= 1
            phrase = self.reader.before(i - 1, floor) if self.draft.isa(i - 1, "genitive") else None
            if phrase is not None and phrase.is_actor:
                return self.speaker_of(phrase, i - 1, i, "issuer")
        for k in range(cue.start - 1, floor, -1):
            length = self.words.match_back("statement_noun", self.draft.norms, k)
            if not length or not self.draft.isa(k, "locative"):
                continue
            i = k - length
            while i > floor and self.words.match_back("issued", self.draft.norms, i):
                i -= self.words.match_back("issued", self.draft.norms, i)
            issued = i < k - length
            if (self.draft.isa(i - 1, "genitive") or (issued and self.draft.isa(i - 1, "ablative"))) and i - 1 > floor:
                phrase = self.reader.before(i - 1, floor)
                if phrase is not None and phrase.is_actor:
                    return self.speaker_of(phrase, i - 1, k + 1, "issuer")
            return None
        return None

    def session(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`in a session of the cabinet it was agreed`: the body that sits; what it is told, somebody else says."""
        if cue.frame.act in TOLD:
            return None
        floor = clauses.start_of(cue.start).at
        for k in range(floor, cue.start):
            if not self.draft.isa(k, "session_noun") or not self.words.match("framing", self.draft.norms, k + 1):
                continue
            i = k
            while i > floor and k - i < ADJECTIVES and not self.draft.isa(i - 1, "postposition"):
                i -= 1
            phrase = self.reader.before(i - 1, floor) if self.draft.isa(i - 1, "genitive") else None
            found = phrase.heads[-1].found if phrase is not None else None
            if phrase is not None and found is not None and found.type in ("ORG", "FORUM"):
                end = k + 1 + self.words.match("framing", self.draft.norms, k + 1)
                return self.speaker_of(phrase, i - 1, end, "session")
        return self._sitting(cue, floor)

    def summoner(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`the envoy was summoned TO THE FOREIGN OFFICE`: the ministry that summons him and protests."""
        if cue.frame.act not in ("demand", "accuse"):
            return None
        floor = clauses.start_of(cue.start).at
        for k in range(cue.start, floor, -1):
            found = self.reader.covers.get(k - 1)
            if found is None or found.end != k or not any(r.entry.id in FOREIGN for r in found.readings):
                continue
            phrase = self.reader.before(k, floor)
            named = phrase is not None and phrase.heads[-1].found is found
            if phrase is not None and named and (self.draft.isa(k, "locative", "summoned") or k == cue.start):
                return self.speaker_of(phrase, k, k + 1, "summoned")
        return None

    def _sitting(self, cue: Cue, floor: int) -> Speaker | None:
        """`in parliament it was welcomed`: the body that sits, right before the locative."""
        for k in range(cue.start - 1, floor, -1):
            found = self.reader.covers.get(k - 1)
            if found is None or found.type != "ORG" or found.end != k or not self.draft.isa(k, "locative"):
                continue
            if self.draft.isa(k - 1, "sitting_noun"):
                phrase = self.reader.before(k, floor)
                return self.speaker_of(phrase, k, k + 1, "session") if phrase is not None else None
        return None

    def _owns_text(self, k: int, end: int) -> bool:
        """Whether a text or a body's session is what the genitive before token `k` owns."""
        near = range(k, min(k + ADJECTIVES + 1, end))
        return any(self.words.match(name, self.draft.norms, i) for i in near for name in OWNED)

    def _passing(self, floor: int, end: int) -> Subject | None:
        """`X passed a resolution, in which`: the subject of a clause that tells how the text came to be."""
        text = next((k for k in range(end - 1, floor, -1) if self.draft.isa(k, "statement_noun")), None)
        if text is None or not self.words.match("brought_about", self.draft.norms, text + 1):
            return None
        adjective = not self.draft.isa(text - 1, "genitive", "relational")
        if self.draft.isa(text - 1 - adjective, "genitive"):
            return None  # `X passed Y's resolution`
        marked = (self.subjects.memory.by_marker.get(k) for k in range(text, floor, -1))
        return next((s for s in marked if s is not None and self.draft.isa(s.marker, "ergative")), None)

    def antecedent(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """In `X's resolution, in which it is demanded`: the agent or last owner in the clause before the relative."""
        boundary = clauses.start_of(cue.start)
        if boundary.kind != "relative":
            return None
        floor = clauses.start_of(boundary.at - 1).at
        if any(
            self.draft.isa(k, "joint") and self.draft.isa(k + 1, "statement_noun") for k in range(floor, boundary.at)
        ):
            return None  # a joint text is of those who act together
        subject = self._passing(floor, boundary.at)
        if subject is not None:
            return self.speaker_of(subject.phrase, subject.marker, -1, "antecedent")
        for k in range(boundary.at, floor, -1):
            length = self.words.match_back("agent", self.draft.norms, k) or int(self.draft.isa(k - 1, "genitive"))
            if length and k - length > floor:
                phrase = self.reader.before(k - length, floor)
                if length == 1 and not self._owns_text(k, boundary.at):
                    continue
                if phrase is not None and phrase.is_actor and phrase.heads[-1].kind in ("mention", "group"):
                    return self.speaker_of(phrase, k - length, -1, "antecedent")
        return None
