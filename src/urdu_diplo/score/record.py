"""What the scorer reads of a document's JSON, gold or predicted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

from ..errors import InputError

__all__ = ["Gathering", "Name", "Place", "Record", "Saying"]

Json = Mapping[str, Any]


class Place(NamedTuple):
    """A half-open range of code points of the text."""

    start: int
    end: int

    def overlap(self, other: Place) -> int:
        """How many code points two ranges share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


class Name(NamedTuple):
    """A mention: where, of which type, of which entity."""

    place: Place
    type: str
    entity: str | None


class Saying(NamedTuple):
    """A statement."""

    cue: Place
    act: str
    speakers: tuple[str, ...]
    addressees: tuple[str, ...]
    content: tuple[Place, ...]


class Gathering(NamedTuple):
    """An event."""

    kind: str
    participants: frozenset[str]


@dataclass(frozen=True)
class Record:
    """One document, gold or predicted, as far as it is scored. `refs`: the reference of each entity id."""

    id: str
    text: str
    names: tuple[Name, ...]
    refs: Mapping[str, str | None]
    sayings: tuple[Saying, ...]
    gatherings: tuple[Gathering, ...]

    @classmethod
    def of(cls, document: Json) -> Self:
        """Read a document's JSON. Raises `InputError` naming the key that is missing."""
        try:
            return cls(
                str(document.get("id")),
                document["text"],
                tuple(_name(m, document["text"]) for m in document["mentions"]),
                {e["id"]: e.get("ref") for e in document["entities"]},
                tuple(map(_saying, document["statements"])),
                tuple(map(_gathering, document.get("events", ()))),
            )
        except KeyError as error:
            raise InputError(f"document {document.get('id')}: the key {error} is missing") from error

    def words(self, place: Place) -> str:
        """The text of a range."""
        return self.text[place.start : place.end]


def _name(mention: Json, text: str) -> Name:
    place = _place(mention)
    written = text[place.start : place.end]
    if mention.get("text", written) != written:
        raise InputError(f"offsets {place.start}-{place.end} give {written!r}, not {mention['text']!r}")
    return Name(place, mention["type"], mention.get("entity"))


def _saying(statement: Json) -> Saying:
    return Saying(
        _place(statement["cue"]),
        statement["act"],
        tuple(_listed(statement["speakers"])),
        tuple(_listed(statement.get("addressees"))),
        tuple(map(_place, _listed(statement["content"]))),
    )


def _gathering(event: Json) -> Gathering:
    return Gathering(event["kind"], frozenset(event["participants"]))


def _place(span: Json) -> Place:
    return Place(span["start"], span["end"])


def _listed(value: Any) -> Sequence[Any]:
    if value is None:
        return ()
    return value if isinstance(value, list | tuple) else (value,)
