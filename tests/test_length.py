"""Texts that no newspaper prints, one thing again and again: twice the length is twice the work; no stack overflows.

Work is counted in calls of functions, which is the same on every machine, and not in seconds.
"""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from urdu_diplo import Extractor

SIZE = 6_000  # characters, above all limits that one sentence and the look back over sentences have
MOST = 2.3  # times the work for twice the text

AGAIN = {
    "one word": "ایران ",
    "quotation marks": '"',
    "subject markers": "نے ",
    "opened brackets": "(",
    "said that": "کہا کہ ",
    "clauses of saying": "ایران نے کہا کہ ",
    "letters": "ب",
    "a word without spaces": "کتاب",
    "digits": "1",
    "emoji": "😀",
    "line breaks": "\n",
    "commas": "، ",
    "names": "احمد خان ",
    "pronouns": "انہوں نے ",
    "according to": "کے مطابق ",
    "quoted verbs": '"کہا" ',
    "talks": "ایران سے مذاکرات کیے ",
    "dates": "5 مارچ 2020 کو ",
    "titles": "وزیر خارجہ ",
    "acronyms": "ل م ",
}


class Counter:
    """Counts calls, of Python's functions and of built-in ones, while it is set as the profiler."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, frame: FrameType, event: str, argument: object) -> None:
        self.calls += event in ("call", "c_call")


def work(extractor: Extractor, text: str) -> int:
    """Calls of one reading. An earlier profiler, such as one of coverage, is put back."""
    counter, before = Counter(), sys.getprofile()
    sys.setprofile(counter)
    try:
        extractor(text)
    finally:
        sys.setprofile(before)
    return counter.calls


@pytest.mark.parametrize("unit", AGAIN.values(), ids=AGAIN)
def test_twice_the_length_is_twice_the_work(extractor: Extractor, unit: str) -> None:
    short, long = (work(extractor, unit * (size // len(unit))) for size in (SIZE, 2 * SIZE))
    assert long < MOST * short


def test_many_different_names(extractor: Extractor) -> None:
    letters = "بپتجچدرزسشفقکگلمنوہی"
    names = [a + b + c + "ژگ" + b for a in letters for b in letters for c in letters[:6]]
    texts = ["، ".join(f"صدر {name} {name[::-1]}" for name in names[:count]) for count in (120, 240)]
    short, long = (work(extractor, text) for text in texts)
    assert long < 2.6 * short  # a name is compared with the names before it, 100 at most


@pytest.mark.parametrize("marks", ["()", "«»", "“”"])
def test_nested_marks_overflow_no_stack(extractor: Extractor, marks: str) -> None:
    text = "ایران نے کہا کہ " + marks[0] * 1_500 + "یہ درست ہے" + marks[1] * 1_500 + "۔"
    assert extractor(text).text == text
