"""How far a figure may lie from its true value: intervals by resampling the documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

__all__ = ["Counts", "Estimate", "estimate"]

LEVEL = 0.95
DIGITS = 4


class Counts(NamedTuple):
    """What one document adds to a figure: the right share of what was given, and of what was to be given."""

    right_of_given: float
    given: int
    right_of_gold: float
    gold: int


class Estimate(NamedTuple):
    """Precision, recall and F1, and the 95 % interval of F1; all from 0 to 1, rounded to four digits."""

    p: float
    r: float
    f1: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.f1:.3f} [{self.low:.3f}, {self.high:.3f}]"


def estimate(documents: Sequence[Counts], resamples: int, seed: int) -> Estimate:
    """The figure over all documents; its interval by the percentile bootstrap (Efron 1979).

    Each of the `resamples` draws as many documents as there are, with replacement. The same `seed` draws the same.
    """
    chance = Random(seed)
    drawn = sorted(_f1(_sum(documents, chance)) for _ in range(resamples))
    p, r = _rates(_total((1, counts) for counts in documents))
    low, high = (_percentile(drawn, share) for share in ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    return Estimate(*(round(value, DIGITS) for value in (p, r, _mean(p, r), low, high)))


def _sum(documents: Sequence[Counts], chance: Random) -> Counts:
    """The counts of one resample."""
    times = Counter(chance.choices(range(len(documents)), k=len(documents))) if documents else {}
    return _total((n, documents[which]) for which, n in times.items())


def _total(weighted: Iterator[tuple[int, Counts]]) -> Counts:
    right_of_given, given, right_of_gold, gold = 0.0, 0, 0.0, 0
    for n, counts in weighted:
        right_of_given += n * counts.right_of_given
        given += n * counts.given
        right_of_gold += n * counts.right_of_gold
        gold += n * counts.gold
    return Counts(right_of_given, given, right_of_gold, gold)


def _f1(total: Counts) -> float:
    return _mean(*_rates(total))


def _rates(total: Counts) -> tuple[float, float]:
    p = total.right_of_given / total.given if total.given else 0.0
    r = total.right_of_gold / total.gold if total.gold else 0.0
    return p, r


def _mean(p: float, r: float) -> float:
    """The harmonic mean."""
    return 2 * p * r / (p + r) if p + r else 0.0


def _percentile(ordered: Sequence[float], share: float) -> float:
    """The value below which a share of the ordered values lies: the nearest rank."""
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0
