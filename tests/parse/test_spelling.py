"""The spelling of the treebank: for the model only, and back to the words of the text."""

import pytest

from urdu_diplo.parse.spelling import write
from urdu_diplo.parse.tree import ROOT, Name, Tree, Word

TREEBANK = [
    ("وہ تہران میں ہیں", "وہ تہران مےں ہےں"),
    ("ایک معاہدہ", "اےک معاہدہ"),
    ("بات کریں گے ۔", "بات کریں_گے ۔"),
    ("برطرف شدہ وزیر", "برطرف_شدہ وزیر"),
    ("ترقی یافتہ ملک", "ترقی_یافتہ ملک"),
    ("ترقی پذیر ملک", "ترقی_پذیر ملک"),
    ("سرمایہ کاری میں", "سرمایہ_کاری مےں"),
    ("قانون سازی", "قانون_سازی"),
    ("خلل اندازی", "خلل_اندازی"),
    ("جنگ بندی", "جنگ_بندی"),
    ("حوصلہ افزائی", "حوصلہ_افزائی"),
    ("گے شدہ", "گے_شدہ"),
    ("، شدہ", "، شدہ"),
    ("اسلامي جمهوريه", "اسلامی جمہوریہ"),
    ("ـ", "ـ"),
]


@pytest.mark.parametrize(("text", "treebank"), TREEBANK)
def test_written_for_the_treebank(text: str, treebank: str) -> None:
    assert write(text.split(), "treebank").words == tuple(treebank.split())


def test_the_press_keeps_its_words() -> None:
    words = ("وہ", "میں", "کریں", "گے")
    assert write(words, "press").words == words


def test_a_very_long_word_is_cut_for_the_model() -> None:
    assert len(write(["ا" * 100_000], "press").words[0]) < 1000


def test_back_to_the_words_of_the_text() -> None:
    written = write("وہ بات کریں گے اور برطرف شدہ وزیر".split(), "treebank")  # noqa: SIM905
    heads = [2, 2, ROOT, 5, 5, 2]
    tree = Tree(tuple(Word("X", "", head, "dep") for head in heads), (Name("NEP", 4, 6),))
    back = written.read_back(tree)
    assert [word.head for word in back.words] == [2, 2, ROOT, 2, 7, 7, 5, 2]
    assert [i for i, word in enumerate(back.words) if word.deprel == "goeswith"] == [3, 6]
    assert back.names == (Name("NEP", 5, 8),)


def test_nothing_read_gives_no_tree() -> None:
    assert write(["ایران"], "press").read_back(Tree()) == Tree()
