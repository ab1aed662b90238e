"""Compare predicted documents with gold ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InputError
from .figures import Figures
from .record import Record
from .tally import Tally

__all__ = ["Comparison", "compare"]


@dataclass(frozen=True)
class Comparison:
    """The figures, and each miss, false alarm and wrong part as a line."""

    figures: Figures
    faults: tuple[str, ...]


def compare(gold: Sequence[Record], predicted: Sequence[Record]) -> Comparison:
    """Score predicted documents against gold ones, in the same order.

    Raises `InputError` when they are not of the same number and texts, or a mention lies outside its text.
    """
    if len(gold) != len(predicted):
        raise InputError(f"{len(gold)} gold documents, {len(predicted)} predictions: give one for each, in order")
    tally = Tally()
    for n, (g, p) in enumerate(zip(gold, predicted, strict=True)):
        _check(n, g, p)
        tally.take(g, p)
    return Comparison(tally.figures(), tuple(tally.faults))


def _check(n: int, gold: Record, predicted: Record) -> None:
    where = f"document {n} ({gold.id})"
    if predicted.text != gold.text:
        raise InputError(f"{where}: the prediction's text is not the gold's text")
    for name in predicted.names:
        if not 0 <= name.place.start < name.place.end <= len(gold.text):
            raise InputError(f"{where}: a mention at {name.place.start}-{name.place.end} lies outside the text")
