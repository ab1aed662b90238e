"""Adverbial phrases that open a clause: what is said begins after "|"."""

import pytest

from urdu_diplo import Extractor
from urdu_diplo.statements.headlines import tail_of
from urdu_diplo.statements.openings import skip_frame

OPENINGS = [
    # times: an adverb, a stretch of time
    "آج |حملے کی",
    "گزشتہ روز |سرحدی جھڑپ پر",
    "رواں ہفتے کے آغاز میں |ثالثی کی",
    "رواں ماہ کے آخر میں |حملے کی",
    "اتوار کے روز، |حملے کی",
    "اتوار کے روز، آج |حملے کی",  # one after the other
    # occasions
    "اس موقع پر |حملے کی",
    "یوم آزادی کے موقع پر |سرحدی حملے کی",
    "اس کے علاوہ |حملے کی",
    "آج اس موقع پر |سرحدی حملے کی",
    "، |حملے کی",
    # what is no opening: the object, an occasion of which something may be said, what would leave too little
    "|حملے کی",
    "|اجلاس میں شرکت کی",
    "|حملے پر اجلاس کے دوران سرحدی حملے کی",
    "|یاد رہے کہ اجلاس کے دوران سرحدی حملے کی",
    "|جنگ کے آغاز میں حملے کی",
    "|کینیا پر ہفتے کے آغاز میں حملے کی",  # the attack was then
    "|کینیا کو اس موقع پر حملے کی",
    "|صدر نے آج حملے کی",
    "|حملے پر آج",
    "|آج",
    "|آج حملے",
    "|اس موقع پر",
    "|",
]


@pytest.mark.parametrize("line", OPENINGS)
def test_what_is_said_begins_after_the_opening(extractor: Extractor, line: str) -> None:
    draft = extractor.draft(line.replace("|", ""))
    start = skip_frame(draft, 0, len(draft.tokens))
    assert start == len(extractor.draft(line.split("|")[0]).tokens)


def test_an_opening_is_looked_for_from_the_token_that_is_given(extractor: Extractor) -> None:
    draft = extractor.draft("صدر نے آج حملے کی مذمت کی")
    assert [skip_frame(draft, start, 5) for start in (0, 2, 3, 5)] == [0, 3, 3, 5]


def test_no_opening_reaches_past_the_token_that_is_given(extractor: Extractor) -> None:
    draft = extractor.draft("آج، اس موقع پر، حملے کی مذمت کی")
    assert [skip_frame(draft, 0, end) for end in range(8)] == [0, 0, 0, 2, 2, 2, 2, 6]
    assert [skip_frame(draft, end, end) for end in range(8)] == list(range(8))


TAILS = [  # the comma and the genitive of a headline's tail, before its last word
    ("راستے کھول دیے گئے، ترک صدر کا اعلان", (4, 7)),
    ("راستے کھول دیے گئے، ترک صدر کا بڑا اعلان", (4, 7)),
    ("راستے کھول دیے گئے، ترک صدر کا بہت ہی بڑا اعلان", None),  # too much between genitive and noun
    ("راستے بند، صدر کا اعلان", None),  # nothing is said before the comma
    ("اب راستے بند، صدر کا اعلان", (3, 5)),
    ("راستے کھول دیے گئے، یہ ہے صدر کا اعلان", None),  # a verb between
    ("راستے کھول دیے گئے، صدر نے وفد کا اعلان", None),
    ("راستے کھول دیے گئے، یاد رہے کہ صدر کا اعلان", None),
    ("راستے کھول دیے گئے، امن ہو گا صدر کا اعلان", None),
    ("راستے کھول دیے گئے ترک صدر کا اعلان", None),  # no comma
    ("راستے کھول دیے گئے، ترک صدر اعلان", None),  # no genitive
    ("راستے کھول دیے گئے، ایک دو تین چار پانچ چھ سات کا اعلان", (4, 12)),
    ("راستے کھول دیے گئے، ایک دو تین چار پانچ چھ سات آٹھ کا اعلان", (4, 13)),
    ("راستے کھول دیے گئے، ایک دو تین چار پانچ چھ سات آٹھ نو کا اعلان", None),  # too far
]


@pytest.mark.parametrize(("line", "tail"), TAILS)
def test_the_tail_of_a_headline(extractor: Extractor, line: str, tail: tuple[int, int] | None) -> None:
    draft = extractor.draft(line)
    assert tail_of(draft, draft.sentences[0], len(draft.tokens) - 1) == tail
