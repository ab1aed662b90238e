"""A space is a cut; "|" is a cut where the text has no space."""

import pytest

from urdu_diplo.text.tokens import MEMORABLE, REMEMBERED, Tokenizer, tokenize

CUTS = [
    "پاکستان نے کہا|۔",
    "مطابق|،|حسین",
    "3|+|3 فارمیٹ",
    "5|+|1 گروپ",
    "جی|-|20",
    "2.5 فیصد",
    "۲٫۵ فیصد",
    "1,250 افراد",
    "40%",
    "12:30 بجے",
    "23/10 کو",
    "قرارداد 2231",
    "۔۔۔",
    "کیا واقعی|؟|!",
    "یو|۔|این|۔|او",
    "ایس|.|جے شنکر",
    "G20 اجلاس".replace("G20", "G|20"),
    "“|ہم تیار ہیں|”",
    "''|ہم تیار ہیں|''",
    "‘‘|ہم تیار ہیں|’’",
    "(|اے پی پی|)",
    "وزیرِ اعظم",
    "عبداللّٰہیان",
    "📞|کال",
]


@pytest.mark.parametrize("line", CUTS)
def test_cuts(line: str) -> None:
    text = line.replace("|", "")
    assert [token.text for token in tokenize(text)] == [t for part in line.split() for t in part.split("|")]


@pytest.mark.parametrize("line", CUTS)
def test_offsets_are_those_of_the_text(line: str) -> None:
    text = line.replace("|", "")
    assert all(text[t.start : t.end] == t.text for t in tokenize(text))


JOINED = [
    ("علیحدہ\u200cکرنا", ["علیحدہ", "کرنا"]),  # the non-joiner separates
    ("اسلام\u200dآباد", ["اسلام\u200dآباد"]),  # the joiner does not
    ("\u200fایران\u200f نے", ["ایران", "نے"]),  # direction marks belong to no word
    ("\ufeffایران", ["ایران"]),
    ("ایران\u00a0نے", ["ایران", "نے"]),
    ("ایران\u2028نے", ["ایران", "نے"]),
]


@pytest.mark.parametrize(("text", "tokens"), JOINED)
def test_invisible_characters(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokenize(text)] == tokens


KINDS = [
    ("ایران", "word"),
    ("2231", "number"),
    ("۲۲۳۱", "number"),
    ("NATO", "latin"),
    ("۔", "mark"),
    ("☎", "mark"),
    ("۔۔۔", "mark"),
    ("''", "mark"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: str) -> None:
    assert [token.kind for token in tokenize(text)] == [kind]


@pytest.mark.parametrize("text", ["", " ", "\n\t \u200c\u200f"])
def test_nothing_to_cut(text: str) -> None:
    assert tokenize(text) == []


def halves(word: str) -> tuple[int, ...]:
    """Cuts every word in the middle, if it is asked."""
    return (len(word) // 2,)


PARTED = [
    ("ایران", ["ای", "ران"]),
    ("صدور", ["صد", "ور"]),
    ("صدر", ["صدر"]),  # short words are not cut
    ("NATO", ["NATO"]),  # nor Latin ones
    ("2231", ["2231"]),
    ("۔۔۔۔", ["۔۔۔۔"]),
    ("کا ایران", ["کا", "ای", "ران"]),
    ("ایک صدر", ["ایک", "صدر"]),
]


@pytest.mark.parametrize(("text", "tokens"), PARTED)
def test_words_are_cut_where_the_cut_says(text: str, tokens: list[str]) -> None:
    found = tokenize(text, halves)
    assert [token.text for token in found] == tokens
    assert [text[t.start : t.end] for t in found] == tokens


def test_parts_are_matched_as_words() -> None:
    assert [(t.norm, t.kind) for t in tokenize("كويتني", halves)] == [("کوی", "word"), ("تنی", "word")]


def test_a_word_that_is_not_cut_is_whole() -> None:
    assert [token.text for token in tokenize("ایران", lambda word: ())] == ["ایران"]


@pytest.mark.parametrize(
    ("text", "is_word"), [("ایران", True), ("NATO", True), ("2231", False), ("۔", False), ("📞", False)]
)
def test_what_is_a_word(text: str, is_word: bool) -> None:
    assert [token.is_word for token in tokenize(text)] == [is_word]


def test_a_mark_is_matched_as_it_is_written() -> None:
    assert [token.norm for token in tokenize("ـ ٪ … ٫")] == ["ـ", "٪", "…", "٫"]


def test_what_a_tokenizer_remembers_has_its_own_place_each_time() -> None:
    text = "ایران، ایران، (ایران، ایران، ایران)"
    assert Tokenizer()(text) == tokenize(text)
    assert [text[t.start : t.end] for t in tokenize(text)] == [t.text for t in tokenize(text)]


def test_a_tokenizer_does_not_remember_without_end() -> None:
    tokenizer = Tokenizer()
    tokenizer("ا" * (MEMORABLE + 1))
    assert not tokenizer._remembered
    tokenizer(" ".join(map(str, range(REMEMBERED + 10))))
    assert 0 < len(tokenizer._remembered) <= REMEMBERED
