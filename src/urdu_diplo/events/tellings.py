"""Find dates as the text tells them: day and month, weekday, `last week`, `two days ago`."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import Literal, NamedTuple

import regex

from ..draft import Draft, Found
from ..lexicon.date_entries import Calendar
from ..lexicon.date_patterns import TellingKind, date_key
from ..lexicon.lexicon import Lexicon
from ..text.chars import CLOSE_BRACKETS, COMMAS, OPEN_BRACKETS
from ..text.sentences import Stretch

__all__ = ["Side", "Telling", "Unit", "find_tellings"]

Side = Literal["last", "next", "this"]
Unit = Literal["day", "week", "month", "year"]

RANK: tuple[TellingKind, ...] = ("date", "number", "weekday", "day", "month", "unit", "ago", "year")
SIDES: tuple[Side, ...] = ("last", "next", "this")
WORD_SIDE: dict[str, Side | None] = {"past": "last", "future": "next", "either": None}
YEARS = range(1200, 2101)
IRANIAN = range(1340, 1421)  # years in figures without a sign that are taken for Iranian ones
REMEMBERED = 50_000  # spellings for which the patterns that they may begin are kept


class Telling(NamedTuple):
    """A date as the text tells it: tokens `start` to `end`. What the text leaves out is none.

    `side` says on which side of the article's day: the year of a month, the week, the weekday. `until` ends a stretch.
    """

    start: int
    end: int
    kind: TellingKind
    calendar: Calendar = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    day_from: int | None = None
    weekday: int | None = None
    distance: int = 0  # days or units away
    unit: Unit | None = None
    side: Side | None = None
    until: Telling | None = None


def find_tellings(draft: Draft, sentence: Stretch, covers: dict[int, Found]) -> list[Telling]:
    """The dates of a sentence in order; tellings of one date side by side are one."""
    reader = draft.lexicon.view(_Reader)
    found = reader.read(draft.norms[sentence.start : sentence.end], sentence.start)
    standing = [t for t in found if _stands(t, covers)]
    out: list[Telling] = []
    for telling in standing:
        joined = _join(draft, out[-1], telling) if out else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(telling)
    return out


def _stands(telling: Telling, covers: dict[int, Found]) -> bool:
    """Whether no name has the words, such as a person called as a month; a day of one is stronger."""
    names = [covers[i] for i in range(telling.start, telling.end) if i in covers]
    inside = all(telling.start <= f.start and f.end <= telling.end for f in names)
    return not names or (telling.kind == "date" and inside)


def _join(draft: Draft, one: Telling, two: Telling) -> Telling | None:
    """Two tellings with nothing but a mark or `that is` between are one date; with `to` between, a stretch."""
    between = range(one.end, two.start)
    words = draft.lexicon.words
    if len(between) == 1 and words.match("date_to", draft.norms, one.end) and one.kind == two.kind == "date":
        return one._replace(end=two.end, until=two)
    marks = COMMAS | OPEN_BRACKETS | CLOSE_BRACKETS
    if len(between) > 2 or any(draft.norm(i) not in marks and not draft.isa(i, "date_equal") for i in between):
        return None
    better = min(one, two, key=lambda t: RANK.index(t.kind))
    return better._replace(start=one.start, end=two.end)


class _Reader:
    """Reads dates by the patterns of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.dates = lexicon.dates
        self.patterns = [(n, kind, pattern) for n, (kind, pattern) in enumerate(self.dates.patterns)]
        self.opened_by = lru_cache(maxsize=REMEMBERED)(self._opened_by)

    def read(self, norms: list[str], offset: int) -> list[Telling]:
        """Tellings in a run of tokens, the longest at each place; `offset` is the first token's position."""
        openers, after = self.dates.openers, (*norms[1:], "")
        begun = [i for i, norm in enumerate(norms) if norm in openers or norm[0].isdigit()]
        possible = [(i, patterns) for i in begun if (patterns := self.opened_by(norms[i], after[i]))]
        if not possible:
            return []  # in most sentences
        line = "".join(f" {norm}" for norm in norms)
        places = [0, *accumulate(len(norm) + 1 for norm in norms)]
        ends = {place: i for i, place in enumerate(places)}
        spans: list[tuple[int, int, int, TellingKind | None, regex.Match[str]]] = []
        for start, patterns in possible:
            for n, kind, pattern in patterns:
                match = pattern.match(line, places[start])
                end = ends.get(match.end()) if match is not None else None
                if match is not None and end is not None:
                    spans.append((start, end, n, kind, match))
        out: list[Telling] = []
        taken: set[int] = set()
        for start, end, _, kind, match in sorted(spans, key=lambda s: (s[0] - s[1], s[2], s[0])):
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                telling = self._telling(start + offset, end + offset, kind, match) if kind else None
                out += [telling] if telling is not None else []
        return sorted(out, key=lambda t: t.start)

    def _opened_by(self, norm: str, after: str) -> list[tuple[int, TellingKind | None, regex.Pattern[str]]]:
        """The patterns, each with its rank, of which two words may be the beginning: of most words none."""
        return [one for one in self.patterns if one[-1].match(f" {norm} {after}", partial=True)]

    def _telling(self, start: int, end: int, kind: TellingKind, match: regex.Match[str]) -> Telling | None:
        named = {name: date_key(text) for name, text in match.groupdict().items() if text}
        if "mark" in named:
            return _numeric(start, end, named)
        month = self.dates.months.get(named.get("month", ""))
        word = self.dates.words.get(named.get("word", ""))
        calendar: Calendar = month.calendar if month is not None else _calendar(named)
        side = next((s for s in SIDES if s in named), None)
        year = self._value(named.get("year"))
        if year is not None and year not in YEARS:
            return None
        return Telling(
            start, end, kind, calendar, year, month.number if month else None,
            self._value(named.get("day")), self._value(named.get("day_from")),
            self.dates.weekdays.get(named.get("weekday", "")),
            word.days if word else self._value(named.get("count")) or 0, self.dates.units.get(named.get("unit", "")),
            WORD_SIDE[word.side] if word else side,
        )  # fmt: skip

    def _value(self, text: str | None) -> int | None:
        """A number in digits or words: `two thousand fourteen`, `nineteen hundred ninety`."""
        if text is None:
            return None
        if text.strip().isdigit():
            return int(text)
        total = current = 0
        for part in text.split():
            value = self.dates.values.get(f" {part}", 0)
            if value >= 100:
                total, current = total + max(current, 1) * value, 0
            else:
                current += value
        return total + current


def _calendar(named: dict[str, str]) -> Calendar:
    """The calendar that the sign after a year tells."""
    if "solar" in named:
        return "solar-hijri"
    return "hijri" if "hijri" in named else "gregorian"


def _numeric(start: int, end: int, named: dict[str, str]) -> Telling | None:
    """Day, month and year in figures, the year first or last; an Iranian year where it can be one."""
    a, b, c = (int(named[name]) for name in "abc")
    year, month, day = (a, b, c) if a > 999 else (c, b, a)
    if year < 1000:
        return None
    if month > 12 and day <= 12 and year == c:
        month, day = day, month
    calendar = _calendar(named)
    if calendar == "gregorian" and year < 1500:
        calendar = "solar-hijri" if year in IRANIAN else "hijri"
    return Telling(start, end, "date", calendar, year, month, day)
