"""Cut the untouched text into tokens; each knows its place and the spelling by which it is matched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from .chars import DECIMAL_MARKS, DIGITS, INVISIBLE, REPEATED_MARKS
from .normalize import normalize

__all__ = ["Cut", "Token", "tokenize"]

Cut = Callable[[str], tuple[int, ...]]
"""A word in, the places inside it where a missing space is to be cut (offsets in the word) out."""

SHORT = 3  # letters of a word that is never cut

_LETTER = r"[\p{Arabic}&&\p{L}]"
_HIDDEN = regex.escape(INVISIBLE)
_DIGIT = "0-9" + "".join(d for d, n in DIGITS.items() if n.isdigit())
_TOKEN = regex.compile(
    rf"""
      (?P<number>[{_DIGIT}]+(?:[{regex.escape(DECIMAL_MARKS)}][{_DIGIT}]+)*%?)
    | (?P<word>{_LETTER}(?:[{_LETTER}\p{{M}}\u0640\u0674]|[{_HIDDEN}]+(?=[{_LETTER}\p{{M}}]))*)
    | (?P<latin>[\p{{L}}--\p{{Arabic}}][\p{{L}}\p{{M}}--\p{{Arabic}}]*)
    | (?P<mark>''|[’‘]{{2}}|``|(?P<repeated>[{regex.escape(REPEATED_MARKS)}])(?P=repeated)*|[^\s\u200c{_HIDDEN}])
    """,
    regex.VERSION1 | regex.VERBOSE,
)


class Token(NamedTuple):
    """A word, number or mark. `text[start:end]` is the token; `norm` is its matched spelling."""

    start: int
    end: int
    text: str
    norm: str
    kind: str

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.kind in {"word", "latin"}


def tokenize(text: str, cut: Cut | None = None) -> list[Token]:
    """The tokens of a text in order, offsets in code points, half-open.

    White space, ZWNJ and stray invisible controls separate and belong to none. `cut` says where words
    that the press ran together are to be parted; without it a word is what stands between separators.
    """
    return list(_tokens(text, cut))


def _tokens(text: str, cut: Cut | None) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word, group = match.group(), match.lastgroup
        if group is None or group == "mark":
            yield Token(start, end, word, word, "mark")
        elif group != "word" or cut is None or end - start <= SHORT or not (cuts := cut(word)):
            yield Token(start, end, word, normalize(word), group)
        else:
            for a, b in pairwise([0, *cuts, end - start]):
                yield Token(start + a, start + b, word[a:b], normalize(word[a:b]), group)
