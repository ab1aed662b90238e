"""From whom an article comes."""

import pytest

from urdu_diplo import Extractor

SAID = "فجی کے وزیر خارجہ نے کہا کہ پل کھلا ہے۔"
CASES = [
    (f"ماسکو (اے پی پی) {SAID}", "Associated Press of Pakistan (APP)"),
    (f"تہران ۔ 3 مئی (شنہوا) {SAID}", "Xinhua"),
    (f"مہر نیوز ایجنسی کی رپورٹ کے مطابق {SAID}", "Mehr News Agency"),
    (f"ماسکو (نمائندہ خصوصی) {SAID}", None),
    (f"خبر رساں ادارے کے مطابق {SAID}", None),
    (f"فجی (جو ایک جزیرہ ہے) خوبصورت ہے۔ {SAID}", None),
]


@pytest.mark.parametrize(("text", "source"), CASES)
def test_source(text: str, source: str | None, extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name_en for entity in document.entities}
    assert (names[document.source] if document.source else None) == source
