"""Word classes: single words and phrases, the longest first."""

import pytest

from urdu_diplo.lexicon.words import Words, phrase

WORDS = Words({"agent": ["سے", "کی جانب سے", "کی طرف سے"], "dative": ["کو"]})

MATCHES = [("کی جانب سے کہا", 0, 3), ("سے کہا", 0, 1), ("کی جانب", 0, 0), ("کہا کی طرف سے", 1, 3), ("", 0, 0)]


@pytest.mark.parametrize(("text", "start", "length"), MATCHES)
def test_match(text: str, start: int, length: int) -> None:
    assert WORDS.match("agent", list(phrase(text)), start) == length


BACK = [("وزیر کی جانب سے", 4, 3), ("وزیر سے", 2, 1), ("وزیر", 1, 0), ("سے وزیر", 0, 0)]


@pytest.mark.parametrize(("text", "end", "length"), BACK)
def test_match_back(text: str, end: int, length: int) -> None:
    assert WORDS.match_back("agent", list(phrase(text)), end) == length


def test_classes_have_their_single_words() -> None:
    assert WORDS["dative"] == frozenset({"کو"})
    assert "dative" in WORDS
    assert "verb" not in WORDS
    assert WORDS.names() == ["agent", "dative"]
