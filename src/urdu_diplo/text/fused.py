"""Cut words that the press ran together, where closed lists and the known words say so."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import pairwise
from typing import NamedTuple

from .chars import APART_LETTERS, FINAL_LETTERS
from .normalize import normalize
from .tokens import Cut

__all__ = ["FusedWords", "fused_words"]

DEPTH = 3  # cuts in one word
LONGEST = 80  # letters of a word that is cut; what is longer is no few words run together
SHORTEST = 3  # letters of a part that is no function word
LONG_TITLE = 4  # letters of a title before an unknown name
NAME = 4  # letters of such a name


class FusedWords(NamedTuple):
    """The lists by which words are cut; all hold matched spellings.

    `known` says of a word whether it is one of the language or the lexicon, `names` whether it is a name or pronoun.
    `heads` and `tails` are function words that the press sticks to the word after or before them, `openers` titles
    and words for kinds of places that it sticks to a name. `postpositions` are tails that short words end in by
    chance; the `subject_markers` among them are the ending of an infinitive too, and cut off names only. `nouns` are
    those that make predicates with the forms of light `verbs`. The signs of the `future` are cut off `wishes` only,
    forms in the subjunctive. `titles` are whole titles, before which no space is needed for a name that nothing knows.
    """

    known: Callable[[str], bool]
    names: Callable[[str], bool]
    heads: Collection[str]
    tails: Collection[str]
    openers: Collection[str]
    postpositions: Collection[str]
    subject_markers: Collection[str]
    nouns: Collection[str] = ()
    verbs: Collection[str] = ()
    titles: Collection[str] = ()
    future: Collection[str] = ()
    wishes: Collection[str] = ()


def fused_words(lists: FusedWords) -> Cut:
    """A function that says where to cut a word: a tuple of offsets, empty where it is whole.

    A known word is never cut. An unknown one is cut into known parts, of which one is a function word or an opener.
    """
    cutter = _Cutter(lists)

    def cut(word: str) -> tuple[int, ...]:
        whole = len(word) > LONGEST or lists.known(normalize(word))
        return () if whole else cutter.cuts(word, DEPTH)

    return cut


class _Cutter:
    def __init__(self, lists: FusedWords) -> None:
        self.lists = lists
        self.function_words = {*lists.heads, *lists.tails}

    def cuts(self, word: str, most: int) -> tuple[int, ...]:
        """The fewest cuts, at most `most`, that leave known parts, each but one a function word or opener.

        After letters that only end words a word is cut wherever its parts are known, or are cut themselves.
        """
        if sure := self._after_final_letters(word, most):
            return sure
        for number in range(1, most + 1):
            found = self._cut(word, number)
            if found and (number == 1 or self._holds(word, found)):
                return found
        return self._after_title(word, most)

    def _after_title(self, word: str, most: int) -> tuple[int, ...]:
        """After a title that ends in a letter which joins no other, before what may be a name: such need no space."""
        for i in range(LONG_TITLE, len(word) - NAME + 1):
            apart = word[i - 1] in APART_LETTERS and normalize(word[i]).isalpha()
            if apart and normalize(word[:i]) in self.lists.titles:
                rest = word[i:]
                return (i, *(i + k for k in (() if self._is_whole(normalize(rest)) else self.cuts(rest, most))))
        return ()

    def _after_final_letters(self, word: str, most: int) -> tuple[int, ...]:
        places = [i for i in range(1, len(word)) if word[i - 1] in FINAL_LETTERS and normalize(word[i]).isalpha()]
        out: list[int] = []
        for a, b in pairwise([0, *places, len(word)]) if places else []:
            part = word[a:b]
            inner = () if self._is_whole(normalize(part)) else self.cuts(part, most)
            if not inner and not self._is_whole(normalize(part)):
                return ()
            out += [*([a] if a else []), *(a + k for k in inner)]
        return tuple(out)

    def _holds(self, word: str, cuts: tuple[int, ...]) -> bool:
        """Whether every part of a word cut more than once is a function word, or long, or begins it."""
        parts = [normalize(word[a:b]) for a, b in zip((0, *cuts), (*cuts, len(word)), strict=True)]
        return all(p in self.function_words or len(p) > SHORTEST - (k == 0) for k, p in enumerate(parts))

    def _cut(self, word: str, number: int) -> tuple[int, ...]:
        """Exactly `number` cuts."""
        for i in _edges(word):
            left, right = normalize(word[:i]), normalize(word[i:])
            if number == 1:
                if self._is_whole(left) and self._is_whole(right) and self._fits(left, right):
                    return (i,)
            elif right in self.lists.tails and right not in self.lists.subject_markers:
                if inner := self._cut(word[:i], number - 1):
                    return (*inner, i)
            elif left in self.lists.heads and (inner := self._cut(word[i:], number - 1)):
                return (i, *(i + j for j in inner))
        return ()

    def _is_whole(self, word: str) -> bool:
        return self.lists.known(word) or self.lists.names(word)

    def _fits(self, left: str, right: str) -> bool:
        lists = self.lists
        if len(left) >= SHORTEST and left in lists.openers and lists.names(right):
            return True
        if len(left) == 1 and left not in lists.openers:
            return lists.names(right) and len(right) > SHORTEST
        if left in lists.nouns and right in lists.verbs:
            return True
        if self._is_chance(left, right):
            return False
        if right in lists.future:
            return left in lists.wishes
        if right in lists.subject_markers:
            return lists.names(left)
        return right in lists.tails or left in lists.heads or left in lists.openers

    def _is_chance(self, left: str, right: str) -> bool:
        """Whether a short word beside a function word may be a part of one unknown word."""
        if {left, right} <= self.function_words:
            return False
        if right in self.lists.postpositions and len(left) <= SHORTEST:
            return not self.lists.names(left)
        if left in self.lists.heads and len(right) <= SHORTEST:
            return not self.lists.names(right) and right not in self.lists.nouns
        return min(len(left), len(right)) < SHORTEST and not {left, right} & self.function_words


def _edges(word: str) -> list[int]:
    """Places to cut, the most even first, never before a mark."""
    middle = len(word) / 2
    places = [i for i in range(1, len(word)) if word[i].isalpha()]
    return sorted(places, key=lambda i: abs(i - middle))
