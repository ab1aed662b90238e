"""Every entry of the lexicon that carries an example is read as its author says."""

import pytest

from urdu_diplo import Extractor, load_lexicon
from urdu_diplo.lexicon.entries import Example, Frame, Lookalike, Occasion, Pattern
from urdu_diplo.lexicon_check import check_frame, check_lookalike, check_occasion, check_pattern

LEXICON = load_lexicon()


@pytest.mark.parametrize("frame", LEXICON.frames, ids=lambda frame: frame.id)
def test_frames(extractor: Extractor, frame: Frame) -> None:
    assert list(check_frame(extractor, frame)) == []


@pytest.mark.parametrize("lookalike", LEXICON.lookalikes, ids=lambda lookalike: lookalike.id)
def test_lookalikes(extractor: Extractor, lookalike: Lookalike) -> None:
    assert list(check_lookalike(extractor, lookalike)) == []


@pytest.mark.parametrize("pattern", LEXICON.patterns, ids=lambda pattern: pattern.id)
def test_patterns(extractor: Extractor, pattern: Pattern) -> None:
    assert list(check_pattern(extractor, pattern)) == []


@pytest.mark.parametrize("occasion", LEXICON.occasions, ids=lambda occasion: occasion.id)
def test_occasions(extractor: Extractor, occasion: Occasion) -> None:
    assert list(check_occasion(extractor, occasion)) == []


TEXT = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد جلد از جلد کھولی جائے۔"
WRONG = [
    Example(text=TEXT, cue="مطالبہ"),
    Example(text=TEXT, speaker="ایران"),
    Example(text=TEXT, addressee="پاکستان"),
    Example(text=TEXT, content="سرحد"),
    Example(text=TEXT, content="سرحد … بند"),
    Example(text="پاکستان نے کہا۔"),
]
RIGHT = [
    Example(text=TEXT),
    Example(text=TEXT, cue="مطالبہ کیا ہے", speaker="پاکستان", addressee="ایران"),
    Example(text=TEXT, content="سرحد جلد از جلد کھولی جائے"),
    Example(text=TEXT, content="سرحد جلد … کھولی جائے"),
]


@pytest.mark.parametrize(("example", "failures"), [(e, 1) for e in WRONG] + [(e, 0) for e in RIGHT])
def test_the_check_sees_what_is_wrong(extractor: Extractor, example: Example, failures: int) -> None:
    frame = Frame(id="demand.call-on", act="demand", example=(example,))
    assert len(list(check_frame(extractor, frame))) == failures


def test_a_lookalike_that_makes_a_statement_is_seen(extractor: Extractor) -> None:
    example = Example(text="ایران نے کہا کہ سرحد کھلی ہے۔")
    assert list(check_lookalike(extractor, Lookalike(id="x", phrase="کہا", example=(example,))))


def test_a_lookalike_whose_example_lacks_the_phrase_is_seen(extractor: Extractor) -> None:
    example = Example(text="سرحد کھلی ہے۔")
    ((_, _, found),) = check_lookalike(extractor, Lookalike(id="x", phrase="کہا جاتا ہے", example=(example,)))
    assert found == "it is not in the example"
