"""Counts over many articles: who speaks, to whom, by which act and when, and who met whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import combinations

from ..model import Event, Statement
from ..viewer.parties import Parties, Party
from ..viewer.reading import Reading

__all__ = ["Tally"]

ENCOUNTERS = frozenset({"call", "meeting", "visit", "summit", "signing"})  # a briefing is a talk with the press
LINKS = 4  # articles that a pair leads to


class Tally:
    """What was counted so far. Parties are known by their keys; `parties` says who a key is.

    A joint statement counts for each of its speakers, one to several for each of them. An event counts for each pair of
    its participants. Days are those of publication; an article without one is in `undated`.
    """

    def __init__(self, readings: Iterable[Reading] = ()) -> None:
        self.parties: dict[str, Party] = {}
        self.articles = self.statements = self.undated = 0
        self.speakers: Counter[str] = Counter()
        self.acts: Counter[str] = Counter()
        self.acts_of: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.acts_by_day: Counter[tuple[date, str]] = Counter()
        self.met: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.met_in: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for reading in readings:
            self.add(reading)

    def add(self, reading: Reading) -> None:
        """Count one article more."""
        self.articles += 1
        self.undated += reading.published is None
        parties = Parties(reading.document)
        for statement in reading.document.statements:
            self._statement(statement, parties, reading.published)
        for event in reading.document.events:
            if event.kind in ENCOUNTERS:
                self._event(event, parties)

    def _statement(self, statement: Statement, parties: Parties, published: date | None) -> None:
        self.statements += 1
        self.acts[statement.act] += 1
        if published is not None:
            self.acts_by_day[published, statement.act] += 1
        addressees = self._keys(statement.addressees, parties)
        for speaker in self._keys(statement.speakers, parties):
            self.speakers[speaker] += 1
            self.acts_of[speaker][statement.act] += 1
            self.pairs.update((speaker, addressee) for addressee in addressees if addressee != speaker)

    def _event(self, event: Event, parties: Parties) -> None:
        for pair in combinations(sorted(self._keys(event.participants, parties)), 2):
            self.met[pair][event.kind] += 1
            if self.articles not in self.met_in[pair] and len(self.met_in[pair]) < LINKS:
                self.met_in[pair].append(self.articles)

    def _keys(self, ids: Iterable[str], parties: Parties) -> list[str]:
        """The keys of some entities, each once."""
        found = {party.key: party for party in parties(ids)}
        for key, party in found.items():
            self.parties.setdefault(key, party)
        return list(found)
