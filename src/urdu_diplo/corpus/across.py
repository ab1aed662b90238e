"""The tables that join articles, each made from the others when a question first names it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Protocol

from .copies import group_copies
from .entities import join_names
from .events import Party, Told, join_events

__all__ = ["ACROSS", "Tables", "tables_in"]

ACTORS = """
CREATE VIEW actors AS
SELECT coalesce(actor, entities.key) AS actor, any_value(entities.type) AS type,
    mode(coalesce(name_en, name)) AS name, list(DISTINCT name) AS names, any_value(ref) AS ref, any_value(qid) AS qid,
    mode(country) AS country, list(DISTINCT entities.key) AS keys, count(DISTINCT article) AS articles,
    min(published) AS first, max(published) AS last
FROM entities LEFT JOIN same_names ON entities.key = same_names.key
GROUP BY ALL
"""


class Tables(Protocol):
    """What of a store is needed here."""

    def ask(self, sql: str) -> Any:
        """The answer to a question."""

    def add_table(self, name: str, columns: dict[str, str], rows: list[dict[str, Any]]) -> None:
        """Put a table beside the others."""

    def execute(self, sql: str) -> None:
        """Run a statement that gives nothing back."""


def tables_in(sql: str) -> set[str]:
    """Which tables across articles a question names."""
    return set(re.findall(r"\w+", sql.casefold())) & ACROSS.keys()


def _actors(store: Tables) -> None:
    """`actors`: entities joined by identifier and by name."""
    names = store.ask(
        "SELECT DISTINCT e.key, m.text FROM mentions m JOIN entities e USING (article, entity) "
        "WHERE m.form IN ('name', 'abbreviation') ORDER BY ALL"
    )
    rows = [{"key": key, "actor": actor} for key, actor in join_names(names.rows).items()]
    store.add_table("same_names", {"key": "string", "actor": "string"}, rows)
    store.execute(ACTORS)


def _gatherings(store: Tables) -> None:
    """`gatherings`: which event of which article is the same call or meeting."""
    found = store.ask(
        "SELECT article, event, kind, day, participants FROM events WHERE day IS NOT NULL ORDER BY day, article, event"
    )
    told = (
        Told(article, event, kind, day, tuple(map(Party.of, participants)))
        for article, event, kind, day, participants in found.rows
    )
    rows = [
        {"gathering": number, "kind": one.kind, "day": one.day, "article": one.article, "event": one.event}
        for number, group in enumerate(join_events(told), 1)
        for one in group
    ]
    columns = {"gathering": "int32", "kind": "string", "day": "date32", "article": "string", "event": "string"}
    store.add_table("gatherings", columns, rows)


def _copies(store: Tables) -> None:
    """`copies`: of which article each article is a near copy; an article without copies is its own original."""
    texts = store.ask("SELECT article, text FROM documents ORDER BY published NULLS LAST, article")
    rows = [{"article": article, "original": original} for article, original in group_copies(texts.rows)]
    store.add_table("copies", {"article": "string", "original": "string"}, rows)


ACROSS: dict[str, Callable[[Tables], None]] = {"actors": _actors, "gatherings": _gatherings, "copies": _copies}
