"""UDPipe behind the protocol: a model trained here, files that are none."""

from pathlib import Path

import pytest

from urdu_diplo import Extractor, ModelMissingError
from urdu_diplo.parse.tree import Parser
from urdu_diplo.parse.udpipe_parser import UDPipeParser

WORDS = ["پاکستان", "نے", "کہا", "کہ", "مذاکرات", "جاری", "ہیں", "۔"]


@pytest.fixture
def parser(udpipe_model: Path) -> UDPipeParser:
    return UDPipeParser(udpipe_model, spelling="press")


def test_a_tree(parser: UDPipeParser) -> None:
    assert isinstance(parser, Parser)
    (tree,) = parser([WORDS])
    said = WORDS.index("کہا")
    assert (tree.words[said].upos, tree.words[said].deprel) == ("VERB", "root")
    assert tree.subject(said, said + 1) == 0


def test_the_spelling_of_the_treebank_gives_a_tree_over_the_same_words(udpipe_model: Path) -> None:
    words = ["مذاکرات", "جاری", "رہیں", "گے", "۔"]
    (tree,) = UDPipeParser(udpipe_model)([words])
    assert len(tree.words) == len(words)
    assert (tree.words[3].head, tree.words[3].deprel) == (2, "goeswith")


def test_an_article(parser: UDPipeParser, article: str) -> None:
    document = Extractor(parser=parser)(article)
    assert document == Extractor(parser=parser)(article)
    assert document.statements


@pytest.mark.parametrize("data", [None, b"", b"no model"])
def test_no_model(data: bytes | None, tmp_path: Path, udpipe_model: Path) -> None:
    path = tmp_path / "model.udpipe"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ModelMissingError, match=r"model\.udpipe: no UDPipe 1 model"):
        UDPipeParser(path)
