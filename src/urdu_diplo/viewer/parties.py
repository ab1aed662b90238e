"""How an entity is shown: its letter and names, and the key under which other articles have the same one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..model import Document, Entity
from .labels import type_label

__all__ = ["Parties", "Party"]


class Party(NamedTuple):
    """An entity as pages show it. `key` is the same wherever the same one is meant, and holds no space."""

    id: str
    key: str
    type: str
    letter: str
    name: str
    english: str

    @property
    def title(self) -> str:
        """Both names and the type, in one line."""
        english = f" ({self.english})" if self.english else ""
        return f"{self.name}{english}, {type_label(self.type).en}"


class Parties:
    """The entities of one document as parties.

    Two articles mean the same one if the lexicon gives both the same `ref`; without one, if type, name and the
    country or body that they belong to are the same. So one person spelt in two ways that no list knows stays two.
    """

    def __init__(self, document: Document) -> None:
        self._entities = {entity.id: entity for entity in document.entities}
        self._parties = {entity.id: self._party(entity) for entity in document.entities}

    def __call__(self, ids: Iterable[str]) -> tuple[Party, ...]:
        """The parties of some entity ids."""
        return tuple(self._parties[id] for id in ids)

    def _party(self, entity: Entity) -> Party:
        owners = self._owners(entity)
        english = ", ".join(name for name in (entity.name_en, *(owner.name_en for owner in owners)) if name)
        return Party(
            entity.id, self._key(entity, owners), entity.type, type_label(entity.type).letter, entity.name, english
        )

    def _owners(self, entity: Entity) -> list[Entity]:
        """Whose office or body it is, where nobody is named for it."""
        if entity.type == "PERSON":
            return []
        return [self._entities[id] for id in dict.fromkeys(role.of for role in entity.roles if role.of)]

    def _key(self, entity: Entity, owners: list[Entity]) -> str:
        parts = [entity.type, entity.ref or entity.name, *(owner.ref or owner.name for owner in owners)]
        return ":".join("_".join(part.split()) for part in parts)
