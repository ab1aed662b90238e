"""How dates are told: names of months, days and numbers, and the patterns made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import regex

from ..text.chars import COMMAS
from .date_entries import Calendar, DayWord, Era, Month, Numeral, TimeUnit, Weekday
from .entries import Entry, WordClass
from .words import phrase

__all__ = ["DatePatterns", "TellingKind", "date_key", "wording"]

TellingKind = Literal["date", "month", "year", "weekday", "day", "unit", "ago", "number"]
Tables = Mapping[str, Mapping[str, Entry]]

END = r"(?!\S)"


def date_key(text: str) -> str:
    """A spelling as it stands in the lines that the patterns read: each word with a space before it."""
    return "".join(f" {word}" for word in phrase(text))


def wording(forms: Iterable[str]) -> str:
    """A pattern for one of some spellings, over matched spellings with a space before each; for none it never fits."""
    listed = sorted({date_key(form) for form in forms}, key=lambda s: (-len(s), s))
    return f"(?:{'|'.join(regex.escape(s) for s in listed if s) or '(?!)'}){END}"


class DatePatterns:
    """Patterns of dates, made from the lexicon's tables; each has a kind, or none where the words tell no date.

    Compiling them takes longer than reading an article, so they are kept with the lexicon (`compiled`).
    """

    def __init__(self, tables: Tables) -> None:
        months = [m for m in tables["month"].values() if isinstance(m, Month)]
        self.months = {date_key(name): m for m in months for name in (*m.names, *m.weak)}
        self.weekdays = {
            date_key(n): w.number for w in tables["weekday"].values() if isinstance(w, Weekday) for n in w.names
        }
        self.words = {date_key(n): w for w in tables["day_word"].values() if isinstance(w, DayWord) for n in w.names}
        self.units = {
            date_key(n): u.id for u in tables["time_unit"].values() if isinstance(u, TimeUnit) for n in u.names
        }
        self.values = {
            date_key(n): number.value
            for number in tables["numeral"].values()
            if isinstance(number, Numeral)
            for n in number.names
        }
        self.openers: set[str] = set()  # a telling begins with one of these words, or with a digit
        strong = [name for m in months for name in m.names]
        self.patterns = [(kind, regex.compile(p)) for kind, p in self._patterns(tables, strong)]

    def _wording(self, forms: Iterable[str]) -> str:
        """The pattern of some spellings, whose first words are kept as those with which a telling may begin."""
        listed = list(forms)
        self.openers.update(words[0] for words in map(phrase, listed) if words)
        return wording(listed)

    def _patterns(self, tables: Tables, strong: list[str]) -> list[tuple[TellingKind | None, str]]:
        def words(name: str) -> str:
            listed = tables["words"].get(name)
            return self._wording(listed.members() if isinstance(listed, WordClass) else ())

        def units(*ids: str) -> str:
            return self._wording([name for name, unit in self.units.items() if unit in ids])

        def era(calendar: Calendar) -> str:
            listed = tables["era"].get(calendar)
            return self._wording(listed.names if isinstance(listed, Era) else ())

        small = self._wording([n for n, value in self.values.items() if value <= 31])
        below = self._wording([n for n, value in self.values.items() if value < 100])
        large = self._wording([n for n, value in self.values.items() if value >= 100])
        comma = f"(?: [{regex.escape(''.join(COMMAS))}])?"
        of = words("genitive")
        number = rf"(?: \d{{1,2}}{END}|{small})"
        day, first = rf"(?P<day>{number})", rf"(?P<day_from>{number})"
        years = rf"(?: 1[2-9]\d\d{END}| 20\d\d{END}|{below}{large}(?:{below})?)"
        year = rf"(?P<year>{years})"
        sign = rf"(?:{era('gregorian')}|(?P<hijri>{era('hijri')})|(?P<solar>{era('solar-hijri')}))"
        month, sure = rf"(?P<month>{self._wording(self.months)})", rf"(?P<month>{self._wording(strong)})"
        side = "(?:" + "|".join(f"(?P<{s}>{words('date_' + s)})" for s in ("last", "next", "this")) + ")"
        of_year = rf"{side}{units('year')}(?:{of})?"
        to = rf"(?:{words('date_to')}|{words('and')}| [-–]{END})"
        its_year = rf"(?:{comma}(?:{words('date_year')})?{year}{sign}*)?"
        weekday = rf"(?P<weekday>{self._wording(self.weekdays)})"
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
            ("day", rf"(?P<word>{self._wording(self.words)})(?! \d+{END}(?!{words('hour_word')}))"),
            ("unit", rf"{side}(?P<unit>{units('week', 'month', 'year')})"),
            ("ago", rf"{count}(?P<unit>{self._wording(self.units)}){words('date_ago')}"),
        ]
