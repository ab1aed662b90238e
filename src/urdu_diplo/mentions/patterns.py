"""Names that no list can hold: numbered formats and resolutions."""

from __future__ import annotations

from functools import lru_cache

import regex

from ..draft import Draft, Found
from ..lexicon.entries import Pattern
from ..lexicon.words import phrase

__all__ = ["find_patterns"]

NUMBER = r"\d+(?:[./]\d+)?"


def find_patterns(draft: Draft) -> list[Found]:
    """Every stretch of tokens that a pattern of the lexicon describes, as candidates."""
    line, starts, ends = "", {}, {}
    for i, norm in enumerate(draft.norms):
        starts[len(line)] = i
        line += " " + norm
        ends[len(line)] = i + 1
    out: list[Found] = []
    for pattern in draft.lexicon.patterns:
        for match in compiled(pattern).finditer(line):
            start, end = starts.get(match.start()), ends.get(match.end())
            if start is not None and end is not None:
                out.append(Found(start, end, pattern.type, "name", f"pattern:{pattern.id}"))
    return out


@lru_cache(maxsize=256)
def compiled(pattern: Pattern) -> regex.Pattern[str]:
    """A pattern of words as a pattern over matched spellings with a space before each."""
    parts: list[str] = []
    for piece in regex.findall(r"<number>|\[[^\]]*\]|\([^)]*\)|[^\s\[\]()]+", pattern.match):
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
