"""Acts by days, months or years, whichever fits."""

from collections import Counter
from datetime import date, timedelta

import pytest

from urdu_diplo.report.periods import timeline

START = date(2024, 1, 1)
SPANS = [(1, "day", 1), (24, "day", 24), (25, "month", 1), (400, "month", 14), (3000, "year", 9)]


@pytest.mark.parametrize(("days", "period", "columns"), SPANS)
def test_the_finest_period_that_fits(days: int, period: str, columns: int) -> None:
    found = timeline(Counter({(START + timedelta(days=n), "say"): 1 for n in range(days)}))
    assert (found.period, len(found.columns)) == (period, columns)
    assert sum(count for _, cells in found.rows for count, _ in cells) == days


def test_rows_begin_with_the_most_frequent_act_and_are_shaded_by_their_own_largest() -> None:
    later = START + timedelta(days=1)
    found = timeline(Counter({(START, "say"): 100, (later, "say"): 10, (START, "warn"): 0, (later, "warn"): 2}))
    assert found.rows == [("say", [(100, 5), (10, 1)]), ("warn", [(0, 0), (2, 5)])]


def test_no_dates_no_columns() -> None:
    assert timeline(Counter()).columns == []
