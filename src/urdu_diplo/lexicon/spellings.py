"""What may stand in an entry as a spelling: short, visible, and a name has a letter. Patterns are well-formed."""

from __future__ import annotations

from functools import cache
from typing import Annotated

import regex
from pydantic import AfterValidator, StringConstraints

__all__ = ["Form", "Forms", "Lines", "Match", "Name", "Names", "Sentence"]

LONGEST_FORM = 200  # characters; the longest that ships has under a hundred
LONGEST_SENTENCE = 2_000
MOST_CHOICES = 10  # groups of a pattern: each may double the time for a text that nearly matches

_VISIBLE = r"(?V1)[[\p{L}\p{N}\p{P}\p{S}]--\u0640]"  # U+0640 only stretches what is beside it
_LETTER = r"(?V1)[[\p{L}\p{N}]--\u0640]"
_OPTION = r"[^\s\[\]()|](?:[^\[\]()|]*[^\s\[\]()|])?"
_GROUP = rf"\[{_OPTION}(?:\|{_OPTION})*\]|\({_OPTION}(?:\|{_OPTION})*\)"
_PIECE = rf"{_GROUP}|[^\s\[\]()|]+"


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    """Compiled when a file is read first: a process with a kept lexicon reads none."""
    return regex.compile(pattern)


def _visible(text: str) -> str:
    """A reader sees something of it: a letter, digit or sign, not spaces and joiners alone."""
    if _compiled(_VISIBLE).search(text) is None:
        raise ValueError("holds nothing that can be seen: write the word")
    return text


def _visible_lines(text: str) -> str:
    for line in text.splitlines():
        if line.strip():
            _visible(line)
    return text


def _lettered(text: str) -> str:
    if _compiled(_LETTER).search(text) is None:
        raise ValueError("holds no letter or digit: signs alone are no name")
    return text


def _well_formed(text: str) -> str:
    pieces = _compiled(_PIECE).findall(text)
    if "".join(_compiled(_PIECE).split(text)).strip():
        raise ValueError("write words, [a|b] for an optional choice and (a|b) for a choice, without empty ones")
    for option in "|".join(piece.strip("[]()") for piece in pieces).split("|"):
        _visible(option)
    if not any(piece[0] != "[" for piece in pieces):
        raise ValueError("everything in it is optional, so it means every place: take one word out of its [ ]")
    if sum(piece[0] in "[(" for piece in pieces) > MOST_CHOICES:
        raise ValueError(f"more than {MOST_CHOICES} choices: make two patterns")
    return text


_Short = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_FORM, strip_whitespace=True)]
Form = Annotated[_Short, AfterValidator(_visible)]
Forms = tuple[Form, ...]
Name = Annotated[_Short, AfterValidator(_lettered)]
Names = tuple[Name, ...]
Sentence = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_SENTENCE, strip_whitespace=True), AfterValidator(_lettered)
]
Match = Annotated[Form, AfterValidator(_well_formed)]
Lines = Annotated[str, AfterValidator(_visible_lines)]
