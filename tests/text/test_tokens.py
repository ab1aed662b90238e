"""A space is a cut; "|" is a cut where the text has no space."""

import pytest

from urdu_diplo.text.tokens import tokenize

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
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: str) -> None:
    assert [token.kind for token in tokenize(text)] == [kind]


@pytest.mark.parametrize("text", ["", " ", "\n\t \u200c\u200f"])
def test_nothing_to_cut(text: str) -> None:
    assert tokenize(text) == []
