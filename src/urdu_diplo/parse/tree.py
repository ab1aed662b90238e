"""A parsed sentence over the library's own tokens, and what a parser is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol, runtime_checkable

from ..errors import PipelineError

__all__ = ["ROOT", "SUBJECTS", "USES", "Name", "Parsed", "Parser", "Tree", "Use", "Word", "demand_fit"]

ROOT = -1  # the head of a word that hangs on none
SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
INSIDE_VERB = ("aux", "aux:pass", "cop", "compound", "compound:lvc")

Use = Literal["names", "speakers", "confidence"]
USES: tuple[Use, ...] = ("names", "speakers", "confidence")


@dataclass(frozen=True, slots=True)
class Word:
    """What a parser says of one token. `head` is the position of a token in the sentence, or `ROOT`.

    `upos` and `deprel` are labels of Universal Dependencies; empty where the parser says nothing.
    """

    upos: str = ""
    lemma: str = ""
    head: int = ROOT
    deprel: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A proposed name: tokens `start` to `end` of the sentence, half-open, and the model's own label."""

    label: str
    start: int
    end: int


@dataclass(frozen=True)
class Tree:
    """One sentence: a word for each token, names in order."""

    words: tuple[Word, ...] = ()
    names: tuple[Name, ...] = ()

    @cached_property
    def children(self) -> dict[int, list[int]]:
        """The positions that hang on each position, in order."""
        out: dict[int, list[int]] = {}
        for i, word in enumerate(self.words):
            out.setdefault(word.head, []).append(i)
        return out

    def subject(self, start: int, end: int) -> int | None:
        """The head word of the subject of the predicate in tokens `start` to `end`; None where the tree has none."""
        for i in self._predicates(start, end):
            for child in self.children.get(i, ()):
                if self.words[child].deprel in SUBJECTS and child < start:
                    return child
        return None

    def _predicates(self, start: int, end: int) -> Iterator[int]:
        """The words of a stretch on which the others hang, then what they are auxiliaries or light nouns of."""
        for i in range(start, min(end, len(self.words))):
            head = self.words[i].head
            if not start <= head < end:
                yield i
                if head != ROOT and self.words[i].deprel in INSIDE_VERB:
                    yield head


@dataclass(frozen=True, slots=True)
class Parsed:
    """An article as a parser read it: a tree for each sentence, and what they may be used for."""

    engine: str
    trees: tuple[Tree, ...]
    uses: frozenset[Use] = frozenset(USES)


def demand_fit(name: str, sentences: Sequence[Sequence[str]], trees: Sequence[Tree]) -> None:
    """Raise `PipelineError` when the trees of a parser do not fit the sentences that it was given."""
    if len(trees) != len(sentences):
        raise PipelineError(f"parser {name!r} gave {len(trees)} trees for {len(sentences)} sentences: one for each")
    for n, (words, tree) in enumerate(zip(sentences, trees, strict=True)):
        if tree.words and len(tree.words) != len(words):
            raise PipelineError(f"parser {name!r}: sentence {n} has {len(words)} words, its tree {len(tree.words)}")
        if not all(ROOT <= word.head < len(words) for word in tree.words):
            raise PipelineError(f"parser {name!r}: sentence {n} has a head outside of it")
        if not all(0 <= found.start < found.end <= len(words) for found in tree.names):
            raise PipelineError(f"parser {name!r}: sentence {n} has a name outside of it")


@runtime_checkable
class Parser(Protocol):
    """Reads sentences that are cut already. Any object of this shape can be given to `Extractor(parser=...)`."""

    @property
    def name(self) -> str:
        """What it is called in the rules of what it proposes, such as `stanza`."""

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        """The trees of sentences, given as the words of the text; one a sentence, with one `Word` a word.

        A sentence of which the parser knows nothing gives `Tree()`.
        """
