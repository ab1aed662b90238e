"""The values that a reading of an article gives: frozen, flat, every span true to the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, model_validator

__all__ = [
    "Content",
    "Document",
    "Engine",
    "Entity",
    "Event",
    "HeldRole",
    "Mention",
    "Modality",
    "Span",
    "Statement",
]

SCHEMA_VERSION = "1.0"

MentionType = Literal["PERSON", "COUNTRY", "ORG", "FORUM", "ROLE", "PLACE", "DOCUMENT", "GROUP"]
MentionForm = Literal["name", "title", "demonym", "pronoun", "collective", "abbreviation", "metonym"]
Act = Literal[
    "say", "announce", "stress", "note", "express", "describe", "discuss", "agree", "appreciate",
    "support", "demand", "propose", "promise", "warn", "condemn", "accuse", "reject", "ask",
]  # fmt: skip
StatementForm = Literal["direct", "indirect", "mixed", "reported", "headline"]
EventKind = Literal["call", "meeting", "visit", "summit", "briefing", "signing"]
ParticipantRole = Literal["host", "visitor", "caller", "callee", "chair", "mediator"]


class Value(BaseModel):
    """A frozen value; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Span(Value):
    """Where something stands in the text that the user gave.

    Unit: Unicode code points, as Python's `str` counts. Half-open: `text[start:end]` is the stretch.

    >>> span = Span(start=4, end=10, text="Kuwait")
    >>> "For Kuwait"[span.start : span.end] == span.text
    True
    """

    start: NonNegativeInt
    end: NonNegativeInt
    text: str

    @model_validator(mode="after")
    def _length_fits(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}-{self.end} has {len(self.text)} code points of text")
        return self


class Mention(Span):
    """A name or title as the text writes it; `entity` is the id of who or what is meant.

    >>> from urdu_diplo import extract, load_lexicon
    >>> demand = load_lexicon().tables["frame"]["demand.call-on"].example[0].text  # Kuwait calls on Israel to …
    >>> [(mention.start, mention.end, mention.type, mention.entity) for mention in extract(demand).mentions]
    [(0, 4, 'COUNTRY', 'e1'), (8, 15, 'COUNTRY', 'e2')]
    """

    type: MentionType
    form: MentionForm
    entity: str
    rule: str


class HeldRole(Value):
    """An office that an entity holds; `of` is the id of a country's or body's entity."""

    role: str
    of: str | None = None


class Entity(Value):
    """Somebody or something that the text speaks of, by one name or many.

    `ref` is the ISO 3166-1 alpha-2 code of a country, else the lexicon's own id; `qid` is Wikidata's.

    >>> from urdu_diplo import extract, load_lexicon
    >>> demand = load_lexicon().tables["frame"]["demand.call-on"].example[0].text
    >>> [(entity.id, entity.name_en, entity.ref, entity.qid) for entity in extract(demand).entities]
    [('e1', 'Kuwait', 'KW', 'Q817'), ('e2', 'Israel', 'IL', 'Q801')]
    """

    id: str
    type: MentionType
    name: str
    name_en: str | None = None
    ref: str | None = None
    qid: str | None = None
    roles: tuple[HeldRole, ...] = ()
    members: tuple[str, ...] = ()


class Content(Span):
    """What was said, as the text's own words. `verbatim` when it stood between quotation marks.

    >>> from urdu_diplo import extract, load_lexicon
    >>> demand = load_lexicon().tables["frame"]["demand.call-on"].example[0].text
    >>> (content,) = extract(demand).statements[0].content
    >>> content.start, content.end, content.verbatim
    (36, 55, False)
    """

    verbatim: bool = False


class Modality(Value):
    """How the content of a statement is meant.

    >>> from urdu_diplo import extract, load_lexicon
    >>> demand = load_lexicon().tables["frame"]["demand.call-on"].example[0].text
    >>> extract(demand).statements[0].modality
    Modality(polarity='positive', future=False, obligation=True, hypothetical=False)
    """

    polarity: Literal["positive", "negative"] = "positive"
    future: bool = False
    obligation: bool = False
    hypothetical: bool = False


class Statement(Value):
    """One act of communication that the text reports: who said what to whom.

    >>> from urdu_diplo import extract, load_lexicon
    >>> demand = load_lexicon().tables["frame"]["demand.call-on"].example[0].text
    >>> (statement,) = extract(demand).statements
    >>> statement.speakers, statement.act, statement.addressees, statement.cameo
    (('e1',), 'demand', ('e2',), '100')
    """

    id: str
    act: Act
    cue: Span
    speakers: tuple[str, ...] = ()
    speaker: Span | None = None
    implicit: bool = False
    joint: bool = False
    addressees: tuple[str, ...] = ()
    addressee: Span | None = None
    targets: tuple[str, ...] = ()
    content: tuple[Content, ...] = ()
    form: StatementForm = "indirect"
    negated: bool = False
    modality: Modality = Modality()
    topics: tuple[str, ...] = ()
    event: str | None = None
    reported_by: tuple[str, ...] = ()
    parent: str | None = None
    cameo: str | None = None
    plover: str | None = None
    rule: str
    confidence: Annotated[float, Field(ge=0, le=1)]


class Event(Value):
    """A call, meeting, visit, summit, briefing or signing that the text tells of.

    >>> from urdu_diplo import extract, load_lexicon
    >>> call = load_lexicon().tables["occasion"]["call.telephone"].example
    >>> [(event.id, event.kind, event.planned) for event in extract(call).events]
    [('v1', 'call', False)]
    """

    id: str
    kind: EventKind
    trigger: Span
    participants: tuple[str, ...] = ()
    participant_roles: dict[str, ParticipantRole] = Field(default_factory=dict)
    forum: str | None = None
    place: str | None = None
    time: str | None = None
    planned: bool = False
    rule: str


class Engine(Value):
    """What made this document."""

    name: str = "urdu_diplo"
    version: str
    lexicon: str


class Document(Value):
    """One article as read. Every reference resolves and every span gives its text, or it is refused.

    >>> from urdu_diplo import Document, extract
    >>> document = extract("")
    >>> Document.model_validate_json(document.model_dump_json()) == document
    True
    """

    text: str
    lang: Literal["ur"] = "ur"
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    source: str | None = None
    schema_version: str = SCHEMA_VERSION
    engine: Engine

    # How a notebook shows a document. Pages are made on a floor above, so the face hangs the maker in here.
    notebook_view: ClassVar[Callable[[Document], str] | None] = None

    def _repr_html_(self) -> str | None:
        """The document as HTML, for notebooks."""
        view = type(self).notebook_view
        return None if view is None else view(self)

    @model_validator(mode="after")
    def _holds(self) -> Self:
        for span in self._spans():
            if self.text[span.start : span.end] != span.text:
                raise ValueError(f"span {span.start}-{span.end} does not give {span.text!r}")
        for earlier, later in zip(self.mentions, self.mentions[1:], strict=False):
            if later.start < earlier.end:
                raise ValueError(f"mentions overlap at {later.start}")
        self._references_resolve()
        return self

    def _spans(self) -> list[Span]:
        spans: list[Span | None] = [*self.sentences, *self.mentions, *(e.trigger for e in self.events)]
        for s in self.statements:
            spans += [s.cue, s.speaker, s.addressee, *s.content]
        return [span for span in spans if span is not None]

    def _references_resolve(self) -> None:
        entities = {e.id for e in self.entities}
        statements = {s.id for s in self.statements}
        events = {e.id for e in self.events}
        used: list[tuple[str | None, set[str]]] = [(self.source, entities)]
        used += [(m.entity, entities) for m in self.mentions]
        for e in self.entities:
            used += [(x, entities) for x in (*e.members, *(r.of for r in e.roles))]
        for s in self.statements:
            named = (*s.speakers, *s.addressees, *s.targets, *s.topics, *s.reported_by)
            used += [(x, entities) for x in named] + [(s.parent, statements), (s.event, events)]
        for v in self.events:
            used += [(x, entities) for x in (*v.participants, *v.participant_roles, v.forum, v.place)]
        missing = sorted({x for x, known in used if x is not None and x not in known})
        if missing:
            raise ValueError(f"references to nothing: {', '.join(missing)}")
