"""Where sentences end: each case is a list of the sentences of a text, joined by nothing."""

import pytest

from urdu_diplo.text.normalize import normalize
from urdu_diplo.text.sentences import LONGEST, EdgeWords, Stretch, line_ends, split_sentences
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
    ["یو ۔", " این کا اجلاس ہوا۔"],  # a stop with a space before it is none of an initial
    ["وہ بی۔", " صدر آئے۔"],  # nor one after which a word stands that is no letter
    ["ایس.", " 20 افراد آئے۔"],  # nor one before a number
    ["یو۔۔", " این آئے۔"],  # nor two of them
    [".", "ایران NATO"],  # nor one that nothing stands before
    ["ایران.", "بی آئے۔"],
    ["بی؟", " این آئے۔"],
    ["www.example.com پر خبر ہے۔", " وفد آیا۔"],  # stops inside Latin words
    ["وہ NATO.", " صدر آئے۔"],
    ["وہ NATO۔"],
    ["وہ بی۔"],
    ["بی۔این"],
    ["ایس. شنکر نے کہا۔"],
    ["اجلاس ہوا۔", ' " نئی تاریخ " آئے گی۔'],
    ["example.com"],
    ["اجلاس ہوا۔", '"و کل" آئے۔'],
    ["اجلاس ہوا۔", " ”نئی تاریخ“ آئے گی۔"],  # a mark after a space opens the next one
    ["اجلاس ہوا۔", "”نئی تاریخ“ آئے گی۔"],  # so does one before a letter
    ["اجلاس ہوا۔) ", "نئی تاریخ۔"],
    ["اجلاس ہوا۔”)", " نئی تاریخ۔"],  # several closing marks
    ["اجلاس ہوا۔ ! ؟", " نئی تاریخ۔"],  # several stops
    ["اجلاس ہوا۔\n", "!\n", "نئی تاریخ۔"],
    ["سرخی\u2028", "متن\u2029", "متن\x85", "متن\r", "متن"],  # line ends of every kind
]


@pytest.mark.parametrize("parts", SENTENCES)
def test_sentences(parts: list[str]) -> None:
    text = "".join(parts)
    tokens = tokenize(text)
    cut = [
        text[tokens[s.start].start : tokens[s.end - 1].end] for s in split_sentences(text, tokens, EdgeWords(LETTERS))
    ]
    assert cut == [part.strip() for part in parts if part.strip()]


@pytest.mark.parametrize("parts", SENTENCES)
def test_sentences_hold_every_token_once(parts: list[str]) -> None:
    text = "".join(parts)
    tokens = tokenize(text)
    held = [i for s in split_sentences(text, tokens, EdgeWords(LETTERS)) for i in range(s.start, s.end)]
    assert held == list(range(len(tokens)))


def test_no_tokens_no_sentences() -> None:
    assert split_sentences("", []) == []


LEFT_OPEN = [
    (["صدر نے کہا کہ\nسرحد کھلی ہے۔", " وفد آیا۔"], {"کہ"}),  # a line that ends in `that` goes on
    (["صدر نے کہا کہ۔", "\nسرحد کھلی ہے۔"], {"کہ"}),  # a stop ends it all the same
    (["صدر نے کہا کہ\n", "سرحد کھلی ہے۔"], {"اور"}),
]


@pytest.mark.parametrize(("parts", "unfinished"), LEFT_OPEN)
def test_lines_that_go_on(parts: list[str], unfinished: set[str]) -> None:
    text = "".join(parts)
    tokens = tokenize(text)
    found = split_sentences(text, tokens, EdgeWords(LETTERS, {normalize(word) for word in unfinished}))
    assert [text[tokens[s.start].start : tokens[s.end - 1].end] for s in found] == [part.strip() for part in parts]


def test_a_text_without_stops_is_cut_by_its_length() -> None:
    tokens = tokenize("لفظ " * (2 * LONGEST + 7))
    found = split_sentences("لفظ " * (2 * LONGEST + 7), tokens)
    assert [s.end - s.start for s in found] == [LONGEST, LONGEST, 7]


DATELINES = [  # the datelines of nine words without a stop, and the sentences that they leave
    ([(0, 2)], [(0, 2), (2, 9)]),
    ([(3, 5)], [(0, 3), (3, 5), (5, 9)]),
    ([(3, 5), (5, 6)], [(0, 3), (3, 5), (5, 6), (6, 9)]),
    ([(7, 9)], [(0, 7), (7, 9)]),
]


@pytest.mark.parametrize(("datelines", "sentences"), DATELINES)
def test_a_dateline_is_a_sentence(datelines: list[tuple[int, int]], sentences: list[tuple[int, int]]) -> None:
    text = "لفظ " * 9
    assert split_sentences(text, tokenize(text), datelines=[Stretch(*d) for d in datelines]) == sentences


def test_a_stop_inside_a_dateline_ends_nothing() -> None:
    text = "تہران ۔ 3 مارچ ۔ وفد آیا۔"
    assert split_sentences(text, tokenize(text), datelines=[Stretch(0, 5)]) == [(0, 5), (5, 8)]


LINE_ENDS = [
    ("سرخی متن", set()),
    ("سرخی متن\n", {1}),
    ("سرخی\nمتن\n", {0, 1}),
    ("\nسرخی \n\n متن", {0}),  # not before the first token
    ("\n", set()),
]


@pytest.mark.parametrize(("text", "ends"), LINE_ENDS)
def test_where_lines_end(text: str, ends: set[int]) -> None:
    assert line_ends(text, tokenize(text)) == ends


DASHES = [
    (["وفد آیا-", " صدر گئے-", " اجلاس ہے"], {"آیا", "گئے"}),
    (["وفد آیا - صدر گئے"], {"آیا"}),  # between spaces it parts no sentences
    (["پاک-ایران سرحد-دفتر"], {"آیا"}),
    (["وفد آیا-صدر گئے"], {"آیا"}),  # nor without a space after it
]


@pytest.mark.parametrize(("parts", "last"), DASHES)
def test_dashes_that_end_sentences(parts: list[str], last: set[str]) -> None:
    text = "".join(parts)
    tokens = tokenize(text)
    found = split_sentences(text, tokens, EdgeWords(last={normalize(word) for word in last}))
    assert [text[tokens[s.start].start : tokens[s.end - 1].end] for s in found] == [part.strip() for part in parts]


def test_a_stop_that_joins_two_words_ends_nothing() -> None:
    text = "پاک۔ایران سرحد۔ ایران۔پاک"
    found = split_sentences(text, tokenize(text), EdgeWords(unfinished={"پاک"}))
    assert found == [(0, 5), (5, 7), (7, 8)]


def test_a_stop_between_two_states_is_a_hyphen() -> None:
    text = "چین۔ایران مذاکرات ہوئے۔ چین ۔ایران۔وفد چین؟ایران"
    found = split_sentences(text, tokenize(text), EdgeWords(is_state={"چین", "ایران"}.__contains__))
    assert found == [(0, 6), (6, 8), (8, 10), (10, 13), (13, 14)]
