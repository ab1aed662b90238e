"""Whom the pronoun means that speaks last in a text."""

import pytest

from urdu_diplo import Extractor

TEXTS = [
    ("the subject before", "رمیز قاصوری نے دعوت دی۔ انہوں نے کہا کہ امن ہو گا۔", ["رمیز قاصوری"]),
    ("one without a marker", "رمیز قاصوری کل آئے۔ انہوں نے کہا کہ امن ہو گا۔", ["رمیز قاصوری"]),
    ("and in a clause with `where`", "رمیز قاصوری وہاں گئے جہاں انہوں نے کہا کہ امن ہو گا۔", ["رمیز قاصوری"]),
    (
        "a person rather than a state, by the plural",
        "رمیز قاصوری نے دورہ کیا۔ کینیا نے دعوت دی۔ انہوں نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری"],
    ),
    ("the nearest, by the singular", "رمیز قاصوری نے دورہ کیا۔ کینیا نے دعوت دی۔ اس نے کہا کہ امن ہو گا۔", ["کینیا"]),
    ("of two states the nearest", "فجی نے دورہ کیا۔ کینیا نے دعوت دی۔ انہوں نے کہا کہ امن ہو گا۔", ["کینیا"]),
    (
        "the narrator's subject rather than that of what is reported",
        "رمیز قاصوری نے کہا کہ احمد رضوی نے دورہ کیا۔ انہوں نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری"],
    ),
    (
        "the source rather than who acts in what it tells",
        "احمد رضوی کے مطابق رمیز قاصوری نے دورہ کیا۔ انہوں نے کہا کہ امن ہو گا۔",
        ["احمد رضوی"],
    ),
    (
        "not who acts inside a quotation",
        "رمیز قاصوری نے “احمد رضوی نے دورہ کیا اور انہوں نے دعوت دی” کہا۔ انہوں نے تردید کی۔",
        ["رمیز قاصوری"],
    ),
    ("whom the narrator asked", "میں نے رمیز قاصوری سے پوچھا اور انہوں نے کہا کہ امن ہو گا۔", ["رمیز قاصوری"]),
    (
        "who made the statement about which the clause is",
        "کینیا نے فجی کے وزیر خارجہ کے اس بیان کو مسترد کیا جس میں انہوں نے کہا تھا کہ سرحد بند ہے۔",
        ["وزیر خارجہ"],
    ),
    (
        "`you` is who is told",
        "رمیز قاصوری نے احمد رضوی کو بتایا کہ آپ نے کہا تھا کہ امن ہو گا۔",
        ["احمد رضوی"],
    ),
    (
        "whom the narrator asked, by one name",
        "میں نے لاوروف سے پوچھا اور انہوں نے کہا کہ امن ہو گا۔",
        ["سرگئی لاوروف"],
    ),
    (
        "the narrator wrote and asked nobody",
        "رمیز قاصوری نے دعوت دی۔ میں نے خط لکھا اور انہوں نے تجویز مسترد کی۔",
        ["رمیز قاصوری"],
    ),
    ("past a `you` that means nobody", "رمیز قاصوری نے دورہ کیا۔ آپ نے سنا۔ انہوں نے تجویز مسترد کی۔", ["رمیز قاصوری"]),
    (
        "who acts in the report, after an adverb",
        "ترجمان نے بتایا کہ آج رمیز قاصوری پہنچے ہیں اور انہوں نے تجویز مسترد کر دی ہے۔",
        ["رمیز قاصوری"],
    ),
    (
        "who acts in the report, by one name",
        "ترجمان نے بتایا کہ لاوروف آج پہنچے ہیں اور انہوں نے تجویز مسترد کر دی ہے۔",
        ["سرگئی لاوروف"],
    ),
    (
        "who gives the press conference, where only a state acts",
        "وزیر خارجہ رمیز قاصوری کی پریس کانفرنس ہوئی۔ فجی نے دعوت دی ہے۔ انہوں نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری"],
    ),
    ("a name in quotation marks", "“حماس” نے دعوت دی۔ اس نے حملے کی مذمت کی۔", ["حماس"]),
    ("and not first in the text", "کل سووا میں “حماس” نے دورہ کیا۔ اس نے حملے کی مذمت کی۔", ["حماس"]),
    ("a dateline is nobody's turn", "لاہور: ہم نے تجویز مسترد کی۔", []),
    (
        "who speaks himself in what a source tells",
        "احمد رضوی کے مطابق رمیز قاصوری نے حملے کی مذمت کی۔ انہوں نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری"],
    ),
    (
        "`we` is who was quoted, past what only happened",
        "رمیز قاصوری نے دعوت دی۔ بارش نے راستہ بند کیا۔ “ہم نے تجویز مسترد کی ہے۔”",
        ["رمیز قاصوری"],
    ),
    (
        "who told last, not of whom he told",
        "احمد رضوی کے مطابق رمیز قاصوری نے دورہ کیا۔ احمد رضوی نے مزید بتایا کہ امن ہو گا۔ انہوں نے تجویز مسترد کی۔",
        ["احمد رضوی"],
    ),
    (
        "`I` in a quotation is who is quoted",
        "احمد رضوی نے دورہ کیا۔ رمیز قاصوری نے کہا: “میں نے تجویز مسترد کی ہے اور ہم امن چاہتے ہیں۔”",
        ["رمیز قاصوری"],
    ),
    (
        "the nearer of two persons",
        "رمیز قاصوری نے دورہ کیا۔ اس کے بعد احمد رضوی نے دورہ کیا۔ موصوف نے کہا کہ امن ہو گا۔",
        ["احمد رضوی"],
    ),
    (
        "a thing that did something before",
        "بادل نے سورج کو چھپایا اور اس نے حملے کی مذمت کی۔",
        [],
    ),
    (
        "whose recent statement it is",
        "کینیا نے فجی کے صدر کے حالیہ بیان کو مسترد کیا، جس میں انہوں نے کہا تھا کہ سرحد بند ہے۔",
        ["صدر"],
    ),
    (
        "whom a collective means",
        "فجی اور کینیا نے ملاقات کی۔ فریقین نے کہا کہ امن ہو گا۔ انہوں نے تجویز مسترد کی۔",
        ["فجی", "کینیا"],
    ),
    (
        "the owner of a saying, where he went",
        "رمیز قاصوری سووا پہنچے جہاں ان کا کہنا تھا کہ امن ہو گا۔",
        ["رمیز قاصوری"],
    ),
    (
        "a subject with a relative clause and no marks",
        "صدر رمیز قاصوری جو کل سووا پہنچے تھے آج روانہ ہوئے۔ انہوں نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری"],
    ),
    (
        "of two who act in the report the nearer",
        "ترجمان نے بتایا کہ رمیز قاصوری پہنچے ہیں، احمد رضوی نے دعوت دی ہے اور انہوں نے تجویز مسترد کی ہے۔",
        ["احمد رضوی"],
    ),
    (
        "whom the narrator called",
        "میں نے رمیز قاصوری کو بلایا اور انہوں نے تجویز مسترد کی۔",
        ["رمیز قاصوری"],
    ),
    ("nobody", "بارش ہوئی۔ انہوں نے کہا کہ امن ہو گا۔", []),
]


@pytest.mark.parametrize(("text", "speakers"), [case[1:] for case in TEXTS], ids=[case[0] for case in TEXTS])
def test_whom_it_means(text: str, speakers: list[str], extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    assert [names[entity] for entity in document.statements[-1].speakers] == speakers


def test_before_anybody_was_named_the_first_who_acts_after(extractor: Extractor) -> None:
    document = extractor("انہوں نے کہا کہ امن ہو گا۔ کینیا نے دورہ کیا۔ رمیز قاصوری نے دعوت دی۔ احمد رضوی نے تردید کی۔")
    names = {entity.id: entity.name for entity in document.entities}
    assert [names[entity] for entity in document.statements[0].speakers] == ["رمیز قاصوری"]


def test_who_is_told_is_not_who_tells(extractor: Extractor) -> None:
    document = extractor("رمیز قاصوری نے دورہ کیا۔ احمد رضوی نے ان سے کہا کہ امن ہو گا۔")
    names = {entity.id: entity.name for entity in document.entities}
    (said,) = document.statements
    assert [names[entity] for entity in (*said.speakers, *said.addressees)] == ["احمد رضوی", "رمیز قاصوری"]
