"""Where clauses begin: "|" stands between one clause and the next, and nowhere else.

Whether a comma or a conjunction belongs to the clause before or after the mark is all the same.
"""

import pytest

from urdu_diplo import Extractor
from urdu_diplo.resolve.clauses import Clauses

THAT = [
    "ایلچی نے کہا کہ| راستہ کھلا ہے۔",
    "ایلچی نے بتایا کہ| وزیر نے کہا کہ| راستہ کھلا ہے۔",  # nested
    "ترجمان کے مطابق صدر نے یقین دلایا کہ| وہ مطالبہ کریں گے کہ| قیدی رہا ہوں۔",
    "ان کا کہنا تھا کہ| ملک اس بات پر زور دیتا ہے کہ| معاہدہ بحال ہو۔",
    "سفیر نے خبردار کیا ہے کہ| پابندیوں سے بحران بڑھے گا۔",
    "یہ بات واضح ہے کہ| دونوں ملک مذاکرات چاہتے ہیں۔",
    "ترجمان نے کہا کہ| صدر نے وزیر کو ہدایت کی ہے کہ| وہ سفیر سے کہیں کہ| وہ واپس آئیں۔",
    "ترجمان کا کہنا ہے کہ| یہ حملہ ہے نہ سازش۔",
    "کہا گیا ہے کہ| راستہ کھلا ہے۔",
    "انہوں نے بات کرتے ہوئے کہا کہ| راستہ کھلا ہے۔",
]
AND = [
    "ایلچی آئے| اور بات چیت شروع ہوئی۔",
    "ایلچی نے حملے کی مذمت کی| اور کہا کہ| ذمہ داروں کو سزا ملے گی۔",
    "وزیر نے شکریہ ادا کیا| اور کہا کہ| تعاون جاری رہے گا۔",
    "وہ دارالحکومت پہنچے ہیں| اور صدر سے ملے ہیں۔",
    "اجلاس ختم ہو گیا| اور وفود واپس چلے گئے۔",
    "معاہدے پر دستخط ہوں گے| اور سفارت خانے کھلیں گے۔",
    "وزیر نے کہا کہ| سرحد بند ہے| اور تجارت رک گئی ہے۔",
    "انہوں نے اعلان کیا تھا،| مگر عمل نہیں ہوا۔",
    "سرحد بند ہے،| تجارت رک گئی ہے۔",
    "وزیر نے دورے کی دعوت دی،| مہمان نے اسے قبول کر لیا۔",
    "فوج نے علاقہ خالی کرا لیا| اور چوکی قائم کر دی۔",
    "صدر نے دستخط کر دیے| اور قانون نافذ ہو گیا۔",
    "وہ امن چاہتے ہیں| اور جنگ سے بچتے ہیں۔",
    "وزیر خود نہیں آئے| اور نائب کو بھیجا۔",
    "قیدی رہا کیے جائیں| اور راستے کھولے جائیں۔",
    "سفیر کو طلب کیا گیا| اور احتجاج ریکارڈ کرایا گیا۔",
    "وزیر نے تجویز دی| اور سفیر نے اسے قبول کیا۔",
    "ترجمان نے تصدیق کی ہے کہ| وفد آج آئے گا| اور کل مذاکرات ہوں گے۔",
    "وہ سفیر ہیں| اور ان کے بھائی وزیر ہیں۔",
    "انہوں نے سوال کیا کہ| کیا ملک تیار ہے| اور کیا فوج ساتھ ہے؟",
    "صدر نے کہا کہ| ہم دوست تھے،| ہیں| اور رہیں گے۔",
    "وزیر خارجہ آئے،| وزیر دفاع نہیں آئے۔",
    "ملک کا کیا ہو گا،| کوئی نہیں جانتا۔",
    "حملے کی مذمت کی گئی| اور امداد بھیجی گئی۔",  # the verb, not the genitive
    "وزیر کابل پہنچے،| سفیر لوٹ گئے۔",  # a long perfective before a comma
    "کل حملے ہوئے| اور لوگ مارے گئے۔",
]
JOINED_NAMES = [  # `and` and commas between words and phrases
    "ایران اور روس کے وزرائے خارجہ ملے۔",
    "پانی، بجلی اور گیس کے منصوبے زیر غور آئے۔",
    "تجارت اور سرمایہ کاری میں تعاون کی اہمیت پر گفتگو ہوئی۔",
    "صدر، وزیر اعظم اور اسپیکر نے شرکت کی۔",
    "دونوں ملکوں کی حکومت اور عوام کے لیے یہ بڑا دن تھا۔",
    "اس کی سرحد اور راستے محفوظ ہیں۔",
    "جنگ کے خاتمے اور قیدیوں کی رہائی کے لیے کوششیں جاری ہیں۔",
    "نئے اور پرانے سفیر موجود تھے۔",
    "سب لوگ جانتے، مانتے اور سمجھتے ہیں۔",
    "امن کے لیے اور تجارت کے لیے راستے کھلے۔",  # `for`, not the verb
]
CONTRAST = [
    "ایلچی نے کہا کہ| راستہ کھلا ہے،| جبکہ فوج نے اسے بند بتایا۔",
    "ایلچی نے راستہ کھلا بتایا| جبکہ فوج نے تردید کی۔",
    "مذاکرات ہوئے،| تاہم کوئی معاہدہ نہیں ہو سکا۔",
    "وزیر نے دعوت قبول کی ہے،| لیکن تاریخ طے نہیں ہوئی۔",
    "بات چیت جاری ہے| لیکن اختلافات باقی ہیں۔",
    "قافلہ روانہ ہو گیا ہے،| البتہ امداد کم ہے۔",
    "فوج سرحد پر ہے،| دوسری جانب وفد دارالحکومت میں ہے۔",
    "مندوب نے کہا کہ| قرارداد منظور ہو گی| تاہم وقت لگے گا۔",
    "ہم امن کے خواہاں ہیں| مگر کمزور نہیں۔",
    "ایلچی نے کہا کہ| راستہ کھلا ہے| ادھر فوج نے سرحد بند کر دی۔",
    "اگرچہ اختلافات ہیں| لیکن بات چیت جاری ہے۔",
    "سفیر نے کہا کہ| وہ خوش ہیں| جبکہ وزیر نے،| جو ساتھ تھے،| کچھ نہیں کہا۔",
    "دوسری طرف حکومت نے تردید کی ہے۔",
    "آج تاہم سفر مشکل ہے۔",  # after an adverb it parts nothing
]
RELATIVE = [
    "اجلاس میں وہ وزیر آئے| جن کے ملک رکن ہیں۔",
    "یہ وہ معاہدہ ہے| جس پر پچھلے سال دستخط ہوئے تھے۔",
    "وفد نے صدر سے ملاقات کی،| جس میں تجارت پر بات ہوئی۔",
    "وہ دارالحکومت گئے| جہاں اجلاس ہو رہا ہے۔",
    "انہوں نے ان ملکوں کا شکریہ ادا کیا| جنہوں نے مدد کی۔",
    "وزیر نے کہا کہ| وہ تجویز مسترد کرتے ہیں| جو کل پیش کی گئی۔",
    "انہوں نے نمائندے سے بات کی| جسے مشن سونپا گیا ہے۔",
    "یہ تجویز مسترد کر دی گئی| جس پر احتجاج ہوا۔",
    "جو ملک دستخط نہیں کریں گے| ان پر پابندی لگے گی۔",
    "جہاں تک تجارت کا تعلق ہے،| وہ بڑھ رہی ہے۔",
    "وزیر نے،| جو کل پہنچے تھے،| صدر سے ملاقات کی۔",
    "وزیر نے کہا کہ| یہ معاہدہ،| جو کل ہوا،| اہم ہے۔",
    "وہ ملک| جو جنگ چاہتا ہے| امن کی بات کرتا ہے۔",
    "دفتر نے کہا ہے کہ| سفیر تعینات کر دیا گیا ہے| جو اگلے ماہ پہنچیں گے۔",
]
SUBORDINATE = [
    "وزیر نے کہا کہ| وہ نہیں جائیں گے| کیونکہ حالات خراب ہیں۔",
    "ملک تیار ہے| بشرطیکہ پابندیاں ختم ہوں۔",
    "وہ جلد پہنچے| تاکہ اجلاس میں شریک ہو سکیں۔",
    "یہ دوستی نہیں ہے| بلکہ شراکت ہے۔",
    "صدر تب بولے| جب مہمان جا چکے تھے۔",
    "حکومت خاموش رہی| حالانکہ سب جانتے تھے۔",
    "وہ نہ صرف ملے| بلکہ معاہدہ بھی کیا۔",
    "انہوں نے زور دیا کہ| نہ صرف جنگ رکے| بلکہ امداد بھی پہنچے۔",
    "ان کا ملک پڑوسیوں سے دوستی چاہتا ہے| تاکہ خطے میں امن ہو۔",
    "چونکہ سرحد بند تھی| اس لیے قافلہ رک گیا۔",
]
RUN_ON = [  # no mark between
    "مذاکرات کامیاب رہے ہیں| وفد کل واپس جائے گا۔",
    "سرحد کھلی ہے| تجارت جاری ہے۔",
    "اجلاس ختم ہو چکا تھا| وزیر چلے گئے۔",
    "کل معاہدہ ہو جائے گا| سب دستخط کریں گے۔",
    "ایلچی نے کہا ہے| وہ جلد آئیں گے۔",
    "وزیر نے کہا کہ| تعلقات اچھے ہیں| دونوں ملک تعاون بڑھائیں گے۔",
    "وہ ثالثی کرنے والے ہیں۔",
    "یہ منصوبہ اہم ہے| اور رہے گا۔",
    "وہ گئے تھے تو سہی۔",
    "یہ مسئلہ ہے ہی نہیں۔",
    "یہ مسئلہ ہے نہیں۔",
    "سفیر کا کہنا تھا| راستے کھول دیے جائیں گے۔",
    "ان کا کہنا ہے| حکومت تیار ہے۔",
    "فوج نے بیان میں کہا ہے| دو اہلکار زخمی ہوئے ہیں۔",
    "انہوں نے سفیر کو طلب کر کے احتجاج کیا۔",
    "وزیر نے آئے ہوئے مہمان کو دیکھا۔",
    "کیا گیا وعدہ پورا ہوا۔",
    "گیا وقت ہاتھ نہیں آتا۔",
    "سفیر چلے گئے۔",
]
STOPS = [
    "سرحد بند ہے؛| تجارت رک گئی۔",
    "ترجمان نے کہا:| راستہ کھلا ہے۔",
    "ایلچی نے لکھا:| راستہ کھلا ہے؛| آپ آ سکتے ہیں۔",
]
QUOTES = [  # what stands between the marks is passed over
    "ایلچی نے کہا: |“راستہ کھلا ہے اور آپ آ سکتے ہیں”۔",
    "ایلچی نے کہا کہ| “راستہ کھلا ہے، لیکن سفر مشکل ہے”۔",
    "“راستہ کھلا ہے اور آپ آ سکتے ہیں” یہ بات ایلچی نے کہی۔",
    "ایلچی نے “قیام امن” کی کوششوں کو سراہا| اور دعوت دی۔",
    """وزیر نے "دشمن کی سازش" کا ذکر کیا| جبکہ سفیر خاموش رہے۔""",
    "وزیر نے “جنگ اور امن” نامی کتاب پیش کی۔",
    "صدر نے کہا،| “راستہ کھلا ہے”،| اور چلے گئے۔",
]
LINES = [*THAT, *AND, *JOINED_NAMES, *CONTRAST, *RELATIVE, *SUBORDINATE, *RUN_ON, *STOPS, *QUOTES]


@pytest.mark.parametrize("line", LINES)
def test_boundaries(extractor: Extractor, line: str) -> None:
    assert marked(extractor, line.replace("|", ""), line) == line


def marked(extractor: Extractor, text: str, line: str) -> str:
    """The text with a mark at each boundary found: where `line` has one, if the boundary may stand there."""
    draft = extractor.draft(text)
    (sentence,) = draft.sentences
    wanted = places(line, [token.start for token in draft.tokens])
    found = set()
    for boundary in Clauses(draft, sentence).boundaries(*sentence):
        fitting = [i for i in wanted if boundary.before <= i <= boundary.at]
        if boundary.before > sentence.start and boundary.at < sentence.end:
            found.add(fitting[0] if fitting else boundary.at)
    offsets = {i: offset for offset, i in enumerate_marks(line, wanted)}
    out, done = "", 0
    for i in sorted(found):
        at = offsets.get(i, draft.tokens[i].start)
        out, done = f"{out}{text[done:at]}|", at
    return out + text[done:]


def places(line: str, starts: list[int]) -> list[int]:
    """The tokens before which the marks of a line stand."""
    return [next(i for i, start in enumerate(starts) if start >= at) for at in mark_offsets(line)]


def mark_offsets(line: str) -> list[int]:
    """Where the marks stand in the text without them."""
    return [i - n for n, i in enumerate(i for i, letter in enumerate(line) if letter == "|")]


def enumerate_marks(line: str, wanted: list[int]) -> list[tuple[int, int]]:
    return list(zip(mark_offsets(line), wanted, strict=True))


def test_a_boundary_tells_its_kind_and_where_the_clause_before_ends(extractor: Extractor) -> None:
    draft = extractor.draft("ایلچی نے کہا کہ راستہ کھلا ہے، تاہم سفر مشکل ہے۔")
    that, comma, however = Clauses(draft, draft.sentences[0]).boundaries(*draft.sentences[0])
    assert [b.kind for b in (that, comma, however)] == ["that", "and", "contrast"]
    assert [draft.norm(b.before) for b in (that, comma, however)] == ["کہ", "،", "تاہم"]
    assert [draft.norm(b.at) for b in (that, comma, however)] == ["راستہ", "تاہم", "سفر"]


KINDS = [  # the copula before a word that opens a clause makes no boundary of its own
    ("یہ وہ معاہدہ ہے جس پر دستخط ہوئے تھے۔", ["relative"]),
    ("یہ طے ہے کہ سرحد کھلے گی۔", ["that"]),
    ("راستہ کھلا ہے اور سفر آسان ہے۔", ["and"]),
    ("راستہ کھلا ہے تاہم سفر مشکل ہے۔", ["contrast"]),
    ("راستہ کھلا ہے کیونکہ جنگ رک گئی۔", ["subordinate"]),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_one_boundary_between_two_clauses(extractor: Extractor, text: str, kinds: list[str]) -> None:
    draft = extractor.draft(text)
    (sentence,) = draft.sentences
    assert [boundary.kind for boundary in Clauses(draft, sentence).boundaries(*sentence)] == kinds


PLACES = [  # with which word the clause before ends, and with which the next one begins
    ("وزیر کابل پہنچے، سفیر لوٹ گئے۔", "،", "سفیر"),
    ("سرحد کھلی ہے تجارت جاری ہے۔", "تجارت", "تجارت"),  # nothing between
    ("راستہ کھلا ہے اور سفر آسان ہے۔", "اور", "سفر"),
    ("وہ وزیر آئے جن کے ملک رکن ہیں۔", "جن", "جن"),
]


@pytest.mark.parametrize(("text", "before", "at"), PLACES)
def test_where_a_boundary_stands(extractor: Extractor, text: str, before: str, at: str) -> None:
    draft = extractor.draft(text)
    (boundary,) = Clauses(draft, draft.sentences[0]).boundaries(*draft.sentences[0])
    assert (draft.norm(boundary.before), draft.norm(boundary.at)) == (before, at)


STARTS = [  # the clause in which the last word stands begins after "|"
    "ایلچی نے کہا کہ |راستہ کھلا ہے",
    "ایلچی نے کہا کہ راستہ کھلا ہے اور |سفر آسان",
    "ایلچی نے “راستہ کھلا ہے، لیکن سفر مشکل ہے” کہا",
    "وزیر نے کہا کہ وہ تجویز مسترد کرتے ہیں |جو کل آئی",
    "|دونوں ملکوں کے وزرائے خارجہ نے اتفاق کیا",
]


@pytest.mark.parametrize("line", STARTS)
def test_where_the_clause_of_a_word_begins(extractor: Extractor, line: str) -> None:
    draft = extractor.draft(line.replace("|", ""))
    start = Clauses(draft, draft.sentences[0]).start_of(len(draft.tokens) - 1)
    assert draft.tokens[start.at].start == max(line.find("|"), 0)


def test_a_clause_begins_no_earlier_than_asked(extractor: Extractor) -> None:
    draft = extractor.draft("ایلچی نے کہا کہ راستہ کھلا ہے")
    assert Clauses(draft, draft.sentences[0]).start_of(6, 5).at == 5


NEAREST = [  # the boundary before the word in brackets: the clause begins after "|"
    ("ایلچی نے کہا “|ہم [تیار] ہیں”۔", "quote"),
    ("ایلچی نے کہا کہ “|ہم [تیار] ہیں”۔", "quote"),
    ("ایلچی نے کہا کہ |راستہ [کھلا] ہے۔", "that"),
    ("ایلچی نے کہا کہ “ہم تیار ہیں |اور آپ [بھی] تیار ہیں”۔", "and"),
    ("|ایلچی نے “ہم تیار ہیں اور آپ بھی” [کہا]۔", "sentence"),  # a quotation that closes before is passed over
    ("ایلچی آئے |اور “ہم تیار ہیں، آپ بھی” [کہا]۔", "and"),
    ("|ایلچی نے “امن” کا [ذکر] کیا۔", "sentence"),
    ("|ایلچی نے “دیرپا [امن]” کا ذکر کیا۔", "sentence"),  # two words in quotation marks are no clause
    ("|ایلچی [نے] کہا کہ راستہ کھلا ہے۔", "sentence"),
    ("ایلچی نے کہا: |راستہ [کھلا] ہے۔", "stop"),
    ("راستہ کھلا ہے |جبکہ فوج [وہاں] ہے۔", "contrast"),
    ("وہ وزیر آئے |جن کے ملک [رکن] ہیں۔", "relative"),
    ("وہ نہیں گئے |کیونکہ راستہ [بند] ہے۔", "subordinate"),
]
AFTER_THE_WORD = ("and", "contrast", "subordinate")  # boundaries whose own word stands after "|" in a line


@pytest.mark.parametrize(("line", "kind"), NEAREST)
def test_the_nearest_boundary(extractor: Extractor, line: str, kind: str) -> None:
    draft = extractor.draft(line.translate(str.maketrans("", "", "|[]")))
    word = len(extractor.draft(line.split("[")[0].replace("|", "")).tokens)
    found = Clauses(draft, draft.sentences[0]).start_of(word)
    opened = len(extractor.draft(line.split("|")[0]).tokens)
    assert (found.kind, found.at - (kind in AFTER_THE_WORD)) == (kind, opened)


def test_the_floor_is_the_nearest_boundary_at_last(extractor: Extractor) -> None:
    draft = extractor.draft("ایلچی نے کہا کہ راستہ کھلا ہے۔")
    clauses = Clauses(draft, draft.sentences[0])
    assert [clauses.start_of(6, floor) for floor in (0, 3, 5)] == [(4, "that", 3), (4, "that", 3), (5, "sentence", 5)]


def test_of_a_quotation_that_the_floor_cuts_the_rest_is_read(extractor: Extractor) -> None:
    draft = extractor.draft("ایلچی نے “ہم تیار ہیں اور آپ بھی” کہا")
    clauses = Clauses(draft, draft.sentences[0])
    assert [clauses.start_of(10, floor) for floor in (0, 4)] == [(0, "sentence", 0), (7, "and", 6)]
