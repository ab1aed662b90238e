"""An article as lines, runs and words: the text stays what it was, each word knows what it belongs to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urdu_diplo import Document, Extractor, extract
from urdu_diplo.viewer.article import Word, article_lines

PIECES = [
    "ایران نے کہا کہ ", "سرحد کھلی ہے۔", "قطر نے ایران سے مطالبہ کیا کہ ", "انہوں نے ", "”", "“",
    "\n", "\n\n", "\r\n", "3+3 ", "Reuters, ", "<script>", "&amp;", "🕊", "\u200f", " ", "\u2028",
]  # fmt: skip


def words(document: Document) -> list[Word]:
    return [word for line in article_lines(document, "a1") for run in line.runs for word in run.words]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_the_words_are_the_text(text: str) -> None:
    assert "".join(word.text for word in words(extract(text))) == text


def test_every_span_of_every_statement_is_marked(extractor: Extractor, article: str) -> None:
    document = extractor(article)
    assert len(document.statements) > 10
    for statement in document.statements:
        for role, spans in (
            ("cue", [statement.cue]), ("speaker", [statement.speaker]),
            ("addressee", [statement.addressee]), ("content", statement.content),
        ):  # fmt: skip
            name = f"a1-{statement.id}"
            marked = [w.text for w in words(document) if name in w.attributes.get(f"data-{role}", "").split()]
            assert "".join(marked) == "".join(span.text for span in spans if span)


def test_ids_are_unique_and_links_lead_somewhere(extractor: Extractor, article: str) -> None:
    document = extractor(article)
    ids = [word.attributes["id"] for word in words(document) if "id" in word.attributes]
    assert len(ids) == len(set(ids))
    cards = {f"a1-{statement.id}" for statement in document.statements}
    links = {word.attributes["href"].removeprefix("#") for word in words(document) if "href" in word.attributes}
    assert links
    assert links <= {*ids, *cards}
    assert {f"{card}-cue" for card in cards} <= set(ids)


HEADLINES = [
    ("سرحد کھل گئی\nایران نے کہا کہ سرحد کھلی ہے۔", [True, False]),
    ("ایران نے کہا کہ سرحد کھلی ہے۔", [False]),
    ("ایران نے کہا کہ سرحد کھلی ہے۔ " * 8 + "\nپھر۔", [False, False]),
    ("", []),
]


@pytest.mark.parametrize(("text", "headlines"), HEADLINES)
def test_headline(extractor: Extractor, text: str, headlines: list[bool]) -> None:
    assert [line.headline for line in article_lines(extractor(text), "a1")] == headlines
