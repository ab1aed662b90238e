"""What holds for any text, however odd: true spans, one answer, a faithful way to JSON and back, nothing undone later.

A longer run: `pytest tests/test_invariants.py --hypothesis-profile=thorough`.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urdu_diplo import Document, Extractor, InputError, Statement

from .invariants import holds
from .strategies import ARTICLE_TEXTS, EXAMPLES, LEXICON, broken_texts, cut_texts, dated_texts, urdu_texts

EXTRACTOR = Extractor(lexicon=LEXICON)


@given(urdu_texts())
def test_any_text(text: str) -> None:
    holds(EXTRACTOR, text)


@given(cut_texts())
def test_a_text_cut_and_joined_anywhere(text: str) -> None:
    holds(EXTRACTOR, text)


@given(dated_texts(), st.dates())
def test_any_day_of_any_calendar(text: str, published: date) -> None:
    holds(EXTRACTOR, text, published)


@given(broken_texts())
def test_a_lone_surrogate_is_refused_with_its_place_and_a_remedy(text: str) -> None:
    """No encoding can hold it, so no Document could be written down; the message says what to do."""
    at = next(n for n, c in enumerate(text) if "\ud800" <= c <= "\udfff")
    with pytest.raises(InputError, match=f"lone surrogate at {at}: .*'surrogatepass'"):
        EXTRACTOR(text)


@given(broken_texts())
def test_the_remedy_for_lone_surrogates_works(text: str) -> None:
    EXTRACTOR(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


NOBODY = "موسم خوشگوار رہا۔"
"""A sentence that names nobody and reports nothing."""

SOMEBODY = "ہاکی کے میچ میں گھانا کی ٹیم ہار گئی۔"
"""A sentence about others, in which nobody speaks."""

BREAK = "۔\n\n"
WELL_FORMED = st.lists(st.sampled_from(EXAMPLES + ARTICLE_TEXTS), min_size=1, max_size=3).map(BREAK.join)


@given(st.one_of(WELL_FORMED, urdu_texts()))
def test_a_sentence_that_names_nobody_changes_nothing_before_it(text: str) -> None:
    before, after = EXTRACTOR(text + BREAK), EXTRACTOR(text + BREAK + NOBODY)
    assert after.statements == before.statements
    assert after.events == before.events
    assert after.mentions == before.mentions


@given(st.one_of(WELL_FORMED, urdu_texts()))
def test_a_sentence_about_others_changes_nothing_before_it_but_who_is_meant(text: str) -> None:
    before, after = EXTRACTOR(text + BREAK), EXTRACTOR(text + BREAK + SOMEBODY)
    assert _words(after)[: len(before.statements)] == _words(before)


def _words(document: Document) -> list[tuple[object, ...]]:
    """What the statements say, without whom their words mean."""
    return [_word(statement) for statement in document.statements]


def _word(s: Statement) -> tuple[object, ...]:
    return (s.act, s.cue, s.speaker, s.addressee, s.content, s.form, s.negated, s.modality, s.parent)


FOUND: list[str] = [  # texts that broke something once
    "",
    "“کہا ” کہا “",
    "\ufffe",
    "ہم",  # a pronoun as the last word of a text: its marker stood outside
]


@pytest.mark.parametrize("text", FOUND)
def test_found_texts(text: str) -> None:
    holds(EXTRACTOR, text)
