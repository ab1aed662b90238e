"""The statements of many articles with their passages, as data for the table of a report. It is kept short."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model import Span, Statement
from ..text.chars import FOLD
from ..viewer.labels import act_label
from ..viewer.marks import ROLES
from ..viewer.parties import Parties, Party
from ..viewer.reading import Reading
from .units import utf16_offsets

__all__ = ["Passages"]


class Passages:
    """Collects articles; `data()` is what the page's script reads.

    Acts and parties are listed once and named by number. A statement is [id, act, speakers, addressees, spans], a span
    [role, start, end] with offsets in UTF-16 units of the article's text.
    """

    def __init__(self) -> None:
        self._articles: list[dict[str, Any]] = []
        self._parties: dict[str, int] = {}
        self._shown: list[list[str]] = []
        self._acts: dict[str, int] = {}

    def add(self, reading: Reading) -> None:
        """Add one article."""
        parties = Parties(reading.document)
        text = reading.document.text
        units = utf16_offsets(text)
        self._articles.append(
            {
                "name": reading.name,
                "day": reading.published.isoformat() if reading.published else "",
                "text": text,
                "statements": [
                    [
                        statement.id,
                        self._acts.setdefault(statement.act, len(self._acts)),
                        [self.number(party) for party in parties(statement.speakers)],
                        [self.number(party) for party in parties(statement.addressees)],
                        [[role, units(span.start), units(span.end)] for role, span in _spans(statement)],
                    ]
                    for statement in reading.document.statements
                ],
            }
        )

    def number(self, party: Party) -> int:
        """The number under which the data list a party."""
        if party.key not in self._parties:
            self._parties[party.key] = len(self._parties)
            self._shown.append([party.type, party.letter, party.name, party.english])
        return self._parties[party.key]

    def data(self) -> dict[str, Any]:
        """Everything, as values that JSON can hold."""
        return {
            "roles": ROLES,
            "acts": [[act, act_label(act).ur] for act in self._acts],
            "parties": self._shown,
            "fold": {chr(code): other or "" for code, other in FOLD.items()},
            "articles": self._articles,
        }


def _spans(statement: Statement) -> Iterator[tuple[int, Span]]:
    for role, span in enumerate((statement.cue, statement.speaker, statement.addressee)):
        if span is not None:
            yield role, span
    for span in statement.content:
        yield ROLES.index("content"), span
