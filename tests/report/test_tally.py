"""What is counted over several articles."""

from datetime import date

import pytest

from urdu_diplo import Extractor
from urdu_diplo.report import Tally
from urdu_diplo.viewer import Reading

TEXTS = [
    ("ایران نے پاکستان سے مطالبہ کیا کہ سرحد کھولی جائے۔ ایران نے کہا کہ بات چیت ہو گی۔", date(2025, 3, 1)),
    ("ایران نے پاکستان سے کہا کہ سرحد کھلی ہے۔", date(2025, 3, 2)),
    ("روسی وزیر خارجہ سرگئی لاوروف نے ایرانی وزیر خارجہ عباس عراقچی سے ملاقات کی۔", None),
]


@pytest.fixture(scope="module")
def tally(extractor: Extractor) -> Tally:
    return Tally(Reading(str(n), extractor(text), day) for n, (text, day) in enumerate(TEXTS))


def test_articles_and_dates(tally: Tally) -> None:
    assert (tally.articles, tally.undated) == (3, 1)
    assert sum(tally.acts_by_day.values()) == 3
    assert tally.acts_by_day[date(2025, 3, 1), "demand"] == 1


def test_one_country_in_two_articles_is_one_speaker(tally: Tally) -> None:
    assert tally.speakers["COUNTRY:IR"] == 3
    assert tally.acts_of["COUNTRY:IR"] == {"demand": 1, "say": 2}
    assert tally.pairs["COUNTRY:IR", "COUNTRY:PK"] == 2
    assert tally.parties["COUNTRY:PK"].english == "Pakistan"


def test_who_met_whom(tally: Tally) -> None:
    people = {key for key, party in tally.parties.items() if party.type == "PERSON"}
    (pair,) = [pair for pair in tally.met if set(pair) <= people]
    assert tally.met[pair] == {"meeting": 1}
    assert tally.met_in[pair] == [3]


def test_nothing() -> None:
    assert Tally().speakers == {}
