"""Find the spellings of a lexicon in a run of tokens. Spaces inside a name count for nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from .entries import Named

__all__ = ["Hit", "Matcher", "Reading"]

LONGEST = 10  # tokens of one name
OPENING = 4  # letters by which it is seen how far spellings may reach that begin with a shorter word
REMEMBERED = 50_000  # beginnings whose reach is kept
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
        self._sorted: list[str] = []  # the spellings in order, once asked for
        self._reach: dict[str, int] = {}  # the longest spelling that begins so, as far as asked for

    def __getstate__(self) -> dict[str, object]:
        """What a pickle holds: spellings that mean the same share their readings, so that fewer objects are made."""
        same: dict[tuple[object, ...], tuple[Reading, ...]] = {}
        shared = {spelling: same.setdefault(tuple(map(_key, found)), found) for spelling, found in self.spellings()}
        return {"_readings": shared, "_sorted": [], "_reach": {}}

    def add(self, spelling: Sequence[str], reading: Reading) -> None:
        """Add a spelling, given as matched spellings of its tokens."""
        key = "".join(spelling)
        known = self._readings.get(key, ())
        if not any(r.entry is reading.entry and r.kind == reading.kind for r in known):
            self._readings[key] = (*known, reading)
        self._sorted, self._reach = [], {}

    def readings(self, spelling: Sequence[str]) -> tuple[Reading, ...]:
        """What a spelling may mean."""
        return self._readings.get("".join(spelling), ())

    def spellings(self) -> Iterator[tuple[str, tuple[Reading, ...]]]:
        """Every spelling (without spaces) and its readings."""
        yield from self._readings.items()

    def hits(self, norms: Sequence[str]) -> list[Hit]:
        """All spellings in a run of tokens, overlapping ones too, in order of start, the longest first."""
        if len(self._reach) > REMEMBERED:
            self._reach = {}
        reach = self._reach  # the same one to the end, whatever other threads do
        for norm in set(norms).difference(reach):
            reach[norm] = self._longest(norm)
        return [hit for start, norm in enumerate(norms) if reach[norm] for hit in self._hits_at(norms, start, reach)]

    def _hits_at(self, norms: Sequence[str], start: int, reach: dict[str, int]) -> list[Hit]:
        """The spellings that begin at a token. `reach` are the letters of the longest for some beginnings."""
        joined, out, longest = "", [], reach[norms[start]]
        for end in range(start + 1, min(start + LONGEST, len(norms)) + 1):
            is_open = 0 < len(joined) < OPENING
            joined += norms[end - 1]
            if is_open:
                opening = joined[:OPENING]
                if opening not in reach:
                    reach[opening] = self._longest(opening)
                longest = reach[opening]
            if len(joined) > longest:
                break
            found = self._readings.get(joined)
            if found:
                fitting = found if len(joined) > TIGHT else tuple(r for r in found if r.parts == end - start)
                if fitting:
                    out.append(Hit(start, end, fitting))
        return out[::-1]

    def _longest(self, opening: str) -> int:
        """Letters of the longest spelling that begins with some letters; 0 if none does."""
        if not self._sorted:
            self._sorted = sorted(self._readings)
        spellings, first = self._sorted, bisect_left(self._sorted, opening)
        beginning = takewhile(lambda k: spellings[k].startswith(opening), range(first, len(spellings)))
        return max((len(spellings[k]) for k in beginning), default=0)


def _key(reading: Reading) -> tuple[object, ...]:
    """A reading with the entry's identity, which is quicker to compare than what the entry holds."""
    return (reading.kind, reading.form, id(reading.entry), reading.weak, reading.parts)
