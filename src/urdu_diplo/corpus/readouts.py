"""Readouts: the accounts of one call or meeting side by side, what each tells and the others leave out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from ..lexicon.entries import Outlet
from ..lexicon.load import load_lexicon
from ..text.tokens import tokenize
from .store import Store

__all__ = ["Account", "Readout", "Saying", "readouts"]

SHARED = 0.6  # of the words of the shorter content, for two accounts to tell one saying
LONG = 3  # letters of a word that counts: shorter ones are markers


@dataclass(frozen=True)
class Saying:
    """A statement made in the event. `speakers` are keys; `who` and `whom` names to show."""

    act: str
    speakers: frozenset[str]
    who: tuple[str, ...]
    whom: tuple[str, ...]
    said: str

    def same(self, other: Saying) -> bool:
        """Whether both are one saying: a common speaker, and mostly the same words or, without words, the same act."""
        if not self.speakers & other.speakers:
            return False
        few, many = sorted((_words(self.said), _words(other.said)), key=len)
        return len(few & many) / len(few) >= SHARED if few else self.act == other.act


@dataclass(frozen=True)
class Account:
    """How one article tells the event. `side` is the country of its outlet, `copies` the articles that repeat it."""

    article: str
    source: str | None
    side: str | None
    copies: tuple[str, ...]
    sayings: tuple[Saying, ...]


@dataclass(frozen=True)
class Readout:
    """One event with its accounts, two or more. `told`: each saying, and which accounts tell it, by position."""

    kind: str
    day: date
    who: tuple[str, ...]
    accounts: tuple[Account, ...]
    told: tuple[tuple[Saying, tuple[int, ...]], ...]


ACCOUNTS = """
SELECT g.gathering, g.kind, min(g.day) OVER (PARTITION BY gathering) AS day, g.article, v.who,
    d.source, e.ref AS outlet, list_filter(copied.articles, lambda a: a <> g.article) AS copies
FROM gatherings g
JOIN events v USING (article, event)
JOIN documents d USING (article)
JOIN (SELECT original, list(article ORDER BY article) AS articles FROM copies GROUP BY original) copied
    ON copied.original = g.article
LEFT JOIN entities e ON e.article = g.article AND e.entity = d.source_id
ORDER BY g.gathering, g.article
"""
SAYINGS = """
SELECT g.gathering, s.article, s.act, list_transform(s.speakers, lambda e: e.key), s.who, s.whom, s.said
FROM gatherings g JOIN statements s ON s.article = g.article AND s.event = g.event
ORDER BY g.gathering, s.article, (s.statement[2:])::INTEGER
"""


def readouts(store: Store) -> Iterator[Readout]:
    """The events of an archive that two articles or more tell, near copies counted once, by day.

    Events without a day are told of nobody else's: give the articles their dates.
    """
    sayings: dict[tuple[int, str], list[Saying]] = {}
    for gathering, article, act, speakers, who, whom, said in store.ask(SAYINGS).rows:
        made = Saying(act, frozenset(speakers), tuple(who), tuple(whom), said)
        sayings.setdefault((gathering, article), []).append(made)
    for gathering, rows in groupby(store.ask(ACCOUNTS).records(), key=lambda row: row["gathering"]):
        accounts = list(rows)
        if len(accounts) > 1:
            yield _readout(accounts, [tuple(sayings.get((gathering, row["article"]), ())) for row in accounts])


def _readout(rows: list[dict[str, Any]], sayings: list[tuple[Saying, ...]]) -> Readout:
    accounts = tuple(
        Account(row["article"], row["source"], _side(row["outlet"]), tuple(row["copies"]), said)
        for row, said in zip(rows, sayings, strict=True)
    )
    first = rows[0]
    who: list[str] = max((row["who"] for row in rows), key=lambda names: len(names))
    return Readout(first["kind"], first["day"], tuple(who), accounts, tuple(_told(accounts)))


def _told(accounts: tuple[Account, ...]) -> Iterator[tuple[Saying, tuple[int, ...]]]:
    """Each saying once, with all accounts that tell it; what most tell comes first."""
    told: list[tuple[Saying, list[int]]] = []
    for n, account in enumerate(accounts):
        for saying in account.sayings:
            match = next((by for other, by in told if n not in by and saying.same(other)), None)
            if match is None:
                told.append((saying, [n]))
            else:
                match.append(n)
    yield from ((saying, tuple(by)) for saying, by in sorted(told, key=lambda one: (-len(one[1]), one[1])))


def _side(outlet: str | None) -> str | None:
    entry = load_lexicon().tables["outlet"].get(outlet or "")
    return entry.country if isinstance(entry, Outlet) else None


def _words(text: str) -> set[str]:
    return {token.norm for token in tokenize(text) if token.is_word and len(token.norm) >= LONG}
