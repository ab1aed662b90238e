"""Cut words that the press ran together, where closed lists and the known words say so."""

from __future__ import annotations

from collections.abc import Collection

from .normalize import normalize
from .tokens import Cut

__all__ = ["fused_words"]

DEPTH = 3  # cuts in one word
SHORTEST = 3  # letters of a part that is no function word


def fused_words(
    known: Collection[str],
    heads: Collection[str],
    tails: Collection[str],
    openers: Collection[str],
    subject_markers: Collection[str],
    subjects: Collection[str],
) -> Cut:
    """A function that says where to cut a word: a tuple of offsets, empty where it is whole.

    A known word is never cut. An unknown one is cut when one part is a known word and the other is a function
    word of the closed lists `heads` (before it) or `tails` (after it), or when a title or the word for a kind of
    place (`openers`) is stuck to a known name. The subject marker, which is an infinitive's ending too, is cut
    off `subjects` only: names and pronouns. All arguments hold matched spellings.
    """
    whole = {*known, *subjects}
    function_words = {*heads, *tails}
    remembered: dict[str, tuple[int, ...]] = {}

    def cut(word: str) -> tuple[int, ...]:
        if word not in remembered:
            if len(remembered) > 50_000:
                remembered.clear()
            remembered[word] = () if normalize(word) in known else _cuts(word, DEPTH)
        return remembered[word]

    def _fits(left: str, right: str) -> bool:
        if left in openers and right in subjects:
            return True
        if len(left) == 1 and left not in openers:
            return right in subjects and len(right) > SHORTEST
        if min(len(left), len(right)) < SHORTEST and not {left, right} <= function_words:
            short, other = sorted((left, right), key=len)
            if short not in function_words or len(other) < SHORTEST + (len(short) == 1):
                return False
        if right in subject_markers:
            return left in subjects
        return right in tails or left in heads or left in openers

    def _cuts(word: str, depth: int) -> tuple[int, ...]:
        for i in _edges(word):
            left, right = normalize(word[:i]), normalize(word[i:])
            if left in whole and right in whole and _fits(left, right):
                return (i,)
        if depth > 1:
            for i in _edges(word):
                left, right = normalize(word[:i]), normalize(word[i:])
                if right in tails and right not in subject_markers and (inner := _cuts(word[:i], depth - 1)):
                    return (*inner, i)
                if left in heads and (inner := _cuts(word[i:], depth - 1)):
                    return (i, *(i + j for j in inner))
        return ()

    return cut


def _edges(word: str) -> list[int]:
    """Places to cut, the most even first, never before a mark."""
    middle = len(word) / 2
    places = [i for i in range(1, len(word)) if word[i].isalpha()]
    return sorted((i for i in places if 2 <= i <= len(word) - 2 or len(word) > 4), key=lambda i: abs(i - middle))
