"""Documents as rows of five flat tables: documents, mentions, entities, statements, events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..model import Document, Entity, Event, Statement
from .articles import Documents, named
from .names import Names

__all__ = ["COLUMNS", "rows"]

Row = dict[str, Any]

COLUMNS: dict[str, tuple[str, ...]] = {
    "documents": (
        "document", "source", "source_en", "characters", "sentences", "mentions", "entities", "statements", "events",
        "engine", "lexicon",
    ),
    "mentions": ("document", "entity", "key", "name", "name_en", "type", "form", "text", "start", "end", "rule"),
    "entities": (
        "document", "entity", "key", "name", "name_en", "type", "ref", "qid", "country", "roles", "members",
        "members_en", "member_ids", "mentions", "spoke", "spoken_to",
    ),
    "statements": (
        "document", "statement", "act", "speakers", "speakers_en", "speaker_ids", "addressees", "addressees_en",
        "addressee_ids", "targets", "targets_en", "target_ids", "content", "topics", "topics_en", "topic_ids",
        "reporters", "reporters_en", "reporter_ids", "form", "implicit", "joint", "negated", "polarity", "future",
        "obligation", "hypothetical", "event", "parent", "cameo", "plover", "confidence", "rule", "cue", "start",
        "end",
    ),
    "events": (
        "document", "event", "kind", "participants", "participants_en", "participant_ids", "participant_roles",
        "place", "place_en", "forum", "forum_en", "time", "planned", "rule", "trigger", "start", "end",
    ),
}  # fmt: skip
"""The columns of each table, in order."""


def rows(documents: Documents) -> dict[str, list[Row]]:
    """The rows of each table of `COLUMNS`, documents in the order given.

    Columns such as `speakers`, `speakers_en`, `speaker_ids` hold lists of the same length: Urdu names, English names
    (the Urdu one where there is none), ids within the document. `key` is the same for the same one in every document.
    """
    tables: dict[str, list[Row]] = {table: [] for table in COLUMNS}
    for name, document in named(documents):
        article = _Article(name, document)
        tables["documents"].append(article.summary())
        tables["mentions"] += article.mentions()
        tables["entities"] += map(article.entity, document.entities)
        tables["statements"] += map(article.statement, document.statements)
        tables["events"] += map(article.event, document.events)
    return tables


class _Article:
    def __init__(self, name: str, document: Document) -> None:
        self.name, self.document = name, document
        self.names = Names(document, name)
        self.entities = {entity.id: entity for entity in document.entities}

    def summary(self) -> Row:
        """The row of the document itself."""
        document = self.document
        return {
            "document": self.name,
            **self._one("source", document.source),
            "characters": len(document.text),
            **{t: len(getattr(document, t)) for t in ("sentences", "mentions", "entities", "statements", "events")},
            "engine": document.engine.version,
            "lexicon": document.engine.lexicon,
        }

    def mentions(self) -> Iterator[Row]:
        """A row a mention."""
        for mention in self.document.mentions:
            who = self._known(self.entities[mention.entity])
            yield {**who, **mention.model_dump()}

    def entity(self, entity: Entity) -> Row:
        """The row of an entity."""
        statements = self.document.statements
        return {
            **self._known(entity),
            **{name: getattr(entity, name) for name in ("type", "ref", "qid")},
            "country": self.names.country(entity),
            "roles": self.names.roles(entity),
            **self._several("member", entity.members),
            "mentions": sum(m.entity == entity.id for m in self.document.mentions),
            "spoke": sum(entity.id in s.speakers for s in statements),
            "spoken_to": sum(entity.id in s.addressees for s in statements),
        }

    def statement(self, said: Statement) -> Row:
        """The row of a statement."""
        flat = (
            "act",
            "form",
            "implicit",
            "joint",
            "negated",
            "event",
            "parent",
            "cameo",
            "plover",
            "confidence",
            "rule",
        )
        return {
            "document": self.name,
            "statement": said.id,
            **self._several("speaker", said.speakers),
            **self._several("addressee", said.addressees),
            **self._several("target", said.targets),
            **self._several("topic", said.topics),
            **self._several("reporter", said.reported_by),
            "content": " … ".join(" ".join(part.text.split()) for part in said.content) or None,
            **{name: getattr(said, name) for name in flat},
            **said.modality.model_dump(),
            "cue": said.cue.text,
            "start": said.cue.start,
            "end": said.cue.end,
        }

    def event(self, event: Event) -> Row:
        """The row of an event."""
        return {
            "document": self.name,
            "event": event.id,
            **self._several("participant", event.participants),
            "participant_roles": [event.participant_roles.get(id) for id in event.participants],
            **self._one("place", event.place),
            **self._one("forum", event.forum),
            **{name: getattr(event, name) for name in ("kind", "time", "planned", "rule")},
            "trigger": event.trigger.text,
            "start": event.trigger.start,
            "end": event.trigger.end,
        }

    def _known(self, entity: Entity) -> Row:
        (key,) = self.names.keys([entity.id])
        return {"document": self.name, "entity": entity.id, "key": key, **self._one("name", entity.id)}

    def _one(self, column: str, id: str | None) -> Row:
        ids = [id] if id else []
        return {
            column: next(iter(self.names.of(ids)), None),
            f"{column}_en": next(iter(self.names.english(ids)), None),
        }

    def _several(self, column: str, ids: Iterable[str]) -> Row:
        ids = list(ids)
        return {f"{column}s": self.names.of(ids), f"{column}s_en": self.names.english(ids), f"{column}_ids": ids}
