"""One doubt, and what a kind of doubt is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from ..draft import Draft
from ..text.sentences import Stretch

__all__ = ["Doubt", "Kind", "doubt_at"]


class Doubt(NamedTuple):
    """A place that looks wrong. `start` and `end` are code points of the text, half-open; `why` is a sentence."""

    kind: str
    start: int
    end: int
    words: str
    why: str


class Kind(Protocol):
    """A kind of doubt: looks through the finished draft of an article."""

    @property
    def name(self) -> str:
        """What it is called on the command line."""

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """The doubts of this kind in an article."""


def doubt_at(kind: str, draft: Draft, place: Stretch, why: str) -> Doubt:
    """A doubt about a range of tokens."""
    start, end = draft.tokens[place.start].start, draft.tokens[place.end - 1].end
    return Doubt(kind, start, end, draft.text[start:end], why)
