"""What the article around a cue tells: dropped speakers, collectives, nesting, provenance."""

from __future__ import annotations

from ..draft import Draft, Found, Said
from ..lexicon.entries import Outlet
from ..lexicon.words import phrase
from ..resolve.clauses import Clauses
from ..resolve.spelling import is_same_noun
from ..resolve.subjects import Subjects
from ..text.chars import QUOTES
from .collectives import Collectives
from .cue import Cue
from .nesting import MEMORY, Nesting
from .speakers import Speaker

__all__ = ["OTHERS", "Context"]

OF_TEXTS = ("issuer", "antecedent", "agent")  # paths of those whose text is quoted
SHARED_ACTS = ("condemn", "stress", "express", "appreciate", "support", "reject")  # that those who meet do together
OTHERS = "others"  # the path of what something does that nobody told of
JOINT_BACK = 400  # tokens from a joint text to where it is called a text only
SESSION = 5  # tokens from `X's` to its session
JOINT_REACH = 8  # tokens between `joint` and the cue
OPENING = 2  # tokens before a verb whose clause names no subject


class Context:
    """Knows the statements found so far and the events of the article."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.nesting = Nesting(draft)
        self.collectives = Collectives(draft, subjects, self.nesting)

    def speakers(self, cue: Cue, speaker: Speaker, said: Said, addressed: bool) -> list[int]:
        """Who speaks where the cue's own words do not say: members of a collective, or the speaker before.

        `addressed`: whether they name the other party.
        """
        if speaker.path.endswith("collective") and speaker.stretch is not None:
            said.path = speaker.path
            return self.collectives.members(speaker.stretch.start, speaker.stretch.end)
        if speaker.stretch is not None:
            return []
        if cue.kind == "adposition":
            said.path = "same-text"
            return self._same_text(cue, cue.start)
        inside = self.nesting.around(cue.start)
        reported = inside is not None and not cue.passive
        held = cue.frame.mutual and not addressed and (self._happens(cue) or (reported and self._in_talk(cue)))
        if inside is not None and not cue.passive and not held:
            said.path = OTHERS if self._is_others(cue, inside) else "enclosing"
            return list(inside.speakers) if said.path != OTHERS else []
        together = self._joint_text(cue)
        if together:
            said.path = "joint-text"
            return together
        talk = cue.passive and (cue.frame.mutual or cue.frame.act in SHARED_ACTS) and self._tells_of_talk(cue)
        if not talk and (text := self._same_text(cue, self._text_before(cue))):
            said.path = "same-text"
            return text
        goes_on = inside is not None and self._goes_on(cue)
        if held or talk or (cue.frame.mutual and cue.passive and not goes_on):
            gathering = self.collectives.gathering(cue.start)
            if gathering is not None and (held or cue.frame.mutual or gathering.kind in ("meeting", "call")):
                said.path = "participants"
                return list(gathering.participants)
            body = self._body_in_session(cue.start)
            if body:
                said.path = "participants"
                return body
        if held:
            return []
        told = inside is not None and (self._is_anybodys(cue) or (cue.passive and self._text_before(cue) is not None))
        carries = self._may_carry_over(cue) and not told
        last = self._last_subject(cue) if carries else []
        if last and not (talk and cue.frame.mutual and len(last) == 1):
            said.path = "carried-over"
            return last
        return []

    def _last_subject(self, cue: Cue) -> list[int]:
        """Who was subject before; after `and` at the head of a sentence who spoke last, be it in a relative clause."""
        n = self.draft.sentence_of(cue.start)
        if self.draft.isa(self.draft.sentences[n].start, "and"):
            near = (s for s in self.draft.statements[-1:] if s.parent is None and s.sentence == n - 1)
            if (spoken := next(near, None)) is not None:
                return list(spoken.speakers)
        last = self.subjects.memory.last(cue.start, 3)
        return [] if last is None else list(last.entities)

    def _is_others(self, cue: Cue, inside: Said) -> bool:
        """In `he said that the text DEMANDS it`: whether the verb's singular is not for who says of himself `I`."""
        if self._happens(cue):
            return False
        habit = cue.predicate is not None and not cue.predicate.ergative and not cue.participle
        people = all(self.draft.entities[e].type in ("PERSON", "ROLE") for e in inside.speakers)
        return habit and people and bool(inside.speakers) and self.draft.isa(cue.end - 1, "singular_copula")

    def _in_talk(self, cue: Cue) -> bool:
        """`in the meeting agreed on Z`: whether the cue's clause opens with a talk that tells no partner."""
        sentence = self.draft.sentences[self.draft.sentence_of(cue.start)]
        i = Clauses(self.draft, sentence).start_of(cue.start).at
        words, norms = self.draft.lexicon.words, self.draft.norms
        i = next((k + 1 for k in range(i, cue.start) if self.draft.isa(k, "source_end")), i)  # `according to X`
        i += self.draft.isa(i, "demonstrative", "pointing")
        length = words.match("talk_noun", norms, i) or int(self.draft.isa(i, "session_noun"))
        return length > 0 and words.match("framing", norms, i + length) > 0

    def _tells_of_talk(self, cue: Cue) -> bool:
        """`in the meeting it was condemned`, `held talks, in which`: whether the clause tells of a talk."""
        sentence = self.draft.sentences[self.draft.sentence_of(cue.start)]
        i = Clauses(self.draft, sentence).start_of(cue.start).at
        if not (self.draft.isa(i, "relative") and self.draft.isa(i + 1, "locative")):
            return self._in_talk(cue)
        norms, talks = self.draft.norms, self.draft.lexicon.words.beginnings("talk_noun")
        words = self.draft.lexicon.words
        near = range(sentence.start, i)
        return any(g.trigger.start in near for g in self.collectives.events_before(i)) or any(
            norms[k] in talks and words.match("talk_noun", norms, k) > 0 for k in near
        )

    def _happens(self, cue: Cue) -> bool:
        """Whether talks were, and nobody is said to have held them: `on trade there was an exchange of views`."""
        return cue.predicate is not None and cue.predicate.lemma in self.draft.lexicon.words["intransitive"]

    def _is_anybodys(self, cue: Cue) -> bool:
        """Whether a passive in what somebody says is others' saying: charges, what is being said again and again."""
        return cue.frame.act == "accuse" or (cue.predicate is not None and self._goes_on(cue))

    def _goes_on(self, cue: Cue) -> bool:
        told = range(cue.start, cue.end)
        return any(self.draft.isa(k, "passive") and not self.draft.isa(k, "passive_done") for k in told)

    def _may_carry_over(self, cue: Cue) -> bool:
        """Whether whoever acted before may be meant: not by `it is being said`, nor past a doer whom nothing knows."""
        if cue.passive and any(self.draft.isa(k, "progressive") for k in range(cue.start, cue.end)):
            return False
        opening = Clauses(self.draft, self.draft.sentences[self.draft.sentence_of(cue.start)]).start_of(cue.start)
        floor = opening.at
        reports = self.draft.isa(opening.at, "plural_relative") and cue.frame.act == "say"
        if cue.passive and (cue.frame.act == "ask" or reports or self._told_to_speaker(floor, cue.start)):
            return False  # `he was asked`, `reports in which it is said`, `we were told`
        habit = cue.predicate is not None and not cue.predicate.ergative and not cue.participle and not cue.passive
        joined = opening.kind in ("and", "contrast") or self.draft.isa(cue.end - 1, "first_copula")
        if habit and not joined and cue.start - floor > OPENING:
            return False  # its subject has no marker and may be any noun before it
        words, norms = self.draft.lexicon.words, self.draft.norms
        if cue.passive and self.draft.isa(floor, "media_noun") and self.draft.isa(floor + 1, "locative"):
            return False  # `in the report it is told`: the outlet's own
        if cue.passive:
            return not any(words.match_back("agent", norms, k) for k in range(floor + 2, cue.start))
        return not any(self.draft.isa(k, "ergative") for k in range(floor + 1, cue.start))

    def _told_to_speaker(self, floor: int, end: int) -> bool:
        """`we were told`, `from us it was asked`: a pronoun of the first person in the dative or ablative."""
        first = (k for k in range(floor, end) if self.draft.isa(k, "first_person"))
        return any(self.draft.isa(k, "experiencer") or self.draft.isa(k + 1, "ablative", "dative") for k in first)

    def _body_in_session(self, i: int) -> list[int]:
        """The body whose session was told of in the same sentence: `the cabinet's session, in which`."""
        n = self.draft.sentence_of(i)
        told = [
            g
            for g in self.collectives.events_before(i)
            if g.sentence == n and g.kind == "summit" and g.trigger.start < i
        ]
        bodies = [e for g in told[-1:] for e in g.participants if self.draft.entities[e].type in ("ORG", "FORUM")]
        return bodies if told and len(bodies) == len(told[-1].participants) else []

    def _text_before(self, cue: Cue) -> int | None:
        """The noun of the text in which something is said: `in the RESOLUTION`."""
        sentence = self.draft.sentences[self.draft.sentence_of(cue.start)]
        words, norms = self.draft.lexicon.words, self.draft.norms
        near = range(cue.start - 1, sentence.start, -1)
        told = (k for k in near if self.draft.isa(k, "locative") and words.match_back("statement_noun", norms, k))
        return next((k - 1 for k in told), None)

    def _same_text(self, cue: Cue, noun: int | None) -> list[int]:
        """Whose text of that kind was issued or quoted before."""
        if noun is None:
            return []
        norms = self.draft.norms
        for told in reversed(self.draft.statements[-MEMORY:]):
            quoted = told.path.split("/")[0] in OF_TEXTS
            first = self.draft.sentences[told.sentence].start if quoted else told.cue.start
            again = any(is_same_noun(norm, norms[noun]) for norm in norms[first : told.cue.end])
            if told.speakers and again and told.cue.end <= cue.start:
                return list(told.speakers)
        return self._passed_by(noun)

    def _passed_by(self, noun: int) -> list[int]:
        """`in X's session a resolution was passed`, before `in the resolution`: the body that sat."""
        norms, words = self.draft.norms, self.draft.lexicon.words
        before = range(noun - 1, max(noun - JOINT_BACK, 0), -1)
        texts = (k for k in before if is_same_noun(norms[k], norms[noun]))
        k = next((k for k in texts if words.match("brought_about", norms, k + 1)), None)
        if k is None or self.draft.sentence_of(k) == self.draft.sentence_of(noun):
            return []
        start = self.draft.sentences[self.draft.sentence_of(k)].start
        found = (f for f in self.draft.mentions if start <= f.start and f.end <= k and f.type in ("ORG", "FORUM"))
        return [f.entity for f in found if self._sits(f.end, k)][-1:]

    def _sits(self, i: int, end: int) -> bool:
        """Whether a genitive and a session follow at token `i`: `X'S emergency SESSION`."""
        return self.draft.isa(i, "genitive") and any(
            self.draft.isa(k, "session_noun") for k in range(i + 1, min(i + SESSION, end))
        )

    def _joint_text(self, cue: Cue) -> list[int]:
        """In `a joint statement`: those who were subject together before."""
        near = range(max(cue.start - JOINT_REACH, 0), cue.start)
        if not cue.passive or not (any(self.draft.isa(k, "joint") for k in near) or self._is_joint_again(near)):
            return []
        return self.collectives.joint(cue.start)

    def _is_joint_again(self, near: range) -> bool:
        """Whether a text named without an owner is the joint one told of before: `in the communiqué`."""
        k = next((k for k in near if self.draft.isa(k, "statement_noun") and self.draft.isa(k + 1, "locative")), 0)
        first = self.draft.sentences[self.draft.sentence_of(k)].start
        norms = self.draft.norms
        before = range(max(k - JOINT_BACK, 1), k)
        told = (i for i in before if norms[i] == norms[k] and self.draft.isa(i - 1, "joint"))
        return k == first and next(told, None) is not None

    def place(self, said: Said) -> None:
        """Hang the statement under the one that reports it, and fill speakers that only that one tells."""
        said.parent = self.nesting.number(said.cue.start)
        if said.parent is not None and said.path.endswith("first-person"):
            said.speakers = list(self.draft.statements[said.parent].speakers)

    def is_provenance(self, cue: Cue, speaker: Speaker) -> bool:
        """Whether an outlet is only the source: `according to Mehr News`."""
        if cue.kind == "adposition" and speaker.stretch is not None and self._is_our(speaker.stretch.start):
            return True  # `according to our correspondent`
        source = cue.kind == "adposition" or (cue.passive and speaker.path.startswith("issuer"))
        if not source or not speaker.entities:
            return False
        if all(self.is_outlet(e) for e in speaker.entities):
            if self.draft.source is None:
                self.draft.source = speaker.entities[0]
            return True
        return False

    def _is_our(self, i: int) -> bool:
        """Whether a correspondent or editor stands at `i`, and `our` before."""
        ours = next((k for k in (i - 1, i) if self.draft.isa(k, "first_owner")), None)
        return ours is not None and self.draft.isa(ours + 1, "media_noun", "representative_noun")

    def is_outlet(self, entity: int) -> bool:
        """Whether an entity is a news outlet, or a noun for the media."""
        known = self.draft.entities[entity]
        if known.type == "GROUP":
            words = list(phrase(known.name))
            return self.draft.lexicon.words.match("media_noun", words, 0) == len(words)
        if entity in self.draft.view(_cited_outlets):
            return True
        return isinstance(self.draft.lexicon.tables["outlet"].get(known.ref or ""), Outlet)


def _cited_outlets(draft: Draft) -> frozenset[int]:
    """Entities that the text somewhere calls an outlet."""
    return frozenset(
        f.entity
        for f in draft.mentions
        if _after_outlet_noun(draft, f.start) or (f.type == "ORG" and _ends_in_outlet_noun(draft, f))
    )


def _ends_in_outlet_noun(draft: Draft, found: Found) -> bool:
    """Whether a name says what it is: `the X news agency`."""
    length = draft.lexicon.words.match_back("outlet_noun", draft.norms, found.end)
    return 1 < length < found.end - found.start


def _after_outlet_noun(draft: Draft, i: int) -> bool:
    """Whether a name stands after `the news agency`, `the newspaper`."""
    i -= draft.norm(i - 1) in QUOTES
    return draft.lexicon.words.match_back("outlet_noun", draft.norms, i) > 0
