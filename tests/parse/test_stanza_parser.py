"""Stanza behind the protocol: its real pipeline, on models trained here."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from urdu_diplo import Extractor, InputError, ModelMissingError
from urdu_diplo.parse.stanza_parser import StanzaParser
from urdu_diplo.parse.tree import Parser, Tree

SAID = ["پاکستان", "نے", "کہا", "کہ", "مذاکرات", "جاری", "ہیں", "۔"]
ODD = [["۔"], ["\u0640"], ["x" * 5000], ["😀", "!!", "12"], SAID * 40, ["<PAD>", "<UNK>"]]


@pytest.fixture(scope="module")
def parser(model_dir: Path) -> StanzaParser:
    return StanzaParser(model_dir=model_dir, device="cpu")


def test_a_tree_with_its_subject(parser: StanzaParser) -> None:
    assert isinstance(parser, Parser)
    (tree,) = parser([SAID])
    said = SAID.index("کہا")
    assert (tree.words[said].upos, tree.words[said].lemma, tree.words[said].deprel) == ("VERB", "کہا", "root")
    assert tree.subject(said, said + 1) == 0


def test_names(parser: StanzaParser) -> None:
    found = [(n.label, n.start, n.end) for n in parser([SAID])[0].names]
    assert found == [("NEL", 0, 1)]


def test_no_sentence(parser: StanzaParser) -> None:
    assert parser([]) == []


@pytest.mark.parametrize("words", ODD, ids=range(len(ODD)))
def test_odd_words_have_trees(words: list[str], parser: StanzaParser) -> None:
    (tree,) = parser([words])
    assert len(tree.words) == len(words)
    assert all(-1 <= word.head < len(words) for word in tree.words)


def test_a_batch_says_what_each_sentence_says(parser: StanzaParser) -> None:
    sentences = [SAID, SAID[2:], SAID[4:], ["۔"]] * 60  # more than one batch
    together, alone = parser(sentences), [parser([words])[0] for words in sentences[:4]]
    assert together == alone * 60


def test_threads_take_turns(parser: StanzaParser) -> None:
    expected = parser([SAID])
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parser, [[SAID]] * 8)) == [expected] * 8


def test_the_spelling_of_the_treebank_gives_a_tree_over_the_same_words(model_dir: Path) -> None:
    parser = StanzaParser(model_dir=model_dir, device="cpu", spelling="treebank")
    words = ["مذاکرات", "جاری", "رہیں", "گے", "۔"]
    (tree,) = parser([words])
    assert (tree.words[3].head, tree.words[3].deprel) == (2, "goeswith")


def test_steps_left_out(model_dir: Path) -> None:
    (tree,) = StanzaParser(model_dir=model_dir, device="cpu", processors=["ner"])([SAID])
    assert tree.names and {word.upos for word in tree.words} <= {""}
    (tree,) = StanzaParser(model_dir=model_dir, device="cpu", processors=["pos"])([SAID])
    assert not tree.names and tree.words[0].upos == "PROPN"


WRONG = [
    ({"processors": ["pos", "wurst"]}, "no such processor: wurst; there is pos, lemma, depparse, ner"),
    ({"spelling": "roman"}, "no such spelling: roman"),
    ({"device": "warp"}, "device 'warp' cannot be used"),
]


@pytest.mark.parametrize(("options", "message"), WRONG, ids=["processor", "spelling", "device"])
def test_wrong_options(options: dict[str, str], message: str, model_dir: Path) -> None:
    with pytest.raises(InputError, match=message):
        StanzaParser(model_dir=model_dir, **options)  # type: ignore[arg-type]


def test_missing_models(model_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"no Urdu Stanza model for pos, lemma, depparse, ner .*download\('ur'"):
        StanzaParser(model_dir=tmp_path)


def test_an_article(parser: StanzaParser, article: str) -> None:
    extractor = Extractor(parser=parser)
    document = extractor(article)
    assert document == extractor(article)
    assert document.statements
    assert any(trees := extractor.pipeline(extractor.draft(article)).parse.trees) and all(
        isinstance(tree, Tree) for tree in trees
    )


def test_stanza_is_quiet(model_dir: Path, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(" ".join(SAID), encoding="utf-8")
    command = ["-m", "urdu_diplo", "extract", "--parser", "stanza", "--model-dir", str(model_dir), "--device", "cpu"]
    done = subprocess.run([sys.executable, *command, str(path)], capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert "(Pakistan)" in done.stdout
