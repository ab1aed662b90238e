"""What the scorer reads of a document's JSON, gold or predicted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple, Self

from pydantic import BaseModel, BeforeValidator, NonNegativeInt, ValidationError

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
    """A statement. `speaker` is where the text names who speaks, `speakers` are the entities that are meant."""

    cue: Place
    act: str
    speakers: tuple[str, ...]
    addressees: tuple[str, ...]
    content: tuple[Place, ...]
    speaker: Place | None = None


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
        """Read a document's JSON; keys that are not scored may be there or not.

        Raises `InputError` naming the document and the key that is missing or wrong.
        """
        try:
            read = _Document.model_validate(document)
        except ValidationError as error:
            raise InputError(f"document {document.get('id')}: {_told(error)}") from error
        return cls(
            str(read.id),
            read.text,
            tuple(_name(mention, read.text) for mention in read.mentions),
            {entity.id: entity.ref for entity in read.entities},
            tuple(map(_saying, read.statements)),
            tuple(Gathering(event.kind, frozenset(event.participants)) for event in read.events),
        )

    def words(self, place: Place) -> str:
        """The text of a range."""
        return self.text[place.start : place.end]


def _listed(value: Any) -> Any:
    """Some gold has one value where others have a list of one, and null for an empty list."""
    if value is None:
        return []
    return value if isinstance(value, list | tuple) else [value]


class _Span(BaseModel):
    start: NonNegativeInt
    end: NonNegativeInt

    def place(self) -> Place:
        return Place(self.start, self.end)


Ids = Annotated[list[str], BeforeValidator(_listed)]
Spans = Annotated[list[_Span], BeforeValidator(_listed)]


class _Mention(_Span):
    text: str | None = None
    type: str
    entity: str | None = None


class _Entity(BaseModel):
    id: str
    ref: str | None = None


class _Statement(BaseModel):
    cue: _Span
    act: str
    speakers: Ids
    speaker: _Span | None = None
    addressees: Ids = []
    content: Spans


class _Event(BaseModel):
    kind: str
    participants: Ids


class _Document(BaseModel):
    id: str | int | None = None
    text: str
    mentions: list[_Mention]
    entities: list[_Entity]
    statements: list[_Statement]
    events: list[_Event] = []


def _told(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    key = ".".join(map(str, first["loc"]))
    return f"the key {key!r} is missing" if first["type"] == "missing" else f"the key {key!r}: {first['msg']}"


def _name(mention: _Mention, text: str) -> Name:
    place = mention.place()
    written = text[place.start : place.end]
    if mention.text not in (None, written):
        raise InputError(f"offsets {place.start}-{place.end} give {written!r}, not {mention.text!r}")
    return Name(place, mention.type, mention.entity)


def _saying(statement: _Statement) -> Saying:
    return Saying(
        statement.cue.place(),
        statement.act,
        tuple(statement.speakers),
        tuple(statement.addressees),
        tuple(span.place() for span in statement.content),
        statement.speaker.place() if statement.speaker else None,
    )
