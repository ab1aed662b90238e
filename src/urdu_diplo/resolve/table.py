"""The entities of one article, found again by their keys."""

from __future__ import annotations

from collections import defaultdict

from ..draft import Draft, Known
from ..model import MentionType

__all__ = ["EntityTable"]


class EntityTable:
    """Adds entities to a draft, one for each key."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._by_key = {known.key: n for n, known in enumerate(draft.entities)}
        self._listed = defaultdict[MentionType, list[int]](list)
        for n, known in enumerate(draft.entities):
            self._list(n, known)

    def add(self, known: Known) -> int:
        """The position of the entity with this key; it is added where there is none."""
        if known.key not in self._by_key:
            self._by_key[known.key] = len(self.draft.entities)
            self._list(len(self.draft.entities), known)
            self.draft.entities.append(known)
        return self._by_key[known.key]

    def _list(self, n: int, known: Known) -> None:
        if known.ref is not None:
            self._listed[known.type].append(n)

    def listed(self, type: MentionType) -> list[int]:
        """Positions of the entities of a type that the lexicon has."""
        return self._listed[type]

    def find(self, key: str) -> int | None:
        """The position of the entity with this key."""
        return self._by_key.get(key)

    def country(self, code: str) -> int:
        """The entity of a country."""
        entry = self.draft.lexicon.country(code)
        if entry is None:
            return self.add(Known("COUNTRY", f"country:{code}", code, ref=code))
        name = entry.names[0] if entry.names else entry.name_en
        return self.add(Known("COUNTRY", f"country:{code}", name, entry.name_en, code, entry.qid, code))

    def of_type(self, *types: MentionType) -> list[int]:
        """Positions of all entities of these types."""
        return [n for n, known in enumerate(self.draft.entities) if known.type in types]
