"""What the entries of `dates.toml` must hold: months, days, hours and numbers in words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .entries import Entry
from .spellings import Names

Calendar = Literal["gregorian", "hijri", "solar-hijri"]


class Month(Entry):
    """A month of a calendar. `weak` spellings are also common words: they count beside a day or a year only."""

    calendar: Calendar
    number: Annotated[int, Field(ge=1, le=12)]
    names: Names = ()
    weak: Names = ()


class Era(Entry):
    """What stands after a year and tells its calendar. No word class: its single letters would part fused words."""

    id: Calendar
    names: Names


class Weekday(Entry):
    """A day of the week, by its number in ISO 8601: Monday is 1."""

    number: Annotated[int, Field(ge=1, le=7)]
    names: Names


class DayWord(Entry):
    """A day told by its distance from the day of the article: today, yesterday."""

    days: Annotated[int, Field(ge=0)]
    side: Literal["past", "future", "either"]
    names: Names


class TimeUnit(Entry):
    """A stretch of time: day, week, month, year."""

    id: Literal["day", "week", "month", "year"]
    names: Names


class DayPart(Entry):
    """A part of the day, and the hours of the clock that it can mean."""

    first: Annotated[int, Field(ge=0, le=23)]
    last: Annotated[int, Field(ge=0, le=23)]
    names: Names


class HourPart(Entry):
    """A fraction of an hour before the hour's number: quarter past, half past, quarter to."""

    minutes: Annotated[int, Field(ge=-59, le=59)]
    names: Names


class Numeral(Entry):
    """A number in words."""

    value: Annotated[int, Field(ge=1)]
    names: Names
