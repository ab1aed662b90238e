"""What is said: the clause after `that`, the phrase before a marker, a quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ..draft import Draft
from ..lexicon.words import phrase
from ..resolve.clauses import Boundary, Clauses
from ..text.chars import CLOSE_BRACKETS, COLON, COMMAS, QUOTES, SEMICOLONS, SENTENCE_END
from ..text.sentences import Stretch
from .cues import Cue
from .headlines import tail_of
from .openings import skip_frame
from .speakers import Speaker

__all__ = ["Content", "Contents"]

WHOLE = "…"  # the whole phrase before a noun, whatever markers are in it
BEFORE_ADDRESSEE = ("onto", "genitive")
WEIGHTS = (
    "manner",
    "intensity",
)  # words between a marker and the noun of the cue: `of the attack FULL AND HARD condemnation`
MARKER_REACH = 7  # tokens between a marker and the noun of the cue
CLAUSE_REACH = 150  # tokens of a reported clause in which a clause of the narrator's is looked for
CLOSING_MARKS = 2  # marks with which the sentence before may end: a stop, a quotation mark
QUOTE_REACH = 25  # tokens between a quotation and the cue after it
PARTED = 8  # tokens between the halves of a quotation, up to the verb
LEAST_CLAUSE = 4  # tokens of a clause that no word opens
LEAST_QUOTE = 3  # tokens of a quotation that is taken for the whole content


class Content(NamedTuple):
    """A stretch of tokens that is said; whether it was quoted; by which marker it was found."""

    stretch: Stretch
    verbatim: bool
    marker: str
    earlier: Stretch | None = None  # the first part of a quotation that its verb parts


class Contents:
    """Finds the content of a cue."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.words = draft.lexicon.words

    def of(self, cue: Cue, speaker: Speaker, cues: Sequence[Cue], clauses: Clauses, floor: int) -> Content | None:
        """The content; None where the text gives none. `floor` is where the phrase before the cue may begin."""
        if cue.kind == "adposition":
            return self._after(max(cue.end, speaker.end), cue, cues, clauses)
        if speaker.path.startswith("headline-tail") and (tail := tail_of(self.draft, clauses.sentence, cue.start)):
            return self._stretch(clauses.sentence.start, tail.comma, "headline")
        if speaker.path.startswith("postposed"):
            return self._before(cue, clauses)
        opening = self._clause_opening(cue)
        if opening is not None:
            return self._after(opening, cue, cues, clauses)
        for marker in sorted(cue.frame.content, key=lambda m: m.endswith(WHOLE)):
            found = self._phrase(marker, cue, floor) or self._far_phrase(marker, cue, floor)
            if found is not None:
                return found if not self._is_medium(found) else None
        if (fronted := self._fronted(cue, speaker, clauses)) is not None:
            return fronted
        if cue.kind == "copula" and (aim := self._aim(cue, clauses)) is not None:
            return aim
        if cue.kind in ("verb", "copula") or cue.participle:
            return self._elsewhere(cue, cues, clauses, floor)
        return self._unopened(cue, cues, clauses)

    def _fronted(self, cue: Cue, speaker: Speaker, clauses: Clauses) -> Content | None:
        """The marked phrase before the subject: `the charges X rejected`, `on the attack X voiced concern`."""
        subject = speaker.stretch
        if subject is None or speaker.end > cue.start or not speaker.path.startswith(("marked", "unmarked", "session")):
            return None
        floor = skip_frame(self.draft, clauses.start_of(subject.start).at, subject.start)
        if (
            self.draft.isa(floor, "relative")
            and self.draft.isa(floor + 1, "postposition")
            and floor + 2 < subject.start
        ):
            floor += 2
        for marker in cue.frame.content:
            words = phrase(marker.removesuffix(WHOLE))
            start = subject.start - len(words)
            if not words or words[0] in self.words["complementizer"] or marker in cue.frame.addressee:
                continue
            if start <= floor or self.draft.isa(start - 1, "frame_adverbial", "time_noun", "weekday"):
                continue
            if tuple(self.draft.norms[start : subject.start]) == words:
                return self._stretch(floor, start, "fronted")
        return None

    def _aim(self, cue: Cue, clauses: Clauses) -> Content | None:
        """What stands between a noun and `toward` before the copula."""
        for k in range(cue.end + 1, min(cue.end + 14, clauses.sentence.end)):
            length = self.words.match_back("toward", self.draft.norms, k)
            if length and self.draft.isa(k, "copula"):
                return self._stretch(cue.end, k - length, "toward")
        return None

    def _unopened(self, cue: Cue, cues: Sequence[Cue], clauses: Clauses) -> Content | None:
        """The clause that follows where an outlet leaves out `that`."""
        k = cue.end
        if not cue.takes_clause(self.words) or cue.kind == "split":
            return None
        if k >= clauses.sentence.end:
            return None
        if not self.draft.tokens[k].is_word:
            return self._quotation(k, clauses)
        if self.draft.isa(k, "and", "contrast", "relative", "postposition"):
            return None
        rest = self._after(k, cue, cues, clauses)
        return rest if rest is not None and rest.stretch.end - rest.stretch.start >= LEAST_CLAUSE else None

    def before_addressee(self, cue: Cue, addressee: Stretch, floor: int) -> Content | None:
        """The phrase that ends in a marker right before the addressee: `for the aid thanked X`."""
        moved = replace(cue, start=addressee.start, noun=None)
        return next((found for m in BEFORE_ADDRESSEE for found in [self._marked(m, moved, floor)] if found), None)

    def object_before(self, cue: Cue, end: int, floor: int) -> Content | None:
        """The first marked object from token `floor` on, before token `end`, where the cue's frame takes one."""
        takes = any(phrase(m)[0] in self.words["dative"] for m in cue.frame.content)
        k = next((k for k in range(floor + 1, end) if self.draft.isa(k, "dative")), None) if takes else None
        return self._stretch(floor, k, "shared-object") if k is not None else None

    def _marked(self, word_class: str, cue: Cue, floor: int) -> Content | None:
        if not self.draft.isa(cue.start - 1, word_class):
            return None
        return self._stretch(floor, cue.start - 1, word_class)

    def has_phrase(self, cue: Cue, floor: int) -> bool:
        """Whether a phrase before the cue is its content."""
        found = (self._phrase(m, cue, floor) or self._far_phrase(m, cue, floor) for m in cue.frame.content)
        return any(phrase is not None for phrase in found)

    def _clause_opening(self, cue: Cue) -> int | None:
        """Where the clause after `that`, or after a colon, begins."""
        k = cue.end
        while self._is_light_mark(k):
            k += 1
        if self.draft.isa(k, "complementizer"):
            return k + 1
        if self.draft.norm(cue.end) == COLON:
            return cue.end + 1
        return None

    def _is_light_mark(self, k: int) -> bool:
        return self.draft.norm(k) in COMMAS

    def _phrase(self, marker: str, cue: Cue, floor: int) -> Content | None:
        """The phrase before the cue that ends in a marker."""
        start = cue.noun.start if cue.noun is not None else cue.start
        if marker.endswith(WHOLE):
            while start > floor and self.draft.isa(start - 1, "genitive", "ablative"):
                start -= 1
            return self._stretch(floor, start, marker)
        words = phrase(marker)
        if words[0] in self.words["complementizer"]:
            return None
        end = start
        while end - len(words) >= floor and start - end <= MARKER_REACH:
            if tuple(self.draft.norms[end - len(words) : end]) == words:
                return self._stretch(floor, end - len(words), marker)
            adverb = self._adverb_before(end)
            if not adverb:
                return None
            end -= adverb
        return None

    def _far_phrase(self, marker: str, cue: Cue, floor: int) -> Content | None:
        """As `_phrase`, where a place or an agent stands between the marker and the noun."""
        words = phrase(marker)
        start = cue.noun.start if cue.noun is not None else cue.start
        if marker.endswith(WHOLE) or words[0] in self.words["complementizer"] or len(words) > 1:
            return None
        k = start
        while self.draft.isa(k - 1, "particle"):
            k -= 1
        if not (self.draft.isa(k - 1, "locative") or self.words.match_back("agent", self.draft.norms, k)):
            return None
        for end in range(k - 2, max(floor, k - 2 - MARKER_REACH), -1):
            if self.draft.norm(end) == words[0] and self.words.match_back("agent", self.draft.norms, end + 3) < 3:
                return self._stretch(floor, end, marker)
        return None

    def _is_medium(self, content: Content) -> bool:
        """Whether a phrase is only the means of talking, as in `on the telephone`."""
        return all(self.draft.isa(k, "telephone") for k in range(*content.stretch))

    def _adverb_before(self, end: int) -> int:
        """How many tokens before `end` may stand between marker and noun: an adverb, not a name or a noun of weight."""
        if length := self.words.match_back("particle", self.draft.norms, end):
            return length
        k = end - 1
        joins = self.draft.isa(k, "and") and self.draft.isa(end, *WEIGHTS) and self.draft.isa(k - 1, *WEIGHTS)
        return int(joins or self.draft.isa(k, "adverb", *WEIGHTS) or self.draft.norm(k) in QUOTES)

    def _stretch(self, start: int, end: int, marker: str, verbatim: bool = False) -> Content | None:
        start, end = self._trim(start, end)
        return Content(Stretch(start, end), verbatim, marker) if start < end else None

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        """Without marks at the edges, nor quotation marks that enclose the whole."""
        marks = COMMAS | SEMICOLONS | SENTENCE_END | {COLON, ".", "-", "–"}
        while start < end and (self.draft.tokens[start].text[0] in marks or self.draft.norm(start) in CLOSE_BRACKETS):
            start += 1
        while start < end and self.draft.tokens[end - 1].text[0] in marks:
            end -= 1
        quotes = self.draft.closings
        if start < end and quotes.get(start) == end - 1:
            return self._trim(start + 1, end - 1)
        if start < end and self.draft.norm(start) in QUOTES and start not in quotes:
            return self._trim(start + 1, end)
        if start < end and self.draft.norm(end - 1) in QUOTES and self.draft.openings.get(end - 1, -1) < start:
            return self._trim(start, end - 1)
        return start, end

    def _after(self, start: int, cue: Cue, cues: Sequence[Cue], clauses: Clauses) -> Content | None:
        """The clause that begins at `start`: a quotation to its end, else up to the next clause of the narrator."""
        while self._is_light_mark(start):
            start += 1
        quoted = self._quotation(start, clauses)
        if quoted is not None:
            return quoted
        end = self._clause_end(start, cue, cues, clauses)
        return self._stretch(start, end, "clause")

    def _quotation(self, start: int, clauses: Clauses) -> Content | None:
        """A quotation that begins at `start` and is the whole content, over sentences if need be."""
        closing = clauses.closings.get(start)
        if closing is None or closing - start <= LEAST_QUOTE:
            return None
        after = closing + 1
        end = clauses.sentence.end
        if closing < end and after < end and self.draft.tokens[after].is_word and not self._starts_clause(after):
            return None
        if closing < end and after < end and self.draft.norm(after) in COMMAS and not self._said_next(after + 1, end):
            return None
        return self._stretch(start + 1, closing, "quotation", True)

    def _starts_clause(self, k: int) -> bool:
        return self.draft.isa(k, "contrast", "relative")

    def _said_next(self, k: int, end: int) -> bool:
        """Whether the narrator goes on with somebody who says."""
        return any(self.draft.isa(i, "ergative") for i in range(k, min(k + 12, end))) or self.draft.isa(
            k, "contrast", "relative"
        )

    def _clause_end(self, start: int, cue: Cue, cues: Sequence[Cue], clauses: Clauses) -> int:
        """Where the reported clause ends: at the sentence's end, or before a clause with a statement of its own."""
        end = clauses.sentence.end
        inside = self.draft.quote_around(cue.start)
        if inside is not None:
            end = min(end, inside.closing)
        near = min(end, start + CLAUSE_REACH)
        boundaries = [b for b in clauses.boundaries(start, near) if b.at > start + 1]
        for later in cues:
            if later.start <= cue.start or later.start >= near:
                continue
            k = bisect_right(boundaries, later.start, key=lambda b: b.at)
            if k and self._leaves(boundaries[k - 1], later):
                return boundaries[k - 1].before
        return end

    def _leaves(self, boundary: Boundary, later: Cue) -> bool:
        """Whether the clause of a later cue is the narrator's own and no part of what is reported."""
        subject = any(self.draft.isa(k, "ergative") for k in range(boundary.at, later.start))
        if boundary.kind == "relative":
            return subject or later.passive or later.kind == "adposition"
        if later.kind == "adposition":
            return boundary.kind in ("and", "contrast")
        if boundary.kind not in ("and", "contrast"):
            return False
        if self.draft.norm(boundary.before) in COMMAS and self.draft.isa(boundary.at, "person_pronoun"):
            return True
        saying = later.kind in ("verb", "copula") or not later.passive
        if boundary.kind == "contrast":
            return saying
        if subject:
            return later.kind == "verb"
        active = later.predicate is not None and later.predicate.aspect == "perfective" and not later.passive
        return (active and not later.participle) or later.kind == "verb"

    def _elsewhere(self, cue: Cue, cues: Sequence[Cue], clauses: Clauses, floor: int) -> Content | None:
        """Without `that`: the rest of the sentence, else what stands before the speaker, quoted or not."""
        told = self._referred(cue, clauses) or self._parted(cue)
        if told is not None:
            return told
        rest = self._after(cue.end, cue, cues, clauses) if not cue.participle else None
        if rest is not None and rest.stretch.end - rest.stretch.start >= 2:
            return rest
        return self._before(cue, clauses)

    def _referred(self, cue: Cue, clauses: Clauses) -> Content | None:
        """`this` in `X said this`."""
        for k in range(cue.start, clauses.start_of(cue.start).at, -1):
            if length := self.words.match_back("refer_back", self.draft.norms, k):
                return self._stretch(k - length, k, "refer-back")
        return None

    def _parted(self, cue: Cue) -> Content | None:
        """Both halves of a quotation: `"A," she says, "B"`."""
        opening = cue.end
        while self._is_light_mark(opening):
            opening += 1
        closing = next((k for k in range(cue.start - 1, cue.start - PARTED, -1) if k in self.draft.openings), None)
        if opening == cue.end or closing is None or opening not in self.draft.closings:
            return None
        if not (self._is_light_mark(closing - 1) or self._is_light_mark(closing + 1)):
            return None
        first = self._stretch(self.draft.openings[closing] + 1, closing, "quotation-parted", True)
        second = self._stretch(opening + 1, self.draft.closings[opening], "quotation-parted", True)
        return second._replace(earlier=first.stretch) if first is not None and second is not None else None

    def _before(self, cue: Cue, clauses: Clauses) -> Content | None:
        """What stands before `X said` at the end of a sentence."""
        start = clauses.start_of(cue.start)
        first = max(clauses.sentence.start - CLOSING_MARKS, cue.start - QUOTE_REACH, 0)
        for closing in range(cue.start - 1, first - 1, -1):
            opening = self.draft.openings.get(closing)
            if opening is not None and closing - opening > LEAST_QUOTE:
                return self._stretch(opening + 1, closing, "quotation-before", True)
        if start.kind == "and" and self.draft.norm(start.before) in COMMAS:
            earlier = clauses.start_of(start.before)
            return self._stretch(earlier.at, start.before, "clause-before")
        return None
