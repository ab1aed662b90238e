"""A statement as the field annotates it: an attribution relation of source, cue and content, each a set of words."""

from __future__ import annotations

from collections.abc import Sequence

from .measures import jaccard, word_places
from .pairing import best_pairs
from .record import Place, Record, Saying

__all__ = ["PARTS", "Parts", "pair_parts", "parts_of"]

PARTS = ("source", "cue", "content")

Parts = dict[str, set[Place]]
"""The places of the words of each part; none where the text does not name it."""


def parts_of(record: Record) -> list[Parts]:
    """The parts of every statement of a document."""
    return [_parts(record.text, saying) for saying in record.sayings]


def _parts(text: str, saying: Saying) -> Parts:
    places = {"source": (saying.speaker,), "cue": (saying.cue,), "content": saying.content}
    return {part: word_places(text, [place for place in places[part] if place]) for part in PARTS}


def pair_parts(gold: Sequence[Parts], predicted: Sequence[Parts]) -> list[tuple[int, int]]:
    """Which gold statement is which predicted one: one to one, so that all pairs together share most.

    A pair weighs the sum of the overlaps (Jaccard) of its cues, contents and sources; where neither cue nor content
    share a word, it is none. Raises `ExtraMissingError` without scipy.
    """
    return best_pairs([[_weight(g, p) for p in predicted] for g in gold])


def _weight(gold: Parts, predicted: Parts) -> float:
    if not (gold["cue"] & predicted["cue"] or gold["content"] & predicted["content"]):
        return 0.0
    return sum(jaccard(gold[part], predicted[part]) for part in PARTS)
