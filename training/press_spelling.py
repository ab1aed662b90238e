"""Write a treebank in the spelling of the press: joined words cut as a newspaper cuts them, odd letters usual ones.

UDTB joins compounds and future tenses with `_`, runs some words together behind a `bari ye`, and writes that letter
inside a few words. The parts of a word that is cut hang on its last part, but those of a verb on its first.
"""

from __future__ import annotations

from collections.abc import Sequence

from urdu_diplo.parse.tree import ROOT, Tree, Word
from urdu_diplo.text.chars import FUTURE, TREEBANK_WORDS

USUAL = {odd: usual for usual, odd in TREEBANK_WORDS.items()}
BARI_YE = FUTURE[-1][-1]
AFTER_VERB = frozenset((*FUTURE, "کر", "کے"))

Sentence = tuple[tuple[str, ...], Tree]


def in_press_spelling(words: Sequence[str], tree: Tree) -> Sentence:
    """A sentence of a treebank as the press would write it."""
    cut = [parts(word) for word in words]
    heads, at = [], 0
    for pieces in cut:
        heads.append(at + (0 if pieces[-1] in AFTER_VERB else len(pieces) - 1))
        at += len(pieces)
    out: list[Word] = []
    for pieces, word, top in zip(cut, tree.words, heads, strict=True):
        hangs = Word(word.upos, word.lemma, ROOT if word.head == ROOT else heads[word.head], word.deprel)
        for piece in pieces:
            on_verb = ("AUX", "aux") if pieces[-1] in AFTER_VERB else (word.upos, "compound")
            out.append(hangs if len(out) == top else Word(on_verb[0], piece, top, on_verb[1]))
    return tuple(piece for pieces in cut for piece in pieces), Tree(tuple(out))


def parts(word: str) -> list[str]:
    """The words that the press makes of one word of the treebank."""
    if word in USUAL:
        return [USUAL[word]]
    out: list[str] = []
    for piece in word.split("_"):
        before, ye, behind = piece.partition(BARI_YE)
        out += [before + ye, behind] if len(before) > 0 and len(behind) > 1 else [piece]
    return [piece for piece in out if piece] or [word]
