"""Which days a telling means: what it leaves out follows from the day of the article."""

from __future__ import annotations

from datetime import date, timedelta

from .calendars import Days, day_of, month_of, year_of, year_on
from .tellings import Side, Telling, Unit

__all__ = ["days_meant", "iso"]

SLACK = timedelta(days=60)  # how far a day without year may lie on the wrong side of the article
STEP: dict[Side | None, int] = {"last": -1, "this": 0, "next": 1}
WRITTEN: dict[Unit, str] = {"month": "%Y-%m", "year": "%Y", "week": "%G-W%V"}
WEEK = 7


def days_meant(telling: Telling, anchor: date | None, planned: bool) -> Days | None:
    """The days of a telling in an article of the day `anchor`; none where they cannot be known."""
    try:
        return _days(telling, anchor, planned)
    except OverflowError:  # before the year 1 or after 9999
        return None


def _days(telling: Telling, anchor: date | None, planned: bool) -> Days | None:
    if telling.kind == "date":
        return _date(telling, anchor, planned)
    if telling.kind == "month" and telling.month is not None:
        return _month(telling, telling.month, anchor, planned)
    if telling.kind == "year" and telling.year is not None:
        return year_of(telling.calendar, telling.year)
    return _relative(telling, anchor, planned) if anchor is not None else None


def iso(days: Days) -> str:
    """ISO 8601: a day, a month, a year or a week where the days are just that, else an interval."""
    first, last = days
    if first == last:
        return first.isoformat()
    for unit, written in WRITTEN.items():
        if days == _unit(first, unit):
            return first.strftime(written)
    return f"{first.isoformat()}/{last.isoformat()}"


def _unit(day: date, unit: Unit) -> Days | None:
    """The day, week, month or year that holds a day."""
    if unit == "day":
        return Days(day, day)
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return Days(monday, monday + timedelta(days=WEEK - 1))
    return month_of("gregorian", day.year, day.month) if unit == "month" else year_of("gregorian", day.year)


def _date(telling: Telling, anchor: date | None, planned: bool) -> Days | None:
    if telling.until is not None:
        return _stretch(telling, telling.until, anchor, planned)
    days = [d for year in _years(telling, anchor) if (d := _days_in(telling, year)) is not None]
    if telling.year is not None or telling.side is not None or anchor is None:
        return days[0] if days else None
    fitting = [d for d in days if (d.last >= anchor - SLACK if planned else d.first <= anchor + SLACK)]
    return min(fitting, key=lambda d: abs(d.first - anchor), default=None)


def _days_in(telling: Telling, year: int) -> Days | None:
    if telling.month is None or telling.day is None:
        return None
    last = day_of(telling.calendar, year, telling.month, telling.day)
    first = last if telling.day_from is None else day_of(telling.calendar, year, telling.month, telling.day_from)
    return Days(first, last) if first is not None and last is not None and first <= last else None


def _stretch(one: Telling, two: Telling, anchor: date | None, planned: bool) -> Days | None:
    """From one day to another. A year told with one of them holds for both."""
    end = days_meant(two, anchor, planned)
    start = _days_in(one, one.year or end.last.year) if end is not None and two.calendar == "gregorian" else None
    return Days(start.first, end.last) if start is not None and end is not None and start.first < end.last else None


def _years(telling: Telling, anchor: date | None) -> list[int]:
    """The years that can be meant."""
    if telling.year is not None:
        return [telling.year]
    now = year_on(telling.calendar, anchor) if anchor is not None else None
    if now is None:
        return []
    return [now + STEP[telling.side]] if telling.side is not None else [now - 1, now, now + 1]


def _month(telling: Telling, month: int, anchor: date | None, planned: bool) -> Days | None:
    """A month; without a year the last one that has begun, of planned events the next that has not ended."""
    listed = [d for year in _years(telling, anchor) if (d := month_of(telling.calendar, year, month)) is not None]
    if telling.year is not None or telling.side is not None or anchor is None:
        return listed[0] if listed else None
    if planned:
        return next((days for days in listed if days.last >= anchor), None)
    return next((days for days in reversed(listed) if days.first <= anchor), None)


def _relative(telling: Telling, anchor: date, planned: bool) -> Days | None:
    if telling.kind == "weekday" and telling.weekday is not None:
        return _weekday(telling.weekday, telling.side, anchor, planned)
    if telling.kind == "day":
        later = telling.side == "next" or (telling.side is None and planned)
        day = anchor + timedelta(days=telling.distance if later else -telling.distance)
        return Days(day, day)
    if telling.kind == "number" and telling.day is not None:
        return _number(telling.day, telling.side, anchor)
    if telling.unit is None:
        return None
    step = STEP[telling.side] if telling.kind == "unit" else -telling.distance
    return _away(anchor, telling.unit, step)


def _away(anchor: date, unit: Unit, step: int) -> Days | None:
    """The day, week, month or year so many before or after the one that holds the article's day."""
    if unit in ("day", "week"):
        return _unit(anchor + timedelta(days=step * (WEEK if unit == "week" else 1)), unit)
    if unit == "year":
        return year_of("gregorian", anchor.year + step)
    months = anchor.year * 12 + anchor.month - 1 + step
    return month_of("gregorian", months // 12, months % 12 + 1)


def _weekday(number: int, side: Side | None, anchor: date, planned: bool) -> Days:
    """The nearest such day up to the article's, of planned events from it on; after `last` and `next` not itself."""
    forward = side == "next" or (side != "last" and planned)
    away = (number - anchor.isoweekday()) % WEEK if forward else -((anchor.isoweekday() - number) % WEEK)
    if away == 0 and side in ("last", "next"):
        away = WEEK * STEP[side]
    day = anchor + timedelta(days=away)
    return Days(day, day)


def _number(number: int, side: Side | None, anchor: date) -> Days | None:
    """The day of a month told by its number only: of the month that `last` or `next` tells, else the nearest."""
    steps = [STEP[side]] if side is not None else [-1, 0, 1]
    listed = [months for step in steps if (months := _away(anchor, "month", step)) is not None]
    days = [day_of("gregorian", m.first.year, m.first.month, number) for m in listed]
    day = min((d for d in days if d is not None), key=lambda d: abs(d - anchor), default=None)
    return Days(day, day) if day is not None else None
