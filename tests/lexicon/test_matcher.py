"""Spellings are found however the press cuts them."""

import pytest

from urdu_diplo import load_lexicon
from urdu_diplo.lexicon.words import phrase


def found(text: str) -> set[tuple[str, str]]:
    """Words found and the id of what they may mean."""
    norms = list(phrase(text))
    hits = load_lexicon().matcher.hits(norms)
    return {("".join(norms[h.start : h.end]), r.entry.id) for h in hits for r in h.readings}


SAME = [
    ("حسین امیر عبداللہیان", "حسین امیرعبداللہیان"),
    ("امیر عبداللہیان", "امیرعبداللہیان"),
    ("امیر عبداللہیان", "امیر عبداللھیان"),
    ("اقوام متحدہ", "اقوامِ متحدہ"),
    ("سعودی عرب", "سعودیعرب"),
    ("وزیر خارجہ", "وزیرخارجہ"),
    ("ایران", "ايران"),
    ("امریکہ", "امريكه"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spaces_marks_and_arabic_letters_count_for_nothing(one: str, other: str) -> None:
    whole = "".join(phrase(one))
    ids = {id for words, id in found(one) if words == whole}
    assert ids
    assert ids == {id for words, id in found(other) if words == whole}


def test_overlapping_names_are_all_found() -> None:
    words = {words for words, _ in found("اقوام متحدہ کی سلامتی کونسل")}
    assert {"".join(phrase(w)) for w in ("اقوام متحدہ", "سلامتی کونسل", "اقوام متحدہ کی سلامتی کونسل")} <= words


def test_short_names_are_not_found_across_words() -> None:
    assert not found("آج می ٹنگ ہوئی") & found("جمی")
    assert "".join(phrase("روس")) not in {words for words, _ in found("رو سے")}


def test_no_words_no_names() -> None:
    assert load_lexicon().matcher.hits([]) == []
