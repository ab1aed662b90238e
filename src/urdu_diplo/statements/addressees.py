"""To whom: the actor before the markers that a frame names, or the audience of the talk in which it was said."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from ..draft import Draft
from ..lexicon.words import phrase
from ..resolve.clauses import Clauses
from ..resolve.memory import Subject
from ..resolve.phrase import Phrase
from ..resolve.subjects import Subjects
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .cue import Cue
from .speakers import Speaker

__all__ = ["Addressee", "Addressees"]

PEOPLE = ("PERSON", "ROLE")
STATES = ("COUNTRY", "ORG")
TOLD = ("say", "announce", "note", "stress", "express", "promise", "warn", "agree", "propose")  # acts with an audience
DEED = 5  # tokens between an object and its infinitive
ADJECTIVES = 2  # words between a marker and the noun of a talk that no class lists
MENTIONS_BACK = 60  # mentions that a pronoun may look back over


@dataclass(slots=True, eq=False)
class Addressee:
    """To whom something is said; `end` is the token after the marker."""

    entities: list[int] = field(default_factory=list)
    stretch: Stretch | None = None
    end: int = -1
    collective: bool = False


class Addressees:
    """Finds the addressee of a cue."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.words = draft.lexicon.words

    def of(self, cue: Cue, speaker: Speaker, clauses: Clauses, floor: int = 0) -> Addressee:
        """The addressee marked for the cue's own frame, not before token `floor`; empty where there is none."""
        floor = max(floor, clauses.start_of(cue.start).at)
        for marker in cue.frame.addressee:
            found = self._marked(phrase(marker), cue, floor, speaker)
            if found is not None:
                return found
        if any(phrase(m)[0] in self.words["dative"] for m in cue.frame.addressee):
            found = self._pronoun(cue, floor, speaker)
            if found is not None:
                return found
        says = cue.frame.act in TOLD or cue.kind == "verb" or cue.frame.mutual
        heard = says and not cue.frame.requires_addressee
        return self._audience(cue, clauses, speaker, "audience_marker" if heard else "letter_marker")

    def _marked(self, marker: tuple[str, ...], cue: Cue, floor: int, speaker: Speaker) -> Addressee | None:
        for end in range(cue.start, floor, -1):
            start = end - len(marker)
            if start <= floor - 1 or tuple(self.draft.norms[start:end]) != marker:
                continue
            if self._belongs_elsewhere(end, cue) or self._serves_infinitive(end, cue, floor):
                continue
            if self._is_adjunct(end, speaker) or self._object_of_deed(end, cue) or self._receives(end, cue):
                continue
            found = self.subjects.reader.before(start, max(floor, self._after_speaker(speaker, start)))
            if found is not None and found.is_actor and self._is_somebody(found, speaker):
                return self._resolved(found, start, end, speaker)
        return None

    def _belongs_elsewhere(self, end: int, cue: Cue) -> bool:
        """Whether a noun after the marker takes the phrase: `from X since`, `in the debate on X`."""
        if end == cue.start or self.draft.isa(end - 1, "dative"):
            return False
        if self.draft.isa(end - 1, "onto"):
            return any(self.draft.isa(k, "locative") for k in range(end, cue.start))
        if self._shares_verb(end, cue):
            return False
        place = self.subjects.reader.covers.get(end - 2)
        land = place is not None and place.type in ("COUNTRY", "PLACE")
        leaves = land and any(self.draft.isa(k, "leaving_noun") for k in range(end, cue.start))
        return leaves or self.draft.isa(end, "no_addressee_before") or self._is_partner_of_topic(end, cue)

    def _shares_verb(self, end: int, cue: Cue) -> bool:
        """`with X a meeting and TALKS held`: whether a talk that shares the cue's verb stands at `end`."""
        length = self.words.match("talk_noun", self.draft.norms, end)
        return length > 0 and end + length + 1 == cue.start and self.draft.isa(end + length, "and")

    def _is_partner_of_topic(self, end: int, cue: Cue) -> bool:
        """In `asked about Y's with X TALK`: whether what ends at `end` took part in a talk that is only spoken of."""
        while self.draft.isa(end, "talk_adjective"):
            end += 1
        length = self.words.match("talk_noun", self.draft.norms, end)
        about = self.words.match("about", self.draft.norms, end + length)
        return length > 0 and about > 0 and end + length + about <= cue.start

    def _object_of_deed(self, end: int, cue: Cue) -> bool:
        """In `after leaving X said`: whether an infinitive with a postposition of its own, but `for`, takes X along."""
        for k in range(end, min(end + DEED, cue.start - 1)):
            forms = self.draft.lexicon.verb_forms.get(self.draft.norm(k), ())
            if any(form.aspect == "infinitive" for form in forms):
                ends = self.draft.isa(k + 1, "genitive", "onto", "ablative")
                return ends and not self.draft.isa(k + 2, "for") and k + 2 < cue.start
            if self.draft.isa(k, "ergative", "complementizer", "dative"):
                return False
        return False

    def _receives(self, end: int, cue: Cue) -> bool:
        """In `approved of arms to X THE SALE`: whether who stands before `end` gets something, and is told nothing."""
        if cue.frame.act == "propose" or not self.draft.isa(end - 1, "dative"):
            return False
        given = range(end, cue.start - 1)
        return any(self.draft.isa(k, "transfer_noun") and self.draft.isa(k + 1, "genitive") for k in given)

    def _is_adjunct(self, end: int, speaker: Speaker) -> bool:
        """In `on a question about arms to X the spokesman said`: whether more than time parts X from the subject."""
        if speaker.stretch is None or not end < speaker.stretch.start:
            return False
        between = range(end, speaker.stretch.start)
        return not all(
            self.draft.norm(k) in COMMAS or self.draft.isa(k, "adverb", "time_noun", "weekday", "particle")
            for k in between
        )

    def _serves_infinitive(self, end: int, cue: Cue, floor: int) -> bool:
        """In `promised him to punish THEM`: whether what ends at `end` is the object of the infinitive."""
        covers = self.subjects.reader.covers
        told = any(
            self.draft.isa(k, "dative_pronoun") or (self.draft.isa(k, "dative") and k - 1 in covers)
            for k in range(floor, end - 1)
        )
        if not told or not self.draft.isa(end - 1, "dative"):
            return False
        verbs = self.draft.lexicon.verb_forms
        between = range(end, cue.start)
        return any(form.aspect == "infinitive" for k in between for form in verbs.get(self.draft.norm(k), ()))

    def _pronoun(self, cue: Cue, floor: int, speaker: Speaker) -> Addressee | None:
        """`told him`: a dative pronoun, whoever was named last and does not speak."""
        for k in range(cue.start - 1, max(floor, self._after_speaker(speaker, cue.start)) - 1, -1):
            if self.draft.isa(k, "dative_pronoun"):
                named = self._last_named(k, speaker)
                return Addressee([named], Stretch(k, k + 1), k + 1) if named is not None else None
        if speaker.stretch is not None and floor < speaker.stretch.start < cue.start:
            k = speaker.stretch.start - 1
            while k > floor and (self.draft.norm(k) in COMMAS or self.draft.isa(k, "adverb", "time_noun")):
                k -= 1
            if self.draft.isa(k, "dative_pronoun"):  # `him X told`
                named = self._last_named(k, speaker)
                return Addressee([named], Stretch(k, k + 1), -1) if named is not None else None
        return None

    def _last_named(self, i: int, speaker: Speaker) -> int | None:
        """Who was named last before the pronoun at token `i` and does not speak; `it` may be a state."""
        k = bisect_left(self.draft.mentions, i, key=lambda f: f.start)
        near = [f for f in self.draft.mentions[max(k - MENTIONS_BACK, 0) : k] if f.entity not in speaker.entities]
        last = near[-1] if near and self.draft.isa(i, "singular_pronoun") else None
        here = last is not None and self.draft.sentence_of(last.start) == self.draft.sentence_of(i)
        if last is not None and here and last.type in STATES and last.form != "demonym":
            return last.entity
        return next((f.entity for f in reversed(near) if f.type in PEOPLE), None)

    def _after_speaker(self, speaker: Speaker, k: int) -> int:
        return speaker.end if 0 <= speaker.end <= k else 0

    def _is_somebody(self, found: Phrase, speaker: Speaker) -> bool:
        if speaker.stretch is not None and found.start < speaker.stretch.end and speaker.stretch.start < found.end:
            return False
        return all(head.kind != "first" for head in found.heads)

    def _resolved(self, found: Phrase, start: int, end: int, speaker: Speaker) -> Addressee:
        subject = Subject(start, found, self.draft.sentence_of(start), False)
        self.subjects.resolve(subject, speaker.entities)
        return Addressee(subject.entities, found.stretch, end, subject.path == "collective")

    def _audience(self, cue: Cue, clauses: Clauses, speaker: Speaker, markers: str) -> Addressee:
        """`speaking to X`, `in an interview with X` before a verb of saying."""
        norms, talks = self.draft.norms, self.words.beginnings("talk_noun") | self.words["complementizer"]
        for k in [k for k in range(cue.start - 1, clauses.sentence.start, -1) if norms[k] in talks]:
            if self.draft.isa(k, "complementizer"):
                break
            length = self.words.match("talk_noun", self.draft.norms, k)
            if not length or not self.words.match("talk_follows", self.draft.norms, k + length):
                continue
            contact = self.words.match("contact_made", self.draft.norms, k + length) > 0
            listed = "audience_marker" if contact else markers
            named = self.words.match_back(listed, self.draft.norms, k) > 1
            i = k if named else self._before_adjectives(self._first_talk(k), clauses.sentence.start)
            marker = self.words.match_back(listed, self.draft.norms, i)
            if not marker:
                continue
            found = self.subjects.reader.before(i - marker, clauses.sentence.start)
            if found is not None and found.is_actor and self._is_somebody(found, speaker):
                return self._resolved(found, i - marker, i, speaker)
        return Addressee()

    def _first_talk(self, k: int) -> int:
        """`meeting and TALKS`: where the first of two nouns of one talk begins."""
        length = self.words.match_back("talk_noun", self.draft.norms, k - 1) if self.draft.isa(k - 1, "and") else 0
        return k - 1 - length if length else k

    def _before_adjectives(self, i: int, floor: int) -> int:
        """The token before which the adjectives of a talk's noun begin, those that no class lists included."""
        while i > floor and self.draft.isa(i - 1, "talk_adjective"):
            i -= 1
        k = i
        while i - k < ADJECTIVES and k - 1 > floor and self._may_be_adjective(k - 1):
            k -= 1
        return k if self.draft.isa(k - 1, "postposition") else i

    def _may_be_adjective(self, i: int) -> bool:
        return self.draft.tokens[i].is_word and not self.draft.isa(
            i,
            "postposition",
            "complementizer",
            "and",
            "finite",
            "participle",
            "relative",
            "oblique_pronoun",
            "relational",
        )
