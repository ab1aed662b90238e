"""Dates as the press tells them: what each means in an article of a known day, and what is none."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from urdu_diplo import Extractor
from urdu_diplo.events.days import days_meant, iso
from urdu_diplo.events.tellings import find_tellings

TABLE = tomllib.loads((Path(__file__).parent / "dates.toml").read_text(encoding="utf-8"))
CASES = TABLE["date"]


def read(extractor: Extractor, text: str, published: date | None, planned: bool) -> str:
    draft = extractor.draft(text, published)
    covers = draft.covers()
    days = [days_meant(t, published, planned) for s in draft.sentences for t in find_tellings(draft, s, covers)]
    assert len(days) < 2, "one date, one telling"
    return iso(days[0]) if days and days[0] is not None else ""


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"] + (" (planned)" if c.get("planned") else ""))
def test_date(case: dict[str, Any], extractor: Extractor) -> None:
    assert read(extractor, case["text"], TABLE["published"], case.get("planned", False)) == case["time"]


def test_the_table_is_large_enough() -> None:
    assert len(CASES) >= 60


WITHOUT_A_DAY = [  # what stays known where nobody says when the article was written
    ("26 نومبر 2014 کو", "2014-11-26"),
    ("نومبر 2014 میں", "2014-11"),
    ("5 مہر 1402 کو", "2023-09-27"),
    ("26 نومبر کو", ""),
    ("بدھ کو", ""),
    ("گزشتہ ہفتے", ""),
    ("جون میں", ""),
    ("گزشتہ سال ستمبر میں", ""),
]


@pytest.mark.parametrize(("text", "time"), WITHOUT_A_DAY)
def test_date_without_published(text: str, time: str, extractor: Extractor) -> None:
    assert read(extractor, text, None, False) == time


TURNS = [  # published, what is told, planned, what it means: across the ends of weeks, months and years
    (date(2015, 1, 1), "31 دسمبر کو", False, "2014-12-31"),
    (date(2014, 12, 31), "2 جنوری کو", True, "2015-01-02"),
    (date(2015, 1, 1), "گزشتہ ماہ", False, "2014-12"),
    (date(2014, 12, 30), "آئندہ ہفتے", True, "2015-W02"),
    (date(2014, 12, 31), "آئندہ سال", True, "2015"),
    (date(2015, 3, 1), "کل", False, "2015-02-28"),
    (date(2016, 2, 29), "گزشتہ سال 29 فروری کو", False, ""),
    (date(2014, 10, 5), "26 مارچ کو", False, "2014-03-26"),
    (date(2014, 10, 5), "26 مارچ کو", True, "2015-03-26"),
    (date(1, 1, 1), "گزشتہ روز", False, ""),
    (date(1, 1, 1), "گزشتہ ہفتے", False, ""),
    (date(9999, 12, 31), "آئندہ ماہ", True, ""),
    (date(9999, 12, 31), "آئندہ جمعرات کو", True, ""),
]


@pytest.mark.parametrize(("published", "text", "planned", "time"), TURNS)
def test_date_at_a_turn(published: date, text: str, planned: bool, time: str, extractor: Extractor) -> None:
    assert read(extractor, text, published, planned) == time
