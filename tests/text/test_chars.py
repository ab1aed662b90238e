"""The table of characters: which ones count for nothing, belong together, or end something."""

import unicodedata

import pytest

from urdu_diplo.text.chars import LETTERS
from urdu_diplo.text.normalize import normalize
from urdu_diplo.text.quotes import pair_quotes
from urdu_diplo.text.sentences import split_sentences
from urdu_diplo.text.tokens import tokenize

ARABIC_BLOCK = [chr(code) for code in range(0x0600, 0x0700)]
SIGNS_AMONG_LETTERS = "\u0674\u06e5\u06e6ءـ"  # high hamza, small waw, small yeh, hamza, tatweel
INVISIBLE = (
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c"
)


def test_marks_count_for_nothing_and_letters_do_not() -> None:
    """Every non-spacing mark of the block, a few signs that Unicode calls letters, the controls: nothing else."""
    nothing = {c for c in ARABIC_BLOCK if normalize(f"ب{c}ر") == "بر"}
    marks = {c for c in ARABIC_BLOCK if unicodedata.category(c) == "Mn"}
    assert nothing == marks | {c for c in [*SIGNS_AMONG_LETTERS, *INVISIBLE] if c in ARABIC_BLOCK}


@pytest.mark.parametrize("control", INVISIBLE, ids=lambda c: f"{ord(c):04x}")
def test_controls_count_for_nothing(control: str) -> None:
    assert normalize(f"پا{control}ک") == "پاک"


def test_digits_of_every_script_are_those_of_ascii() -> None:
    digits = {c: str(unicodedata.decimal(c)) for c in ARABIC_BLOCK if unicodedata.category(c) == "Nd"}
    assert len(digits) == 20
    assert {c: normalize(c) for c in digits} == digits
    assert normalize("ب٪ر") == "ب٪ر"  # the sign after the digits is none


@pytest.mark.parametrize(("other", "letter"), LETTERS.items())
def test_look_alikes_are_one_letter(other: str, letter: str) -> None:
    assert normalize(f"ب{other}ر") == f"ب{letter}ر"
    assert normalize(f"ب{letter}ر") == f"ب{letter}ر"  # what comes out stays


DOUBLE = ['""', "“”", "„“", "„‟", "‟”", "''''", "’’‘‘", "‘‘’’", "‘’‘’", "’‘’‘", "«»", "»«", "````", "``''"]
SINGLE = ["''", "‘’", "’’", "‚‘", "‛’", "`'", "``", "‹›", "›‹"]


def quoted(text: str) -> list[str]:
    tokens = tokenize(text)
    return [text[tokens[q.opening].end : tokens[q.closing].start] for q in pair_quotes(text, tokens)]


@pytest.mark.parametrize("pair", DOUBLE + SINGLE)
def test_marks_of_one_family_pair(pair: str) -> None:
    half = len(pair) // 2
    assert quoted(f"انہوں نے {pair[:half]}ہم تیار ہیں{pair[half:]} کہا") == ["ہم تیار ہیں"]


@pytest.mark.parametrize("pair", ["“’", "‘”", '"`', "«›", "''‘", "``’"])
def test_marks_of_two_families_do_not(pair: str) -> None:
    assert quoted(f"انہوں نے {pair[:-1]}ہم تیار ہیں{pair[-1]} کہا") == []


@pytest.mark.parametrize("brackets", ["()", "[]", "{}", "﴾﴿"])
def test_brackets_lean_with_the_marks_inside(brackets: str) -> None:
    opening, closing = brackets
    assert quoted(f"وفد “{opening}سرکاری{closing}” تھا") == [f"{opening}سرکاری{closing}"]
    tokens = tokenize(f"اجلاس ہوا۔{closing} پھر دورہ")
    assert [s.end for s in split_sentences(f"اجلاس ہوا۔{closing} پھر دورہ", tokens)] == [4, 6]


@pytest.mark.parametrize("stop", ["۔", "؟", "?", "!", "…", ".", "۔۔۔", "..."])
def test_stops_end_a_sentence(stop: str) -> None:
    text = f"اجلاس ہوا{stop} پھر دورہ"
    assert [s.end for s in split_sentences(text, tokenize(text))] == [3, 5]


@pytest.mark.parametrize("mark", ["،", ",", "؛", ";", ":", "-", "–"])
def test_other_marks_do_not(mark: str) -> None:
    text = f"اجلاس ہوا{mark} پھر دورہ"
    assert [s.end for s in split_sentences(text, tokenize(text))] == [5]


@pytest.mark.parametrize("mark", "۔.…!?؟-–—_=*")
def test_a_mark_again_and_again_is_one_token(mark: str) -> None:
    assert [token.text for token in tokenize(f"خبر {mark * 3} متن")] == ["خبر", mark * 3, "متن"]


@pytest.mark.parametrize("mark", "،,؛;:()/+")
def test_other_marks_are_tokens_of_their_own(mark: str) -> None:
    assert [token.text for token in tokenize(f"خبر {mark * 2} متن")] == ["خبر", mark, mark, "متن"]


@pytest.mark.parametrize("mark", ".,٫٬/:")
def test_a_decimal_mark_stays_inside_a_number(mark: str) -> None:
    assert [token.text for token in tokenize(f"12{mark}30{mark} 5")] == [f"12{mark}30", mark, "5"]


@pytest.mark.parametrize("letter", "بپتٹجچدڈرڑکگ")
def test_letters_that_are_aspirated(letter: str) -> None:
    assert normalize(f"{letter}ھ") == f"{letter}ھ"


@pytest.mark.parametrize("letter", "اثحخذزسشصضطظعغفقلمنوہیے")
def test_after_other_letters_the_heh_is_a_plain_one(letter: str) -> None:
    assert normalize(f"{letter}ھ") == f"{letter}ہ"
