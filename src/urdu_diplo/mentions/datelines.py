"""Datelines: before the first sentence of a report, where and by whom it was written: `PLACE (AGENCY)`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..lexicon.entries import Outlet
from ..lexicon.lexicon import Lexicon
from ..text.chars import CLOSE_BRACKETS, COLON, OPEN_BRACKETS
from ..text.sentences import Stretch, is_stop
from ..text.tokens import Token

__all__ = ["find_datelines"]

BEFORE = 10  # tokens of place and day before the bracket
INSIDE = 20  # tokens of the agency and its day


def find_datelines(tokens: Sequence[Token], ends: Collection[int], lexicon: Lexicon) -> list[Stretch]:
    """The datelines at the beginnings of lines, as ranges of tokens. `ends` are the tokens after which a line ends.

    The bracket must hold an agency or a byline such as `news desk`, or a stop stand before it.
    """
    finder = _Finder(tokens, ends, lexicon)
    starts = sorted({0, *(i + 1 for i in ends)} - {len(tokens)})
    found = (finder.at(start) for start in starts)
    return [dateline for dateline in found if dateline is not None]


class _Finder:
    def __init__(self, tokens: Sequence[Token], ends: Collection[int], lexicon: Lexicon) -> None:
        self.tokens, self.ends, self.lexicon = tokens, ends, lexicon
        self.norms = [token.norm for token in tokens]

    def at(self, start: int) -> Stretch | None:
        """The dateline that begins at a token."""
        opening = self._next(start + 1, start + BEFORE, OPEN_BRACKETS)
        closing = self._next(opening + 2, opening + 2 + INSIDE, CLOSE_BRACKETS) if opening is not None else None
        if opening is None or closing is None or self._goes_on(closing + 1):
            return None
        parted = any(is_stop(token) or token.norm == COLON for token in self.tokens[start:opening])
        if parted or self._is_agency(opening + 1, closing):
            return Stretch(start, closing + 1)
        return None

    def _next(self, start: int, end: int, marks: frozenset[str]) -> int | None:
        """The first of some marks from a token on, in the same line."""
        for i in range(start, min(end, len(self.tokens))):
            if i - 1 in self.ends:
                return None
            if self.tokens[i].text in marks:
                return i
        return None

    def _goes_on(self, i: int) -> bool:
        """Whether the phrase before the bracket goes on after it: `the agency (APP) said`."""
        if i >= len(self.tokens):
            return True
        return not self.lexicon.words.classes_of(self.norms[i]).isdisjoint(("postposition", "and", "ergative"))

    def _is_agency(self, start: int, end: int) -> bool:
        words, norms = self.lexicon.words, self.norms
        if any(words.match("byline", norms, i) for i in range(start, end)):
            return True
        readings = self.lexicon.matcher.readings(tuple(norms[start:end]))
        return any(isinstance(reading.entry, Outlet) for reading in readings)
