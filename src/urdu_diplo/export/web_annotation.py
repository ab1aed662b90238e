"""W3C Web Annotations: mentions, statements and events as an annotation page in JSON-LD.

The format: Web Annotation Data Model, W3C Recommendation 23 February 2017, https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from ..model import Document, Event, Mention, Span, Statement
from .names import Names

__all__ = ["to_web_annotation"]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
WIKIDATA = "http://www.wikidata.org/entity/"
AROUND = 32  # code points of prefix and suffix

Json = dict[str, Any]


def to_web_annotation(document: Document, *, source: str = "urn:urdu-diplo:article") -> Json:
    """The document as an AnnotationPage, to be written with `json.dumps`.

    `source` is the IRI of the text. Every annotation is one of a mention, a statement's cue, an event's trigger, or
    the words of a statement's speaker, addressee or content; the last are linked to the statement's annotation by
    its `id`. Each target has a position (code points, half-open, as the model demands) and a quotation with what
    stands before and after. Ids are UUIDs made of `source`, so they are the same for the same source and text.
    """
    items = list(_Page(document, source).annotations())
    return {
        "@context": CONTEXT,
        "id": _id(source, "page"),
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }


def _id(source: str, local: str) -> str:
    return uuid5(NAMESPACE_URL, f"{source}#{local}").urn


class _Page:
    def __init__(self, document: Document, source: str) -> None:
        self.document, self.source = document, source
        self.names = Names(document, source)
        self.entities = {entity.id: entity for entity in document.entities}
        self.generator = {"type": "Software", "name": f"{document.engine.name} {document.engine.version}"}

    def annotations(self) -> Iterator[Json]:
        for number, mention in enumerate(self.document.mentions, 1):
            yield self._annotation(f"m{number}", "identifying", mention, self._who(mention))
        for statement in self.document.statements:
            told = [_tag("classifying", statement.act), self._told(statement)]
            yield self._annotation(statement.id, "describing", statement.cue, told)
            yield from self._roles(statement)
        for event in self.document.events:
            told = [_tag("classifying", event.kind), self._parties(event)]
            yield self._annotation(event.id, "describing", event.trigger, told)

    def _annotation(self, local: str, motivation: str, span: Span, body: list[Json]) -> Json:
        return {
            "id": _id(self.source, local),
            "type": "Annotation",
            "motivation": motivation,
            "generator": self.generator,
            "body": body,
            "target": {"source": self.source, "selector": self._selectors(span)},
        }

    def _selectors(self, span: Span) -> list[Json]:
        text = self.document.text
        return [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": text[max(0, span.start - AROUND) : span.start],
                "suffix": text[span.end : span.end + AROUND],
            },
        ]

    def _who(self, mention: Mention) -> list[Json]:
        entity = self.entities[mention.entity]
        body = [_tag("classifying", mention.type), _text("identifying", entity.name, "ur")]
        if entity.name_en:
            body.append(_text("identifying", self.names.english([entity.id])[0], "en"))
        if entity.qid:
            body.append({"type": "SpecificResource", "purpose": "identifying", "source": WIKIDATA + entity.qid})
        return body

    def _told(self, statement: Statement) -> Json:
        who = ", ".join(self.names.english(statement.speakers)) or "?"
        whom = ", ".join(self.names.english(statement.addressees))
        return _text("describing", f"{who}{' → ' if whom else ''}{whom}: {statement.act}", "en")

    def _parties(self, event: Event) -> Json:
        return _text("describing", f"{event.kind}: {', '.join(self.names.english(event.participants)) or '?'}", "en")

    def _roles(self, statement: Statement) -> Iterator[Json]:
        """The words of who speaks, to whom, and what is said, each linked to the statement."""
        spans: list[tuple[str, Span | None]] = [("speaker", statement.speaker), ("addressee", statement.addressee)]
        spans += [("content", part) for part in statement.content]
        for number, (role, span) in enumerate(spans):
            if span is not None:
                link = {"type": "SpecificResource", "purpose": "linking", "source": _id(self.source, statement.id)}
                body = [_tag("tagging", role), link]
                yield self._annotation(f"{statement.id}.{number}", "linking", span, body)


def _tag(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _text(purpose: str, value: str, language: str) -> Json:
    return {**_tag(purpose, value), "format": "text/plain", "language": language}
