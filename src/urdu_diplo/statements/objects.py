"""The object of a saying as a phrase: before a marker and the cue, before the subject, before who is told."""

from __future__ import annotations

from dataclasses import replace

from ..draft import Draft
from ..lexicon.frame_index import WHOLE
from ..lexicon.words import phrase
from ..resolve.clauses import Clauses
from ..resolve.phrase import ACTORS
from ..text.chars import QUOTES
from ..text.sentences import Stretch
from .content import Content, content_of
from .cue import Cue
from .openings import skip_frame
from .speakers import Speaker

__all__ = ["Objects"]

FRONTED = ("marked", "unmarked", "session", "headline-owner")  # paths of speakers before whom the content may stand
BEFORE_ADDRESSEE = ("onto", "genitive")
WEIGHTS = ("manner", "intensity")  # words before a noun: `of the attack FULL AND HARD condemnation`
MARKER_REACH = 7  # tokens between a marker and the noun of the cue


class Objects:
    """Finds phrases that are what is said."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.words = draft, draft.lexicon.words
        self.markers = draft.lexicon.frame_index.markers
        self._named = draft.covers().keys()
        self._actor_ends = frozenset(found.end for found in draft.mentions if found.type in ACTORS)

    def named(self, cue: Cue, floor: int) -> Content | None:
        """The phrase before the cue that ends in one of its frame's markers."""
        for marker in self.markers[cue.frame.id]:
            found = self._phrase(marker, cue, floor) or self._far_phrase(marker, cue, floor)
            told = marker in cue.frame.addressee and found is not None and self.is_actor_before(found.stretch.end)
            if found is not None and not told:
                return found
        return None

    def has_phrase(self, cue: Cue, floor: int) -> bool:
        """Whether a phrase before the cue is its content."""
        found = (self._phrase(m, cue, floor) or self._far_phrase(m, cue, floor) for m in self.markers[cue.frame.id])
        return any(phrase is not None for phrase in found)

    def _phrase(self, marker: str, cue: Cue, floor: int) -> Content | None:
        """The phrase before the cue that ends in a marker."""
        start = cue.noun.start if cue.noun is not None else cue.start
        if marker.endswith(WHOLE):
            while start > floor and self.draft.isa(start - 1, "genitive", "ablative"):
                start -= 1
            return content_of(self.draft, floor, start, marker)
        words = phrase(marker)
        if words[0] in self.words["complementizer"]:
            return None
        end = start
        while end - len(words) >= floor and start - end <= MARKER_REACH:
            if adjunct := self._adjunct_before(end):
                end -= adjunct
                continue
            if tuple(self.draft.norms[end - len(words) : end]) == words:
                return content_of(self.draft, floor, end - len(words), marker)
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
            if self.words.match_back("adjunct_end", self.draft.norms, end + 1):
                continue
            if self.draft.norm(end) == words[0] and self.words.match_back("agent", self.draft.norms, end + 3) < 3:
                return content_of(self.draft, floor, end, marker)
        return None

    def _adverb_before(self, end: int) -> int:
        """How many tokens before `end` may stand between marker and noun: an adverb, not a name or a noun of weight."""
        if length := self.words.match_back("particle", self.draft.norms, end):
            return length
        if (length := max(self.words.match_back(name, self.draft.norms, end) for name in WEIGHTS)) > 1:
            return length
        k = end - 1
        if self.draft.isa(k, "relative_object") and self.draft.isa(k - 1, "genitive"):
            return 1  # `of sanctions WHICH threat X made`
        joins = self.draft.isa(k, "and") and self.draft.isa(end, *WEIGHTS) and self.draft.isa(k - 1, *WEIGHTS)
        return int(joins or self.draft.isa(k, "adverb", *WEIGHTS) or self.draft.norm(k) in QUOTES)

    def is_actor_before(self, end: int) -> bool:
        """Whether a marker of both addressee and content follows somebody: `agreed with X`, `with X's view`."""
        if self.draft.isa(end - 1, "oblique_pronoun", "group_noun", "collective_pair"):
            return True
        return end in self._actor_ends

    def _adjunct_before(self, end: int) -> int:
        """How many tokens make `in the way ADJECTIVE`, `by telephone` before `end`: no marker of what is said."""
        length = self.words.match_back("adjunct_end", self.draft.norms, end)
        return length + int(self.draft.isa(end - length, "way_noun")) if length else 0

    def is_medium(self, content: Content) -> bool:
        """Whether a phrase is only the means of talking, as in `on the telephone`."""
        return all(self.draft.isa(k, "telephone") for k in range(*content.stretch))

    def fronted(self, cue: Cue, speaker: Speaker, clauses: Clauses) -> Content | None:
        """The marked phrase before the subject: `the charges X rejected`, `on the attack X voiced concern`."""
        subject = speaker.stretch
        if self.draft.isa(cue.start, "pointing"):
            return None  # `these views`: what was said stands before
        if subject is None or speaker.end > cue.start or not speaker.path.startswith(FRONTED):
            return None
        floor = skip_frame(self.draft, clauses.start_of(subject.start).at, subject.start)
        if (
            self.draft.isa(floor, "relative")
            and self.draft.isa(floor + 1, "postposition")
            and floor + 2 < subject.start
        ):
            floor += 2
        for marker in self.markers[cue.frame.id]:
            words = phrase(marker.removesuffix(WHOLE))
            start = subject.start - len(words)
            if not words or words[0] in self.words["complementizer"] or marker in cue.frame.addressee:
                continue
            if start <= floor or self.draft.isa(start - 1, "frame_adverbial", "time_noun", "weekday"):
                continue
            if tuple(self.draft.norms[start : subject.start]) == words:
                return content_of(self.draft, floor, start, "fronted")
        return self._bare(cue, floor, subject.start)

    def _bare(self, cue: Cue, floor: int, end: int) -> Content | None:
        """`Iran's proposal Russia rejected`: a phrase with an owner and no marker, right before the subject."""
        takes = any(phrase(m)[0] in self.words["dative"] for m in cue.frame.content)
        owned = any(self.draft.isa(k, "genitive") for k in range(floor + 1, end - 1))
        last = end - 1
        closed = self.draft.isa(last, "postposition", "adverb", "time_noun", "weekday", "relational", "finite")
        if not takes or not owned or closed or not self.draft.tokens[last].is_word or last in self._named:
            return None
        return content_of(self.draft, floor, end, "fronted")

    def before_addressee(self, cue: Cue, addressee: Stretch, floor: int) -> Content | None:
        """The phrase that ends in a marker right before the addressee: `for the aid thanked X`."""
        moved = replace(cue, start=addressee.start, noun=None)
        for marker in self.markers[cue.frame.id]:
            if (found := self._phrase(marker, moved, floor)) is not None and not marker.endswith(WHOLE):
                return found
        return next((found for m in BEFORE_ADDRESSEE for found in [self._marked(m, moved, floor)] if found), None)

    def _marked(self, word_class: str, cue: Cue, floor: int) -> Content | None:
        if not self.draft.isa(cue.start - 1, word_class) or self._adjunct_before(cue.start):
            return None
        return content_of(self.draft, floor, cue.start - 1, word_class)

    def object_before(self, cue: Cue, end: int, floor: int) -> Content | None:
        """The first marked object from token `floor` on, before token `end`, where the cue's frame takes one."""
        takes = any(phrase(m)[0] in self.words["dative"] for m in cue.frame.content)
        k = next((k for k in range(floor + 1, end) if self.draft.isa(k, "dative")), None) if takes else None
        return content_of(self.draft, floor, k, "shared-object") if k is not None else None
