"""A cue: the words by which somebody says, stresses, demands, rejects, with the frame that they fit."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..lexicon.entries import Frame
from ..lexicon.words import Words, phrase
from ..text.sentences import Stretch
from .predicates import Predicate

__all__ = ["Cue"]


@dataclass(slots=True, eq=False)
class Cue:
    """Tokens `start` to `end` are the cue; `noun` the range of its noun, `predicate` its verb."""

    frame: Frame
    start: int
    end: int
    noun: Stretch | None
    predicate: Predicate | None
    kind: str  # light, joined, split, verb, copula, adposition, headline
    others: list[Cue] = field(default_factory=list)  # looser frames of the same words

    @property
    def participle(self) -> bool:
        """Whether it only accompanies another predicate: `while saying`."""
        return self.predicate is not None and (self.predicate.participle or self.predicate.converb)

    @property
    def passive(self) -> bool:
        """Whether the act is told without its doer as subject."""
        return self.predicate is not None and self.predicate.passive

    def takes_clause(self, words: Words) -> bool:
        """Whether what is said may be a whole clause."""
        return any(phrase(marker)[0] in words["complementizer"] for marker in self.frame.content)
