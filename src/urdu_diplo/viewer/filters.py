"""What the cards of a page can be filtered by: speakers, acts, entities, the most frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from .cards import Card

__all__ = ["Choice", "Filter", "filters"]


class Choice(NamedTuple):
    """One line of a filter: the value that cards carry, what the reader sees, how many cards have it."""

    value: str
    label: str
    cards: int


class Filter(NamedTuple):
    """A filter by its name and what can be chosen."""

    name: str
    choices: list[Choice]


def filters(cards: Iterable[Card]) -> list[Filter]:
    """The filters of a page; a card counts once for each value."""
    shown = list(cards)
    parties = {party.key: party.title for card in shown for party in card.parties}
    acts = {card.act.id: f"{card.act.en} · {card.act.ur}" for card in shown}
    return [
        _filter("speaker", parties, ({party.key for party in card.speakers} for card in shown)),
        _filter("act", acts, ({card.act.id} for card in shown)),
        _filter("entity", parties, ({party.key for party in card.parties} for card in shown)),
    ]


def _filter(name: str, labels: dict[str, str], values: Iterable[set[str]]) -> Filter:
    counts = Counter(value for found in values for value in sorted(found))
    ordered = sorted(counts, key=lambda value: (-counts[value], labels[value]))
    return Filter(name, [Choice(value, labels[value], counts[value]) for value in ordered])
