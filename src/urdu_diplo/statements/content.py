"""What is said, as a stretch of tokens without the marks that enclose it."""

from __future__ import annotations

from typing import NamedTuple

from ..draft import Draft
from ..lexicon.frame_index import WHOLE
from ..text.chars import CLOSE_BRACKETS, COLON, COMMAS, QUOTES, SEMICOLONS, SENTENCE_END
from ..text.sentences import Stretch

__all__ = ["Content", "content_of"]


class Content(NamedTuple):
    """A stretch of tokens that is said; whether it was quoted; by which marker it was found."""

    stretch: Stretch
    verbatim: bool
    marker: str
    earlier: Stretch | None = None  # the first part of a quotation that its verb parts


def content_of(draft: Draft, start: int, end: int, marker: str, verbatim: bool = False) -> Content | None:
    """The tokens between `start` and `end` as content, the marks at their edges left out; None where none are left."""
    start, end = _trim(draft, start, end)
    edges = ("dative", "genitive") if verbatim else ("dative", "genitive", "and")
    while start < end and draft.isa(start, *edges) and not draft.isa(start, "auxiliary"):
        start, end = _trim(draft, start + 1, end)
    while marker.endswith(WHOLE) and start < end - 1 and draft.isa(end - 1, "focus"):
        end -= 1
    return Content(Stretch(start, end), verbatim, marker) if start < end else None


def _trim(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """Without marks at the edges, nor quotation marks that enclose the whole."""
    marks = COMMAS | SEMICOLONS | SENTENCE_END | {COLON, ".", "-", "–"}
    while start < end and (draft.tokens[start].text[0] in marks or draft.norm(start) in CLOSE_BRACKETS):
        start += 1
    while start < end and draft.tokens[end - 1].text[0] in marks:
        end -= 1
    quotes = draft.closings
    if start < end and quotes.get(start) == end - 1:
        return _trim(draft, start + 1, end - 1)
    if start < end and draft.norm(start) in QUOTES and start not in quotes:
        return _trim(draft, start + 1, end)
    if start < end and draft.norm(end - 1) in QUOTES and draft.openings.get(end - 1, -1) < start:
        return _trim(draft, start, end - 1)
    return start, end
