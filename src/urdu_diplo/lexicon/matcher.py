"""Find the spellings of a lexicon in a run of tokens. Spaces inside a name count for nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from .entries import Named

__all__ = ["Hit", "Matcher", "Reading"]

LONGEST = 10  # tokens of one name
OPENING = 4  # letters by which the spellings that may begin somewhere are looked up
TIGHT = 4  # letters up to which a spelling must be cut as the lexicon cuts it

Kind = Literal[
    "country", "capital", "organisation", "forum", "institution", "person", "role", "outlet", "place", "paper"
]
Form = Literal["name", "title", "demonym", "abbreviation", "metonym", "compound", "plural"]


class Reading(NamedTuple):
    """One thing that a spelling may mean."""

    kind: Kind
    form: Form
    entry: Named
    weak: bool
    parts: int


class Hit(NamedTuple):
    """A spelling found: a half-open range of tokens and what it may mean."""

    start: int
    end: int
    readings: tuple[Reading, ...]


class Matcher:
    """Spellings with their spaces taken out, so that a name is found however the press cuts it."""

    def __init__(self) -> None:
        self._readings: dict[str, tuple[Reading, ...]] = {}
        self._reach: dict[str, int] = defaultdict(int)

    def __getstate__(self) -> dict[str, object]:
        """What a pickle holds: spellings that mean the same share their readings, so that fewer objects are made."""
        same: dict[tuple[object, ...], tuple[Reading, ...]] = {}
        shared = {spelling: same.setdefault(tuple(map(_key, found)), found) for spelling, found in self.spellings()}
        return {**self.__dict__, "_readings": shared}

    def add(self, spelling: Sequence[str], reading: Reading) -> None:
        """Add a spelling, given as matched spellings of its tokens."""
        key = "".join(spelling)
        known = self._readings.get(key, ())
        if not any(r.entry is reading.entry and r.kind == reading.kind for r in known):
            self._readings[key] = (*known, reading)
        for letters in range(1, OPENING + 1):
            opening = key[:letters]
            self._reach[opening] = max(self._reach[opening], len(key))

    def readings(self, spelling: Sequence[str]) -> tuple[Reading, ...]:
        """What a spelling may mean."""
        return self._readings.get("".join(spelling), ())

    def spellings(self) -> Iterator[tuple[str, tuple[Reading, ...]]]:
        """Every spelling (without spaces) and its readings."""
        yield from self._readings.items()

    def hits(self, norms: Sequence[str]) -> list[Hit]:
        """All spellings in a run of tokens, overlapping ones too, in order of start, the longest first."""
        return [
            hit
            for start, norm in enumerate(norms)
            if norm[:OPENING] in self._reach
            for hit in self._hits_at(norms, start)
        ]

    def _hits_at(self, norms: Sequence[str], start: int) -> list[Hit]:
        joined, out, reach = "", [], 0
        for end in range(start + 1, min(start + LONGEST, len(norms)) + 1):
            is_open = len(joined) >= OPENING  # the letters that follow do not change how far the spellings reach
            joined += norms[end - 1]
            if not is_open:
                reach = self._reach.get(joined[:OPENING], 0)
            if len(joined) > reach:
                break
            found = self._readings.get(joined)
            if found:
                fitting = tuple(r for r in found if len(joined) > TIGHT or r.parts == end - start)
                if fitting:
                    out.append(Hit(start, end, fitting))
        return out[::-1]


def _key(reading: Reading) -> tuple[object, ...]:
    """A reading with the entry's identity, which is quicker to compare than what the entry holds."""
    return (reading.kind, reading.form, id(reading.entry), reading.weak, reading.parts)
