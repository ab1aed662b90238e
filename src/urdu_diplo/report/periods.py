"""Acts over time: a table of acts by days, months or years, whichever gives a table that fits on a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

__all__ = ["Timeline", "timeline"]

WIDEST = 24  # columns
SHADES = 5

PERIODS: tuple[tuple[str, Callable[[date], str]], ...] = (
    ("day", date.isoformat),
    ("month", lambda day: f"{day:%Y-%m}"),
    ("year", lambda day: f"{day:%Y}"),
)


class Timeline(NamedTuple):
    """Rows of acts, the most frequent first: (act, a cell (count, shade from 0 to 5) for each column)."""

    period: str
    columns: list[str]
    rows: list[tuple[str, list[tuple[int, int]]]]


def timeline(acts_by_day: Counter[tuple[date, str]]) -> Timeline:
    """Counts of acts in the finest periods of which there are few enough; periods without an article are left out."""
    period, name = _finest({day for day, _ in acts_by_day})
    columns = sorted({name(day) for day, _ in acts_by_day})
    counts: Counter[tuple[str, str]] = Counter()
    acts: Counter[str] = Counter()
    for (day, act), found in acts_by_day.items():
        counts[name(day), act] += found
        acts[act] += found
    rows = [(act, _shaded([counts[column, act] for column in columns])) for act, _ in acts.most_common()]
    return Timeline(period, columns, rows)


def _finest(days: set[date]) -> tuple[str, Callable[[date], str]]:
    for period, name in PERIODS:
        if len({name(day) for day in days}) <= WIDEST:
            return period, name
    return PERIODS[-1]


def _shaded(counts: list[int]) -> list[tuple[int, int]]:
    """Each count with its shade by the largest of its act: rare acts show when they were frequent too."""
    most = max(counts, default=0) or 1
    return [(found, -(-found * SHADES // most)) for found in counts]
