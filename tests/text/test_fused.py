"""Words that the press ran together: "|" is a cut inside a word."""

from itertools import pairwise

import pytest

from urdu_diplo import Extractor
from urdu_diplo.text.fused import LONGEST, FusedWords, fused_words

CUTS = [
    "انہوں نے کہا|کہ وہ تیار ہیں",
    "ان کا کہنا ہے|کہ یہ اچھا ہے",
    "ذرائع کے مطابق|،|حسین امیر عبداللہیان",
    "شہر|گوا میں اجلاس ہوا",
    "ایران کے|وفد نے دورہ کیا",
    "چین کے صدر|شی جن پنگ نے کہا",
    "صدر نے شاہ کو|سعودی عرب مدعو کیا",
    "بندرگاہ گوادر|کے حکام",
]
WHOLE = ["پاکستان", "کراچی", "سعودی", "نیویارک", "مذاکرات", "کوریا", "نیپال", "کینیڈا", "میانمار", "سنگے"]


@pytest.mark.parametrize("line", CUTS)
def test_words_run_together_are_cut(extractor: Extractor, line: str) -> None:
    draft = extractor.draft(line.replace("|", ""))
    assert [token.text for token in draft.tokens] == [t for part in line.split() for t in part.split("|")]


@pytest.mark.parametrize("word", WHOLE)
def test_whole_words_are_not(extractor: Extractor, word: str) -> None:
    assert [token.text for token in extractor.draft(word).tokens] == [word]


def test_offsets_are_true(extractor: Extractor) -> None:
    text = "صدر نے کہاکہ شہرگوا کےوفد نے"
    assert all(text[t.start : t.end] == t.text for t in extractor.draft(text).tokens)


def test_two_offices_joined_by_a_fused_and(extractor: Extractor) -> None:
    mentions = extractor("نائب وزیراعظم ووزیرخارجہ نے کہا کہ سرحد کھلی ہے۔").mentions
    assert [(m.text, m.type) for m in mentions] == [("نائب وزیراعظم", "ROLE"), ("وزیرخارجہ", "ROLE")]


LONG = "ب" * (LONGEST - 2)  # with a function word of two letters it is as long as a word that is cut may be
FEW = FusedWords(
    known={
        "ایران",
        "پاکستان",
        "صدر",
        "شہر",
        "وفد",
        "رات",
        "بند",
        "کتاب",
        "کیفیت",
        "اور",
        "کہ",
        "نے",
        "کے",
        "سے",
        "و",
        "ب",
        "دن",
        LONG,
        LONG + "ب",
    }.__contains__,
    names={"ایران", "پاکستان", "گوا", "شی", "کیف", "وہ"}.__contains__,
    heads={"کہ", "اور"},
    tails={"کہ", "نے", "کے", "سے", "گے", "نہ"},
    openers={"صدر", "شہر", "و"},
    postpositions={"نے", "کے", "سے"},
    subject_markers={"نے"},
)
BY_THE_LISTS = [
    # a known word, and what no list explains
    "پاکستان",
    "کیفیت",
    "ایرانپاکستان",
    "زمبابکے",
    # a tail after a word; short words end in postpositions by chance, unless they are names
    "کتاب|کے",
    "راتکے",
    "رات|کہ",
    "کیف|کے",
    "شی|سے",
    # the subject marker is the ending of an infinitive too: after names only
    "ایران|نے",
    "وہ|نے",
    "کتابنے",
    # a head before a word; short words begin with one by chance, unless they are names
    "کہ|کتاب",
    "کہرات",
    "کہ|کیف",
    "اور|شی",
    "کہ|ایران",
    # two function words
    "کہ|کہ",
    "سے|کہ",
    "اور|کہ",
    # a tail is no head, unless it ends in a letter that only ends words
    "نہایران",
    "سے|ایران",
    "کے|کتاب",
    "کے|رات",
    "نےراتکے",
    "کتاب|کے|رات",
    "کتاب|کے|ایران|کے|کہ",
    "کےبب",
    "بے",
    # an opener before a name or a word; one of a single letter is none
    "صدر|شی",
    "شہر|گوا",
    "شہر|رات",
    "صدردن",
    "صدرنے",
    "وایران",
    "وکتاب",
    # a single letter before a long name only
    "ب|ایران",
    "بگوا",
    "بکتاب",
    "ایرانب",
    # several cuts: all parts but one function words, short parts only at the beginning
    "ایران|کے|کہ",
    "کہ|ایران|کے",
    "کہ|کتاب|کے",
    "ایران|نے|کہ",
    "کہ|ایران|نے",
    "کیف|کے|کہ",
    "کہکیفکے",
    "کہراتکے",
    "کتابنےکہ",
    "کہکتابنے",
    "کہ|اور|ایران|نے",
    "صدرکےایران",
    "ایران|کے|کہ|سے",
    "ایران|کے|کہ|سے|کہ",
    "ایرانکہکہکہسکہ",
    "کہ|کہ|کہ|کہ",
    "کہکہکہکہکہ",
    # never before a mark; marks count for nothing
    "ایران\u064e|کے",
    "ایران|ک\u064eے",
    # not in a word that is longer than any few words
    f"{LONG}|کے",
    f"{LONG}بکے",
]


@pytest.mark.parametrize("line", BY_THE_LISTS)
def test_cut_by_the_lists(line: str) -> None:
    cut, word = fused_words(FEW), line.replace("|", "")
    for _ in range(2):  # the second answer is the one that was kept
        places = [0, *cut(word), len(word)]
        assert [word[a:b] for a, b in pairwise(places)] == line.split("|")


@pytest.mark.parametrize(
    ("word", "known", "tails", "place"),
    [
        ("ایرانکے", {"ایرا", "ایران"}, {"کے", "نکے"}, 4),
        ("کلاممیں", {"کل", "کلام"}, {"میں", "اممیں"}, 4),
    ],
)
def test_of_two_places_the_more_even_one(word: str, known: set[str], tails: set[str], place: int) -> None:
    lists = FusedWords((known | tails).__contains__, set[str]().__contains__, set(), tails, set(), set(), set())
    assert fused_words(lists)(word) == (place,)
