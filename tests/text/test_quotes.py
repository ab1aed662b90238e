"""Which quotation marks belong together: the quotations of a text, without their marks."""

import pytest

from urdu_diplo.text.quotes import pair_quotes
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
]


@pytest.mark.parametrize(("text", "quotes"), QUOTED)
def test_quotes(text: str, quotes: list[str]) -> None:
    tokens = tokenize(text)
    found = [text[tokens[q.opening].end : tokens[q.closing].start] for q in pair_quotes(text, tokens)]
    assert found == quotes


def test_a_mark_far_away_is_no_partner() -> None:
    text = "“آغاز " + "لفظ " * 500 + "اختتام”"
    assert pair_quotes(text, tokenize(text)) == []
