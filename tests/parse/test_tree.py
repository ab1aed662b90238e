"""Trees: what hangs where, who is subject; parsers whose trees do not fit are refused."""

from collections.abc import Sequence

import pytest

from urdu_diplo import Extractor, PipelineError
from urdu_diplo.parse.tree import Name, Tree, Word

# "the minister (0 1) NE (2) emphasis (3) gave (4) is (5) that (6) peace (7) necessary (8) is (9)"
TREE = Tree(
    tuple(
        Word("X", "", head, deprel)
        for head, deprel in [
            (1, "nmod"), (4, "nsubj"), (1, "case"), (4, "compound"), (-1, "root"), (4, "aux"), (8, "mark"),
            (8, "nsubj"), (4, "ccomp"), (8, "cop"),
        ]
    )
)  # fmt: skip
SUBJECTS = [((3, 5), 1), ((3, 4), 1), ((4, 6), 1), ((8, 10), 7), ((6, 7), None), ((0, 2), None), ((20, 30), None)]


@pytest.mark.parametrize(("predicate", "subject"), SUBJECTS)
def test_the_subject_of_a_predicate(predicate: tuple[int, int], subject: int | None) -> None:
    assert TREE.subject(*predicate) == subject


class Fixed:
    """A parser that gives the same trees whatever it is asked."""

    name = "fixed"

    def __init__(self, *trees: Tree) -> None:
        self.trees = list(trees)

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        return self.trees


MISFITS = [
    ((), "0 trees for 1 sentences"),
    ((Tree(), Tree()), "2 trees for 1 sentences"),
    ((Tree((Word(),)),), "sentence 0 has 3 words, its tree 1"),
    ((Tree((Word(head=3), Word(), Word())),), "a head outside"),
    ((Tree((Word(head=-2), Word(), Word())),), "a head outside"),
    ((Tree(names=(Name("NEP", 1, 4),)),), "a name outside"),
    ((Tree(names=(Name("NEP", 1, 1),)),), "a name outside"),
]


@pytest.mark.parametrize(("trees", "message"), MISFITS)
def test_trees_that_do_not_fit(trees: tuple[Tree, ...], message: str) -> None:
    with pytest.raises(PipelineError, match=f"parser 'fixed'.*{message}"):
        Extractor(parser=Fixed(*trees))("ایران نے کہا")


def test_an_unknown_use() -> None:
    with pytest.raises(PipelineError, match="cannot be used for wurst: there is names, speakers, confidence"):
        Extractor(parser=Fixed(), parse_uses=["wurst"])  # type: ignore[list-item]


def test_no_sentence_is_not_parsed() -> None:
    assert Extractor(parser=Fixed(Tree()))("").sentences == ()
