"""A document as lines to read: who said what to whom."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from ..model import Document, Entity, Statement

__all__ = ["Names", "plain", "table"]

LEFT_TO_RIGHT = "\u200e"  # ends the Urdu before it, so that an arrow keeps its direction on screen
NOBODY = "?"
CONTROLS = regex.compile(r"\p{Cc}")  # a terminal would obey them


def plain(text: str) -> str:
    """Words of an article for the screen: on one line, without what would move the cursor or colour the screen."""
    return CONTROLS.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))


class Names:
    """How a document's entities are called on screen: the Urdu name, then the English one where known."""

    def __init__(self, document: Document) -> None:
        self._entities = {entity.id: entity for entity in document.entities}

    def __call__(self, ids: Iterable[str]) -> str:
        """The names of some entities, by comma; `?` for none."""
        return ", ".join(self._name(self._entities[id]) for id in ids) or NOBODY

    def _name(self, entity: Entity) -> str:
        english = ", ".join(name for name in (entity.name_en, *self._owners(entity)) if name)
        return f"{plain(entity.name)}{LEFT_TO_RIGHT}" + (f" ({english})" if english else "")

    def _owners(self, entity: Entity) -> list[str | None]:
        """Whose office it is, where nobody is named for it."""
        if entity.type != "ROLE":
            return []
        return list(dict.fromkeys(self._entities[role.of].name_en for role in entity.roles if role.of))


def table(document: Document) -> list[str]:
    """One line a statement: its id, who → whom, the act, the content."""
    names = Names(document)
    return [_line(statement, names) for statement in document.statements] or ["no statement found"]


def _line(statement: Statement, names: Names) -> str:
    whom = f" → {names(statement.addressees)}" if statement.addressees else ""
    content = " … ".join(plain(part.text) for part in statement.content)
    said = f": {content}{LEFT_TO_RIGHT}" if content else ""
    return f"{statement.id}  {names(statement.speakers)}{whom}: {statement.act}{said}"
