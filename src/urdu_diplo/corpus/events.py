"""Events across articles: the same call or meeting told by several, by its kind, its parties and its day."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..resolve.spelling import same_name
from ..text.tokens import tokenize

__all__ = ["Party", "Told", "join_events"]

APART = timedelta(days=2)  # outlets report a call late, and time zones differ
FEWEST = 2  # parties that must be the same
PARTIES = {"PERSON", "COUNTRY", "ROLE", "ORG", "FORUM"}


@dataclass(frozen=True)
class Party:
    """Somebody who takes part in an event, as one article knows them."""

    key: str
    type: str
    name: str
    country: str | None
    offices: frozenset[str]

    @classmethod
    def of(cls, entity: Mapping[str, Any]) -> Party:
        """The party that an entity of the table is."""
        offices = frozenset(role["role"] for role in entity["roles"])
        return cls(entity["key"], entity["type"], entity["name"], entity["country"], offices)

    def same(self, other: Party) -> bool:
        """Whether both can be one: the same key, or a country and who stands for it, or one office, or one name."""
        if self.key == other.key:
            return True
        if self.country is None or self.country != other.country:
            return False
        if "COUNTRY" in (self.type, other.type):
            return True
        if self.type == other.type == "PERSON":
            return same_name(_words(self.name), _words(other.name))
        return bool(self.offices & other.offices)


@dataclass(frozen=True)
class Told:
    """An event as one article tells it."""

    article: str
    event: str
    kind: str
    day: date
    parties: tuple[Party, ...]

    def same(self, other: Told) -> bool:
        """Whether both are one event: the parties that the shorter account names are all in the longer one."""
        if self.kind != other.kind or self.article == other.article or abs(self.day - other.day) > APART:
            return False
        few, many = sorted((self._actors(), other._actors()), key=len)
        return len(few) >= FEWEST and _all_among(few, many)

    def marks(self) -> set[tuple[str, str]]:
        """By what an account of the same event can be found: two of them share one."""
        return {(self.kind, mark) for p in self._actors() for mark in (p.key, p.country) if mark}

    def _actors(self) -> list[Party]:
        return [p for p in self.parties if p.type in PARTIES]


def join_events(told: Iterable[Told]) -> Iterator[list[Told]]:
    """The events of many articles in groups, each one event; an event that nobody else tells is a group of one.

    `told` comes in the order of days. An event joins the first group of which it is the same as every member, so
    that a chain of daily calls never becomes one. Only groups of the last days are kept in memory.
    """
    near: dict[tuple[str, str], list[list[Told]]] = defaultdict(list)
    recent: deque[list[Told]] = deque()
    for one in told:
        while recent and one.day - recent[0][0].day > APART:
            yield _forget(recent.popleft(), near)
        marks = one.marks()
        group = next((g for mark in sorted(marks) for g in near.get(mark, ()) if all(map(one.same, g))), None)
        if group is None:
            group = []
            recent.append(group)
        group.append(one)
        for mark in marks:
            if all(group is not other for other in near[mark]):
                near[mark].append(group)
    yield from recent


def _forget(group: list[Told], near: dict[tuple[str, str], list[list[Told]]]) -> list[Told]:
    """Take a group that is over out of the index."""
    for mark in set().union(*(one.marks() for one in group)):
        near[mark] = [other for other in near[mark] if other is not group]
        if not near[mark]:
            del near[mark]
    return group


def _all_among(few: list[Party], many: list[Party]) -> bool:
    """Whether each of the few is another one of the many. Those with one key are paired first."""
    left = list(many)
    for same_key in (True, False):
        for party in list(few):
            other = next((p for p in left if (p.key == party.key if same_key else p.same(party))), None)
            if other is not None:
                few = [p for p in few if p is not party]
                left = [p for p in left if p is not other]
    return not few


def _words(name: str) -> list[str]:
    return [token.norm for token in tokenize(name)]
