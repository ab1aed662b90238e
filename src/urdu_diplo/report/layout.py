"""Where the nodes of a picture stand: each group of linked ones in a box of its own, the boxes on shelves."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

__all__ = ["Box", "Place", "crowded", "fitted", "put_on_shelves", "room_for"]

Place = tuple[float, float]

ROOM = (150.0, 122.0)  # of one node with its names below it: how broad and how high
PAIR = 2  # two nodes stand in a row
MARGIN = (88.0, 34.0, 64.0)  # of a box: at the sides, above, below


class Box(NamedTuple):
    """A rectangle: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float


def put_on_shelves(sizes: Iterable[tuple[float, float]], width: float) -> tuple[list[Box], float]:
    """Boxes of (width, height) in the order given, no two overlapping, and the height that they need.

    A box goes on the last shelf if there is room, else on a new one; a shelf is as high as its highest box.
    """
    boxes: list[Box] = []
    x = y = shelf = 0.0
    for wide, high in sizes:
        if x and x + wide > width:
            x, y, shelf = 0.0, y + shelf, 0.0
        boxes.append(Box(x, y, wide, high))
        x += wide
        shelf = max(shelf, high)
    return boxes, y + shelf


def room_for(nodes: int) -> tuple[float, float]:
    """The size of a box for some nodes."""
    if nodes <= PAIR:
        return ROOM[0] * nodes, ROOM[1]
    side = math.sqrt(nodes)
    return ROOM[0] * (side + 0.5), ROOM[1] * side


def fitted(laid: Mapping[str, Place], box: Box) -> dict[str, Place]:
    """A layout in no unit, stretched to the box."""
    xs, ys = zip(*laid.values(), strict=True)
    side, above, below = MARGIN
    return {
        key: (
            _stretched(x, xs, box.x + side, box.width - 2 * side),
            _stretched(y, ys, box.y + above, box.height - above - below),
        )
        for key, (x, y) in laid.items()
    }


def crowded(places: Iterable[Place]) -> int:
    """How many pairs of nodes stand so near that their names touch."""
    near = ((abs(ax - bx) / ROOM[0], abs(ay - by) / ROOM[1]) for (ax, ay), (bx, by) in combinations(places, 2))
    return sum(x < 0.8 and y < 0.6 for x, y in near)


def _stretched(value: float, values: tuple[float, ...], start: float, length: float) -> float:
    """A place between the smallest and the largest value, on a stretch of the picture."""
    low, high = min(values), max(values)
    share = (value - low) / (high - low) if high > low else 0.5
    return round(start + share * length, 1)
