"""One word in, the word as matched out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urdu_diplo.text.normalize import normalize

SAME = [
    ("ايران", "ایران"),  # Arabic yeh
    ("علیٰ", "علی"),  # superscript alef
    ("كويت", "کویت"),  # Arabic kaf
    ("وزيرِ", "وزیر"),  # izafat
    ("سفارة", "سفارہ"),  # teh marbuta
    ("وزراء", "وزرا"),  # lone hamza
    ("جرأت", "جرات"),  # hamza on alef
    ("مؤقف", "موقف"),  # hamza on waw
    ("رئیس", "رییس"),  # hamza on yeh
    ("جرا\u0654ت", "جرات"),  # a combining hamza
    ("آذربائیجان", "ا\u0653ذربائیجان"),  # composed and decomposed madda
    ("مـــلک", "ملک"),  # tatweel
    ("پا\u200dک", "پاک"),  # joiner
    ("\u200fپاک\u200e", "پاک"),  # direction marks
    ("ﭘﺎﮐﺴﺘﺎﻥ", "پاکستان"),  # presentation forms
    ("\ufb50", "ا"),  # the first and the last of them
    ("\ufefc", "لا"),
    ("ھم", "ہم"),  # the aspirating heh where nothing is aspirated
    ("عبداللھیان", "عبداللہیان"),
    ("۲۲۳۱", "2231"),  # Urdu digits
    ("٢٢٣١", "2231"),  # Arabic digits
    ("۲٫۵", "2.5"),
    ("NATO", "nato"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_that_match(one: str, other: str) -> None:
    assert normalize(one) == normalize(other)


DIFFERENT = [
    ("کھانا", "کہانا"),
    ("بھارت", "بہارت"),
    ("گھر", "گہر"),
    ("آم", "ام"),
    ("صدر", "سدر"),
    ("2231", "2213"),
    ("م²", "م2"),  # of the forms that Unicode calls compatible only the Arabic ones
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_spellings_that_differ(one: str, other: str) -> None:
    assert normalize(one) != normalize(other)


def test_marks_alone_stay() -> None:
    assert normalize("ٰ") == "ٰ"
    assert normalize("ء") == "ء"


@given(st.text(alphabet=st.characters(min_codepoint=0x0600, max_codepoint=0x06FF), max_size=12))
def test_normalizing_twice_changes_nothing(word: str) -> None:
    assert normalize(normalize(word)) == normalize(word)
