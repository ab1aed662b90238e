"""Names that no list can hold: numbered formats and resolutions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from ..draft import Draft, Found
from ..lexicon.entries import Pattern
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase
from ..text.sentences import Stretch

__all__ = ["find_patterns"]

Needed = tuple[Pattern, list[frozenset[str]]]

PIECE = regex.compile(r"<number>|\[[^\]]*\]|\([^)]*\)|[^\s\[\]()]+")
NUMBER = r"\d+(?:[./]\d+)?"


def find_patterns(draft: Draft) -> list[Found]:
    """Every stretch of tokens inside a sentence that a pattern of the lexicon describes, as candidates."""
    needed = _possible(draft.lexicon.view(_needed_words), set(draft.norms))  # in most articles few patterns or none
    if not needed:
        return []
    return [
        found
        for sentence in draft.sentences
        if (possible := _possible(needed, set(draft.norms[sentence.start : sentence.end])))
        for found in _inside(draft, sentence, possible)
    ]


def _possible(needed: list[Needed], norms: set[str]) -> list[Needed]:
    return [(pattern, words) for pattern, words in needed if not any(options.isdisjoint(norms) for options in words)]


def _inside(draft: Draft, sentence: Stretch, possible: list[Needed]) -> Iterator[Found]:
    line, starts, ends = "", {}, {}
    for i in range(*sentence):
        starts[len(line)] = i
        line += " " + draft.norms[i]
        ends[len(line)] = i + 1
    for pattern, _ in possible:
        for match in compiled(pattern).finditer(line):
            start, end = starts.get(match.start()), ends.get(match.end())
            if start is not None and end is not None:
                yield Found(start, end, pattern.type, "name", f"pattern:{pattern.id}")


def _needed_words(lexicon: Lexicon) -> list[Needed]:
    """Each pattern with sets of words of which it needs one each: most sentences lack some and need no search."""
    pieces = [(pattern, map(_first_words, PIECE.findall(pattern.match))) for pattern in lexicon.patterns]
    return [(pattern, [words for words in needed if words]) for pattern, needed in pieces]


def _first_words(piece: str) -> frozenset[str]:
    """The words of which a piece needs one; empty where it needs none, or a number."""
    options = piece.strip("()").split("|")
    if piece.startswith("[") or any(option.startswith("<number>") for option in options):
        return frozenset()
    return frozenset(phrase(option)[0] for option in options)


@lru_cache(maxsize=256)
def compiled(pattern: Pattern) -> regex.Pattern[str]:
    """A pattern of words as a pattern over matched spellings with a space before each."""
    parts: list[str] = []
    for piece in PIECE.findall(pattern.match):
        if piece == "<number>":
            parts.append(rf" {NUMBER}")
        elif piece[0] in "[(":
            options = "|".join(" " + " ".join(map(_part, option.split())) for option in piece[1:-1].split("|"))
            parts.append(f"(?:{options}){'?' if piece[0] == '[' else ''}")
        else:
            parts.append(" " + _part(piece))
    return regex.compile("".join(parts) + r"(?!\S)")


def _part(word: str) -> str:
    return NUMBER if word == "<number>" else regex.escape(" ".join(phrase(word)))
