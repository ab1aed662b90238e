"""What is said: the clause after `that`, the phrase before a marker, a quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ..draft import Draft
from ..resolve.clauses import Boundary, Clauses
from ..text.chars import COLON, COMMAS
from .content import Content, content_of
from .cue import Cue
from .headlines import tail_of
from .objects import Objects
from .quotations import Quotations
from .speakers import Speaker

__all__ = ["Contents"]

NOBODY = Speaker()
PEOPLE = ("PERSON", "ROLE")
CLAUSE_REACH = 150  # tokens of a reported clause in which a clause of the narrator's is looked for
OWNER = 12  # tokens from a comma to `X's saying`
LEAST_CLAUSE = 4  # tokens of a clause that no word opens


class Contents:
    """Finds the content of a cue."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.words = draft.lexicon.words
        self._named = draft.covers().keys()
        self.objects, self.quotations = Objects(draft), Quotations(draft)

    def of(self, cue: Cue, speaker: Speaker, cues: Sequence[Cue], clauses: Clauses, floor: int) -> Content | None:
        """The content; None where the text gives none. `floor` is where the phrase before the cue may begin."""
        if cue.kind == "adposition":
            return self._after(max(cue.end, speaker.end), cue, cues, clauses, speaker)
        if speaker.path.startswith("headline-tail") and (tail := tail_of(self.draft, clauses.sentence, cue.start)):
            return content_of(self.draft, clauses.sentence.start, tail.comma, "headline")
        if speaker.path.startswith("postposed"):
            return self._before(cue, clauses)
        if cue.kind == "verb" and cue.frame.requires_addressee and not cue.takes_clause(self.words):
            return self.objects.named(cue, floor)  # `told X to do Y`
        opening = self._clause_opening(cue)
        if opening is not None:
            return self._after(opening, cue, cues, clauses, speaker)
        if (found := self.objects.named(cue, floor)) is not None:
            return found if not self.objects.is_medium(found) else None
        if (fronted := self.objects.fronted(cue, speaker, clauses)) is not None:
            return fronted
        if cue.kind == "copula" and (aim := self._aim(cue, clauses)) is not None:
            return aim
        if cue.kind in ("verb", "copula") or cue.participle:
            return self._elsewhere(cue, cues, clauses, floor)
        return self._unopened(cue, cues, clauses) or self._quoted_before(cue, speaker, clauses)

    def _quoted_before(self, cue: Cue, speaker: Speaker, clauses: Clauses) -> Content | None:
        """`"...", X posted`: the quotation that closes right before who says it."""
        if speaker.stretch is None or not cue.takes_clause(self.words):
            return None
        k = speaker.stretch.start - 1
        k -= self.draft.norm(k) in COMMAS
        opening = self.draft.openings.get(k)
        if opening is None or self.draft.isa(opening - 1, "complementizer"):
            return None  # nothing quoted, or what somebody else said
        quoted = self.quotations.before(cue, clauses)
        return quoted if quoted is not None and quoted.stretch.end <= k else None

    def _aim(self, cue: Cue, clauses: Clauses) -> Content | None:
        """What stands between a noun and `toward` before the copula."""
        for k in range(cue.end + 1, min(cue.end + 14, clauses.sentence.end)):
            length = self.words.match_back("toward", self.draft.norms, k)
            if length and self.draft.isa(k, "copula"):
                return content_of(self.draft, cue.end, k - length, "toward")
        return None

    def _unopened(self, cue: Cue, cues: Sequence[Cue], clauses: Clauses) -> Content | None:
        """The clause that follows where an outlet leaves out `that`."""
        k = cue.end
        if not cue.takes_clause(self.words) or cue.kind == "split":
            return None
        if k >= clauses.sentence.end:
            return None
        if not self.draft.tokens[k].is_word:
            return self.quotations.whole(k + (self.draft.norm(k) in COMMAS), clauses)
        if self.draft.isa(k, "and", "contrast", "relative", "postposition", "consequence"):
            return None
        rest = self._after(k, cue, cues, clauses)
        return rest if rest is not None and rest.stretch.end - rest.stretch.start >= LEAST_CLAUSE else None

    def _clause_opening(self, cue: Cue) -> int | None:
        """Where the clause after `that`, or after a colon, begins."""
        k = cue.end
        while self.draft.norm(k) in COMMAS or (
            self.draft.isa(k, "particle") and self.draft.isa(k + 1, "complementizer")
        ):
            k += 1
        if self.draft.isa(k, "complementizer"):
            return k + 1
        if self.draft.norm(cue.end) == COLON:
            return cue.end + 1
        return None

    def _after(
        self, start: int, cue: Cue, cues: Sequence[Cue], clauses: Clauses, speaker: Speaker = NOBODY
    ) -> Content | None:
        """The clause that begins at `start`: a quotation to its end, else up to the next clause of the narrator."""
        while self.draft.norm(start) in COMMAS:
            start += 1
        quoted = self.quotations.whole(start, clauses)
        if quoted is not None:
            return quoted
        end = self._clause_end(start, cue, cues, clauses)
        return content_of(self.draft, start, self._named_again(start, end, clauses, speaker), "clause")

    def _is_somebody_else(self, i: int) -> bool:
        """Whether a clause opens with a name or group, no pronoun: who is told of, not who tells."""
        return i in self._named or self.draft.isa(i, "group_noun")

    def _named_again(self, start: int, end: int, clauses: Clauses, speaker: Speaker) -> int:
        """Where, up to `end`, a clause tells of the speaker by his name: of himself he says `I`."""
        if speaker.stretch is None or any(self.draft.entities[e].type not in PEOPLE for e in speaker.entities):
            return end
        said = self.draft.norms[speaker.stretch.start : speaker.stretch.end]
        for boundary in clauses.boundaries(start, end):
            k = boundary.at + len(said)
            if boundary.kind == "and" and self.draft.norms[boundary.at : k] == said and self.draft.isa(k, "ergative"):
                return boundary.before
        return end

    def _clause_end(self, start: int, cue: Cue, cues: Sequence[Cue], clauses: Clauses) -> int:
        """Where the reported clause ends: at the sentence's end, or before a clause with a statement of its own."""
        end = clauses.sentence.end
        inside = self.draft.quote_around(cue.start)
        if inside is not None:
            end = min(end, inside.closing)
        near = min(end, start + CLAUSE_REACH)
        end = self._narrators(start, near, clauses) or end
        near = min(end, near)
        boundaries = [b for b in clauses.boundaries(start, near) if b.at > start + 1]
        for later in cues:
            if later.start <= cue.start or later.start >= near:
                continue
            k = bisect_right(boundaries, later.start, key=lambda b: b.at)
            if k and self._leaves(boundaries[k - 1], cue, later) and not self._goes_on(start, boundaries[k - 1], later):
                return boundaries[k - 1].before
        return end

    def _narrators(self, start: int, end: int, clauses: Clauses) -> int | None:
        """Where after a finite verb words stand with which only the narrator opens a clause: `it should be noted`."""
        norms, openers = self.draft.norms, self.words.beginnings("narrator_opens")
        for k in [k for k in range(start + 1, end) if norms[k] in openers]:
            if not self.words.match("narrator_opens", norms, k) or k in self.draft.named:
                continue
            mark = norms[k - 1] in COMMAS
            if (mark or clauses.is_finite_end(k - 1)) and not self._has_first_side(start, k):
                return k - mark
        return None

    def _has_first_side(self, start: int, end: int) -> bool:
        """Whether `on one side` stands between two tokens: `on the other side` then goes on with it."""
        return any(self.words.match("one_side", self.draft.norms, k) for k in range(start, end))

    def _goes_on(self, start: int, boundary: Boundary, later: Cue) -> bool:
        """Whether the later cue's subject is one inside what is reported: `said that B met C and stressed D`."""
        if boundary.kind != "and" or later.passive or later.kind in ("adposition", "copula"):
            return False
        own = any(self.draft.isa(k, "ergative") for k in range(boundary.before, later.start))
        return not own and any(self.draft.isa(k, "ergative") for k in range(start, boundary.before))

    def _leaves(self, boundary: Boundary, cue: Cue, later: Cue) -> bool:
        """Whether the clause of a later cue is the narrator's own and no part of what is reported."""
        subject = any(self.draft.isa(k, "ergative") for k in range(boundary.at, later.start))
        if self.draft.isa(boundary.at, "first_person") and self.draft.isa(boundary.at + 1, "ergative"):
            return False  # `I have told them` goes on with what is reported
        if boundary.kind == "relative":
            return subject or later.passive or later.kind == "adposition"
        if later.kind == "adposition":
            return boundary.kind in ("and", "contrast")
        if boundary.kind not in ("and", "contrast"):
            return False
        if cue.kind == "adposition" and not subject:
            return False  # `according to X, Y agreed and stressed`: X tells both
        if self.draft.norm(boundary.before) in COMMAS and self.draft.isa(boundary.at, "person_pronoun"):
            return True
        comma = self.draft.norm(boundary.before) in COMMAS
        runs_on = boundary.before == boundary.at and self.draft.isa(boundary.at, "oblique_pronoun")
        if later.kind == "copula" and later.frame.speaker and later.start - boundary.at <= OWNER and (comma or runs_on):
            return True  # `..., X's saying is`
        saying = later.kind in ("verb", "copula") or not later.passive
        if boundary.kind == "contrast":
            return saying
        if subject:
            return later.kind == "verb"
        told = later.predicate
        if comma and told is not None and not told.ergative and self._is_somebody_else(boundary.at):
            return False  # `that A, the press itself is saying B, and C`: one of the things that are told
        active = told is not None and told.aspect == "perfective" and not later.passive
        if told is not None and told.lemma in self.words["intransitive"]:
            return False  # `agreement was reached`: nobody's own saying, so still what is told
        return (active and not later.participle) or later.kind == "verb"

    def _elsewhere(self, cue: Cue, cues: Sequence[Cue], clauses: Clauses, floor: int) -> Content | None:
        """Without `that`: the rest of the sentence, else what stands before the speaker, quoted or not."""
        told = self._referred(cue, clauses) or self.quotations.parted(cue)
        if told is not None:
            return told
        joined = self.draft.isa(cue.end, "and")
        rest = self._after(cue.end, cue, cues, clauses) if not (cue.participle or joined) else None
        if rest is not None and rest.stretch.end - rest.stretch.start >= 2:
            return rest
        return self._before(cue, clauses)

    def _referred(self, cue: Cue, clauses: Clauses) -> Content | None:
        """`this` in `X said this`."""
        for k in range(cue.start, clauses.start_of(cue.start).at, -1):
            if length := self.words.match_back("refer_back", self.draft.norms, k):
                return content_of(self.draft, k - length, k, "refer-back")
        return None

    def _before(self, cue: Cue, clauses: Clauses) -> Content | None:
        """What stands before `X said` at the end of a sentence."""
        start = clauses.start_of(cue.start)
        if (quoted := self.quotations.before(cue, clauses)) is not None:
            return quoted
        if start.kind == "and" and self.draft.norm(start.before) in COMMAS:
            earlier = clauses.start_of(start.before)
            return content_of(self.draft, earlier.at, start.before, "clause-before")
        return None
