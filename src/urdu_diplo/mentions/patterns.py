"""Names that no list can hold: numbered formats and resolutions."""

from __future__ import annotations

from functools import lru_cache

import regex

from ..draft import Draft, Found
from ..lexicon.entries import Pattern
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase

__all__ = ["find_patterns"]

PIECE = regex.compile(r"<number>|\[[^\]]*\]|\([^)]*\)|[^\s\[\]()]+")
NUMBER = r"\d+(?:[./]\d+)?"


def find_patterns(draft: Draft) -> list[Found]:
    """Every stretch of tokens that a pattern of the lexicon describes, as candidates."""
    present = set(draft.norms)
    needed = draft.lexicon.view(_needed_words)
    possible = [p for p in draft.lexicon.patterns if not any(words.isdisjoint(present) for words in needed[p.id])]
    if not possible:
        return []
    line, starts, ends = "", {}, {}
    for i, norm in enumerate(draft.norms):
        starts[len(line)] = i
        line += " " + norm
        ends[len(line)] = i + 1
    out: list[Found] = []
    for pattern in possible:
        for match in compiled(pattern).finditer(line):
            start, end = starts.get(match.start()), ends.get(match.end())
            if start is not None and end is not None:
                out.append(Found(start, end, pattern.type, "name", f"pattern:{pattern.id}"))
    return out


def _needed_words(lexicon: Lexicon) -> dict[str, list[frozenset[str]]]:
    """By each pattern's id, sets of words of which it needs one each: most texts lack some and need no search."""
    return {
        p.id: [words for piece in PIECE.findall(p.match) if (words := _first_words(piece))] for p in lexicon.patterns
    }


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
