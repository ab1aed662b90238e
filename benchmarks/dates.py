"""How well do libraries read Urdu dates and convert calendars? The table is tests/events/dates.toml.

Run in an environment that has the candidates; those that are missing are left out:

    pip install dateparser hijridate jdatetime persiantools convertdate
    python benchmarks/dates.py
"""

from __future__ import annotations

import sys
import time
import tomllib
from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from urdu_diplo import Extractor
from urdu_diplo.events.calendars import Days, day_of
from urdu_diplo.events.days import days_meant, iso
from urdu_diplo.events.tellings import find_tellings

ROOT = Path(__file__).resolve().parent.parent
TABLE = tomllib.loads((ROOT / "tests" / "events" / "dates.toml").read_text(encoding="utf-8"))
PUBLISHED: date = TABLE["published"]
DIGITS = str.maketrans({chr(zero + n): str(n) for zero in (0x0660, 0x06F0) for n in range(10)})

# Days known from history or announced: solar Hijri from the Iranian calendar, Hijri from Saudi Arabia (Umm al-Qura).
SOLAR = [
    (1357, 11, 22, "1979-02-11"), (1358, 1, 12, "1979-04-01"), (1359, 6, 31, "1980-09-22"), (1394, 4, 23, "2015-07-14"),
    (1399, 1, 1, "2020-03-20"), (1399, 12, 30, "2021-03-20"), (1400, 1, 1, "2021-03-21"), (1402, 7, 5, "2023-09-27"),
    (1403, 1, 1, "2024-03-20"), (1404, 1, 1, "2025-03-21"),
]  # fmt: skip
HIJRI = [
    (1444, 9, 1, "2023-03-23"), (1444, 10, 1, "2023-04-21"), (1445, 1, 1, "2023-07-19"), (1445, 3, 12, "2023-09-27"),
    (1445, 9, 1, "2024-03-11"), (1445, 12, 10, "2024-06-16"), (1446, 9, 1, "2025-03-01"), (1446, 10, 1, "2025-03-30"),
    (1446, 12, 9, "2025-06-05"), (1447, 1, 1, "2025-06-26"),
]  # fmt: skip

Reader = Callable[[dict[str, Any]], Days | None]


def main() -> None:
    """Print the figures."""
    readers: dict[str, Reader] = {"urdu_diplo": own()}
    dateparser = load("dateparser")
    if dateparser is not None:
        readers["dateparser, the expression as it stands"] = parser(dateparser, "text")
        readers["dateparser, the date cut out by hand"] = parser(dateparser, "bare")
        readers["dateparser, cut out, digits made ASCII"] = parser(dateparser, "bare", fold=True)
        readers["dateparser.search, in the sentence"] = searcher(dateparser)
    for name, reader in readers.items():
        report(name, reader)
    for calendar, days in (("solar-hijri", SOLAR), ("hijri", HIJRI)):
        for name, convert in converters(calendar).items():
            right = sum(convert(y, m, d) == date.fromisoformat(day) for y, m, d, day in days)
            print(f"{calendar:<12} {name:<14} {right} of {len(days)}")


def load(name: str) -> ModuleType | None:
    """A library, with the time that its import takes; none where it is missing."""
    known, start = name in sys.modules, time.perf_counter()
    try:
        module = import_module(name)
    except ImportError:
        print(f"{name} is not installed: left out")
        return None
    if not known:
        print(f"import {name:<13} {1000 * (time.perf_counter() - start):.0f} ms")
    return module


def own() -> Reader:
    """This library's reading."""
    extractor = Extractor()

    def read(case: dict[str, Any]) -> Days | None:
        draft = extractor.draft(case["text"], PUBLISHED)
        told = [t for s in draft.sentences for t in find_tellings(draft, s, draft.covers())]
        return days_meant(told[0], PUBLISHED, case.get("planned", False)) if told else None

    return read


def settings(case: dict[str, Any]) -> dict[str, Any]:
    """What dateparser may be told: the article's day, and whether the event is planned."""
    base = datetime(PUBLISHED.year, PUBLISHED.month, PUBLISHED.day)
    return {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future" if case.get("planned") else "past"}


def parser(dateparser: ModuleType, field: str, fold: bool = False) -> Reader:
    """dateparser on one field of a case."""

    def read(case: dict[str, Any]) -> Days | None:
        text = case[field].translate(DIGITS) if fold else case[field]
        found = dateparser.parse(text, languages=["ur"], settings=settings(case))
        return Days(found.date(), found.date()) if found else None

    return read


def searcher(dateparser: ModuleType) -> Reader:
    """dateparser's search for dates in running text."""
    search = import_module("dateparser.search")

    def read(case: dict[str, Any]) -> Days | None:
        found = search.search_dates(case["text"], languages=["ur"], settings=settings(case))
        return Days(found[0][1].date(), found[0][1].date()) if found else None

    return read


def report(name: str, reader: Reader) -> None:
    """Right: the very days, or any day of the month, week or year told. The others are no dates."""
    right, dates, invented = 0, [c for c in TABLE["date"] if c["time"]], 0
    expected = own()
    for case in TABLE["date"]:
        found = reader(case)
        if not case["time"]:
            invented += found is not None
            continue
        days = expected(case)
        assert days is not None and iso(days) == case["time"], "the tests keep this"
        right += found is not None and days.first <= found.first and found.last <= days.last
    others = len(TABLE["date"]) - len(dates)
    print(f"{name:<42} {right} of {len(dates)} right, {invented} of {others} others read as a date")


def converters(calendar: str) -> dict[str, Callable[[int, int, int], date | None]]:
    """Conversions by the libraries that know a calendar."""
    out: dict[str, Callable[[int, int, int], date | None]] = {}
    if calendar == "solar-hijri":
        out["own rule"] = lambda y, m, d: day_of("solar-hijri", y, m, d)
        if (jdatetime := load("jdatetime")) is not None:
            out["jdatetime"] = lambda y, m, d: jdatetime.date(y, m, d).togregorian()
        if (persian := load("persiantools.jdatetime")) is not None:
            out["persiantools"] = lambda y, m, d: persian.JalaliDate(y, m, d).to_gregorian()
        if (converted := load("convertdate.persian")) is not None:
            out["convertdate"] = lambda y, m, d: date(*map(int, converted.to_gregorian(y, m, d)))
    else:
        if (hijridate := load("hijridate")) is not None:
            out["hijridate"] = lambda y, m, d: date.fromisoformat(hijridate.Hijri(y, m, d).to_gregorian().isoformat())
        if (islamic := load("convertdate.islamic")) is not None:
            out["convertdate"] = lambda y, m, d: date(*map(int, islamic.to_gregorian(y, m, d)))
    return out


if __name__ == "__main__":
    main()
