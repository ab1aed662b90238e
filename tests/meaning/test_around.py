"""What is refused, of whom it speaks, who reports it, who belongs to a forum."""

import pytest

from urdu_diplo import Document, Extractor

UNSAID = [
    ("جاپانی ترجمان نے اس خبر پر تبصرہ کرنے سے گریز کیا۔", True),
    ("جاپانی ترجمان نے سوال کا جواب دینے سے انکار کر دیا۔", True),
    ("جاپانی ترجمان نے خبر کی تردید کی۔", False),
    ("جاپان نے مذاکرات کرنے سے انکار کر دیا۔", False),
    ("جاپانی ترجمان نے کہا کہ وہ تبصرہ نہیں کریں گے۔", False),
]

TOPICS = [
    ("عراق نے کہا کہ ترکیہ اور لبنان کے مذاکرات بیروت میں ہوں گے۔", ["ترکیہ", "لبنان", "بیروت"]),
    ("عراق نے ترکیہ سے کہا کہ ترکیہ لبنان سے بات کرے۔", ["لبنان"]),
    ("عراق نے کہا کہ عراق پرامن ملک ہے۔", []),
    ("عراق نے ترکیہ کے ساتھ سرحد پر گفتگو کی۔", []),
    (
        "عراق نے کہا کہ ایران، ترکیہ، لبنان، اردن، کویت، قطر، عمان، یمن اور مصر آئیں گے۔",
        ["ایران", "ترکیہ", "لبنان", "اردن", "کویت", "قطر", "عمان", "یمن"],
    ),
]

MEMBERS = [
    ("برکس کے اجلاس میں روس، چین اور جاپان کے وفود شریک تھے۔", "برکس", ["روس", "چین"]),
    ("برکس کا اجلاس جاپان میں ہوا۔", "برکس", []),
]


def names(document: Document, ids: tuple[str, ...]) -> list[str]:
    """The names of entities."""
    known = {entity.id: entity.name for entity in document.entities}
    return [known[i] for i in ids]


@pytest.mark.parametrize(("text", "expected"), UNSAID)
def test_a_saying_that_was_refused(extractor: Extractor, text: str, expected: bool) -> None:
    assert extractor(text).statements[0].negated is expected


@pytest.mark.parametrize(("text", "expected"), TOPICS)
def test_topics(extractor: Extractor, text: str, expected: list[str]) -> None:
    document = extractor(text)
    assert names(document, document.statements[0].topics) == expected


@pytest.mark.parametrize(("text", "forum", "expected"), MEMBERS)
def test_members_are_those_that_the_text_names(
    extractor: Extractor, text: str, forum: str, expected: list[str]
) -> None:
    document = extractor(text)
    entity = next(e for e in document.entities if e.name == forum)
    assert names(document, entity.members) == expected


def test_who_says_that_it_was_said(extractor: Extractor) -> None:
    document = extractor("عراقی ترجمان نے بتایا کہ ترکیہ نے سرحدی حملے کی مذمت کی ہے۔")
    outer, inner = document.statements
    assert inner.parent == outer.id
    assert outer.reported_by == ()
    assert inner.reported_by == outer.speakers


def test_nobody_reports_his_own_words(extractor: Extractor) -> None:
    document = extractor("عراقی صدر نے کہا کہ ہم اس حملے کی مذمت کرتے ہیں۔")
    assert all(not statement.reported_by for statement in document.statements)


LEAD = "رائٹرز کے مطابق عراقی صدر نے کہا کہ سرحد کھلی ہے۔\nترک صدر نے کہا کہ تجارت بڑھ رہی ہے۔"
LATER = "عراقی صدر نے کہا کہ سرحد کھلی ہے۔\nرائٹرز کے مطابق ترک صدر نے کہا کہ تجارت بڑھ رہی ہے۔"


@pytest.mark.parametrize(("text", "expected"), [(LEAD, [["رائٹرز"], []]), (LATER, [["رائٹرز"], ["رائٹرز"]])])
def test_the_outlet_reports_the_first_paragraph_and_where_it_is_named(
    extractor: Extractor, text: str, expected: list[list[str]]
) -> None:
    document = extractor(text)
    assert [names(document, statement.reported_by) for statement in document.statements] == expected


def test_the_chain_is_outermost_first(extractor: Extractor) -> None:
    document = extractor("رائٹرز کے مطابق عراقی ترجمان نے بتایا کہ ترکیہ نے سرحدی حملے کی مذمت کی ہے۔")
    outer, inner = document.statements
    assert names(document, outer.reported_by) == ["رائٹرز"]
    assert names(document, inner.reported_by)[0] == "رائٹرز"
    assert inner.reported_by[1:] == outer.speakers
