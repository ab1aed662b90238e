"""Which quotation marks belong together: the quotations of a text, without their marks."""

import pytest

from urdu_diplo.text.quotes import LONGEST, pair_quotes
from urdu_diplo.text.tokens import tokenize

QUOTED = [
    ("انہوں نے کہا “ہم تیار ہیں” اور چلے گئے", ["ہم تیار ہیں"]),
    ("انہوں نے کہا ”ہم تیار ہیں“ اور چلے گئے", ["ہم تیار ہیں"]),  # turned round
    ("انہوں نے کہا ”ہم تیار ہیں” اور چلے گئے", ["ہم تیار ہیں"]),  # one mark for both
    ('انہوں نے کہا "ہم تیار ہیں" اور چلے گئے', ["ہم تیار ہیں"]),
    ("انہوں نے کہا ''ہم تیار ہیں'' اور چلے گئے", ["ہم تیار ہیں"]),
    ("انہوں نے کہا ‘ہم تیار ہیں’ اور چلے گئے", ["ہم تیار ہیں"]),
    ("انہوں نے کہا «ہم تیار ہیں» اور چلے گئے", ["ہم تیار ہیں"]),
    ('"پہلا" اور "دوسرا"', ["پہلا", "دوسرا"]),
    (
        "انہوں نے کہا: ”ہم تیار ہیں۔ وہ بھی۔“",
        ["ہم تیار ہیں۔ وہ بھی۔"],
    ),  # closes after a stop, at the text's end
    ("”ہم تیار ہیں۔“\nوہ چلے گئے", ["ہم تیار ہیں۔"]),
    ('"ہم تیار ہیں۔" وہ چلے گئے', ["ہم تیار ہیں۔"]),  # opens at the text's start
    ("(”ہم تیار ہیں“)", ["ہم تیار ہیں"]),
    ("“ہم ‘امن’ چاہتے ہیں”", ["ہم ‘امن’ چاہتے ہیں", "امن"]),  # one inside the other
    ("انہوں نے کہا “ہم تیار ہیں", []),  # never closed
    ("ہم تیار ہیں” انہوں نے کہا", []),  # never opened
    ('""', []),  # nothing in it
    ('" "', []),
    ('"ہم" تیار "ہیں', ["ہم"]),  # the second is never closed
    ('"ہم تیار "ہیں" وہ گئے', ["ہیں"]),  # a second opening mark takes the place of a first that nothing closed
    ('وہ " ہم تیار " گئے', [" ہم تیار "]),  # space on both sides: by turns
    ('وہ"ہم تیار"گئے', ["ہم تیار"]),  # letters on both sides: by turns
    ('وہ" ہم تیار ہیں" گئے', []),  # a closing mark opens nothing
    ('"(سرکاری) وفد"', ["(سرکاری) وفد"]),
    ('(سرکاری)" وفد تیار " تھا', []),  # after a bracket it closes, and opens nothing
    ('"ہم تیار "(سرکاری) ہیں" گئے', ["(سرکاری) ہیں"]),  # before a bracket it opens
    ('وہ و" تیار ہیں" گئے', []),  # words of one letter
    ('"ہم تیار "و ہیں" گئے', ["و ہیں"]),
    ('("وفد") آیا', ["وفد"]),
    ('"وفد (سرکاری)" آیا', ["وفد (سرکاری)"]),
    ('"5+1" گروپ', ["5+1"]),
    ("‘ایک’ “دو” ‘تین’", ["ایک", "دو", "تین"]),  # in order of the text
]


@pytest.mark.parametrize(("text", "quotes"), QUOTED)
def test_quotes(text: str, quotes: list[str]) -> None:
    tokens = tokenize(text)
    found = [text[tokens[q.opening].end : tokens[q.closing].start] for q in pair_quotes(text, tokens)]
    assert found == quotes


@pytest.mark.parametrize(("words", "pairs"), [(LONGEST - 1, 1), (LONGEST, 0)])
def test_a_mark_far_away_is_no_partner(words: int, pairs: int) -> None:
    text = "“" + "لفظ " * words + "” پھر"
    assert len(pair_quotes(text, tokenize(text))) == pairs


def test_after_a_stray_mark_the_next_pair_is_found() -> None:
    text = '" ' + "لفظ " * LONGEST + '" ہم تیار " ہیں'
    assert [text[tokenize(text)[q.opening].end :] for q in pair_quotes(text, tokenize(text))] == [' ہم تیار " ہیں']
