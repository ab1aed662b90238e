"""The key of an entity, by which it is joined across articles: its identifier, else its office, else its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..text.tokens import tokenize

__all__ = ["country_of", "entity_key", "name_key"]

Entity = Mapping[str, Any]


def entity_key(entity: Entity, entities: Mapping[str, Entity]) -> str:
    """A key like `PERSON:sergey-lavrov`, `COUNTRY:RU`, `ROLE:foreign-minister@COUNTRY:RU`, `PERSON:` with a name.

    `entity` is an entity's JSON, `entities` those of its article by their ids. The same key in two articles means the
    same one; for names without identifier it means the same name.
    """
    if entity["ref"]:
        return f"{entity['type']}:{entity['ref']}"
    office = next((role for role in entity["roles"] if role["of"]), None)
    if entity["type"] == "ROLE" and office:
        owner = entities[office["of"]]
        if owner["type"] != "ROLE":
            return f"ROLE:{office['role']}@{entity_key(owner, entities)}"
    return f"{entity['type']}:{name_key(entity['name'])}"


def name_key(name: str) -> str:
    """A name as it is matched: one letter for its look-alikes, spaces counted for nothing."""
    return "".join(token.norm for token in tokenize(name))


def country_of(entity: Entity, entities: Mapping[str, Entity]) -> str | None:
    """The ISO code of the country that the entity is, or of which the article says that it holds an office."""
    if entity["type"] == "COUNTRY":
        return _text(entity["ref"])
    owners = (entities[role["of"]] for role in entity["roles"] if role["of"])
    return next((_text(owner["ref"]) for owner in owners if owner["type"] == "COUNTRY"), None)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
