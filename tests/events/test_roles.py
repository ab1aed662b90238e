"""Who visits, hosts, calls, chairs and mediates: own sentences with the roles that they tell, and no others."""

import pytest

from urdu_diplo import extract

VISITS = [
    ("ایرانی صدر مسعود پزشکیان پاکستان کے دورے پر اسلام آباد پہنچے۔", {"Masoud Pezeshkian": "visitor"}),
    ("ترک وزیر خارجہ ہاکان فیدان منگل کو تہران پہنچ گئے۔", {"Hakan Fidan": "visitor"}),
    ("ترک صدر رجب طیب اردوان نے گزشتہ ہفتے قطر کا دورہ کیا۔", {"Recep Tayyip Erdogan": "visitor"}),
    ("سرگئی لاوروف کا دورہ تہران دو دن جاری رہا۔", {"Sergey Lavrov": "visitor"}),
    ("شہباز شریف نے سیلاب زدگان کے کیمپ کا دورہ کیا۔", {"Shehbaz Sharif": "visitor"}),
    ("ولادیمیر پیوٹن نے کہا کہ وہ شی جن پنگ کے ماسکو کے جلد دورے کے منتظر ہیں۔", {"Xi Jinping": "visitor"}),
    (
        "اسحاق ڈار چینی وزیر خارجہ وانگ یی کی دعوت پر چین کا دورہ کریں گے۔",
        {"Ishaq Dar": "visitor", "Wang Yi": "host"},
    ),
    (
        "رجب طیب اردوان کی دعوت پر ایرانی صدر مسعود پزشکیان نے ترکیہ کا دورہ کیا۔",
        {"Masoud Pezeshkian": "visitor", "Recep Tayyip Erdogan": "host"},
    ),
    (
        "عباس عراقچی بدھ کو اسلام آباد پہنچے تو پاکستانی وزیر خارجہ اسحاق ڈار نے ان کا استقبال کیا۔",
        {"Abbas Araghchi": "visitor", "Ishaq Dar": "host"},
    ),
    (
        "عباس عراقچی بدھ کو اسلام آباد پہنچے۔ ہوائی اڈے پر ان کا استقبال اسحاق ڈار نے کیا۔",
        {"Abbas Araghchi": "visitor", "Ishaq Dar": "host"},
    ),
    (
        "وزیر اعظم شہباز شریف دو روزہ دورے پر دوحہ جائیں گے۔ ترجمان نے دورے کی دیگر تفصیلات نہیں بتائیں۔",
        {"Shehbaz Sharif": "visitor"},
    ),
    ("عباس عراقچی اسلام آباد پہنچے۔ اسحاق ڈار نے معاہدے کا استقبال کیا۔", {"Abbas Araghchi": "visitor"}),
    ("عباس عراقچی اسلام آباد پہنچے۔ اسحاق ڈار نے ان کے استقبال کی تیاریاں کیں۔", {"Abbas Araghchi": "visitor"}),
]

CALLS = [
    ("عباس عراقچی نے سرگئی لاوروف کو ٹیلی فون کیا۔", {"Abbas Araghchi": "caller", "Sergey Lavrov": "callee"}),
    ("سرگئی لاوروف کو عباس عراقچی نے ٹیلی فون کیا۔", {"Abbas Araghchi": "caller", "Sergey Lavrov": "callee"}),
    ("عباس عراقچی سرگئی لاوروف کو فون کریں گے۔", {"Abbas Araghchi": "caller", "Sergey Lavrov": "callee"}),
    (
        "عباس عراقچی نے سرگئی لاوروف کو فون کر کے صورتحال سے آگاہ کیا۔",
        {"Abbas Araghchi": "caller", "Sergey Lavrov": "callee"},
    ),
    (
        "عباس عراقچی نے سرگئی لاوروف سے ٹیلی فون پر رابطہ کیا۔",
        {"Abbas Araghchi": "caller", "Sergey Lavrov": "callee"},
    ),
    (
        "سرگئی لاوروف سے عباس عراقچی نے ٹیلی فونک رابطہ کیا۔",
        {"Abbas Araghchi": "caller", "Sergey Lavrov": "callee"},
    ),
    (
        "اسحاق ڈار کو عباس عراقچی کی ٹیلی فون کال موصول ہوئی۔",
        {"Abbas Araghchi": "caller", "Ishaq Dar": "callee"},
    ),
    ("عباس عراقچی اور سرگئی لاوروف کے درمیان ٹیلی فون پر رابطہ ہوا۔", {}),
    ("عباس عراقچی اور سرگئی لاوروف نے ٹیلی فون پر رابطہ کیا۔", {}),
    ("عباس عراقچی نے سرگئی لاوروف سے ٹیلی فون پر گفتگو کی۔", {}),
    ("عباس عراقچی نے سرگئی لاوروف کو ٹیلی فون پر بتایا کہ مذاکرات جاری ہیں۔", {}),
]

CHAIRS = [
    ("وزیر اعظم شہباز شریف کی زیر صدارت کابینہ کا اجلاس ہوا۔", {"Shehbaz Sharif": "chair"}),
    ("کابینہ کا اجلاس شہباز شریف کی زیر صدارت اسلام آباد میں منعقد ہوا۔", {"Shehbaz Sharif": "chair"}),
    ("شی جن پنگ کی صدارت میں شنگھائی تعاون تنظیم کا اجلاس بیجنگ میں ہوا۔", {"Xi Jinping": "chair"}),
    ("اجلاس کی صدارت روسی وزیر خارجہ سرگئی لاوروف نے کی۔", {"Sergey Lavrov": "chair"}),
    ("اسحاق ڈار نے اسلامی تعاون تنظیم کے اجلاس کی صدارت کی۔", {"Ishaq Dar": "chair"}),
    ("جی 7 کا اجلاس روم میں ہوا جس کی صدارت سرگئی لاوروف نے کی۔", {"Sergey Lavrov": "chair"}),
    ("روس نے شنگھائی تعاون تنظیم کے اجلاس کی صدارت سے انکار کیا۔", {}),
    ("روس نے شنگھائی تعاون تنظیم کے اجلاس کی صدارت نہیں کی۔", {}),
]

HOSTS = [
    ("روس کی میزبانی میں افغانستان سے متعلق اجلاس منگل کو ہوا۔", {"Russia": "host"}),
    ("مصر کی میزبانی میں شرم الشیخ میں امن سربراہ اجلاس منعقد ہوا۔", {"Egypt": "host"}),
    ("پاکستان کی میزبانی میں ایران اور سعودی عرب کے درمیان مذاکرات ہوئے۔", {"Pakistan": "host"}),
    ("اس کانفرنس کی میزبانی قطر نے کی۔", {"Qatar": "host"}),
    ("پاکستان آئندہ ماہ اسلامی تعاون تنظیم کے اجلاس کی میزبانی کرے گا۔", {"Pakistan": "host"}),
    ("اس کانفرنس کی میزبانی یورپی یونین اور ترکیہ کریں گے۔", {"European Union": "host", "Türkiye": "host"}),
    ("سرگئی لاوروف نے میزبان وزیر خارجہ ہاکان فیدان سے انقرہ میں ملاقات کی۔", {"Hakan Fidan": "host"}),
    ("پاکستان نے شنگھائی تعاون تنظیم کے اجلاس کی میزبانی کی پیشکش کی۔", {}),
]

MEDIATORS = [
    ("عمان کی ثالثی میں ایران اور امریکہ کے مذاکرات مسقط میں ہوئے۔", {"Oman": "mediator"}),
    (
        "ایران اور امریکہ کے درمیان قطر اور مصر کی ثالثی سے مذاکرات ہوئے۔",
        {"Qatar": "mediator", "Egypt": "mediator"},
    ),
    ("قطر کی ثالثی میں جنگ بندی کے بعد ایران اور امریکہ کے مذاکرات ہوئے۔", {}),
    ("قطر کی ثالثی میں ہونے والی جنگ بندی پر ایران اور امریکہ کے مذاکرات ہوئے۔", {}),
]


@pytest.mark.parametrize(("text", "expected"), [*VISITS, *CALLS, *CHAIRS, *HOSTS, *MEDIATORS])
def test_roles(text: str, expected: dict[str, str]) -> None:
    document = extract(text)
    names = {entity.id: entity.name_en for entity in document.entities}
    assert document.events
    told = [(names[e], role) for event in document.events for e, role in event.participant_roles.items()]
    assert sorted(told) == sorted(expected.items())


@pytest.mark.parametrize("text", [text for text, expected in (*CHAIRS, *HOSTS, *MEDIATORS) if expected])
def test_who_has_a_role_takes_part(text: str) -> None:
    (event,) = extract(text).events
    assert set(event.participant_roles) <= set(event.participants)


def test_both_sides_are_not_the_mediator() -> None:
    document = extract("قطر کی ثالثی میں ایران اور امریکہ کے مذاکرات دوحہ میں ہوئے۔ فریقین نے جنگ بندی پر اتفاق کیا۔")
    names = {entity.id: entity.name_en for entity in document.entities}
    (agreed,) = document.statements
    assert {names[e] for e in agreed.speakers} == {"Iran", "United States"}
    assert {names[e] for e in document.events[0].participants} == {"Iran", "United States", "Qatar"}
