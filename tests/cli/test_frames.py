"""Ways of saying in words: the words that stand in the text, and where the frame looks."""

import pytest

from urdu_diplo import load_lexicon
from urdu_diplo.cli.frames import made_of, markers_of
from urdu_diplo.lexicon.entries import Frame

LEXICON = load_lexicon()
EXAMPLE = {"text": "ایران نے کہا کہ سرحد کھلی ہے۔"}

MADE = [  # the frame, the cue, its words
    ({"verb": ["کہنا", "بولنا"]}, "کہا ہے", "the verb کہنا"),
    ({"noun": ["زور", "مطالبہ"], "verb": ["دینا", "کرنا"]}, "زور دیا", "the noun زور with the verb دینا"),
    (
        {"noun": ["مطالبہ"], "verb": ["کرنا", "ہونا"]},
        "مطالبہ",
        "the noun مطالبہ, which goes with the verb کرنا or ہونا",
    ),
    ({"noun": ["موقف", "مؤقف"], "copula": True}, "مؤقف ہے", "the noun موقف with a form of `to be`"),
    ({"noun": ["زور", "تاکید"], "verb": ["کرنا"]}, "کیا", "the noun زور or تاکید with the verb کرنا"),
    ({"adposition": ["کے مطابق"]}, "کے مطابق", "the postposition کے مطابق"),
]


@pytest.mark.parametrize(("words", "cue", "told"), MADE)
def test_of_which_words(words: dict[str, object], cue: str, told: str) -> None:
    assert made_of(frame(**words), cue, LEXICON) == told


MARKERS = [
    ({}, "It has no markers of its own"),
    ({"content": ["کہ", "پر", "کا"]}, "It looks for the content after کہ or before پر or کا"),
    ({"content": ["کو…", "…"]}, "It looks for the content on both sides of کو or right before the words of the frame"),
    (
        {"speaker": ["کا"], "addressee": ["سے", "کو", "پر"], "content": ["کہ"]},
        "It looks for the speaker before کا, and for the addressee before سے, کو or پر, and for the content after کہ",
    ),
]


@pytest.mark.parametrize(("markers", "told"), MARKERS)
def test_where_it_looks(markers: dict[str, object], told: str) -> None:
    assert markers_of(frame(verb=["کہنا"], **markers), LEXICON) == told


def frame(**keys: object) -> Frame:
    return Frame.model_validate({"id": "x", "act": "say", "example": [EXAMPLE], **keys})
