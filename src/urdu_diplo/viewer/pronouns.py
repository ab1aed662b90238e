"""To which mention a pronoun or a word such as `both sides` leads: the nearest one before it of whom it means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..model import Document, Mention, Span, Statement

__all__ = ["Lead", "leads"]

STANDS_FOR_OTHERS = frozenset({"pronoun", "collective"})


class Lead(NamedTuple):
    """Words that stand for others: their place, the entities meant, the mentions (by number) that name these."""

    start: int
    end: int
    entities: tuple[str, ...]
    mentions: tuple[int, ...]


def leads(document: Document) -> list[Lead]:
    """The pronouns and collectives of a document that mean somebody whom a mention names, each once, in order."""
    members = {entity.id: entity.members for entity in document.entities}
    found: dict[tuple[int, int], Lead] = {}
    for start, end, meant in _words(document):
        named = tuple(member for id in meant for member in members[id] or (id,))
        numbers = [_naming(document.mentions, entity, start) for entity in named]
        known = tuple(dict.fromkeys(number for number in numbers if number is not None))
        if known:
            found.setdefault((start, end), Lead(start, end, named, known))
    return sorted(found.values())


def _words(document: Document) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for mention in document.mentions:
        if mention.form in STANDS_FOR_OTHERS:
            yield mention.start, mention.end, (mention.entity,)
    for statement in document.statements:
        for span, ids in _sides(statement):
            if span is not None and not any(m.start < span.end and span.start < m.end for m in document.mentions):
                yield span.start, span.end, ids


def _sides(statement: Statement) -> tuple[tuple[Span | None, tuple[str, ...]], ...]:
    return (statement.speaker, statement.speakers), (statement.addressee, statement.addressees)


def _naming(mentions: tuple[Mention, ...], entity: str, before: int) -> int | None:
    """The last mention before a place that names an entity, else the first one after it."""
    numbers = [n for n, m in enumerate(mentions) if m.entity == entity and m.form not in STANDS_FOR_OTHERS]
    earlier = [number for number in numbers if mentions[number].start < before]
    return next(iter([*earlier[-1:], *numbers]), None)
