"""Whether a frame's words tell an act as done: the cue that they make, if they do."""

from __future__ import annotations

from ..draft import Draft
from ..lexicon.entries import Frame
from ..lexicon.frame_index import FrameIndex
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .cue import Cue
from .predicates import Predicate

__all__ = ["Teller"]

CLAUSE_BEGINS = ("complementizer", "copula", "relative")
DONE_BY_SAYING = ("say", "note", "stress", "express", "appreciate", "condemn", "announce")  # `I want to thank you`
NEITHER = 8  # tokens from `neither` to the noun of the act


class Teller:
    """Makes cues in one sentence."""

    def __init__(self, draft: Draft, sentence: Stretch, index: FrameIndex) -> None:
        self.draft, self.sentence, self.index = draft, sentence, index
        self.norms, self.words = draft.norms, draft.lexicon.words

    def stands(self, words: tuple[str, ...], i: int) -> bool:
        """Whether some words stand at a token."""
        end = i + len(words)
        return end <= self.sentence.end and self.norms[end - 1] == words[-1] and tuple(self.norms[i:end]) == words

    def told(
        self, frame: Frame, start: int, noun: Stretch | None, predicate: Predicate, kind: str, negated: bool
    ) -> Cue | None:
        """The cue, if its predicate tells an act as done and is no attribute of the noun after it."""
        if negated or not predicate.told or self._is_wish(predicate) or self._is_denied(start, predicate):
            return None
        if predicate.wants and not (frame.act in DONE_BY_SAYING and self.draft.isa(predicate.end - 1, "first_copula")):
            return None
        if not predicate.participle and not predicate.converb and not self._ends_clause(start, predicate, kind):
            return None
        return Cue(frame, start, predicate.end, noun, predicate, kind)

    def _is_wish(self, predicate: Predicate) -> bool:
        """Whether a form that may be subjunctive is one: after the last `that` no subject has the past's marker."""
        if predicate.end > predicate.start + 1:
            return False
        aspects = {f.aspect for f in self.draft.lexicon.verb_forms.get(self.norms[predicate.start], ())}
        if not {"perfective", "subjunctive"} <= aspects:
            return False
        opening = next(
            (k for k in range(predicate.start, self.sentence.start, -1) if self.draft.isa(k, "complementizer")), None
        )
        told = range(opening, predicate.start) if opening is not None else ()
        return opening is not None and not any(self.draft.isa(k, "ergative") for k in told)

    def _is_denied(self, start: int, predicate: Predicate) -> bool:
        """`neither A did nor B`: whether `neither` stands before the object; `said not that`."""
        if self.draft.isa(predicate.end, "negation") and self.draft.isa(predicate.end + 1, "complementizer"):
            return True
        near = range(start - 1, max(start - NEITHER, self.sentence.start) - 1, -1)
        if self.words["neither"].isdisjoint(self.norms[k] for k in near):
            return False
        for k in near:
            if self.draft.isa(k, "ergative", "and", *CLAUSE_BEGINS) or self.norms[k] in COMMAS:
                break
            denies = self.draft.isa(k, "neither") and not self.words.match("no_denial", self.norms, k)
            if denies and self.norms[k + 1] not in self.draft.lexicon.verb_forms:
                again = any(self.draft.isa(i, "neither") for i in range(predicate.end, self.sentence.end))
                return again or self.draft.isa(k + 1, "particle")
        return False

    def subject_before(self, start: int) -> bool:
        """Whether a marked subject stands before a noun in its clause."""
        stops = self.words.members("ergative", *CLAUSE_BEGINS)
        k = next((k for k in range(start - 1, self.sentence.start - 1, -1) if self.norms[k] in stops), None)
        return k is not None and not self.draft.isa(k, *CLAUSE_BEGINS)

    def _ends_clause(self, start: int, predicate: Predicate, kind: str) -> bool:
        """Whether a clause may end after the predicate: not `the statement made yesterday`."""
        k = predicate.end
        if predicate.perfect or (kind == "verb" and not predicate.passive):
            return not self.draft.isa(k, "attributive")
        if k >= self.sentence.end or not self.draft.tokens[k].is_word:
            return True
        if self.draft.isa(k, "particle") and self.draft.isa(k + 1, "complementizer"):
            return True
        if self.draft.isa(
            k, "complementizer", "and", "contrast", "relative", "subordinate", "clause_opener", "oblique_pronoun"
        ):
            return True
        if self.draft.isa(k, "attributive", "postposition", "auxiliary", "relational"):
            return False
        past = predicate.aspect == "perfective" and not self.draft.isa(predicate.start, "genitive")
        return past and not predicate.passive and self.subject_before(start)  # `X demanded A be done`, without `that`
