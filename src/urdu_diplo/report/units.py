"""Offsets of code points as offsets of UTF-16 units, as scripts in a browser count."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

__all__ = ["utf16_offsets"]

LAST_OF_ONE_UNIT = "\uffff"


def utf16_offsets(text: str) -> Callable[[int], int]:
    """A function from an offset in code points, 0 to `len(text)`, to the one in UTF-16 units."""
    if not text or max(text) <= LAST_OF_ONE_UNIT:
        return int
    units = list(accumulate((1 + (character > LAST_OF_ONE_UNIT) for character in text), initial=0))
    return units.__getitem__
