"""Find dates as the text tells them: day and month, weekday, `last week`, `two days ago`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import regex

from ..draft import Draft, Found
from ..lexicon.date_entries import Calendar, DayWord, Era, Month, Numeral, TimeUnit, Weekday
from ..lexicon.entries import WordClass
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase
from ..text.chars import CLOSE_BRACKETS, COMMAS, OPEN_BRACKETS
from ..text.sentences import Stretch

__all__ = ["Side", "Telling", "Unit", "find_tellings", "wording"]

Kind = Literal["date", "month", "year", "weekday", "day", "unit", "ago", "number"]
Side = Literal["last", "next", "this"]
Unit = Literal["day", "week", "month", "year"]

RANK: tuple[Kind, ...] = ("date", "number", "weekday", "day", "month", "unit", "ago", "year")
SIDES: tuple[Side, ...] = ("last", "next", "this")
WORD_SIDE: dict[str, Side | None] = {"past": "last", "future": "next", "either": None}
YEARS = range(1200, 2101)
IRANIAN = range(1340, 1421)  # years in figures without a sign that are taken for Iranian ones
END = r"(?!\S)"
REMEMBERED = 50_000  # spellings for which the patterns that they may begin are kept


@dataclass(frozen=True, slots=True)
class Telling:
    """A date as the text tells it: tokens `start` to `end`. What the text leaves out is none.

    `side` says on which side of the article's day: the year of a month, the week, the weekday. `until` ends a stretch.
    """

    start: int
    end: int
    kind: Kind
    calendar: Calendar = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    day_from: int | None = None
    weekday: int | None = None
    count: int = 0
    unit: Unit | None = None
    side: Side | None = None
    until: Telling | None = None


def wording(forms: Iterable[str]) -> str:
    """A pattern for one of some spellings, over matched spellings with a space before each; for none it never fits."""
    listed = sorted({_key(form) for form in forms}, key=lambda s: (-len(s), s))
    return f"(?:{'|'.join(regex.escape(s) for s in listed if s) or '(?!)'}){END}"


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
        return replace(one, end=two.end, until=two)
    marks = COMMAS | OPEN_BRACKETS | CLOSE_BRACKETS
    if len(between) > 2 or any(draft.norm(i) not in marks and not draft.isa(i, "date_equal") for i in between):
        return None
    better = min(one, two, key=lambda t: RANK.index(t.kind))
    return replace(better, start=one.start, end=two.end)


class _Reader:
    """Patterns of dates, made from the lexicon's tables."""

    def __init__(self, lexicon: Lexicon) -> None:
        tables = lexicon.tables
        months = [m for m in tables["month"].values() if isinstance(m, Month)]
        self.months = {_key(name): m for m in months for name in (*m.names, *m.weak)}
        self.weekdays = {
            _key(n): w.number for w in tables["weekday"].values() if isinstance(w, Weekday) for n in w.names
        }
        self.words = {_key(n): w for w in tables["day_word"].values() if isinstance(w, DayWord) for n in w.names}
        self.units = {_key(n): u.id for u in tables["time_unit"].values() if isinstance(u, TimeUnit) for n in u.names}
        self.values = {
            _key(n): number.value
            for number in tables["numeral"].values()
            if isinstance(number, Numeral)
            for n in number.names
        }
        strong = [name for m in months for name in m.names]
        self.patterns = [(n, kind, regex.compile(p)) for n, (kind, p) in enumerate(self._patterns(lexicon, strong))]
        self.opened_by = lru_cache(maxsize=REMEMBERED)(self._opened_by)

    def _patterns(self, lexicon: Lexicon, strong: list[str]) -> list[tuple[Kind | None, str]]:
        def words(name: str) -> str:
            listed = lexicon.tables["words"].get(name)
            return wording(listed.members() if isinstance(listed, WordClass) else ())

        def units(*ids: str) -> str:
            return wording([name for name, unit in self.units.items() if unit in ids])

        def era(calendar: Calendar) -> str:
            listed = lexicon.tables["era"].get(calendar)
            return wording(listed.names if isinstance(listed, Era) else ())

        small = wording([n for n, value in self.values.items() if value <= 31])
        below = wording([n for n, value in self.values.items() if value < 100])
        large = wording([n for n, value in self.values.items() if value >= 100])
        comma = f"(?: [{regex.escape(''.join(COMMAS))}])?"
        of = words("genitive")
        number = rf"(?: \d{{1,2}}{END}|{small})"
        day, first = rf"(?P<day>{number})", rf"(?P<day_from>{number})"
        years = rf"(?: 1[2-9]\d\d{END}| 20\d\d{END}|{below}{large}(?:{below})?)"
        year = rf"(?P<year>{years})"
        sign = rf"(?:{era('gregorian')}|(?P<hijri>{era('hijri')})|(?P<solar>{era('solar-hijri')}))"
        month, sure = rf"(?P<month>{wording(self.months)})", rf"(?P<month>{wording(strong)})"
        side = "(?:" + "|".join(f"(?P<{s}>{words('date_' + s)})" for s in ("last", "next", "this")) + ")"
        of_year = rf"{side}{units('year')}(?:{of})?"
        to = rf"(?:{words('date_to')}|{words('and')}| [-–]{END})"
        its_year = rf"(?:{comma}(?:{words('date_year')})?{year}{sign}*)?"
        weekday = rf"(?P<weekday>{wording(self.weekdays)})"
        part = rf"(?={words('locative')}|{of}{words('date_part')})"
        nth = words("date_number")
        short = rf"(?P<a>\d{{1,4}})(?P<mark>[/.]| [-–] )(?P<b>\d{{1,2}})(?P=mark)(?P<c>\d{{1,4}}){END}"
        count = rf"(?<!{words('ablative')})(?P<count> \d{{1,3}}{END}|{below})"
        return [
            (None, words("date_elsewhere")),
            ("date", rf"(?:{of_year})?(?:{first}{to})?{day}(?: [/-])?(?:{words('date_month')})?{month}{its_year}"),
            ("date", rf"{month} (?P<day>\d{{1,2}}){END}{comma}{year}{sign}*"),
            ("date", rf"(?:{of_year})?{month}{of}{day}{nth}"),
            ("date", rf" {short}{sign}*"),
            ("month", rf"{month}{comma}(?:{words('date_year')})?{year}{sign}*"),
            ("month", rf"(?:{of_year}|{words('date_month')}){month}"),
            ("month", rf"{sure}{part}"),
            ("number", rf"{side}{units('month')}(?:{of})?{day}{nth}"),
            ("number", rf"{day}{nth}(?={words('dative')})"),
            ("year", rf"{words('date_year')}{year}{sign}*"),
            ("year", rf"{year}{sign}+"),
            ("year", rf"(?P<year> (?:19|20)\d\d{END}|{below}{large}{below}){part}"),
            ("weekday", rf"(?:{side})?{weekday}(?={words('weekday_after')})"),
            ("weekday", rf"{words('weekday_before')}{weekday}"),
            ("day", rf"(?P<word>{wording(self.words)})(?! \d+{END}(?!{words('hour_word')}))"),
            ("unit", rf"{side}(?P<unit>{units('week', 'month', 'year')})"),
            ("ago", rf"{count}(?P<unit>{wording(self.units)}){words('date_ago')}"),
        ]

    def read(self, norms: list[str], offset: int) -> list[Telling]:
        """Tellings in a run of tokens, the longest at each place; `offset` is the first token's position."""
        if not any(map(self.opened_by, norms)):
            return []
        line, starts, ends = "", {}, {}
        for i, norm in enumerate(norms):
            starts[len(line)] = i
            line += f" {norm}"
            ends[len(line)] = i + 1
        spans: list[tuple[int, int, int, Kind | None, regex.Match[str]]] = []
        for at, start in starts.items():
            for n, kind, pattern in self.opened_by(norms[start]):
                match = pattern.match(line, at)
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

    def _opened_by(self, norm: str) -> list[tuple[int, Kind | None, regex.Pattern[str]]]:
        """The patterns, each with its rank, of which a word may be the beginning: for most words none."""
        return [one for one in self.patterns if one[-1].match(f" {norm}", partial=True)]

    def _telling(self, start: int, end: int, kind: Kind, match: regex.Match[str]) -> Telling | None:
        named = {name: _key(text) for name, text in match.groupdict().items() if text}
        if "mark" in named:
            return _numeric(start, end, named)
        month = self.months.get(named.get("month", ""))
        word = self.words.get(named.get("word", ""))
        calendar: Calendar = month.calendar if month is not None else _calendar(named)
        side = next((s for s in SIDES if s in named), None)
        year = self._value(named.get("year"))
        if year is not None and year not in YEARS:
            return None
        return Telling(
            start, end, kind, calendar, year, month.number if month else None,
            self._value(named.get("day")), self._value(named.get("day_from")),
            self.weekdays.get(named.get("weekday", "")),
            word.days if word else self._value(named.get("count")) or 0, self.units.get(named.get("unit", "")),
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
            value = self.values.get(f" {part}", 0)
            if value >= 100:
                total, current = total + max(current, 1) * value, 0
            else:
                current += value
        return total + current


def _key(text: str) -> str:
    return "".join(f" {word}" for word in phrase(text))


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
