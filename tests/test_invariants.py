"""What holds for any text, however odd: true spans, one answer, a faithful way to JSON and back."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from urdu_diplo import Document, Extractor, load_lexicon
from urdu_diplo.model import Span

LEXICON = load_lexicon()
EXTRACTOR = Extractor(lexicon=LEXICON)

CLASSES = """
ergative genitive dative ablative locative onto complementizer and contrast relative subordinate oblique_pronoun
first_person negation particle finite participle agent statement_noun refer_back collective_pair group_noun
"""
SMALL = sorted(word for name in CLASSES.split() for word in LEXICON.words[name])
NAMES = sorted(
    name
    for table in ("country", "person", "role", "organisation", "place", "forum", "paper", "outlet", "institution")
    for entry in LEXICON.tables[table].values()
    for name in getattr(entry, "names", ())
)
NOUNS = sorted({noun for frame in LEXICON.frames for noun in frame.noun})
VERBS = sorted({verb.split()[-1] for frame in LEXICON.frames for verb in (*frame.verb, *frame.adposition)})
EXAMPLES = [example.text for frame in LEXICON.frames for example in frame.example]
FORMS = sorted(LEXICON.verb_forms)

STOPS = ["۔", "،", "؛", "؟", ":", ".", ",", "!", "…", "-", "–", "/", "٪", "\n", "\r\n", "\u2028", "\t"]
QUOTES = ["“", "”", "‘", "’", '"', "'", "«", "»", "‘‘", "’’", "``", "(", ")", "[", "]", "{", "}", "﴾", "﴿"]
HIDDEN = [*"\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c"]
CONTROLS = ["\x00", "\x01", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\x9f", "\ufffd", "\ufffe"]
ODD = [
    "😀",
    "👩‍🚀",
    "🇵🇰",
    "𝒳",
    "𐎠",
    "𞤀",
    "\U0010ffff",
    "ﷲ",
    "ﷺ",
    "ﻼ",
    "ٰ",
    "ِ",
    "ـ",
    "ء",
    "ۂ",
    "é",
    "e\u0301",
    "ß",
    "İ",
    "中",
    "א",
    "½",
]
LATIN = ["UN", "G7", "Reuters", "said", "J.", "COP28", "https://example.org/a?b=c", "@user", "#tag"]
NUMBERS = ["5+1", "3+3", "2231", "۲۰۲۵", "٧", "1,250", "2.5", "10%", "2025ء"]

PARTS = st.one_of(
    *(st.sampled_from(listed) for listed in (SMALL, SMALL, NAMES, NAMES, NOUNS, VERBS, FORMS, EXAMPLES)),
    *(st.sampled_from(listed) for listed in (STOPS, STOPS, QUOTES, QUOTES, HIDDEN, CONTROLS, ODD, LATIN, NUMBERS)),
    st.text(max_size=4),
)
JOINTS = st.sampled_from([" ", " ", " ", " ", " ", "", "", "\u200c", "\u00a0", "  "])


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Words of the lexicon, marks and odd things, with and without spaces between."""
    parts = draw(st.lists(st.tuples(PARTS, JOINTS), max_size=40))
    return "".join(part + joint for part, joint in parts)


lightly = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@lightly
@given(texts())
@example("ہم ")  # a subject with nothing after it
def test_any_text(text: str) -> None:
    holds(text)


@lightly
@given(st.sampled_from(EXAMPLES), st.sampled_from(EXAMPLES), st.data())
def test_a_text_cut_and_joined_anywhere(one: str, other: str, data: st.DataObject) -> None:
    head, tail = data.draw(st.integers(0, len(one))), data.draw(st.integers(0, len(other)))
    holds(one[:head] + data.draw(PARTS) + other[tail:])


FOUND: list[str] = [  # texts that broke something once
    "",
    "“کہا ” کہا “",
    "\ufffe",
]


@pytest.mark.parametrize("text", FOUND)
def test_found_texts(text: str) -> None:
    holds(text)


def holds(text: str) -> None:
    document = EXTRACTOR(text)
    assert document.text == text
    assert all(text[span.start : span.end] == span.text != "" for span in spans(document))
    assert all(one.end <= other.start for one, other in pairwise(document.mentions))
    assert all(one.end <= other.start for one, other in pairwise(document.sentences))
    assert [s.id for s in document.statements] == [f"s{n}" for n in range(1, len(document.statements) + 1)]
    assert EXTRACTOR(text) == document
    assert Document.model_validate_json(document.model_dump_json()) == document
    assert Document.model_validate(document.model_dump(mode="json")) == document
    said = {s.id: s for s in document.statements}
    for statement in document.statements:
        assert not set(statement.speakers) & set(statement.addressees), f"{statement.id} speaks to itself"
        assert not any(shared(part, statement.cue) for part in statement.content), f"{statement.id} reports its cue"
        outer = said.get(statement.parent or "")
        assert outer is None or any(shared(part, statement.cue) for part in outer.content), f"{statement.id} is outside"


def shared(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def spans(document: Document) -> Iterator[Span]:
    yield from (*document.sentences, *document.mentions)
    yield from (event.trigger for event in document.events)
    for said in document.statements:
        yield from (span for span in (said.cue, said.speaker, said.addressee, *said.content) if span is not None)
