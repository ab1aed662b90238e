"""Which quotation marks belong together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .chars import CLOSE_BRACKETS, DOUBLE_QUOTES, OPEN_BRACKETS, QUOTES, SENTENCE_END
from .tokens import Token

__all__ = ["Quote", "pair_quotes"]

LONGEST = 400  # tokens; a mark with no partner within them is taken for a stray


class Quote(NamedTuple):
    """A quotation: positions of its opening and closing marks."""

    opening: int
    closing: int


def pair_quotes(text: str, tokens: Sequence[Token]) -> list[Quote]:
    """Pair the marks of a text, double and single apart, by the space around them, else by turns.

    The Urdu press opens and closes with the same mark, or with either of two, so the shape says little.
    """
    out: list[Quote] = []
    every = [i for i, token in enumerate(tokens) if token.text in QUOTES]
    for family in (DOUBLE_QUOTES, QUOTES - DOUBLE_QUOTES):
        marks = [i for i in every if tokens[i].text in family]
        opening: int | None = None
        for i in marks:
            leans = _leans(text, tokens[i])
            if opening is not None and i - opening > LONGEST:
                opening = None
            if opening is None:
                opening = None if leans == "closing" else i
            elif leans != "opening" or _ends_sentence(text, tokens[i]):
                if i > opening + 1:
                    out.append(Quote(opening, i))
                opening = None
            else:
                opening = i
    return sorted(out)


def _ends_sentence(text: str, token: Token) -> bool:
    """Whether a stop stands right before a mark: an open quotation ends there, whatever follows without a space."""
    return text[token.start - 1 : token.start] in SENTENCE_END


def _leans(text: str, token: Token) -> str:
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 1]
    letter_before = before.isalnum() or before in CLOSE_BRACKETS
    letter_after = after.isalnum() or after in OPEN_BRACKETS
    if letter_after and not letter_before:
        return "opening"
    if letter_before and not letter_after:
        return "closing"
    return "either"
