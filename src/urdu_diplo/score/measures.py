"""The measures: overlap of stretches by their words, B-cubed for coreference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence, Set
from typing import TypeVar

from .record import Place

__all__ = ["b_cubed", "iou", "jaccard", "word_places"]

T = TypeVar("T", bound=Hashable)

MARKS = range(0x064B, 0x0671)  # vowel signs: no letters to Python, yet inside a word


def word_places(text: str, stretches: Iterable[Place]) -> set[Place]:
    """The runs of word characters inside some stretches of a text."""
    out: set[Place] = set()
    for stretch in stretches:
        i, end = stretch.start, min(stretch.end, len(text))
        while i < end:
            start = i
            if text[i].isalnum():
                while i < end and (text[i].isalnum() or ord(text[i]) in MARKS):
                    i += 1
                out.add(Place(start, i))
            else:
                i += 1
    return out


def iou(text: str, one: Iterable[Place], other: Iterable[Place]) -> float:
    """Intersection over union of two stretches, counted in words. 1 where neither has any."""
    return jaccard(word_places(text, one), word_places(text, other))


def jaccard(one: Set[T], other: Set[T]) -> float:
    """Intersection over union of two sets, from 0 to 1. 1 where both are empty."""
    return len(one & other) / len(one | other) if one or other else 1.0


def b_cubed(pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    """B-cubed F1, from 0 to 1, of (gold, predicted) entities, a pair for each mention found by both."""
    if not pairs:
        return 0.0
    gold, predicted, both = Counter(g for g, _ in pairs), Counter(p for _, p in pairs), Counter(pairs)
    precision = sum(both[pair] / predicted[pair[1]] for pair in pairs) / len(pairs)
    recall = sum(both[pair] / gold[pair[0]] for pair in pairs) / len(pairs)
    return 2 * precision * recall / (precision + recall)
