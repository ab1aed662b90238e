"""Which predicted entity is which gold one, and which predicted statement tells which gold one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from .measures import iou
from .record import Name, Record

__all__ = ["Entities", "pair_sayings"]

NAMED = 3  # votes of a person's name that both sides found; any other overlap has one


class Entities:
    """Predicted entity ids as gold ones, one to one: the pair that shares most mentions first.

    A name weighs more than a title, so a title left apart from its holder is no right answer for the holder.
    """

    def __init__(self, gold: Record, predicted: Record) -> None:
        self.to_gold: Mapping[str, str] = _one_to_one(_votes(gold, predicted))

    def translate(self, ids: Iterable[str]) -> set[str]:
        """Predicted ids as gold ids; those that no gold entity answers to keep their id behind a `?`."""
        return {self.to_gold.get(id, f"?{id}") for id in ids}


def _votes(gold: Record, predicted: Record) -> Counter[tuple[str, str]]:
    votes: Counter[tuple[str, str]] = Counter()
    for p in predicted.names:
        for g in gold.names:
            if p.entity and g.entity and p.place.overlap(g.place):
                votes[p.entity, g.entity] += _weight(g, p)
    return votes


def _weight(gold: Name, predicted: Name) -> int:
    return NAMED if gold.type == predicted.type == "PERSON" else 1


def _one_to_one(votes: Mapping[tuple[str, str], int]) -> dict[str, str]:
    out: dict[str, str] = {}
    taken: set[str] = set()
    for predicted, gold in sorted(votes, key=lambda pair: (-votes[pair], str(pair))):
        if predicted not in out and gold not in taken:
            out[predicted] = gold
            taken.add(gold)
    return out


def pair_sayings(gold: Record, predicted: Record) -> dict[int, int]:
    """Positions of gold statements to those of predicted ones of the same cue, one to one, best first."""
    candidates = sorted(
        (
            (g.cue.overlap(p.cue), iou(gold.text, g.content, p.content), i, j)
            for i, g in enumerate(gold.sayings)
            for j, p in enumerate(predicted.sayings)
            if g.cue.overlap(p.cue)
        ),
        reverse=True,
    )
    out: dict[int, int] = {}
    for _, _, i, j in candidates:
        if i not in out and j not in out.values():
            out[i] = j
    return out
