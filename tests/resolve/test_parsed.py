"""Which of two marked subjects the parse takes, and where it is not asked."""

from collections.abc import Sequence

import pytest

from urdu_diplo import Extractor
from urdu_diplo.parse.tree import ROOT, Tree, Word

OPENED_SAID = "ایران نے جب پاکستان نے سرحد کھول دی کہا کہ تجارت بڑھے گی۔"  # Iran said; Pakistan opened
RAIN = "کل سووا میں بہت تیز بارش ہوئی۔ "
QUOTED = "“ایران نے سرحد کھول دی ہے اور اب تجارت بڑھے گی”، پاکستان نے کہا۔"
JOINED = "ایران نے اور پاکستان نے کہا کہ تجارت بڑھے گی۔"


class Heads:
    """A parser that knows the verbs of some subjects, by their tokens in the last sentence."""

    name = "heads"

    def __init__(self, verbs: dict[int, int]) -> None:
        self.verbs = verbs

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        return [Tree(tuple(self.word(i, words is sentences[-1]) for i in range(len(words)))) for words in sentences]

    def word(self, i: int, last: bool) -> Word:
        """A subject of its verb, else a word of its own."""
        return Word("PROPN", "", self.verbs[i], "nsubj") if last and i in self.verbs else Word("X", "", ROOT, "root")


CASES = [
    ("the one that hangs on the verb", OPENED_SAID, {0: 8, 3: 6}, "Iran"),
    ("in a second sentence", RAIN + OPENED_SAID, {0: 8, 3: 6}, "Iran"),
    ("not the subject of a later verb", RAIN + OPENED_SAID, {0: 11, 3: 6}, "Pakistan"),
    ("not where the nearest hangs on the verb too", OPENED_SAID, {0: 8, 3: 8}, "Pakistan"),
    ("not one inside a quotation", QUOTED, {1: 16, 14: 5}, "Pakistan"),
]


@pytest.mark.parametrize(("text", "verbs", "speaker"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_who_says_it_by_the_parse(text: str, verbs: dict[int, int], speaker: str) -> None:
    document = Extractor(parser=Heads(verbs))(text)
    names = {entity.id: entity.name_en for entity in document.entities}
    (said,) = document.statements
    assert [names[entity] for entity in said.speakers] == [speaker]


def test_both_where_they_are_joined() -> None:
    document = Extractor(parser=Heads({0: 5, 3: 7}))(JOINED)
    names = {entity.id: entity.name_en for entity in document.entities}
    (said,) = document.statements
    assert [names[entity] for entity in said.speakers] == ["Iran", "Pakistan"]
