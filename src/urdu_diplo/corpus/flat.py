"""A row of JSON as a row of the table and back: what a table can't hold changes form, entities get their keys."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .keys import country_of, entity_key
from .rows import HEAD

__all__ = ["flat_row", "full_row"]

Row = dict[str, Any]
ADDED = {"key", "country"}  # what the table has of an entity, and the document has not


def flat_row(row: Row) -> Row:
    """A row of the table. Sentences keep their places only: their text is that of the article."""
    published = row["published"] and date.fromisoformat(row["published"])
    if row["error"] is not None:
        return {**row, "published": published}
    entities = {entity["id"]: entity for entity in row["entities"]}
    return {
        **row,
        "published": published,
        "sentences": [{"start": s["start"], "end": s["end"]} for s in row["sentences"]],
        "entities": [_with_key(entity, entities) for entity in row["entities"]],
        "events": [{**event, "participant_roles": _pairs(event["participant_roles"])} for event in row["events"]],
    }


def full_row(flat: Row) -> Row:
    """The row of JSON from which a row of the table was made."""
    published = flat["published"] and flat["published"].isoformat()
    if flat["error"] is not None:
        return {**{name: flat[name] for name in HEAD}, "published": published, "text": flat["text"]}
    text = flat["text"]
    return {
        **flat,
        "published": published,
        "sentences": [{**place, "text": text[place["start"] : place["end"]]} for place in flat["sentences"]],
        "entities": [{k: v for k, v in entity.items() if k not in ADDED} for entity in flat["entities"]],
        "events": [
            {**event, "participant_roles": {pair["entity"]: pair["role"] for pair in event["participant_roles"]}}
            for event in flat["events"]
        ],
    }


def _with_key(entity: Row, entities: Mapping[str, Row]) -> Row:
    return {**entity, "key": entity_key(entity, entities), "country": country_of(entity, entities)}


def _pairs(roles: Mapping[str, str]) -> list[Row]:
    return [{"entity": entity, "role": role} for entity, role in roles.items()]
