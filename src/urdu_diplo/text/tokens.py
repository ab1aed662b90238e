"""Cut the untouched text into tokens; each knows its place and the spelling by which it is matched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from .chars import DECIMAL_MARKS, DIGITS, INVISIBLE, REPEATED_MARKS
from .normalize import normalize

__all__ = ["Cut", "Token", "Tokenizer", "tokenize"]

Cut = Callable[[str], tuple[int, ...]]
"""A word in, the places inside it where a missing space is to be cut (offsets in the word) out."""

SHORT = 3  # letters of a word that is never cut
REMEMBERED = 20_000  # stretches between spaces whose tokens are kept
MEMORABLE = 40  # code points of a stretch that may come again

_STRETCH = regex.compile(r"\S+")
_LETTER = r"[\p{Arabic}&&\p{L}]"
_HIDDEN = regex.escape(INVISIBLE)
_DIGIT = "0-9" + "".join(d for d, n in DIGITS.items() if n.isdigit())
_TOKEN = regex.compile(
    rf"""
      (?P<number>[{_DIGIT}]+(?:[{regex.escape(DECIMAL_MARKS)}][{_DIGIT}]+)*%?)
    | (?P<word>{_LETTER}(?:[{_LETTER}\p{{M}}\u0640\u0674]|[{_HIDDEN}]+(?=[{_LETTER}\p{{M}}]))*)
    | (?P<latin>[\p{{L}}--\p{{Arabic}}][\p{{L}}\p{{M}}--\p{{Arabic}}]*)
    | (?P<mark>''|[’‘]{{2}}|``|(?P<repeated>[{regex.escape(REPEATED_MARKS)}])(?P=repeated)*|[^\s\u200c{_HIDDEN}\p{{M}}])
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


class Tokenizer:
    """Cuts texts into tokens. It remembers what stands between spaces, for most of it comes again and again.

    `cut` says where words that the press ran together are to be parted; without it a word is what stands between
    separators. A vowel sign alone, such as an izafat after a space, is no token. One tokenizer serves any number of
    texts and threads.

    >>> [(token.start, token.end, token.text, token.kind) for token in Tokenizer()("3+3 talks")]
    [(0, 1, '3', 'number'), (1, 2, '+', 'mark'), (2, 3, '3', 'number'), (4, 9, 'talks', 'latin')]
    """

    def __init__(self, cut: Cut | None = None) -> None:
        self._cut = cut
        self._remembered: dict[str, tuple[Token, ...]] = {}

    def __call__(self, text: str) -> list[Token]:
        """The tokens of a text in order, offsets in code points, half-open.

        White space, ZWNJ and stray invisible controls separate and belong to none.
        """
        out: list[Token] = []
        new = tuple.__new__  # half the time of `Token(...)`
        remembered = self._remembered
        for match in _STRETCH.finditer(text):
            stretch, offset = match.group(), match.start()
            tokens = remembered.get(stretch)
            if tokens is None:
                tokens = self._remember(stretch)
            for start, end, word, norm, kind in tokens:
                out.append(new(Token, (offset + start, offset + end, word, norm, kind)))
        return out

    def _remember(self, stretch: str) -> tuple[Token, ...]:
        """The tokens of a stretch without spaces, counted from its start."""
        tokens = tuple(self._tokens(stretch))
        if len(stretch) <= MEMORABLE:
            if len(self._remembered) >= REMEMBERED:
                self._remembered.clear()
            self._remembered[stretch] = tokens
        return tokens

    def _tokens(self, stretch: str) -> Iterator[Token]:
        for match in _TOKEN.finditer(stretch):
            start, end = match.span()
            word, group = match.group(), match.lastgroup
            if group is None or group == "mark":
                yield Token(start, end, word, word, "mark")
            elif group != "word" or self._cut is None or end - start <= SHORT or not (cuts := self._cut(word)):
                yield Token(start, end, word, normalize(word), group)
            else:
                for a, b in pairwise([0, *cuts, end - start]):
                    yield Token(start + a, start + b, word[a:b], normalize(word[a:b]), group)


_plain = Tokenizer()


def tokenize(text: str, cut: Cut | None = None) -> list[Token]:
    """The tokens of one text; see `Tokenizer`, which for many texts with one `cut` is faster."""
    return (_plain if cut is None else Tokenizer(cut))(text)
