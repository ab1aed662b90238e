"""Write words for a model as its treebank spells them, and bring the answer back to the words of the text.

The Urdu treebank (UDTB) writes some words in a spelling of its own and joins compounds and future tenses with `_`;
models that were trained on it know these. Nothing but the model ever sees this spelling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ..text.chars import FUTURE, INVISIBLE, JOINED_TAILS, LOOK_ALIKES, TREEBANK_WORDS
from .tree import ROOT, Name, Tree, Word

__all__ = ["Spelling", "Written", "write"]

Spelling = Literal["press", "treebank"]
JOIN = "_"
LONGEST = 100  # letters of a word that a model is shown; no word has more, and its time grows with them
SPLIT = "goeswith"  # the relation of Universal Dependencies for parts of one word
_LETTERS = str.maketrans({**LOOK_ALIKES, **dict.fromkeys(INVISIBLE, "")})


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence as a model reads it: its words, and for each the first of the text's words that it stands for."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    length: int

    def read_back(self, tree: Tree) -> Tree:
        """The tree over the words of the text: further parts of a joined word hang on its first part."""
        if not tree.words:
            return tree
        ends = (*self.starts[1:], self.length)
        out: list[Word] = []
        for word, start, end in zip(tree.words, self.starts, ends, strict=True):
            head = ROOT if word.head == ROOT else self.starts[word.head]
            out.append(Word(word.upos, word.lemma, head, word.deprel))
            out += [Word(word.upos, word.lemma, start, SPLIT)] * (end - start - 1)
        names = tuple(Name(n.label, self.starts[n.start], ends[n.end - 1]) for n in tree.names)
        return Tree(tuple(out), names)


def write(words: Sequence[str], spelling: Spelling) -> Written:
    """Spell a sentence for a model. In both spellings look-alike letters are one and hidden marks are gone."""
    plain = [(word.translate(_LETTERS) or word)[:LONGEST] for word in words]
    if spelling == "press":
        return Written(tuple(plain), tuple(range(len(plain))), len(plain))
    out: list[str] = []
    starts: list[int] = []
    for i, word in enumerate(plain):
        if out and (word in FUTURE or word in JOINED_TAILS) and plain[i - 1].isalpha():
            out[-1] += JOIN + word
        else:
            out.append(TREEBANK_WORDS.get(word, word))
            starts.append(i)
    return Written(tuple(out), tuple(starts), len(plain))
