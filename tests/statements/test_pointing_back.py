"""Nouns that point back to what was said before, their verb at the end of the sentence."""

import pytest

from urdu_diplo import Extractor

CASES = [
    (
        "ان خیالات کا اظہار ترجمان رمیز قاصوری نے ہفتہ وار بریفنگ کے دوران سوالات کا جواب دیتے ہوئے کیا۔",
        "ترجمان رمیز قاصوری",
    ),
    ("ان خیالات کا اظہار سفیر نے لاہور میں ایک سیمینار کے موقع پر کیا۔", "سفیر"),
    ("اس عزم کا اظہار فجی کے صدر نے تاجروں کے وفد سے گفتگو کرتے ہوئے کیا۔", "فجی کے صدر"),
    ("یہ مطالبہ فجی کے صدر نے جمعے کے روز سووا میں کیا۔", "فجی کے صدر"),
    ("یہ مطالبہ فجی کے صدر نے جمعے کے روز کیا۔", "فجی کے صدر"),
    ("یہ مطالبہ فجی کے صدر نے کل کیا۔", "فجی کے صدر"),
    (
        "ان خیالات کا اظہار فجی کے وزیر خارجہ رمیز قاصوری اور کینیا کے وزیر خارجہ احمد رضوی نے کیا۔",
        "فجی کے وزیر خارجہ رمیز قاصوری اور کینیا کے وزیر خارجہ احمد رضوی",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_speaker_between_noun_and_verb(text: str, speaker: str, extractor: Extractor) -> None:
    document = extractor(text)
    said = document.statements[0]
    assert said.speaker is not None
    assert said.speaker.text == speaker
    assert "@inside/" in said.rule
    assert not said.content


def test_the_verb_must_follow(extractor: Extractor) -> None:
    assert not extractor("ان خیالات کا اظہار بے سود تھا۔").statements
