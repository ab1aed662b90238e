"""Statements as cards beside the article: who to whom, which act, what was said, and on demand how it was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..model import Content, Document, Event, Statement
from ..paths import describe
from .labels import Label, act_label
from .parties import Parties, Party

__all__ = ["Card", "cards"]


class Card(NamedTuple):
    """One statement. `about` are further entities by what they are to it, `facts` what else is known, in words."""

    id: str
    number: str
    act: Label
    speakers: tuple[Party, ...]
    addressees: tuple[Party, ...]
    content: tuple[Content, ...]
    implicit: bool
    negated: bool
    event: str
    about: tuple[tuple[str, tuple[Party, ...]], ...]
    facts: tuple[tuple[str, str], ...]
    confidence: float

    @property
    def parties(self) -> tuple[Party, ...]:
        """Every entity that the card names, each once."""
        named = (*self.speakers, *self.addressees, *(party for _, found in self.about for party in found))
        return tuple(dict.fromkeys(named))


def cards(document: Document, prefix: str) -> list[Card]:
    """The statements of a document as cards, in its order. Ids in the page begin with `prefix`."""
    parties = Parties(document)
    events = {event.id: event for event in document.events}
    return [_card(statement, parties, events, prefix) for statement in document.statements]


def _card(statement: Statement, parties: Parties, events: dict[str, Event], prefix: str) -> Card:
    event = events.get(statement.event or "")
    return Card(
        id=f"{prefix}-{statement.id}",
        number=statement.id,
        act=act_label(statement.act),
        speakers=parties(statement.speakers),
        addressees=parties(statement.addressees),
        content=statement.content,
        implicit=statement.speaker is None,
        negated=statement.negated,
        event=event.kind if event else "",
        about=tuple(_about(statement, event, parties)),
        facts=tuple(_facts(statement)),
        confidence=statement.confidence,
    )


def _about(statement: Statement, event: Event | None, parties: Parties) -> Iterable[tuple[str, tuple[Party, ...]]]:
    named = {
        "aimed at": statement.targets,
        "speaks of": statement.topics,
        "reported by": statement.reported_by,
        f"{event.kind if event else ''} of": event.participants if event else (),
    }
    return ((what, parties(ids)) for what, ids in named.items() if ids)


def _facts(statement: Statement) -> Iterable[tuple[str, str]]:
    frame, _, path = statement.rule.partition("@")
    yield "rule", frame
    yield "speaker", describe(path)
    yield "confidence", f"{statement.confidence:.0%}"
    yield "form", statement.form
    if meant := _meant(statement):
        yield "meant as", meant
    yield "codes", f"CAMEO {statement.cameo or 'none'}, PLOVER {statement.plover or 'none'}"
    if statement.parent:
        yield "inside", statement.parent


def _meant(statement: Statement) -> str:
    modality = statement.modality
    meant = {
        "denied": modality.polarity == "negative",
        "still to come": modality.future,
        "demanded": modality.obligation,
        "possible": modality.hypothetical,
    }
    return ", ".join(word for word, holds in meant.items() if holds)
