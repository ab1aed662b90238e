"""Stretches of Urdu text that are read from left to right: Latin words, and sums such as `5+1`.

After Urdu letters a browser turns `5+1` round, and the comma of `Reuters, AFP` runs away: such runs stay together.
The rules are those of the Unicode Bidirectional Algorithm (UAX #9), in which a plus sign between Arabic numbers has
the direction of the text.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

__all__ = ["left_to_right", "runs"]

_RUN = regex.compile(
    r"(?<!\d)\d+(?:[ ]?\+[ ]?\d+)+(?!\d)"
    r"|(?<!\d)\d*\p{Latin}(?:[\p{Latin}\p{M}\d .,'\u2019&/:+\-]*[\p{Latin}\d])?"
)


def left_to_right(text: str) -> Iterator[tuple[int, int]]:
    """Where such stretches stand, half-open."""
    return (run.span() for run in _RUN.finditer(text))


def runs(text: str) -> Iterator[tuple[bool, str]]:
    """The whole text in pieces: (is read from left to right, words)."""
    done = 0
    for start, end in left_to_right(text):
        if done < start:
            yield False, text[done:start]
        yield True, text[start:end]
        done = end
    if done < len(text):
        yield False, text[done:]
