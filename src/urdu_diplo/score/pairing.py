"""The best one-to-one pairing of two lists. The only module that imports scipy."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

from ..errors import ExtraMissingError

__all__ = ["best_pairs"]


def best_pairs(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Rows and columns, each used once at most, so that the sum of the weights is the highest there is.

    Pairs of weight 0 are left out. By the Hungarian method (Kuhn 1955), as `scipy.optimize.linear_sum_assignment`
    computes it. Raises `ExtraMissingError` without scipy.
    """
    if find_spec("scipy") is None:
        raise ExtraMissingError.of("scipy", "score")
    import scipy.optimize

    if not weights or not weights[0]:
        return []
    rows, columns = scipy.optimize.linear_sum_assignment(weights, maximize=True)
    pairs = zip(map(int, rows), map(int, columns), strict=True)
    return [(row, column) for row, column in pairs if weights[row][column] > 0]
