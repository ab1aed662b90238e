"""Conversions between calendars, against days that are known from history."""

from datetime import date, timedelta

import pytest

from urdu_diplo.events.calendars import day_of, month_of, year_of, year_on
from urdu_diplo.lexicon.date_entries import Calendar

KNOWN = [  # calendar, year, month, day, the Gregorian day
    ("solar-hijri", 1357, 11, 22, "1979-02-11"),
    ("solar-hijri", 1358, 1, 12, "1979-04-01"),
    ("solar-hijri", 1359, 6, 31, "1980-09-22"),
    ("solar-hijri", 1394, 4, 23, "2015-07-14"),
    ("solar-hijri", 1399, 1, 1, "2020-03-20"),
    ("solar-hijri", 1399, 12, 30, "2021-03-20"),
    ("solar-hijri", 1400, 1, 1, "2021-03-21"),
    ("solar-hijri", 1402, 7, 5, "2023-09-27"),
    ("solar-hijri", 1404, 1, 1, "2025-03-21"),
    ("hijri", 1444, 9, 1, "2023-03-23"),
    ("hijri", 1444, 10, 1, "2023-04-21"),
    ("hijri", 1445, 1, 1, "2023-07-19"),
    ("hijri", 1445, 3, 12, "2023-09-27"),
    ("hijri", 1445, 9, 1, "2024-03-11"),
    ("hijri", 1445, 12, 10, "2024-06-16"),
    ("hijri", 1446, 9, 1, "2025-03-01"),
    ("hijri", 1446, 10, 1, "2025-03-30"),
    ("hijri", 1446, 12, 9, "2025-06-05"),
    ("hijri", 1447, 1, 1, "2025-06-26"),
    ("gregorian", 2016, 2, 29, "2016-02-29"),
]

NONE = [
    ("gregorian", 2015, 2, 29),
    ("gregorian", 2015, 4, 31),
    ("gregorian", 9999, 12, 31),
    ("solar-hijri", 1400, 12, 30),
    ("solar-hijri", 1600, 1, 1),
    ("hijri", 1445, 1, 30),
    ("hijri", 1200, 1, 1),
    ("hijri", 1445, 1, 0),
]


@pytest.mark.parametrize(("calendar", "year", "month", "day", "known"), KNOWN)
def test_day_of(calendar: Calendar, year: int, month: int, day: int, known: str) -> None:
    assert day_of(calendar, year, month, day) == date.fromisoformat(known)


@pytest.mark.parametrize(("calendar", "year", "month", "day"), NONE)
def test_there_is_no_such_day(calendar: Calendar, year: int, month: int, day: int) -> None:
    assert day_of(calendar, year, month, day) is None


@pytest.mark.parametrize("calendar", ["gregorian", "hijri", "solar-hijri"])
def test_months_and_years_follow_each_other(calendar: Calendar) -> None:
    year = year_on(calendar, date(1990, 1, 1))
    assert year is not None
    after = None
    for y in range(year, year + 40):
        for month in range(1, 13):
            days = month_of(calendar, y, month)
            assert days is not None
            assert after is None or days.first == after
            assert year_on(calendar, days.first) == year_on(calendar, days.last) == y
            after = days.last + timedelta(days=1)
        whole = year_of(calendar, y)
        assert whole is not None and whole.last + timedelta(days=1) == after
