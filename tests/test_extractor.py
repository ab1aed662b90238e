"""Any string gives a Document whose spans are true; anything else is refused."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urdu_diplo import Document, Extractor, InputError, extract

NO_TEXT: list[tuple[Any, str]] = [
    (None, "NoneType"),
    (b"\xd8\xa7", "bytes"),
    (7, "int"),
    (["ایران"], "list"),
    ("ایران \ud83d نے", "lone surrogate at 6"),
]


@pytest.mark.parametrize(("value", "message"), NO_TEXT)
def test_what_is_no_text_is_refused(value: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        extract(value)


ODD = [
    "",
    " ",
    "\n\n\t",
    "۔",
    "۔۔۔۔",
    "😀",
    "📞 ایران 📞 نے کہا کہ ✅",
    "Only Latin letters, said Smith.",
    "1234",
    "نے",
    "کہا",
    "کہ",
    "نے کہا کہ",
    "کہا کہ کہا کہ کہا",
    "ایران نے",
    "\u200f\u200e",
    "\ufeffایران نے کہا کہ جنگ ختم ہے۔",
    "“",
    "””““",
    "((((",
    "\x00ایران\x00",
    "ایران\r\nنے\r\nکہا",
    "ٰٰٰ",
    "ا" * 5000,
    "ایران نے کہا " * 300,
    "(" * 500,
    "“کہا ” " * 200,
]


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_give_documents(extractor: Extractor, text: str) -> None:
    holds(extractor(text), text)


@pytest.mark.slow
def test_a_long_text_without_a_full_stop(extractor: Extractor) -> None:
    text = "ایران نے کہا کہ مذاکرات جاری ہیں اور روس نے اتفاق کیا "
    text = text * (200_000 // len(text))
    holds(extractor(text), text)


WORDS = """
ایران روس وزیر خارجہ صدر نے کو سے کے کی پر کہ کہا زور دیا مطالبہ کیا اور انہوں
دونوں ممالک ملاقات میں ۔ ، “ ” : ( ) 5+1
"""


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS.split()),
        max_size=40,
    )
)
def test_any_words_in_any_order(words: list[str]) -> None:
    text = " ".join(words)
    holds(extract(text), text)


def test_same_text_same_answer(extractor: Extractor, article: str) -> None:
    assert extractor(article) == Extractor()(article) == extract(article)


def test_spans_give_the_text(extractor: Extractor, article: str) -> None:
    document = extractor(article)
    holds(document, article)
    assert document.statements


def test_offsets_are_those_of_the_text_as_given(extractor: Extractor, article: str) -> None:
    """Byte order mark, Windows line ends and emoji before shift the spans and change nothing else."""
    before = "\ufeff😀\r\n"
    plain, shifted = extractor(article), extractor(before + article)
    assert [m.start + len(before) for m in plain.mentions] == [m.start for m in shifted.mentions]
    assert [s.cue.text for s in plain.statements] == [s.cue.text for s in shifted.statements]


def test_published_is_keyword_only(extractor: Extractor) -> None:
    assert extractor("ایران نے کہا۔", published=date(2025, 1, 1)).text
    with pytest.raises(TypeError):
        extractor("ایران نے کہا۔", date(2025, 1, 1))  # type: ignore[call-arg]


SAID = [  # who, whom, act, content
    (
        "روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات جاری رہیں گے۔",
        "سرگئی لاوروف",
        None,
        "say",
        "مذاکرات جاری رہیں گے",
    ),
    (
        "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔",
        "پاکستان",
        "ایران",
        "demand",
        "سرحد کھولی جائے",
    ),
    ("چین نے حملے کی مذمت کی۔", "چین", None, "condemn", "حملے"),
]


@pytest.mark.parametrize(("text", "who", "whom", "act", "content"), SAID)
def test_who_said_what_to_whom(
    extractor: Extractor, text: str, who: str, whom: str | None, act: str, content: str
) -> None:
    document = extractor(text)
    (statement,) = document.statements
    names = {entity.id: entity.name for entity in document.entities}
    assert [names[e] for e in statement.speakers] == [who]
    assert [names[e] for e in statement.addressees] == ([whom] if whom else [])
    assert (statement.act, [c.text for c in statement.content]) == (act, [content])


def holds(document: Document, text: str) -> None:
    """The model's validator has checked every span and reference; here that the text is the one given."""
    assert document.text == text
    assert all(statement.rule and text[statement.cue.start : statement.cue.end] for statement in document.statements)
