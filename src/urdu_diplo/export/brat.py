"""brat standoff: the `.ann` file that lies beside the article's `.txt`, and the configuration that brat shows it by.

The format: https://brat.nlplab.org/standoff.html and https://brat.nlplab.org/configuration.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from ..model import Act, Document, Entity, EventKind, Mention, MentionType, Span, Statement
from .names import Names

__all__ = ["brat_configuration", "to_brat"]

CONTENT, PHRASE = "Content", "Phrase"
STRETCH = re.compile(r"[^\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")  # a line of `.ann` holds no line break and no tab
ATTRIBUTES = ("Negated", "Implicit", "Joint", "Future", "Obligation", "Hypothetical", "NegativeContent", "Planned")


def to_brat(document: Document) -> str:
    """The lines of the `.ann` file; the `.txt` file is `document.text`, unchanged.

    T lines are mentions, contents, cues, triggers, and the phrases that name a speaker or addressee and are no
    mention; offsets are code points, half-open; a stretch over line breaks is written in fragments. E lines are
    statements (type: the act) and events (type: the kind). R lines say whom a phrase refers to, `*` lines which
    mentions are one entity, A lines what holds of a statement or event, # lines names, codes, rules, confidence.
    """
    return "".join(f"{line}\n" for line in _Standoff(document).lines())


def brat_configuration() -> str:
    """What brat's `annotation.conf` must hold for these files."""
    acts = "Speaker*:<ENTITY>, Addressee*:<ENTITY>, Target*:<ENTITY>, Content*:Content, Event?:<EVENT>, Within?:<EVENT>"
    kinds = "Participant*:<ENTITY>, Place?:<ENTITY>, Forum?:<ENTITY>"
    lines = [
        "[entities]", *get_args(MentionType), CONTENT, PHRASE,
        "[relations]", f"RefersTo\tArg1:{PHRASE}, Arg2:<ENTITY>",
        "Coreference\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive",
        "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
        "[events]", *(f"{act}\t{acts}" for act in get_args(Act)), *(f"{kind}\t{kinds}" for kind in get_args(EventKind)),
        "[attributes]", *(f"{name}\tArg:<EVENT>" for name in ATTRIBUTES),
    ]  # fmt: skip
    return "".join(f"{line}\n" for line in lines)


class _Standoff:
    """The annotations of one document, numbered as they are asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.names = Names(document, "")
        self.bound: dict[tuple[str, int, int], str] = {}
        self.texts: list[str] = []
        self.relations: dict[str, None] = {}
        self.mentions = {(m.start, m.end): m for m in document.mentions}
        told = [s.id for s in document.statements] + [e.id for e in document.events]
        self.events = {id: f"E{number}" for number, id in enumerate(told, 1)}

    def lines(self) -> Iterator[str]:
        """All lines: T, E, *, R, A, #."""
        for mention in self.document.mentions:
            self._bind(mention.type, mention)
        events = [self._statement(s) for s in self.document.statements] + list(self._gatherings())
        yield from self.texts
        yield from events
        yield from self._same()
        for number, relation in enumerate(self.relations, 1):
            yield f"R{number}\t{relation}"
        for number, attribute in enumerate(self._attributes(), 1):
            yield f"A{number}\t{attribute}"
        for number, note in enumerate(self._notes(), 1):
            yield f"#{number}\tAnnotatorNotes {note}"

    def _bind(self, type: str, span: Span) -> str:
        """The id of the T line for a span of a type."""
        key = (type, span.start, span.end)
        if key not in self.bound:
            self.bound[key] = f"T{len(self.bound) + 1}"
            parts = [(span.start + m.start(), span.start + m.end()) for m in STRETCH.finditer(span.text)]
            places = ";".join(f"{start} {end}" for start, end in parts)
            words = " ".join(self.document.text[start:end] for start, end in parts)
            self.texts.append(f"{self.bound[key]}\t{type} {places}\t{words}")
        return self.bound[key]

    def _statement(self, said: Statement) -> str:
        roles = [("Speaker", id) for id in self._who(said.speakers, said.speaker, said.cue.start)]
        roles += [("Addressee", id) for id in self._who(said.addressees, said.addressee, said.cue.start)]
        roles += [("Target", id) for id in self._who(said.targets, None, said.cue.end)]
        roles += [("Content", self._bind(CONTENT, part)) for part in said.content]
        roles += [("Event", self.events[said.event])] if said.event else []
        roles += [("Within", self.events[said.parent])] if said.parent else []
        return self._event(said.id, said.act, said.cue, roles)

    def _gatherings(self) -> Iterator[str]:
        for event in self.document.events:
            roles = [("Participant", id) for id in self._who(event.participants, None, event.trigger.start)]
            for role, entity in (("Place", event.place), ("Forum", event.forum)):
                roles += [(role, id) for id in self._who([entity] if entity else [], None, event.trigger.start)]
            yield self._event(event.id, event.kind, event.trigger, roles)

    def _event(self, id: str, type: str, trigger: Span, roles: list[tuple[str, str]]) -> str:
        """An E line; a role that comes again is numbered, as brat does."""
        seen: dict[str, int] = {}
        parts = [f"{type}:{self._bind(type, trigger)}"]
        for role, what in dict.fromkeys(roles):
            seen[role] = seen.get(role, 0) + 1
            parts.append(f"{role}{seen[role] if seen[role] > 1 else ''}:{what}")
        return f"{self.events[id]}\t{' '.join(parts)}"

    def _who(self, entities: Iterable[str], phrase: Span | None, at: int) -> list[str]:
        """The T ids of the phrase that names some entities, else of the nearest mentions of them."""
        if phrase is None:
            return [self._mention(m) for e in entities if (m := self._nearest(e, at)) is not None]
        exact = self.mentions.get((phrase.start, phrase.end))
        if exact is not None and {exact.entity} == set(entities):
            return [self._mention(exact)]
        bound = self._bind(PHRASE, phrase)
        for e in entities:
            if (mention := self._nearest(e, phrase.end)) is not None:
                self.relations[f"RefersTo Arg1:{bound} Arg2:{self._mention(mention)}"] = None
        return [bound]

    def _mention(self, mention: Mention) -> str:
        return self._bind(mention.type, mention)

    def _nearest(self, entity: str, at: int) -> Mention | None:
        """The last mention of an entity that ends at a place or before it, else its first one."""
        own = [m for m in self.document.mentions if m.entity == entity]
        before = [m for m in own if m.end <= at]
        return before[-1] if before else next(iter(own), None)

    def _same(self) -> Iterator[str]:
        for entity in self.document.entities:
            own = [self._mention(m) for m in self.document.mentions if m.entity == entity.id]
            if len(own) > 1:
                yield f"*\tCoreference {' '.join(own)}"

    def _attributes(self) -> Iterator[str]:
        for s in self.document.statements:
            m = s.modality
            holds = (s.negated, s.implicit, s.joint, m.future, m.obligation, m.hypothetical, m.polarity == "negative")
            yield from (f"{name} {self.events[s.id]}" for name, true in zip(ATTRIBUTES, holds, strict=False) if true)
        yield from (f"{ATTRIBUTES[-1]} {self.events[e.id]}" for e in self.document.events if e.planned)

    def _notes(self) -> Iterator[str]:
        entities = {entity.id: entity for entity in self.document.entities}
        for m in self.document.mentions:
            yield f"{self._mention(m)}\t{self._known(entities[m.entity])}"
        for s in self.document.statements:
            codes = ", ".join(f"{name} {code}" for name, code in (("CAMEO", s.cameo), ("PLOVER", s.plover)) if code)
            yield f"{self.events[s.id]}\t{'; '.join(filter(None, (codes, f'confidence {s.confidence}', s.rule)))}"
        for e in self.document.events:
            yield f"{self.events[e.id]}\t{'; '.join(filter(None, (e.time, e.rule)))}"

    def _known(self, entity: Entity) -> str:
        parts = (entity.id, *self.names.english([entity.id]), entity.ref, entity.qid)
        return " ".join("; ".join(part for part in parts if part).split())
