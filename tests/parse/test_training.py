"""The scripts in `training/`: what they make of a corpus before a model is trained on it."""

import json
from pathlib import Path

import pytest

from urdu_diplo.parse.tree import ROOT, Tree, Word

pytestmark = pytest.mark.usefixtures("scripts")

PRESS = [
    ("مےں ہےں اےک", "میں ہیں ایک"),
    ("برطرف_شدہ", "برطرف شدہ"),
    ("کریں_گے", "کریں گے"),
    ("بےروزگار", "بے روزگار"),
    ("کرےگا", "کرے گا"),
    ("ہے سے نے", "ہے سے نے"),
    ("_", "_"),
]


@pytest.mark.parametrize(("treebank", "press"), PRESS)
def test_the_spelling_of_the_press(treebank: str, press: str) -> None:
    from press_spelling import in_press_spelling

    words = treebank.split()
    tree = Tree(tuple(Word("X", word, ROOT, "root") for word in words))
    assert " ".join(in_press_spelling(words, tree)[0]) == press


def test_parts_of_a_word_hang_on_its_head() -> None:
    from press_spelling import in_press_spelling

    heads = [2, 2, ROOT, 2]
    tree = Tree(tuple(Word("X", "y", head, "dep") for head in heads))
    words, cut = in_press_spelling(["برطرف_شدہ", "وزیر", "کریں_گے", "۔"], tree)
    assert words == ("برطرف", "شدہ", "وزیر", "کریں", "گے", "۔")
    assert [word.head for word in cut.words] == [1, 3, 3, ROOT, 3, 3]
    assert [word.deprel for word in cut.words] == ["compound", "dep", "dep", "dep", "aux", "dep"]


def test_a_corpus_of_names(tmp_path: Path) -> None:
    from ner import sentences, write_json

    corpus = tmp_path / "train.txt"
    corpus.write_text("نیو_یارک\tB-NEL\nمیں\tO\nکل\tB-NETI\nعلی\t-NEP\n\nکام_کاج\tO\n\n", encoding="utf-8")
    write_json(sentences(corpus), tmp_path / "train.json")
    read = json.loads((tmp_path / "train.json").read_text(encoding="utf-8"))
    assert [[(word["text"], word["ner"]) for word in sentence] for sentence in read] == [
        [("نیو", "B-NEL"), ("یارک", "I-NEL"), ("میں", "O"), ("کل", "O"), ("علی", "O")],
        [("کام", "O"), ("کاج", "O")],
    ]


def test_template_sentences_are_trees() -> None:
    from templates import sentences

    words, trees = sentences(200)
    assert (words, trees) == sentences(200)
    assert len(set(words)) > 150
    for text, tree in zip(words, trees, strict=True):
        (root,) = (i for i, word in enumerate(tree.words) if word.head == ROOT)
        assert len(tree.words) == len(text)
        for i in range(len(text)):  # every word hangs, over others, on the root
            for _ in range(len(text)):
                i = i if i == root else tree.words[i].head
            assert i == root
        assert all(word.deprel for word in tree.words)


def test_the_register_of_a_folder(tmp_path: Path) -> None:
    from stanza_models import write_resources

    from urdu_diplo.parse.models import ModelFolder

    for name in ("pos/own", "ner/own"):
        path = tmp_path / "ur" / f"{name}.pt"
        path.parent.mkdir(parents=True)
        path.write_bytes(b"")
    write_resources(tmp_path)
    found = ModelFolder(tmp_path)
    assert [m.processor for m in found.models() if m.there] == ["pos", "ner"]
    assert found.spelling == "press"
