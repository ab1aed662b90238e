"""Words that the press ran together: "|" is a cut inside a word."""

import pytest

from urdu_diplo import Extractor

CUTS = [
    "انہوں نے کہا|کہ وہ تیار ہیں",
    "ان کا کہنا ہے|کہ یہ اچھا ہے",
    "ذرائع کے مطابق|،|حسین امیر عبداللہیان",
    "شہر|گوا میں اجلاس ہوا",
    "ایران کے|وفد نے دورہ کیا",
    "چین کے صدر|شی جن پنگ نے کہا",
    "صدر نے شاہ کو|سعودی عرب مدعو کیا",
    "بندرگاہ گوادر|کے حکام",
]
WHOLE = ["پاکستان", "کراچی", "سعودی", "نیویارک", "مذاکرات", "کوریا", "نیپال", "کینیڈا", "میانمار"]


@pytest.mark.parametrize("line", CUTS)
def test_words_run_together_are_cut(extractor: Extractor, line: str) -> None:
    draft = extractor.draft(line.replace("|", ""))
    assert [token.text for token in draft.tokens] == [t for part in line.split() for t in part.split("|")]


@pytest.mark.parametrize("word", WHOLE)
def test_whole_words_are_not(extractor: Extractor, word: str) -> None:
    assert [token.text for token in extractor.draft(word).tokens] == [word]


def test_offsets_are_true(extractor: Extractor) -> None:
    text = "صدر نے کہاکہ شہرگوا کےوفد نے"
    assert all(text[t.start : t.end] == t.text for t in extractor.draft(text).tokens)


def test_two_offices_joined_by_a_fused_and(extractor: Extractor) -> None:
    mentions = extractor("نائب وزیراعظم ووزیرخارجہ نے کہا کہ سرحد کھلی ہے۔").mentions
    assert [(m.text, m.type) for m in mentions] == [("نائب وزیراعظم", "ROLE"), ("وزیرخارجہ", "ROLE")]
