"""Find the spellings of a lexicon in a run of tokens. Spaces inside a name count for nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Literal, NamedTuple, cast

from .entries import Entry, Named

__all__ = ["Hit", "Matcher", "Reading"]

LONGEST = 10  # tokens of one name
REMEMBERED = 50_000  # beginnings of which it is kept what follows
WEAK = "weak"  # of a reading kept as a line
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
        self._packed: dict[str, str] = {}  # in a kept matcher, readings as lines of text until they are asked for
        self._tables: Mapping[str, Mapping[str, Entry]] = {}  # the entries that these readings mean
        self._sorted: list[str] = []  # the spellings in order, once asked for
        self._follow: dict[str, frozenset[str]] = {}  # what follows a beginning, as far as asked for

    def packed(self, tables: Mapping[str, Mapping[str, Entry]]) -> Matcher:
        """The same spellings as a pickle holds them: it makes a reading, of an entry in `tables`, when asked for."""
        out = Matcher()
        same: dict[str, str] = {}  # many spellings mean the same
        packed = ((spelling, "\n".join(map(_pack, found))) for spelling, found in self.spellings())
        out._packed = {spelling: same.setdefault(found, found) for spelling, found in packed}
        out._tables, out._sorted = tables, sorted(out._packed)
        return out

    def add(self, spelling: Sequence[str], reading: Reading) -> None:
        """Add a spelling, given as matched spellings of its tokens."""
        key = "".join(spelling)
        known = self._of(key)
        if not any(r.entry is reading.entry and r.kind == reading.kind for r in known):
            self._readings[key] = (*known, reading)
        self._sorted, self._follow = [], {}

    def __contains__(self, spelling: object) -> bool:
        """Whether a word, or several without their spaces, is a spelling."""
        return spelling in self._packed or spelling in self._readings

    def readings(self, spelling: Sequence[str]) -> tuple[Reading, ...]:
        """What a spelling may mean."""
        return self._of("".join(spelling))

    def spellings(self) -> Iterator[tuple[str, tuple[Reading, ...]]]:
        """Every spelling (without spaces) and its readings."""
        return ((spelling, self._of(spelling)) for spelling in self._known())

    def hits(self, norms: Sequence[str]) -> list[Hit]:
        """All spellings in a run of tokens, overlapping ones too, in order of start, the longest first."""
        if len(self._follow) > REMEMBERED:
            self._follow = {}
        follow = self._follow  # the same one to the end, whatever other threads do
        for norm in set(norms).difference(follow):
            follow[norm] = self._letters_after(norm)
        starts = [
            start
            for start, (norm, after) in enumerate(pairwise((*norms, "")))
            if (letters := follow[norm]) and ("" in letters or after[:1] in letters)
        ]
        return [hit for start in starts for hit in self._hits_at(norms, start, follow)]

    def _hits_at(self, norms: Sequence[str], start: int, follow: dict[str, frozenset[str]]) -> list[Hit]:
        """The spellings that begin at a token."""
        joined, out = norms[start], []
        for end in range(start + 1, min(start + LONGEST, len(norms)) + 1):
            if joined not in follow:
                follow[joined] = self._letters_after(joined)
            letters = follow[joined]
            if "" in letters:
                found = self._of(joined)
                fitting = found if len(joined) > TIGHT else tuple(r for r in found if r.parts == end - start)
                if fitting:
                    out.append(Hit(start, end, fitting))
            if end == len(norms) or norms[end][0] not in letters:
                break
            joined += norms[end]
        return out[::-1]

    def _known(self) -> dict[str, None]:
        """Every spelling, in the order in which they came."""
        return dict.fromkeys((*self._packed, *self._readings))

    def _of(self, key: str) -> tuple[Reading, ...]:
        """What a spelling without spaces may mean."""
        found = self._readings.get(key)
        if found is None:
            found = tuple(map(self._unpack, self._packed.get(key, "").splitlines()))
            if found:
                self._readings[key] = found
        return found or ()

    def _unpack(self, packed: str) -> Reading:
        kind, form, id, strength, parts = packed.split()
        entry = cast(Named, self._tables["country" if kind == "capital" else kind][id])
        return Reading(cast(Kind, kind), cast(Form, form), entry, strength == WEAK, int(parts))

    def _letters_after(self, opening: str) -> frozenset[str]:
        """The letters that follow some letters in the spellings that begin with them; "" where they are a spelling."""
        if not self._sorted:
            self._sorted = sorted(self._known())
        spellings, first = self._sorted, bisect_left(self._sorted, opening)
        beginning = takewhile(lambda k: spellings[k].startswith(opening), range(first, len(spellings)))
        letters = len(opening)
        return frozenset(spellings[k][letters : letters + 1] for k in beginning)


def _pack(reading: Reading) -> str:
    return f"{reading.kind} {reading.form} {reading.entry.id} {WEAK if reading.weak else 'strong'} {reading.parts}"
