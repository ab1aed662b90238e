"""Days, months and years of the three calendars of the press, as Gregorian days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from hijridate import Gregorian, Hijri

from ..lexicon.date_entries import Calendar

__all__ = ["Days", "day_of", "month_of", "year_of", "year_on"]

# The Iranian calendar repeats after 33 years, as it stands in 1244-1472 SH.
SOLAR_CYCLE = 33
SOLAR_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
SOLAR_RANGE = range(1244, 1473)
SOLAR_START = (1403, date(2024, 3, 20))


class Days(NamedTuple):
    """A stretch of days, both ends included."""

    first: date
    last: date


def day_of(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The Gregorian day; none where the calendar has no such day or no table reaches it."""
    days = month_of(calendar, year, month)
    if days is None or not 1 <= day <= (days.last - days.first).days + 1:
        return None
    return days.first + timedelta(days=day - 1)


def month_of(calendar: Calendar, year: int, month: int) -> Days | None:
    """First and last day of a month."""
    first = _first_of(calendar, year, month)
    after = _first_of(calendar, year + month // 12, month % 12 + 1)
    return None if first is None or after is None else Days(first, after - timedelta(days=1))


def year_of(calendar: Calendar, year: int) -> Days | None:
    """First and last day of a year."""
    first, after = _first_of(calendar, year, 1), _first_of(calendar, year + 1, 1)
    return None if first is None or after is None else Days(first, after - timedelta(days=1))


def year_on(calendar: Calendar, day: date) -> int | None:
    """The calendar's year on a Gregorian day."""
    if calendar == "gregorian":
        return day.year
    if calendar == "solar-hijri":
        nowruz = _first_of(calendar, day.year - 621, 1)
        return None if nowruz is None else day.year - 621 - (day < nowruz)
    try:
        return int(Gregorian.fromdate(day).to_hijri().year)
    except (ValueError, OverflowError):
        return None


def _first_of(calendar: Calendar, year: int, month: int) -> date | None:
    try:
        if calendar == "gregorian":
            return date(year, month, 1)
        if calendar == "solar-hijri":
            return _solar(year, month)
        return date.fromisoformat(Hijri(year, month, 1).to_gregorian().isoformat())
    except (ValueError, OverflowError):
        return None


def _solar(year: int, month: int) -> date | None:
    if year not in SOLAR_RANGE:
        return None
    known, first = SOLAR_START
    span = range(min(year, known), max(year, known))
    days = sum(365 + (y % SOLAR_CYCLE in SOLAR_LEAP) for y in span)
    months = 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    return first + timedelta(days=(days if year >= known else -days) + months)
