"""What one entry of a gazetteer file must hold. Unknown keys are refused."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from .spellings import Form, Forms, Lines, Match, Name, Names, Sentence

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9.+-]*$")]
Qid = Annotated[str, StringConstraints(pattern=r"^Q[1-9][0-9]*$")]
Year = Annotated[int, Field(ge=1800, le=2100)]
Act = Literal[
    "say", "announce", "stress", "note", "express", "describe", "discuss", "agree", "appreciate",
    "support", "demand", "propose", "promise", "warn", "condemn", "accuse", "reject", "ask",
]  # fmt: skip
EventKind = Literal["call", "meeting", "visit", "summit", "briefing", "signing"]


class Listed(BaseModel):
    """Anything that a gazetteer file tells: an entry or a part of one."""

    # The schemas are built when a file is read first: a process with a kept lexicon needs none.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __getstate__(self) -> dict[Any, Any]:
        """What a pickle holds: the fields that the file gives. Most entries leave most of theirs out."""
        return {name: getattr(self, name) for name in self.model_fields_set}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        """The fields in their order, with the defaults of those that are not given."""
        super().__setstate__(
            {
                "__dict__": {**_defaults(type(self)), **state},
                "__pydantic_extra__": None,
                "__pydantic_fields_set__": set(state),
                "__pydantic_private__": None,
            }
        )


@cache
def _defaults(schema: type[Listed]) -> dict[str, Any]:
    return {name: field.default for name, field in schema.model_fields.items()}


class Entry(Listed):
    """Anything that has an id in a gazetteer file."""

    id: Id


class Named(Entry):
    """An entry that is somebody or something with a name.

    `weak` repeats those of its spellings that are also common words (evening, capital, a verb form):
    they count only with support around them. A spelling listed under `weak` need not be listed again elsewhere.
    """

    name_en: str
    qid: Qid | None = None
    names: Names = ()
    weak: Names = ()


class Capital(Listed):
    """A seat of government: a place, or its government where it acts."""

    name_en: str
    names: Names
    weak: Names = ()


class Country(Named):
    """A state. The id is its ISO 3166-1 alpha-2 code."""

    official: Names = ()
    demonyms: Names = ()
    compound: Names = ()
    capitals: tuple[Capital, ...] = ()


class Organisation(Named):
    """A named institution: a body with a charter, an agency, a party, an armed group, a court."""

    kind: str
    country: str | None = None
    short: Names = ()
    members: tuple[str, ...] = ()


class Forum(Organisation):
    """A format, process, summit series or initiative without the standing of an institution."""


class Institution(Named):
    """A kind of body that every state has: ministry, government, army, parliament, embassy.

    With a country before it, it is that country's. `acting` ones count only where they act or speak.
    """

    acting: bool = False


class Office(Listed):
    """One office that a person held: a role of `roles.toml`, in which country or body, from when to when."""

    model_config = ConfigDict(populate_by_name=True)

    role: Id
    of: str | None = None
    since: Year | None = Field(default=None, alias="from")
    until: Year | None = Field(default=None, alias="to")


class Person(Named):
    """A named human. `short` are the surnames or short names that the press uses alone."""

    country: str | None = None
    short: Names = ()
    roles: tuple[Office, ...] = ()


class Role(Named):
    """An office. `names` are the singular spellings, `plural` the plural and oblique ones.

    `open` roles take a portfolio after them (minister, adviser, secretary); `modifier` ones prefix another role.
    """

    scope: str
    plural: Names = ()
    open: bool = False


class Outlet(Named):
    """A news outlet or agency."""

    country: str | None = None


class Place(Named):
    """A city, province, region, sea, island, river, disputed territory."""

    kind: str
    country: str | None = None


class Paper(Named):
    """A named treaty, charter, agreement, resolution, law or plan."""

    year: Year | None = None


class Pattern(Entry):
    """Names that no list can hold: numbered formats and resolutions.

    `match` is written in words; `<number>` stands for digits of any script, `[a|b]` for an optional choice,
    `(a|b)` for a choice.
    """

    type: Literal["FORUM", "DOCUMENT", "ORG", "PLACE", "ROLE"]
    name_en: str | None = None
    match: Match
    example: Sentence


class Verb(Entry):
    """A verb. Its forms follow from the stem by the paradigm; only irregular ones are listed."""

    lemma: Name
    stem: Name
    perfective: Names = ()
    subjunctive: Names = ()


class Example(Listed):
    """A sentence that the frame must read, and what it must find in it.

    `content` may be given by its first and last words with ` … ` between.
    """

    text: Sentence
    cue: Form | None = None
    speaker: Form | None = None
    addressee: Form | None = None
    content: Sentence | None = None


class Frame(Entry):
    """A way of saying.

    Either `noun` + `verb` (a light verb), `verb` alone, `noun` + `copula` ("X's stand is that"),
    or `adposition` ("according to X").
    """

    act: Act
    noun: Names = ()
    verb: Names = ()
    copula: bool = False
    adposition: Names = ()
    speaker: Forms = ()
    addressee: Forms = ()
    content: Forms = ()
    attitude: bool = False
    mutual: bool = False
    headline: bool = False
    splits: bool = False
    requires_addressee: bool = False
    example: tuple[Example, ...] = Field(min_length=1)


class Lookalike(Entry):
    """Words that look like a frame and report nothing."""

    phrase: Name
    example: tuple[Example, ...] = Field(min_length=1)


class Occasion(Entry):
    """A noun or verb that names a call, meeting, visit, summit, briefing or signing."""

    kind: EventKind
    noun: Names = ()
    verb: Names = ()
    example: Sentence


class ActCodes(Entry):
    """The codes of an act in CAMEO (verbal codes 01-05, 10-13, 041-046) and PLOVER (none for plain statements)."""

    cameo: str | None = None
    plover: str | None = None
    note: str | None = None


class Weight(Entry):
    """What one signal adds to the log odds that a statement is right."""

    value: float


class SoleOffice(Entry):
    """An office of which a state or body has one at a time. The id is a role's.

    `institutions` are those through which it may be named: the speaker of a state's parliament.
    """

    institutions: tuple[Id, ...] = ()


class Edition(Entry):
    """Up to which year the offices and memberships of the gazetteers were gone through."""

    checked: Year


class WordClass(Entry):
    """A class of words, one form a line."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]*$")]
    note: str | None = None
    forms: Lines

    def members(self) -> list[str]:
        """The forms as a list."""
        return [line.strip() for line in self.forms.splitlines() if line.strip()]
