"""Whom a title with its country means on the day of an article."""

from datetime import date

import pytest

from urdu_diplo import Extractor
from urdu_diplo.lexicon.entries import Office
from urdu_diplo.model import Entity
from urdu_diplo.resolve.holders import held_in

CASES = [  # the year of publication, the text, the title, the person of the lexicon or none
    (2015, "ایرانی وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", "mohammad-javad-zarif"),
    (2022, "ایرانی وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", "hossein-amir-abdollahian"),
    (2015, "ایران کے وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", "mohammad-javad-zarif"),
    (2015, "وزیر خارجہ ایران نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", "mohammad-javad-zarif"),
    (2015, "امریکی صدر نے کہا کہ مذاکرات جاری رہیں گے۔", "صدر", "barack-obama"),
    (2019, "امریکی صدر نے کہا کہ مذاکرات جاری رہیں گے۔", "صدر", "donald-trump"),
    (2019, "بھارتی وزیر اعظم نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر اعظم", "narendra-modi"),
    # bodies, and institutions that stand for the state
    (2015, "نیٹو کے سیکریٹری جنرل نے کہا کہ مذاکرات جاری رہیں گے۔", "سیکریٹری جنرل", "jens-stoltenberg"),
    (2015, "ایرانی پارلیمنٹ کے اسپیکر نے کہا کہ مذاکرات جاری رہیں گے۔", "اسپیکر", "ali-larijani"),
    # a year of change: two fit
    (2021, "ایرانی وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", None),
    (2017, "امریکی صدر نے کہا کہ مذاکرات جاری رہیں گے۔", "صدر", None),
    # before anybody whom the lexicon knows
    (1900, "ایرانی وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", None),
    # no country, or an office with many holders
    (2015, "وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", None),
    (2015, "ایرانی سفیر نے کہا کہ مذاکرات جاری رہیں گے۔", "سفیر", None),
    (2020, "ایرانی ترجمان نے کہا کہ مذاکرات جاری رہیں گے۔", "ترجمان", None),
    (2015, "ایرانی وزارت خارجہ کے ترجمان نے کہا کہ مذاکرات جاری رہیں گے۔", "ترجمان", None),
    # somebody else than the holder
    (2015, "سابق ایرانی وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", None),
    (2015, "ایران کے سابق وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "سابق وزیر خارجہ", None),
    (2015, "ایرانی نائب وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "نائب وزیر خارجہ", None),
    (2015, "قائم مقام امریکی وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔", "وزیر خارجہ", None),
    (2015, "نومنتخب امریکی صدر نے کہا کہ مذاکرات جاری رہیں گے۔", "صدر", None),
    (2015, "اس وقت کے امریکی صدر نے کہا تھا کہ مذاکرات جاری رہیں گے۔", "صدر", None),
    (2015, "آئندہ امریکی صدر نے کہا کہ مذاکرات جاری رہیں گے۔", "صدر", None),
    # the plural names nobody
    (2015, "ایران اور روس کے وزرائے خارجہ نے ملاقات کی۔", "وزرائے خارجہ", None),
]


def entity_of(extractor: Extractor, text: str, title: str, published: date | None, nth: int = 0) -> Entity:
    document = extractor(text, published=published)
    found = [m for m in document.mentions if m.type == "ROLE" and m.text == title]
    assert len(found) > nth, f"no title {title}"
    return next(e for e in document.entities if e.id == found[nth].entity)


@pytest.mark.parametrize(("year", "text", "title", "holder"), CASES)
def test_holder(year: int, text: str, title: str, holder: str | None, extractor: Extractor) -> None:
    entity = entity_of(extractor, text, title, date(year, 6, 1))
    assert (entity.type, entity.ref) == (("PERSON", holder) if holder else ("ROLE", None))


def test_the_person_comes_with_what_the_lexicon_knows(extractor: Extractor) -> None:
    entity = entity_of(extractor, CASES[0][1], "وزیر خارجہ", date(2015, 6, 1))
    assert entity.name_en == "Mohammad Javad Zarif"
    assert entity.qid == "Q10296812"
    assert [role.role for role in entity.roles] == ["foreign-minister"]


def test_without_published_a_title_stays_a_title(extractor: Extractor) -> None:
    assert entity_of(extractor, CASES[0][1], "وزیر خارجہ", None).type == "ROLE"


TEXT_WINS = "ایران کے وزیر خارجہ علی کریمی نے کہا کہ بات ہوگی۔ ایرانی وزیر خارجہ نے مزید کہا کہ امید ہے۔"
OLD_MINISTER = "جواد ظریف نے کہا کہ بات ہوگی۔ ایرانی وزیر خارجہ نے کہا کہ امید ہے۔"
THEN_BARE = "ایرانی وزیر خارجہ نے کہا کہ بات ہوگی۔ وزیر خارجہ نے امید ظاہر کی۔ جواد ظریف نے شکریہ ادا کیا۔"
COUNTERPART = "ایرانی وزیر خارجہ نے اپنے روسی ہم منصب سے ملاقات کی۔"
OF_A_NAME = "وزیر خارجہ محمد جواد ظریف نے اپنے روسی ہم منصب سے ملاقات کی۔"


def test_whom_the_text_names_wins(extractor: Extractor) -> None:
    entity = entity_of(extractor, TEXT_WINS, "وزیر خارجہ", date(2015, 6, 1), nth=1)
    assert (entity.name, entity.ref) == ("علی کریمی", None)


@pytest.mark.parametrize(
    ("year", "holder"),
    [(None, "mohammad-javad-zarif"), (2015, "mohammad-javad-zarif"), (2022, "hossein-amir-abdollahian")],
)
def test_a_person_of_the_text_must_have_held_it_then(year: int | None, holder: str, extractor: Extractor) -> None:
    published = date(year, 6, 1) if year else None
    assert entity_of(extractor, OLD_MINISTER, "وزیر خارجہ", published).ref == holder


def test_in_a_year_of_change_the_one_in_the_text_is_meant(extractor: Extractor) -> None:
    assert entity_of(extractor, OLD_MINISTER, "وزیر خارجہ", date(2021, 6, 1)).ref == "mohammad-javad-zarif"


def test_the_bare_title_and_the_name_mean_the_same_person(extractor: Extractor) -> None:
    document = extractor(THEN_BARE, published=date(2015, 6, 1))
    people = [m.entity for m in document.mentions if m.type in ("ROLE", "PERSON")]
    assert len(people) == 3
    assert len(set(people)) == 1


@pytest.mark.parametrize("text", [COUNTERPART, OF_A_NAME])
def test_a_counterpart_is_the_holder_of_the_same_office(text: str, extractor: Extractor) -> None:
    assert entity_of(extractor, text, "ہم منصب", date(2015, 6, 1)).ref == "sergey-lavrov"


def test_the_mention_tells_the_rule(extractor: Extractor) -> None:
    document = extractor(CASES[0][1], published=date(2015, 6, 1))
    assert next(m.rule for m in document.mentions if m.type == "ROLE").endswith("+holder")


TERMS = [  # from when to when an office was held, and a year in which it can have been held, or not
    (2013, 2021, 2012, False),
    (2013, 2021, 2013, True),
    (2013, 2021, 2021, True),
    (2013, 2021, 2022, False),
    (None, 2021, 1990, True),
    (None, 2021, 2022, False),
    (2013, None, 2012, False),
    (2013, None, 2030, True),
    (None, None, 1990, True),
    (2013, 2021, None, True),
]


@pytest.mark.parametrize(("since", "until", "year", "held"), TERMS)
def test_when_an_office_was_held(since: int | None, until: int | None, year: int | None, held: bool) -> None:
    assert held_in(Office(role="foreign-minister", of="IR", since=since, until=until), year) is held
