"""Whose session an event is: own sentences with the forum of each event."""

import pytest

from urdu_diplo import extract

CASES = [
    ("3+3 فارمیٹ کا دوسرا اجلاس تہران میں ہوا۔", ["3+3 فارمیٹ"]),
    ("برکس سربراہی اجلاس قازان میں ہوا۔", ["برکس"]),
    ("’ہارٹ آف ایشیا‘ کانفرنس امرتسر میں ہوئی۔", ["ہارٹ آف ایشیا"]),
    ("شنگھائی تعاون تنظیم کے ماسکو میں ہونے والے اجلاس میں ایران نے شرکت کی۔", ["شنگھائی تعاون تنظیم"]),
    ("اسلامی تعاون تنظیم کے رکن ممالک کے وزرائے خارجہ کا اجلاس جدہ میں ہوا۔", ["اسلامی تعاون تنظیم"]),
    ("شنگھائی تعاون تنظیم کی کونسل کا ہنگامی اجلاس ماسکو میں ہوا۔", ["شنگھائی تعاون تنظیم"]),
    ("وزیر اعظم نے سلامتی کونسل کے ہنگامی اجلاس سے خطاب کیا۔", ["اقوام متحدہ کی سلامتی کونسل", None]),
    ("آستانہ عمل کے مذاکرات آستانہ میں ہوئے جن میں روس اور ترکیہ نے شرکت کی۔", ["آستانہ عمل"]),
    ("روس، ایران اور ترکیہ کا اجلاس تہران میں ہوا۔", [None]),
    ("چین اور یورپی یونین کا سربراہ اجلاس بیجنگ میں ہوا۔", [None]),
    ("طالبان کے امریکہ سے مذاکرات دوحہ میں ہوئے۔", [None]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_forum(text: str, expected: list[str | None]) -> None:
    document = extract(text)
    names = {entity.id: entity.name for entity in document.entities}
    assert [names[e.forum] if e.forum is not None else None for e in document.events] == expected
