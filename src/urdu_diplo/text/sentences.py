"""Where sentences begin and end, as ranges of tokens."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

import regex

from .chars import CLOSE_BRACKETS, FULL_STOP, QUOTES, SENTENCE_END
from .tokens import Token

__all__ = ["EdgeWords", "Stretch", "is_stop", "line_ends", "split_sentences"]

DASHES = frozenset("-–")
LONGEST = 500  # tokens of one sentence; a text without stops is cut there, so that its length costs no more
_LINE_END = regex.compile("[\n\r\u2028\u2029\u0085]+")


class Stretch(NamedTuple):
    """A half-open range of token positions."""

    start: int
    end: int


class EdgeWords(NamedTuple):
    """Words that decide whether a sentence may end beside them, in their matched spelling.

    `letters` are the names of letters, whose stops are those of initials; after `unfinished` words, such as `that`, no
    line ends, and with words `never_first`, such as `from`, none begins; a dash ends a sentence after the `last` ones.
    A stop between two states (`is_state` asks of a word) without space is their hyphen, as in `China-America`.
    """

    letters: Collection[str] = ()
    unfinished: Collection[str] = ()
    never_first: Collection[str] = ()
    last: Collection[str] = ()
    is_state: Callable[[str], bool] | None = None


NO_WORDS = EdgeWords()


def split_sentences(
    text: str,
    tokens: Sequence[Token],
    words: EdgeWords = NO_WORDS,
    datelines: Sequence[Stretch] = (),
    ends: Collection[int] | None = None,
) -> list[Stretch]:
    """Cut tokens into sentences: at full stops, question and exclamation marks, ellipses, some dashes and line breaks.

    Not at the stops of initials, nor inside a number, nor where the `words` say that it goes on. Each of the
    `datelines` is a sentence of its own. Closing quotes and brackets stay with their sentence. `ends` are the tokens
    after which a line ends, where the caller has them.
    A text that goes on without any of these is cut after `LONGEST` tokens.
    """
    out: list[Stretch] = []
    ends = line_ends(text, tokens) if ends is None else ends
    start, headed = 0, {dateline.start: dateline.end for dateline in datelines}
    for i, token in enumerate(tokens):
        if i < start:
            continue
        if i in headed:
            out += [Stretch(start, i), Stretch(i, headed[i])] if start < i else [Stretch(i, headed[i])]
            start = headed[i]
            continue
        end = i + 1
        stops = is_stop(token) if token.text not in DASHES else _is_final(tokens, i, words.last)
        if token.kind == "mark" and stops and not (_is_initial(tokens, i, words.letters) or _joins(tokens, i, words)):
            while end < len(tokens) and _closes(text, tokens, ends, end):
                end += 1
        elif not (i in ends and _is_finished(tokens, i, words)) and end - start < LONGEST:
            continue
        out.append(Stretch(start, end))
        start = end
    if start < len(tokens):
        out.append(Stretch(start, len(tokens)))
    return out


def _is_finished(tokens: Sequence[Token], i: int, words: EdgeWords) -> bool:
    """Whether a sentence may end with its line at token `i`."""
    after = tokens[i + 1].norm if i + 1 < len(tokens) else ""
    return tokens[i].norm not in words.unfinished and after not in words.never_first


def _joins(tokens: Sequence[Token], i: int, words: EdgeWords) -> bool:
    """Whether a stop between two words without space joins them, as a hyphen: the first ends no sentence."""
    if i == 0 or i + 1 == len(tokens):
        return False
    if tokens[i - 1].end < tokens[i].start or tokens[i].end < tokens[i + 1].start:
        return False
    if tokens[i - 1].norm in words.unfinished:
        return True
    if tokens[i].text != FULL_STOP or words.is_state is None:
        return False
    return words.is_state(tokens[i - 1].norm) and words.is_state(tokens[i + 1].norm)


def _is_final(tokens: Sequence[Token], i: int, last: Collection[str]) -> bool:
    """Whether a dash touches a sentence's last word, and a space follows; one between spaces parts no sentences."""
    apart = i + 1 == len(tokens) or tokens[i + 1].start > tokens[i].end
    return apart and i > 0 and tokens[i - 1].norm in last and tokens[i - 1].end == tokens[i].start


def is_stop(token: Token) -> bool:
    """Whether a token is a mark that may end a sentence."""
    return token.text[0] in SENTENCE_END or token.text[0] == "."


def _closes(text: str, tokens: Sequence[Token], ends: Collection[int], i: int) -> bool:
    """Whether the mark at `i` closes what the sentence before it opened: it touches it, and a space follows."""
    token, before = tokens[i], tokens[i - 1]
    if is_stop(token):
        return i - 1 not in ends
    if token.text in CLOSE_BRACKETS:
        return True
    return token.text in QUOTES and token.start == before.end and not text[token.end : token.end + 1].isalnum()


def line_ends(text: str, tokens: Sequence[Token]) -> frozenset[int]:
    """The tokens after which a line ends, by their places; not what stands before the first."""
    places = (bisect(tokens, (match.start(),)) - 1 for match in _LINE_END.finditer(text))
    return frozenset(i for i in places if i >= 0)


def _is_initial(tokens: Sequence[Token], i: int, letters: Collection[str]) -> bool:
    if tokens[i].text not in (FULL_STOP, ".") or i == 0:
        return False
    before = tokens[i - 1]
    if before.norm not in letters or before.end != tokens[i].start:
        return before.kind == "latin" and i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].end
    if i + 1 == len(tokens):
        return False
    after = tokens[i + 1]
    return after.norm in letters or (tokens[i].text == "." and after.is_word)
