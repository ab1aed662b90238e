"""Pronouns that speak and were resolved from far away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..draft import Draft
from .doubt import Doubt, doubt_at

__all__ = ["FarPronouns"]


@dataclass(frozen=True)
class FarPronouns:
    """A pronoun speaker whom the text neither named nor let speak in the last `near` sentences."""

    name: ClassVar[str] = "far-pronoun"
    near: int = 3

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """One doubt for each statement with such a speaker."""
        for n, said in enumerate(draft.statements):
            if said.speaker is None or not said.speakers or said.path.rpartition("/")[2] != "pronoun":
                continue
            before = [said.sentence - k for k in self._told(draft, n)]
            if before and min(before) > self.near:
                names = ", ".join(f"«{draft.entities[e].name}»" for e in said.speakers)
                why = f"taken for {names}, last named or speaking {min(before)} sentences before"
                yield doubt_at(self.name, draft, said.speaker, why)

    def _told(self, draft: Draft, n: int) -> Iterator[int]:
        """The sentences before statement `n` in which its speakers are named or speak."""
        said = draft.statements[n]
        yield from (other.sentence for other in draft.statements[:n] if set(said.speakers) & set(other.speakers))
        for found in draft.mentions:
            if said.speaker is not None and found.end <= said.speaker.start and found.entity in said.speakers:
                yield draft.sentence_of(found.start)
