"""The lexicon in memory: built once from the gazetteer files, then only read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

from .date_patterns import DatePatterns
from .entries import (
    Country,
    Edition,
    Entry,
    Forum,
    Frame,
    Institution,
    Lookalike,
    Named,
    Occasion,
    Organisation,
    Outlet,
    Paper,
    Pattern,
    Person,
    Place,
    Role,
    Verb,
)
from .frame_index import FrameIndex
from .matcher import Form, Kind, Matcher, Reading
from .packed import PackedTable
from .verbs import VerbForm, conjugate
from .words import Words, phrase

__all__ = ["NAME_CLASSES", "Codes", "Lexicon"]

View = TypeVar("View")

LONG_TITLE = 3  # letters of a title that may be stuck to a name
NAME_CLASSES = frozenset(
    {"given_name", "family_name", "name_part", "neutral_name", "ambiguous_name", "weak_name", "construct_end"}
)
DERIVED = (  # kept in a pickle
    "name_words", "listed_names", "words_elsewhere", "title_words", "forms_alike", "dates", "frame_index",
)  # fmt: skip


class Codes(NamedTuple):
    """The codes of an act in the event ontologies CAMEO and PLOVER."""

    cameo: str | None
    plover: str | None


@dataclass
class Lexicon:
    """Everything that the rules may ask: entries by kind and id, a matcher of their spellings, word classes,
    verb forms, frames, look-alikes, occasions and act codes.

    `version` is a digest of the data; `files` names the file of each entry, by table and id.
    Treat a built lexicon as read-only: it is shared.
    """

    version: str
    words: Words
    tables: Mapping[str, Mapping[str, Entry]]
    acts: Mapping[str, Codes]
    files: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    matcher: Matcher = field(default_factory=Matcher)
    verb_forms: dict[str, tuple[VerbForm, ...]] = field(default_factory=dict)
    _views: dict[Callable[[Lexicon], object], object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entry in self._entries():
            for form, spelled in _spellings(entry):
                self._add(entry, form, spelled)
        self._conjugate_all()

    def __getstate__(self) -> dict[str, object]:
        """What a pickle holds: all but the views, with what is derived from the entries once for all."""
        derived = {name: getattr(self, name) for name in DERIVED}
        packed = {*_KIND.values(), "words", "lookalike"}  # an article needs few of their entries
        tables = {name: PackedTable(table) if name in packed else table for name, table in self.tables.items()}
        kept = {"tables": tables, "matcher": self.matcher.packed(tables), "_views": {}}
        return {**self.__dict__, **derived, **kept}

    def view(self, build: Callable[[Lexicon], View]) -> View:
        """What a rule derives from the lexicon, made once: `build(lexicon)`."""
        if build not in self._views:
            self._views[build] = build(self)
        return cast(View, self._views[build])

    @property
    def frames(self) -> list[Frame]:
        """The ways of saying, in the order of the file."""
        return [e for e in self.tables["frame"].values() if isinstance(e, Frame)]

    @property
    def lookalikes(self) -> list[Lookalike]:
        """What looks like a frame and reports nothing."""
        return [e for e in self.tables["lookalike"].values() if isinstance(e, Lookalike)]

    @property
    def occasions(self) -> list[Occasion]:
        """The names of calls, meetings, visits."""
        return [e for e in self.tables["occasion"].values() if isinstance(e, Occasion)]

    @property
    def patterns(self) -> list[Pattern]:
        """Names that no list can hold."""
        return [e for e in self.tables["pattern"].values() if isinstance(e, Pattern)]

    @property
    def checked(self) -> int | None:
        """The latest year in which its open offices were gone through; none if no file tells it."""
        return max((e.checked for e in self.tables["edition"].values() if isinstance(e, Edition)), default=None)

    def file_of(self, table: str, id: str) -> str:
        """The name of the file that holds an entry; `-` where it is not known."""
        return self.files.get(table, {}).get(id, "-")

    def country(self, code: str | None) -> Country | None:
        """The country of an ISO code."""
        found = self.tables["country"].get(code or "")
        return found if isinstance(found, Country) else None

    def role(self, name: str) -> Role | None:
        """The role of an id."""
        found = self.tables["role"].get(name)
        return found if isinstance(found, Role) else None

    def persons(self) -> Iterable[Person]:
        """Every person."""
        return (e for e in self.tables["person"].values() if isinstance(e, Person))

    @cached_property
    def name_words(self) -> frozenset[str]:
        """Single words that are parts of people's names, in lists or in the people gazetteer."""
        listed = self.words["given_name"] | self.words["family_name"]
        parts = {part for p in self.persons() for form in (*p.names, *p.short) for part in phrase(form)}
        return frozenset(listed | parts)

    def is_common(self, word: str) -> bool:
        """Whether a single word is no name alone: it is in a word class of the language, or a verb form."""
        return not NAME_CLASSES.issuperset(self.words.classes_of(word)) or word in self.verb_forms

    @cached_property
    def forms_alike(self) -> dict[tuple[VerbForm, ...], tuple[str, ...]]:
        """The verb forms by what they may be: many may be the same, so what follows from it is found once for all."""
        alike: dict[tuple[VerbForm, ...], list[str]] = {}
        for form, meaning in self.verb_forms.items():
            alike.setdefault(meaning, []).append(form)
        return {meaning: tuple(forms) for meaning, forms in alike.items()}

    @cached_property
    def listed_names(self) -> frozenset[str]:
        """Single words that are parts of people's names and nothing else."""
        return frozenset(word for word in self.name_words if not self.is_common(word))

    def knows(self, word: str) -> bool:
        """Whether a single word is known in any way, in its matched spelling."""
        return bool(self.words.classes_of(word)) or word in self.verb_forms or word in self.words_elsewhere

    @cached_property
    def words_elsewhere(self) -> frozenset[str]:
        """The single words of names, frames and phrases that stand in no word class by themselves."""
        spelled = [spelled for entry in self._entries() for _, spelled in _spellings(entry)]
        spelled += [noun for frame in self.frames for noun in frame.noun]
        spelled += [words for name in self.words.names() for words in self.words.phrases(name)]
        return frozenset(word for form in spelled for word in phrase(form) if not self.words.classes_of(word))

    @cached_property
    def title_words(self) -> frozenset[str]:
        """Titles of one word, last words of longer ones, and titles whose words are run together: all may be stuck to
        a name.
        """
        return frozenset(part for role in self.tables["role"].values() for part in _stuck(role))

    @cached_property
    def frame_index(self) -> FrameIndex:
        """Frames and look-alikes by the word with which they begin."""
        return FrameIndex(self.frames, self.lookalikes, self.words)

    @cached_property
    def dates(self) -> DatePatterns:
        """How dates are told."""
        return DatePatterns(self.tables)

    def _entries(self) -> Iterable[Named]:
        for table in self.tables.values():
            for entry in table.values():
                if isinstance(entry, Named):
                    yield entry

    def _add(self, entry: Named, form: Form, spelled: str) -> None:
        weak = spelled in entry.weak or (form == "metonym" and spelled in _weak_capitals(entry))
        kind: Kind = "capital" if form == "metonym" else _KIND[type(entry)]
        parts = phrase(spelled)
        if parts:
            self.matcher.add(parts, Reading(kind, form, entry, weak, len(parts)))

    def _conjugate_all(self) -> None:
        gathered: dict[str, list[VerbForm]] = {}
        for verb in self.tables["verb"].values():
            if isinstance(verb, Verb):
                for form, meaning in conjugate(verb):
                    gathered.setdefault(form, []).append(meaning)
        same: dict[tuple[VerbForm, ...], tuple[VerbForm, ...]] = {}  # most forms mean the same as others of their verb
        meanings = {form: tuple(dict.fromkeys(found)) for form, found in gathered.items()}
        self.verb_forms = {form: same.setdefault(meaning, meaning) for form, meaning in meanings.items()}


_KIND: dict[type[Named], Kind] = {
    Country: "country",
    Organisation: "organisation",
    Forum: "forum",
    Institution: "institution",
    Person: "person",
    Role: "role",
    Outlet: "outlet",
    Place: "place",
    Paper: "paper",
}


def _stuck(role: Entry) -> list[str]:
    names = [phrase(name) for name in (*role.names, *role.plural)] if isinstance(role, Role) else []
    last = [name[-1] for name in names if len(name[-1]) > LONG_TITLE]
    return last + [word for name in names if len(word := "".join(name)) >= LONG_TITLE]


def _weak_capitals(entry: Named) -> set[str]:
    return {form for c in entry.capitals for form in c.weak} if isinstance(entry, Country) else set()


def _spellings(entry: Named) -> Iterable[tuple[Form, str]]:
    """Every spelling of an entry with the form of mention that it makes."""
    listed: list[tuple[Form, Iterable[str]]]
    title: Form = "title" if isinstance(entry, Role) else "name"
    listed = [(title, entry.names)]
    if isinstance(entry, Country):
        listed += [("name", entry.official), ("demonym", entry.demonyms), ("compound", entry.compound)]
        for capital in entry.capitals:
            listed += [("metonym", capital.names), ("metonym", capital.weak)]
    elif isinstance(entry, Organisation):
        listed.append(("abbreviation", entry.short))
    elif isinstance(entry, Person):
        listed += [("name", entry.short), ("name", [entry.name_en])]  # the press prints some names in Latin letters
    elif isinstance(entry, Role):
        listed.append(("plural", entry.plural))
    known = {form for _, forms in listed for form in forms}
    listed.append((title, [form for form in entry.weak if form not in known]))
    return [(form, spelled) for form, forms in listed for spelled in forms]
