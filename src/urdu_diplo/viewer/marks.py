"""What a page marks in an article: mentions, the words of statements, pronouns, lines, and runs of Latin or sums."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..model import Document
from .direction import left_to_right
from .pronouns import leads

__all__ = ["LEFT_TO_RIGHT", "LINE", "MENTION", "PRONOUN", "ROLES", "Mark", "marks"]

ROLES = ("cue", "speaker", "addressee", "content")
MENTION, PRONOUN, LINE, LEFT_TO_RIGHT = "mention", "pronoun", "line", "left-to-right"


class Mark(NamedTuple):
    """Why a stretch is marked: its kind, and the statement's id or the number of the mention, pronoun, line or run."""

    kind: str
    id: str | int


def marks(document: Document) -> Iterator[tuple[int, int, Mark]]:
    """The marked stretches of a document as (start, end, mark), in code points, half-open; they may overlap."""
    yield from _lines(document.text)
    for number, (start, end) in enumerate(left_to_right(document.text)):
        yield start, end, Mark(LEFT_TO_RIGHT, number)
    for number, mention in enumerate(document.mentions):
        yield mention.start, mention.end, Mark(MENTION, number)
    for number, lead in enumerate(leads(document)):
        yield lead.start, lead.end, Mark(PRONOUN, number)
    for statement in document.statements:
        parts = (("cue", statement.cue), ("speaker", statement.speaker), ("addressee", statement.addressee))
        for role, span in (*parts, *(("content", part) for part in statement.content)):
            if span is not None:
                yield span.start, span.end, Mark(role, statement.id)


def _lines(text: str) -> Iterator[tuple[int, int, Mark]]:
    """Lines with their line breaks."""
    start = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        yield start, start + len(line), Mark(LINE, number)
        start += len(line)
