"""Names beside words and names that look alike: what is found, with its type."""

import pytest

from urdu_diplo import Extractor

SENTENCES = [
    ("a city that is somebody's given name", "ریاض محمد خان نے بات کی۔", ["PERSON ریاض محمد خان"]),
    ("after a title", "ہائی کمشنر ریاض حمید اللہ نے بات کی۔", ["ROLE ہائی کمشنر", "PERSON ریاض حمید اللہ"]),
    (
        "the city before a known person's name",
        "وزیر خارجہ ریاض محمد بن سلمان سے ملنے پہنچے۔",
        ["ROLE وزیر خارجہ", "PLACE ریاض", "PERSON محمد بن سلمان"],
    ),
    ("free of, and no country", "دہشت گردی سے پاک خطہ سب کا خواب ہے۔", []),
    ("a country all the same", "اس سے پاک ایران تعلقات بڑھیں گے۔", ["COUNTRY پاک", "COUNTRY ایران"]),
    ("a father's name that is a common word", "شیخ سعید بن زاید نے بات کی۔", ["PERSON شیخ سعید بن زاید"]),
    (
        "a postposition between two long names",
        "صدر لارس راسموسن سے احمد رضوی نے بات کی۔",
        ["ROLE صدر", "PERSON لارس راسموسن", "PERSON احمد رضوی"],
    ),
    (
        "a title of the clergy",
        "سپریم لیڈر آیت اللہ علی خامنہ ای نے بات کی۔",
        ["ROLE سپریم لیڈر", "PERSON علی خامنہ ای"],
    ),
    ("a day before a name", "ہفتے کے روز احمد رضوی نے بات کی۔", ["PERSON احمد رضوی"]),
    ("a word and its marker are no name", "سفارت کار کی بات سنی گئی۔", []),
    ("an evening", "سنیچر کی شام وفد آیا۔", []),
    ("a capital's airport", "اسلام آباد ایئرپورٹ پر وفد آیا۔", ["PLACE اسلام آباد"]),
    ("a capital that is struck", "ہم سنتے ہیں کہ صنعا پر فضائی حملے ہوئے۔", ["PLACE صنعا"]),
    ("a capital under pressure", "ہم سنتے ہیں کہ صنعا پر دباؤ ہے۔", ["COUNTRY صنعا"]),
    (
        "capitals in a list, by what follows the last",
        "وہ کل ریاض، دوحہ اور مسقط کا دورہ کریں گے۔",
        ["PLACE ریاض", "PLACE دوحہ", "PLACE مسقط"],
    ),
    ("capitals that act", "ہم جانتے ہیں کہ ریاض اور دوحہ نے بات کی۔", ["COUNTRY ریاض", "COUNTRY دوحہ"]),
    ("a name in -al-din in two words", "صدر اے ایم محبوب الدین نے بات کی۔", ["ROLE صدر", "PERSON اے ایم محبوب الدین"]),
    (
        "a name, and its marker",
        "مشیر رابرٹ اوبرائن نے خبرنگاروں سے بات کی۔",
        ["ROLE مشیر", "PERSON رابرٹ اوبرائن"],
    ),
    ("two words that are names", "حسن سالم نے بات کی۔", ["PERSON حسن سالم"]),
    (
        "all given names between a title and a known family name",
        "وزیر خارجہ رشید عوض گلدی یوویچ مردوف نے بات کی۔",
        ["ROLE وزیر خارجہ", "PERSON رشید عوض گلدی یوویچ مردوف"],
    ),
    (
        "a family name that is a title too",
        "سفیر وکرم دورائی سوامی نے بات کی۔",
        ["ROLE سفیر", "PERSON وکرم دورائی سوامی"],
    ),
    ("a television channel", "الجزیرہ ٹی وی چینل نے بات کی۔", ["ORG الجزیرہ ٹی وی چینل"]),
    ("a secretariat", "جی سی سی سیکرٹریٹ نے بات کی۔", ["ORG جی سی سی سیکرٹریٹ"]),
    (
        "a ministry for a people's affairs",
        "وزارت برائے افغان مہاجرین نے بات کی۔",
        ["ORG وزارت برائے افغان مہاجرین"],
    ),
    ("a body named with English words", "خیبر ٹرانسپورٹ ایسوسی ایشن نے بات کی۔", ["ORG خیبر ٹرانسپورٹ ایسوسی ایشن"]),
    (
        "and with their `and`",
        "نیشنل انجینئرنگ اینڈ سائنٹیفک کمیشن نے بات کی۔",
        ["ORG نیشنل انجینئرنگ اینڈ سائنٹیفک کمیشن"],
    ),
    ("and with a people's name", "فیڈریشن آف جرمن انڈسٹریز نے بات کی۔", ["ORG فیڈریشن آف جرمن انڈسٹریز"]),
    ("a kind of body", "ایک فوڈ بینک قائم ہوا۔", []),
    ("a body for something", "ادارہ برائے سائنس و ثقافت نے بات کی۔", ["ORG ادارہ برائے سائنس و ثقافت"]),
    ("a committee for something", "قائمہ کمیٹی برائے دفاع نے بات کی۔", ["ORG قائمہ کمیٹی برائے دفاع"]),
    ("a ministry by its genitive", "انسانی خدمات کی وزارت نے بات کی۔", ["ORG انسانی خدمات کی وزارت"]),
    ("somebody's ministry", "ان کی وزارت نے بات کی۔", ["GROUP وزارت"]),
    ("a board by what it sees to", "سرمایہ کاری بورڈ نے بات کی۔", ["ORG سرمایہ کاری بورڈ"]),
    (
        "what a minister sees to is no body",
        "وزیر مملکت برائے نیشنل ہیلتھ سروسز احمد رضوی نے بات کی۔",
        ["ROLE وزیر مملکت", "PERSON احمد رضوی"],
    ),
    ("civil society", "سول سوسائٹی خاموش رہی۔", []),
    ("a genitive after a bracket begins no acronym", "مجلس (اے بی سی) کے ایم پی آئے۔", ["ORG اے بی سی"]),
    ("no name in two words without a marker behind", "بات نہیں ہوا نا ہی کچھ ہو گا۔", []),
    ("a capital with a hotel", "صنعا کے ہوٹل میں بات ہوئی۔", ["PLACE صنعا"]),
    ("a party named in English words", "لبرل ڈیموکریٹک پارٹی نے بات کی۔", ["ORG لبرل ڈیموکریٹک پارٹی"]),
    ("a noun that takes no such word", "وہ گرین ہاؤس کی بات کرتے ہیں۔", []),
    ("a servant of", "عبد القیوم نے بات کی۔", ["PERSON عبد القیوم"]),
    (
        "cut after letters that only end words",
        "صدر احمد رضوی نےنیروبی میں بات کی۔",
        ["ROLE صدر", "PERSON احمد رضوی", "PLACE نیروبی"],
    ),
    ("a capital that acts after `therefore`", "جنگ رکی، لہذا تہران امن چاہتا ہے۔", ["COUNTRY تہران"]),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in SENTENCES], ids=[case[0] for case in SENTENCES])
def test_names(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert [f"{m.type} {m.text}" for m in extractor(text).mentions] == expected
