"""Where sentences begin and end, as ranges of tokens."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from .chars import CLOSE_BRACKETS, FULL_STOP, OPEN_BRACKETS, QUOTES, SENTENCE_END
from .tokens import Token

__all__ = ["Stretch", "split_sentences"]

LONGEST = 250  # tokens of one sentence; a text without stops is cut there, so that its length costs no more
LINE_ENDS = frozenset("\n\r\u2028\u2029\u0085")
DATELINE = 16  # tokens in which the bracketed agency of a dateline must have closed


class Stretch(NamedTuple):
    """A half-open range of token positions."""

    start: int
    end: int


def split_sentences(text: str, tokens: Sequence[Token], letters: Collection[str] = ()) -> list[Stretch]:
    """Cut tokens into sentences: at full stops, question and exclamation marks, ellipses and line breaks.

    Not at the stops of initials (`letters` are the names of letters in their matched spelling), of a dateline
    before its bracketed agency, nor inside a number. Closing quotes and brackets stay with their sentence.
    A text that goes on without any of these is cut after `LONGEST` tokens.
    """
    out: list[Stretch] = []
    start, dateline = 0, _dateline_end(text, tokens)
    for i, token in enumerate(tokens):
        if i < start:
            continue
        end = i + 1
        if _is_stop(token) and i >= dateline and not _is_initial(tokens, i, letters):
            while end < len(tokens) and _closes(text, tokens, end):
                end += 1
        elif not _line_breaks_after(text, tokens, i) and end - start < LONGEST:
            continue
        out.append(Stretch(start, end))
        start = end
    if start < len(tokens):
        out.append(Stretch(start, len(tokens)))
    return out


def _is_stop(token: Token) -> bool:
    return token.kind == "mark" and (token.text[0] in SENTENCE_END or token.text[0] == ".")


def _closes(text: str, tokens: Sequence[Token], i: int) -> bool:
    """Whether the mark at `i` closes what the sentence before it opened: it touches it, and a space follows."""
    token, before = tokens[i], tokens[i - 1]
    if _is_stop(token):
        return not _line_breaks_after(text, tokens, i - 1)
    if token.text in CLOSE_BRACKETS:
        return True
    return token.text in QUOTES and token.start == before.end and not text[token.end : token.end + 1].isalnum()


def _line_breaks_after(text: str, tokens: Sequence[Token], i: int) -> bool:
    after = tokens[i + 1].start if i + 1 < len(tokens) else len(text)
    gap = text[tokens[i].end : after]
    return not LINE_ENDS.isdisjoint(gap)


def _is_initial(tokens: Sequence[Token], i: int, letters: Collection[str]) -> bool:
    if len(tokens[i].text) > 1 or tokens[i].text not in (FULL_STOP, ".") or i == 0:
        return False
    before = tokens[i - 1]
    if before.norm not in letters or before.end != tokens[i].start:
        return before.kind == "latin" and i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].end
    if i + 1 == len(tokens):
        return False
    after = tokens[i + 1]
    return after.norm in letters or (tokens[i].text == "." and after.is_word)


def _dateline_end(text: str, tokens: Sequence[Token]) -> int:
    """The position after a dateline such as PLACE . DAY MONTH (AGENCY), or 0."""
    opened = stopped = False
    for i, token in enumerate(tokens[:DATELINE]):
        if token.text in OPEN_BRACKETS:
            opened = True
        elif token.text in CLOSE_BRACKETS and opened:
            return i if stopped else 0
        elif _is_stop(token) and not opened:
            stopped = True
        if _line_breaks_after(text, tokens, i):
            return 0
    return 0
