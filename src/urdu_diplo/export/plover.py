"""PLOVER-like records: who did what verbal act to whom, for databases of political events.

The fields: chapter "JSON Data Fields" of the PLOVER manual, https://github.com/openeventdata/PLOVER; the categories
are those of `Statement.plover`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from ..model import Document, Entity, Event, Span, Statement
from .countries import alpha_3
from .names import Names

__all__ = ["to_plover"]

QUADS = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1,
    "REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3,
}  # fmt: skip
CODES = {"call": "CONSULT", "meeting": "CONSULT", "visit": "CONSULT", "summit": "CONSULT", "signing": "SUPPORT"}
MODES = {"call": "phone", "visit": "visit", "summit": "multilateral"}
ACTORS = frozenset({"PERSON", "COUNTRY", "ORG", "FORUM", "ROLE", "GROUP"})
DAY = len("2024-01-31")

Json = dict[str, Any]


def to_plover(document: Document, *, name: str = "d1", published: date | None = None) -> list[Json]:
    """A record for each statement that has a PLOVER code, and for each call, meeting, visit, summit and signing.

    `name` begins the records' ids. `date` is the day of the event where the text tells it, else `published`, else
    null. `source` and `recipient` are lists of actors; where parties act together all are sources, as the manual
    has it. The recipient is at whom the act is aimed, else to whom it is said. Records of one event share `link`.

    Raises `ExtraMissingError` without the extra `plover`, which brings the countries' three-letter codes.
    """
    return list(_Coder(document, name, published).records())


class _Coder:
    def __init__(self, document: Document, name: str, published: date | None) -> None:
        self.document, self.name, self.published = document, name, published
        self.names = Names(document, name)
        self.entities = {entity.id: entity for entity in document.entities}
        self.events = {event.id: event for event in document.events}

    def records(self) -> Iterator[Json]:
        """The records: statements, then events."""
        for statement in self.document.statements:
            if statement.plover is not None:
                yield self._statement(statement, statement.plover)
        for event in self.document.events:
            if event.kind in CODES:
                yield self._event(event)

    def _statement(self, said: Statement, code: str) -> Json:
        event = self.events.get(said.event or "")
        return {
            **self._head(said.id, event),
            "source": self._actors(said.speakers),
            "recipient": self._actors(said.targets) or self._actors(said.addressees),
            "event": [code],
            "mode": MODES.get(event.kind) if event and code == "CONSULT" else None,
            "context": ["negation"] if said.negated else [],
            "quad_code": QUADS.get(code),
            "event_text": [part.text for part in said.content],
            **self._tail(said.cue, event),
        }

    def _event(self, event: Event) -> Json:
        hosts = [e for e in event.participants if event.participant_roles.get(e) == "host"]
        guests = [e for e in event.participants if e not in hosts]
        return {
            **self._head(event.id, event),
            "source": self._actors(guests or hosts),
            "recipient": self._actors(hosts if guests else []),
            "event": [CODES[event.kind]],
            "mode": MODES.get(event.kind),
            "context": ["future"] if event.planned else [],
            "quad_code": QUADS[CODES[event.kind]],
            "event_text": [event.trigger.text],
            **self._tail(event.trigger, event),
        }

    def _head(self, id: str, event: Event | None) -> Json:
        first, _, last = (event.time if event and event.time else "").partition("/")
        told = first[:DAY] if first[:DAY].count("-") == 2 else ""  # a week, a month or a year is no day
        return {
            "id": f"{self.name}-{id}",
            "date": told or (self.published.isoformat() if self.published else None),
            "time": first[DAY + 1 :] or None if told else None,
            "enddate": last[:DAY] or None,
        }

    def _tail(self, span: Span, event: Event | None) -> Json:
        number, sentence = next(
            (n, s) for n, s in enumerate(self.document.sentences, 1) if s.start <= span.start < s.end
        )
        engine, source = self.document.engine, self.document.source
        return {
            "link": f"{self.name}-{event.id}" if event else None,
            "text": sentence.text,
            "text_info": {"sequence": number, "start": sentence.start, "end": sentence.end},
            "cite_info": {
                "language": self.document.lang,
                "publication": self.names.english([source])[0] if source else None,
                "coder": f"{engine.name} {engine.version}, lexicon {engine.lexicon}",
            },
        }

    def _actors(self, ids: Iterable[str]) -> list[Json]:
        """The actors among some entities; documents and places act in no record."""
        return [self._actor(self.entities[id]) for id in ids if self.entities[id].type in ACTORS]

    def _actor(self, entity: Entity) -> Json:
        country = self.names.country(entity)
        return {
            "code": alpha_3(country) if country else None,
            "actor_text": entity.name,
            "identifier_id": entity.qid,
            "identifier_text": self.names.english([entity.id])[0],
            "office": ", ".join(held.role for held in entity.roles) or None,
        }
