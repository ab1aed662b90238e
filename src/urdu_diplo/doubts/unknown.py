"""Names that neither the lexicon nor the rules know: unknown words where somebody acts or is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..draft import Draft
from ..text.sentences import Stretch
from .doubt import Doubt, doubt_at

__all__ = ["UnknownNames"]


@dataclass(frozen=True)
class UnknownNames:
    """Words out of the lexicon and in no mention: one before the subject marker, `several` before other markers."""

    name: ClassVar[str] = "unknown-name"
    several: int = 2

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """One doubt for each run of such words."""
        covers = draft.covers()
        for sentence in draft.sentences:
            for i in range(sentence.start + 1, sentence.end):
                needed = 1 if draft.isa(i, "ergative") else self.several if draft.isa(i, "dative", "genitive") else 0
                start = i
                while needed and start > sentence.start and start - 1 not in covers and _unknown(draft, start - 1):
                    start -= 1
                if needed and i - start >= needed:
                    why = f"in no list and no mention, before «{draft.tokens[i].text}»: a name to add?"
                    yield doubt_at(self.name, draft, Stretch(start, i), why)


def _unknown(draft: Draft, i: int) -> bool:
    token = draft.tokens[i]
    return token.kind == "word" and not draft.lexicon.knows(token.norm)
