"""The working paper of one article: layers that the components fill one after the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar, cast

from .lexicon.lexicon import Lexicon
from .lexicon.matcher import Reading
from .model import Act, EventKind, MentionForm, MentionType, Modality, ParticipantRole
from .parse.tree import Parsed, Use
from .text.quotes import Quote
from .text.sentences import Stretch
from .text.tokens import Token

QUOTES_BACK = 40  # quotations looked through for the one around a token

__all__ = ["Draft", "Found", "Gathering", "Known", "Said"]

View = TypeVar("View")


@dataclass(slots=True, eq=False)
class Found:
    """A mention: tokens `start` to `end`, half-open. `entity` is a position in `Draft.entities`."""

    start: int
    end: int
    type: MentionType
    form: MentionForm
    rule: str
    readings: tuple[Reading, ...] = ()
    entity: int = -1

    @property
    def plural(self) -> bool:
        """Whether it is a title in the plural."""
        return bool(self.readings) and all(r.form == "plural" for r in self.readings)


@dataclass(slots=True, eq=False)
class Known:
    """An entity of the article."""

    type: MentionType
    key: str
    name: str
    name_en: str | None = None
    ref: str | None = None
    qid: str | None = None
    country: str | None = None
    roles: list[tuple[str, int | None]] = field(default_factory=list)
    members: list[int] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Said:
    """A statement in the making; all positions are tokens, entities are positions in `Draft.entities`."""

    act: Act
    rule: str
    cue: Stretch
    sentence: int
    speakers: list[int] = field(default_factory=list)
    speaker: Stretch | None = None
    addressees: list[int] = field(default_factory=list)
    addressee: Stretch | None = None
    content: list[Stretch] = field(default_factory=list)
    verbatim: bool = False
    negated: bool = False
    headline: bool = False
    path: str = ""
    parent: int | None = None
    event: int | None = None
    reported_by: list[int] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    topics: list[int] = field(default_factory=list)
    modality: Modality = field(default_factory=Modality)
    content_by: str = "none"
    confidence: float = 0.5


@dataclass(slots=True, eq=False)
class Gathering:
    """An event in the making."""

    kind: EventKind
    trigger: Stretch
    sentence: int
    participants: list[int] = field(default_factory=list)
    place: int | None = None
    forum: int | None = None
    planned: bool = False
    time: str | None = None
    roles: dict[int, ParticipantRole] = field(default_factory=dict)
    rule: str = ""


@dataclass(eq=False)
class Draft:
    """One article while it is read."""

    text: str
    lexicon: Lexicon
    tokens: list[Token]
    sentences: list[Stretch]
    quotes: list[Quote]
    published: date | None = None
    parse: Parsed | None = None
    mentions: list[Found] = field(default_factory=list)
    entities: list[Known] = field(default_factory=list)
    statements: list[Said] = field(default_factory=list)
    events: list[Gathering] = field(default_factory=list)
    source: int | None = None
    notes: dict[str, object] = field(default_factory=dict)
    norms: list[str] = field(init=False)  # the matched spelling of each token
    classes: list[frozenset[str]] = field(init=False)  # the word classes of each token
    closings: dict[int, int] = field(init=False)  # the closing mark of each opening quotation mark
    openings: dict[int, int] = field(init=False)  # the opening mark of each closing quotation mark
    _sentence_numbers: list[int] = field(init=False)
    _views: dict[Callable[[Draft], object], object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.norms = [token.norm for token in self.tokens]
        self.classes = self.lexicon.words.classes_of_each(self.norms)
        self.closings = {q.opening: q.closing for q in self.quotes}
        self.openings = {q.closing: q.opening for q in self.quotes}
        self._sentence_numbers = [n for n, s in enumerate(self.sentences) for _ in range(s.start, s.end)]

    def view(self, build: Callable[[Draft], View]) -> View:
        """What a rule derives from the tokens alone, made once for the article: `build(draft)`."""
        if build not in self._views:
            self._views[build] = build(self)
        return cast(View, self._views[build])

    @property
    def named(self) -> frozenset[int]:
        """The tokens of persons' names: their syllables are no words of the grammar. Asked once names are found."""
        return self.view(_named)

    def quote_around(self, i: int) -> Quote | None:
        """The first quotation that holds token `i`."""
        k = bisect_right(self.quotes, (i, len(self.tokens)))
        near = self.quotes[max(k - QUOTES_BACK, 0) : k]
        return next((q for q in near if q.opening < i < q.closing), None)

    def parse_for(self, use: Use) -> Parsed | None:
        """The parse of the article, if there is one and it may be used for this."""
        return self.parse if self.parse is not None and use in self.parse.uses else None

    def norm(self, i: int) -> str:
        """The matched spelling of token `i`; empty outside the text."""
        return self.norms[i] if 0 <= i < len(self.norms) else ""

    def isa(self, i: int, *classes: str) -> bool:
        """Whether token `i` is a one-word member of one of the word classes."""
        try:
            return not self.classes[i].isdisjoint(classes) and i >= 0
        except IndexError:
            return False

    def covers(self) -> dict[int, Found]:
        """The mention at each token position that has one."""
        return {i: found for found in self.mentions for i in range(found.start, found.end)}

    def sentence_of(self, i: int) -> int:
        """The number of the sentence that holds token `i`."""
        return self._sentence_numbers[i]

    def words(self, stretch: Stretch) -> str:
        """The text of a range of tokens."""
        if stretch.end <= stretch.start:
            return ""
        return self.text[self.tokens[stretch.start].start : self.tokens[stretch.end - 1].end]

    def words_of(self, found: Found) -> str:
        """The text of a mention."""
        return self.words(Stretch(found.start, found.end))


def _named(draft: Draft) -> frozenset[int]:
    return frozenset(i for f in draft.mentions if f.type == "PERSON" for i in range(f.start, f.end))
