"""Headlines: the speaker last, a body's session, a time before what is said."""

import pytest

from urdu_diplo import Extractor

LINES = (
    ("ملائیشیا ماہی گیروں کو رہا کرے، انڈونیشیا کا مطالبہ", "demand", "انڈونیشیا", "ملائیشیا ماہی گیروں کو رہا کرے"),
    ("سرحدی راستے کھول دیے گئے، ترک صدر کا اعلان", "announce", "صدر", "سرحدی راستے کھول دیے گئے"),
    ("افریقی یونین کے خصوصی اجلاس میں بغاوت کی مذمت کی گئی۔", "condemn", "افریقی یونین", "بغاوت"),
    ("کینیا نے رواں ہفتے کے آغاز میں ثالثی کی پیشکش کی تھی۔", "propose", "کینیا", "ثالثی"),
)


@pytest.mark.parametrize(("text", "act", "speaker", "content"), LINES)
def test_who_says_what(extractor: Extractor, text: str, act: str, speaker: str, content: str) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    said = [
        (s.act, [names[e] for e in s.speakers], " ".join(part.text for part in s.content)) for s in document.statements
    ]
    assert said == [(act, [speaker], content)]


def test_a_comma_in_prose_makes_no_headline(extractor: Extractor) -> None:
    document = extractor("وفد کابل پہنچا، صدر کا استقبال سادہ تھا۔")
    assert not document.statements
