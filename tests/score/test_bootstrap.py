"""Intervals: of what is sure, of what is not, and against the share that they promise."""

from random import Random

import pytest

from urdu_diplo.score.bootstrap import Counts, estimate

SURE = [  # documents, and the F1 on which every resample agrees
    ([Counts(1, 1, 1, 1)] * 5, 1.0),
    ([Counts(0, 1, 0, 1)] * 5, 0.0),
    ([Counts(0, 0, 0, 0)] * 5, 0.0),
    ([Counts(1, 2, 1, 2)] * 5, 0.5),
    ([], 0.0),
]


@pytest.mark.parametrize(("documents", "f1"), SURE)
def test_what_is_sure_has_no_width(documents: list[Counts], f1: float) -> None:
    found = estimate(documents, 50, 0)
    assert (found.f1, found.low, found.high) == (f1, f1, f1)


def test_more_documents_make_it_narrower() -> None:
    few, many = estimate(_documents(10, 0), 300, 0), estimate(_documents(400, 0), 300, 0)
    assert few.low <= few.f1 <= few.high
    assert few.high - few.low > 2 * (many.high - many.low)


def test_the_interval_holds_the_true_value_nearly_as_often_as_it_says() -> None:
    """Of 95 % intervals from 60 samples, all but a few hold the rate by which the samples were made."""
    held = sum(found.low <= 0.7 <= found.high for n in range(60) if (found := estimate(_documents(50, n), 200, n)))
    assert held >= 51


def _documents(count: int, seed: int) -> list[Counts]:
    """Documents of four statements of which seven in ten are right."""
    chance = Random(seed)
    right = [sum(chance.random() < 0.7 for _ in range(4)) for _ in range(count)]
    return [Counts(n, 4, n, 4) for n in right]
