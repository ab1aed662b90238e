"""How the entities of a document are called, and by which key one of them is found again in other documents."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Document, Entity

__all__ = ["Names"]

ANYWHERE = frozenset({"PERSON", "COUNTRY", "FORUM", "PLACE", "DOCUMENT"})  # whose name alone tells who is meant


class Names:
    """The names of one document's entities. `document` is the name of the document itself."""

    def __init__(self, document: Document, name: str) -> None:
        self.document = name
        self._entities = {entity.id: entity for entity in document.entities}

    def of(self, ids: Iterable[str]) -> list[str]:
        """The names as the lexicon or the text has them, in Urdu."""
        return [self._entities[id].name for id in ids]

    def english(self, ids: Iterable[str]) -> list[str]:
        """The English names; where there is none, the Urdu one. An office says whose it is: `spokesperson (Iran)`."""
        return [self._english(self._entities[id]) for id in ids]

    def keys(self, ids: Iterable[str]) -> list[str]:
        """The same key for the same one in every document, as far as that can be known.

        It is the entity's `ref`; else type and name, for an office with the key of whose it is. A body, an office or
        a group that no list knows (`the ministry`, `officials`) is another one in another document: its key holds
        the document's name.
        """
        return [self._key(self._entities[id]) for id in ids]

    def roles(self, entity: Entity) -> list[str]:
        """The offices that an entity holds: `foreign-minister (Iran)`."""
        return [_with(held.role, self.english([held.of] if held.of else [])) for held in entity.roles]

    def country(self, entity: Entity) -> str | None:
        """The ISO 3166-1 alpha-2 code of the country that an entity is, or in which it holds its first office."""
        owners = [self._entities[held.of] for held in entity.roles if held.of]
        return next((e.ref for e in (entity, *owners) if e.type == "COUNTRY" and e.ref), None)

    def _english(self, entity: Entity) -> str:
        name = entity.name_en or entity.name
        return _with(name, self.english(self._owners(entity))) if entity.type == "ROLE" else name

    def _key(self, entity: Entity) -> str:
        if entity.ref:
            return entity.ref
        owners = self.keys(self._owners(entity)) if entity.type == "ROLE" else []
        if owners or entity.type in ANYWHERE:
            return ":".join((entity.type, entity.name, *owners))
        return f"{entity.type}:{entity.name}:{self.document}:{entity.id}"

    def _owners(self, entity: Entity) -> list[str]:
        return list(dict.fromkeys(held.of for held in entity.roles if held.of and held.of != entity.id))


def _with(name: str, owners: list[str]) -> str:
    return f"{name} ({', '.join(owners)})" if owners else name
