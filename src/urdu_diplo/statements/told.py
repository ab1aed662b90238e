"""Whether a frame's words tell an act as done: the cue that they make, if they do."""

from __future__ import annotations

from ..draft import Draft
from ..lexicon.entries import Frame
from ..lexicon.frame_index import FrameIndex
from ..text.sentences import Stretch
from .cue import Cue
from .predicates import Predicate

__all__ = ["Teller"]


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
        if negated or not predicate.told or self._is_wish(predicate):
            return None
        if not predicate.participle and not predicate.converb and not self._ends_clause(predicate, kind):
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

    def _ends_clause(self, predicate: Predicate, kind: str) -> bool:
        """Whether a clause may end after the predicate: not `the statement made yesterday`."""
        k = predicate.end
        if predicate.perfect or (kind == "verb" and not predicate.passive):
            return not self.draft.isa(k, "attributive")
        if k >= self.sentence.end or not self.draft.tokens[k].is_word:
            return True
        if self.draft.isa(k, "particle") and self.draft.isa(k + 1, "complementizer"):
            return True
        return self.draft.isa(
            k, "complementizer", "and", "contrast", "relative", "subordinate", "clause_opener", "oblique_pronoun"
        )
