"""Headlines that name the speaker last: `Stop the raids, the foreign minister's appeal`."""

from __future__ import annotations

from typing import NamedTuple

from ..draft import Draft
from ..text.chars import COLON, COMMAS
from ..text.sentences import Stretch

__all__ = ["Tail", "tail_of"]

LONGEST = 10  # tokens from the comma to the noun
ADJECTIVES = 2  # tokens between the genitive and the noun
LEAST = 3  # tokens of what is said


class Tail(NamedTuple):
    """Tokens of a headline's tail: the comma or colon before it and the genitive between the speaker and the noun."""

    comma: int
    genitive: int


def tail_of(draft: Draft, sentence: Stretch, noun: int) -> Tail | None:
    """The tail that ends in the noun at token `noun`; None where the line has none."""
    genitive = next((k for k in range(noun - 1, noun - ADJECTIVES - 2, -1) if draft.isa(k, "genitive")), None)
    if genitive is None:
        return None
    for k in range(genitive - 1, max(noun - LONGEST, sentence.start + LEAST) - 1, -1):
        if draft.norm(k) in COMMAS or draft.norm(k) == COLON:
            return Tail(k, genitive)
        if draft.isa(k, "ergative", "copula", "complementizer", "future"):
            return None
    return None
