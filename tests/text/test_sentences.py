"""Where sentences end: each case is a list of the sentences of a text, joined by nothing."""

import pytest

from urdu_diplo.text.normalize import normalize
from urdu_diplo.text.sentences import split_sentences
from urdu_diplo.text.tokens import tokenize

LETTERS = {normalize(name) for name in ("یو", "این", "او", "ایس", "جے", "اے", "بی", "سی", "پی", "ایم")}

SENTENCES = [
    ["پاکستان نے کہا۔", " ایران نے جواب دیا۔"],
    ["کیا مذاکرات ہوں گے؟", " ہاں!", " ضرور۔"],
    ["پہلا جملہ…", " دوسرا جملہ"],
    ["پہلا جملہ۔۔۔", " دوسرا جملہ۔"],
    ["یو۔این۔او کا اجلاس ہوا۔", " سب آئے۔"],  # stops of initials
    ["ایس. جے شنکر نے کہا۔"],
    ["سی.پی.سی کا وفد آیا."],
    ["شرح 2.5 فیصد رہی۔", " قیمت 1,250 ہے۔"],  # a stop inside a number
    ["انہوں نے کہا: “ہم تیار ہیں۔”", " پھر وہ چلے گئے۔"],  # the closing mark stays
    ['انہوں نے کہا "ہم تیار ہیں۔"', " پھر وہ گئے۔"],
    ["(اجلاس ملتوی ہوا۔)", " نئی تاریخ کا اعلان ہو گا۔"],
    ["سرخی بغیر وقفے کے\n", "پہلا جملہ۔"],  # a line break ends a headline
    ["سرخی\r\n", "\r\n", "متن۔"],
    ["بغیر کسی وقفے کے ایک جملہ"],
]


@pytest.mark.parametrize("parts", SENTENCES)
def test_sentences(parts: list[str]) -> None:
    text = "".join(parts)
    tokens = tokenize(text)
    cut = [text[tokens[s.start].start : tokens[s.end - 1].end] for s in split_sentences(text, tokens, LETTERS)]
    assert cut == [part.strip() for part in parts if part.strip()]


@pytest.mark.parametrize("parts", SENTENCES)
def test_sentences_hold_every_token_once(parts: list[str]) -> None:
    text = "".join(parts)
    tokens = tokenize(text)
    held = [i for s in split_sentences(text, tokens, LETTERS) for i in range(s.start, s.end)]
    assert held == list(range(len(tokens)))


def test_no_tokens_no_sentences() -> None:
    assert split_sentences("", []) == []
