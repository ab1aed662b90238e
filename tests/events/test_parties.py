"""Who takes part in an event, and in how many: own sentences with the participants of each event in order."""

import pytest

from urdu_diplo import extract

CASES = [
    (
        "سرگئی لاوروف نے شامی وزیر خارجہ ولید المعلم اور ایرانی وزیر خارجہ جواد ظریف سے الگ الگ ملاقاتیں کیں۔",
        [{"Sergey Lavrov", "Walid Muallem"}, {"Sergey Lavrov", "Mohammad Javad Zarif"}],
    ),
    (
        "وزیر خارجہ سرگئی لاوروف نے شام کے وزیر خارجہ ولید المعلم اور ایرانی وزیر خارجہ جواد ظریف سے ملاقات کی۔",
        [{"Sergey Lavrov", "Walid Muallem", "Mohammad Javad Zarif"}],
    ),
    (
        "جان کیری اور سرگئی لاوروف نے جمعے کو اقوام متحدہ کی عمارت سے باہر ملاقات کی۔",
        [{"John Kerry", "Sergey Lavrov"}],
    ),
    (  # the country of the city where they met is no party
        "سرگئی لاوروف نے عمان کے دارالحکومت مسقط میں جان کیری سے ملاقات کی۔",
        [{"John Kerry", "Sergey Lavrov"}],
    ),
    (  # the feminine genitive is the meeting's
        "سرگئی لاوروف کی صدر ٹرمپ سے ملاقات ہوئی۔",
        [{"Donald Trump", "Sergey Lavrov"}],
    ),
    (  # a headline's call
        "سرگئی لاوروف کا جان کیری کو فون، سرحد کی صورتحال پر تبادلہ خیال",
        [{"John Kerry", "Sergey Lavrov"}],
    ),
    # adjuncts between the two parties
    ("سرگئی لاوروف سے ماسکو میں جان کیری نے ملاقات کی۔", [{"John Kerry", "Sergey Lavrov"}]),
    ("سرگئی لاوروف سے جمعرات کو جان کیری نے ملاقات کی۔", [{"John Kerry", "Sergey Lavrov"}]),
    ("سرگئی لاوروف سے آج یہاں جان کیری نے ملاقات کی۔", [{"John Kerry", "Sergey Lavrov"}]),
    ("سرگئی لاوروف سے یمن کے لیے امریکی نمائندے جان کیری نے ملاقات کی۔", [{"John Kerry", "Sergey Lavrov"}]),
    ("سرگئی لاوروف کی نیویارک میں جان کیری سے ملاقات ہوئی۔", [{"John Kerry", "Sergey Lavrov"}]),
    ("سرگئی لاوروف کو جمعرات کو جان کیری نے ٹیلی فون کیا۔", [{"John Kerry", "Sergey Lavrov"}]),
    (
        "سرگئی لاوروف نے کابل میں افغانستان کے لیے امریکی نمائندے جان کیری سے ملاقات کی۔",
        [{"John Kerry", "Sergey Lavrov"}],
    ),
    ("سرگئی لاوروف نے میونخ سیکیورٹی کانفرنس کے دوران جان کیری سے ملاقات کی۔", [{"John Kerry", "Sergey Lavrov"}]),
    ("سرگئی لاوروف نے شام کے وزیر خارجہ 'جان کیری' سے ملاقات کی۔", [{"John Kerry", "Sergey Lavrov"}]),
    (  # a source is no party
        "سرگئی لاوروف نے جان کیری سے ملاقات کی۔ دفتر خارجہ کے مطابق ملاقات میں تجارت پر بات ہوئی۔",
        [{"John Kerry", "Sergey Lavrov"}],
    ),
    ("عرب لیگ کا اجلاس کل شروع ہوگا۔", [{"Arab League"}]),
    ("سرگئی لاوروف نے کہا کہ دونوں ممالک تجارتی رابطے بڑھا رہے ہیں۔", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_participants(text: str, expected: list[set[str]]) -> None:
    document = extract(text)
    names = {entity.id: entity.name_en for entity in document.entities}
    assert [{names[e] for e in event.participants} for event in document.events] == expected


TAKES_PLACE = [
    ("ایران اور ترکیہ کے صدور کی ملاقات منگل کے روز ہوئی۔", [{"Iran", "Türkiye"}]),
    ("پاکستان اور افغانستان کے درمیان مذاکرات کا اہم دور آج ہوگا۔", [{"Pakistan", "Afghanistan"}]),
    ("مبصرین کے خیال میں مذاکرات ناکام ہو جائیں گے۔", []),
]


@pytest.mark.parametrize(("text", "expected"), TAKES_PLACE)
def test_takes_place(text: str, expected: list[set[str]]) -> None:
    document = extract(text)
    names = {entity.id: entity.name_en for entity in document.entities}
    assert [{names[e] for e in event.participants} for event in document.events] == expected
