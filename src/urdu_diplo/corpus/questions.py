"""Questions about an archive in the words of the field, as SQL: whose statements, to whom, about what, since when."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..errors import QueryError
from ..lexicon.load import load_lexicon
from ..lexicon.words import phrase
from .keys import name_key
from .store import Answer, Store

__all__ = ["PERIODS", "Question", "ask"]

PERIODS = ("day", "week", "month", "year")
PEOPLE = {"speaker": "speakers", "addressee": "addressees", "target": "targets", "topic": "topics"}


@dataclass(frozen=True, kw_only=True)
class Question:
    """Which statements are wanted: all that fit every part that is given.

    `speaker`, `addressee`, `target`, `topic` name somebody or something: words of a name in Urdu or English, an ISO
    code or another identifier. `since` and `until` are a year, a month or a day, both inclusive. `once` leaves out
    what near copies repeat.
    """

    speaker: str | None = None
    addressee: str | None = None
    target: str | None = None
    topic: str | None = None
    act: str | None = None
    source: str | None = None
    since: str | None = None
    until: str | None = None
    min_confidence: float = 0.0
    once: bool = False

    def conditions(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Conditions in SQL with their parameters. Raises `QueryError` for a wrong date."""
        for part, column in PEOPLE.items():
            wanted = getattr(self, part)
            if wanted is not None:
                named = {part: wanted, f"{part}_key": name_key(wanted), f"{part}_refs": _refs(wanted)}
                yield f"means({column}, {', '.join(f'${name}' for name in named)})", named
        if self.act is not None:
            yield "act = $act", {"act": self.act}
        if self.source is not None:
            yield "contains(spaced(source), spaced($source))", {"source": self.source}
        if self.since is not None:
            yield "published >= $since", {"since": day(self.since)}
        if self.until is not None:
            yield "published <= $until", {"until": day(self.until, last=True)}
        if self.min_confidence > 0:
            yield "confidence >= $confidence", {"confidence": self.min_confidence}
        if self.once:
            yield "article IN (SELECT article FROM copies WHERE article = original)", {}


def ask(store: Store, question: Question, *, over: str | None = None, limit: int | None = None) -> Answer:
    """The statements of a question by date; with `over` a period, how many there are of each act in each period."""
    where = "true"
    parameters: dict[str, object] = {}
    for condition, values in question.conditions():
        where, parameters = f"{where} AND {condition}", parameters | values
    if over is not None:
        sql = (
            f"SELECT date_trunc('{over}', published)::DATE AS {over}, act, count(*) AS statements "
            f"FROM statements WHERE published IS NOT NULL AND {where} GROUP BY ALL ORDER BY ALL"
        )
    else:
        sql = (
            "SELECT article, published, source, statement, act, who, whom, against, about, said, confidence "
            f"FROM statements WHERE {where} "
            "ORDER BY published NULLS LAST, article, (statement[2:])::INTEGER"
        )
    return store.ask(sql if limit is None else f"{sql} LIMIT {int(limit)}", parameters)


def _refs(name: str) -> list[str]:
    """The entries of the library's own lexicon that bear a name, by any of its spellings."""
    return sorted({reading.entry.id for reading in load_lexicon().matcher.readings(phrase(name))})


def day(text: str, *, last: bool = False) -> date:
    """The first or last day of a year, a month or a day: `2023`, `2023-05`, `2023-05-17`. Raises `QueryError`."""
    try:
        year, *rest = map(int, text.split("-"))
        month, *rest = rest or [12 if last else 1]
        number, *rest = rest or [calendar.monthrange(year, month)[1] if last else 1]
        if rest:
            raise ValueError(text)
        return date(year, month, number)
    except ValueError as error:
        raise QueryError(f"{text!r} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD") from error
