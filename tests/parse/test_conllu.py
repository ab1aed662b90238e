"""CoNLL-U in and out, and a parser that looks its trees up in it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urdu_diplo import Extractor, FileError
from urdu_diplo.parse.conllu import read_conllu, write_conllu
from urdu_diplo.parse.recorded import RecordedParser
from urdu_diplo.parse.tree import Name, Parser, Tree, Word

ROWS = """# text = ایران نے کہا
1\tایران\tایران\tPROPN\t_\t_\t3\tnsubj\t_\tner=S-NEL
2-3\tنےکہا\t_\t_\t_\t_\t_\t_\t_\t_
2\tنے\t_\tADP\t_\t_\t1\tcase\t_\tSpaceAfter=No|ner=O
2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_
3\tکہا\tکہہ\tVERB\t_\t_\t0\troot\t_\t_"""
WORDS = ("ایران", "نے", "کہا")
TREE = Tree(
    (Word("PROPN", "ایران", 2, "nsubj"), Word("ADP", "", 0, "case"), Word("VERB", "کہہ", -1, "root")),
    (Name("NEL", 0, 1),),
)


@pytest.mark.parametrize("text", [ROWS, ROWS + "\n\n", "\n\n" + ROWS.replace("\n", "\r\n")])
def test_read(text: str) -> None:
    assert list(read_conllu(text, "here")) == [(WORDS, TREE)]


WRONG = [
    ("1\tایران", "here: line 1: 2 columns, not 10"),
    (ROWS.replace("\t3\tnsubj", "\t9\tnsubj"), "a head that is none of its words"),
    (ROWS.replace("\t3\tnsubj", "\tx\tnsubj"), "a head that is none of its words"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_no_conllu(text: str, message: str) -> None:
    with pytest.raises(FileError, match=message):
        list(read_conllu(text, "here"))


TAGS = [
    ("O O O", []),
    ("B-A I-A O", [("A", 0, 2)]),
    ("B-A B-A I-A", [("A", 0, 1), ("A", 1, 3)]),
    ("S-A B-B E-B", [("A", 0, 1), ("B", 1, 3)]),
    ("I-A I-B E-B", [("A", 0, 1), ("B", 1, 3)]),
]


@pytest.mark.parametrize(("tags", "names"), TAGS)
def test_names_from_tags(tags: str, names: list[tuple[str, int, int]]) -> None:
    rows = "\n".join(f"{n}\tx\t_\t_\t_\t_\t0\t_\t_\tner={tag}" for n, tag in enumerate(tags.split(), 1))
    ((_, tree),) = read_conllu(rows, "here")
    assert [(n.label, n.start, n.end) for n in tree.names] == names


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["", "A", "B"])), min_size=4, max_size=4))
def test_out_and_in_again(rows: list[tuple[int, str]]) -> None:
    words = [("a", "b", "c", "d")]
    names = tuple(Name(label, i, i + 1) for i, (_, label) in enumerate(rows) if label)
    tree = Tree(tuple(Word("X", "y", head - 1, "dep") for head, _ in rows), names)
    assert list(read_conllu(write_conllu(words, [tree]), "here")) == [(words[0], tree)]


def test_a_recorded_parser_knows_what_the_file_holds(tmp_path: Path) -> None:
    path = tmp_path / "trees.conllu"
    path.write_text(ROWS, encoding="utf-8")
    parser = RecordedParser(path)
    assert isinstance(parser, Parser)
    assert parser([WORDS, ("پاکستان",)]) == [TREE, Tree()]
    extractor = Extractor(parser=parser)
    assert extractor.pipeline(extractor.draft("ایران نے کہا")).parse.trees == (TREE,)  # type: ignore[union-attr]


def test_a_recorded_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no such file"):
        RecordedParser(tmp_path / "none.conllu")
