"""Datelines are sentences of their own, so that the agency in their brackets never acts in the sentence behind."""

import pytest

from urdu_diplo import Extractor

SAID = "فجی کے وزیر خارجہ نے ملاقات کی تصدیق کر دی۔"
DATELINES = [
    "ماسکو (اے پی پی)",
    "اسلام آباد(نمائندہ خصوصی)",
    "لاہور ( این این آئی)",
    "اسلام آباد: (دنیا نیوز)",
    "اسلام آباد ۔ 23 اکتوبر (نیوز ڈیسک)",
    "کابل، 3 مئی (روئٹرز)",
    "بیجنگ(اردو پوائنٹ تازہ خبریں - اے پی پی۔12 مئی۔2018ء)",
]
NO_DATELINES = [
    "سرکاری خبر رساں ادارے (اے پی پی) کے نمائندے",
    "یورپی یونین (ای یو) اور فجی",
    "صدر (جو کل لوٹے)",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_a_sentence(dateline: str, extractor: Extractor) -> None:
    document = extractor(f"سرخی یہاں ہے\n{dateline} {SAID}")
    assert [span.text for span in document.sentences] == ["سرخی یہاں ہے", dateline, SAID]
    [said] = document.statements
    assert said.speaker is not None
    assert said.speaker.text == "فجی کے وزیر خارجہ"


@pytest.mark.parametrize("opening", NO_DATELINES)
def test_no_dateline(opening: str, extractor: Extractor) -> None:
    document = extractor(f"{opening} آج یہاں تھے۔")
    assert len(document.sentences) == 1
