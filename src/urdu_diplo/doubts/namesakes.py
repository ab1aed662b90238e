"""Two persons with one surname in an article: often one person whom the text spells in two ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..draft import Draft, Found
from ..text.sentences import Stretch
from .doubt import Doubt, doubt_at

__all__ = ["Namesakes"]


@dataclass(frozen=True)
class Namesakes:
    """A person whose name ends in the word with which another person's name ended before."""

    name: ClassVar[str] = "namesake"

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """One doubt for each person after the first, at its first mention."""
        first: dict[str, Found] = {}
        told: set[int] = set()
        for found in draft.mentions:
            if found.type != "PERSON":
                continue
            earlier = first.setdefault(draft.norm(found.end - 1), found)
            if earlier.entity != found.entity and found.entity not in told:
                told.add(found.entity)
                why = f"another person than «{draft.words_of(earlier)}», whose name ends in the same word"
                yield doubt_at(self.name, draft, Stretch(found.start, found.end), why)
