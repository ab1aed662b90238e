"""Articles with their right answer, read from `tests/articles/*.toml`, beside what is extracted.

A name is a mention's whole text; `name#2` is the second time that the text writes the name. Content may be
given by its ends, `first words … last words`. Of several places that fit, the nearest to the cue is meant.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from urdu_diplo import Document, Statement

FOLDER = Path(__file__).resolve().parent / "articles"
GAP = " … "
ENOUGH = 0.5  # share of the content's words that must agree, as in the project's score

Range = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Expected:
    """A statement that the article makes. `known` says why the library does not get it yet."""

    cue: str
    act: str
    speakers: list[str]
    addressees: tuple[str, ...] = ()
    content: str = ""
    nth: int = 1
    known: str = ""


@dataclass(frozen=True, kw_only=True)
class Named:
    """Somebody in the article, and the other mentions that mean the same."""

    name: str
    type: str
    ref: str = ""
    also: tuple[str, ...] = ()
    known: str = ""


@dataclass(frozen=True, kw_only=True)
class Absent:
    """Words that must not be the cue of a statement. `known` says why the library takes them for one."""

    words: str
    why: str
    known: str = ""


@dataclass(frozen=True, kw_only=True)
class Article:
    slug: str
    register: str
    text: str
    statements: list[Expected]
    entities: list[Named]
    absent: list[Absent]

    @classmethod
    def read(cls, path: Path) -> Article:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(
            slug=path.stem,
            statements=[Expected(**row) for row in table.pop("statement")],
            entities=[Named(**row) for row in table.pop("entity")],
            absent=[Absent(**row) for row in table.pop("absent")],
            **table,
        )


ARTICLES = [Article.read(path) for path in sorted(FOLDER.glob("*.toml"))]


class Reading:
    """One article beside its extraction: the fault of each expected statement, entity and look-alike."""

    def __init__(self, article: Article, document: Document) -> None:
        self.article, self.document, self.text = article, document, article.text
        self.pairs = self._align()

    def fault(self, expected: Expected) -> str:
        """What the library gets wrong in a statement; empty if nothing."""
        found = self.pairs.get(id(expected))
        if found is None:
            return "no statement with this cue"
        content, got = self._content(expected), words(self.text, *((c.start, c.end) for c in found.content))
        faults = {
            f"act {found.act}": found.act == expected.act,
            f"speakers {self._names(found.speakers)}": self._are(found.speakers, expected.speakers),
            f"addressees {self._names(found.addressees)}": self._are(found.addressees, expected.addressees),
            f"content «{' '.join(c.text for c in found.content)}»": agreement(content, got) >= ENOUGH,
        }
        return "; ".join(fault for fault, right in faults.items() if not right)

    def entity_fault(self, named: Named) -> str:
        ids = self._ids(named.name)
        if not ids:
            return "no mention"
        entity = next(e for e in self.document.entities if e.id in ids)
        if (entity.type, entity.ref if named.ref else "") != (named.type, named.ref):
            return f"{entity.type} {entity.ref}"
        apart = [name for name in named.also if not ids & self._ids(name)]
        return f"another entity: {', '.join(apart)}" if apart else ""

    def extra(self) -> list[Statement]:
        """Statements that the article does not make."""
        right = {found.id for found in self.pairs.values()}
        return [found for found in self.document.statements if found.id not in right]

    def taken(self, absent: Absent) -> list[Statement]:
        """The extra statements whose cue stands in the words of a look-alike."""
        places = [m.span() for m in re.finditer(re.escape(absent.words), self.text)]
        if not places:
            raise ValueError(f"{self.article.slug}: not in the text: {absent.words}")
        return [s for s in self.extra() if any(shared((s.cue.start, s.cue.end), place) for place in places)]

    def _align(self) -> dict[int, Statement]:
        """Expected statement (by identity) to found one: the cues overlap, the best content first."""
        rows = [
            (agreement(self._content(e), words(self.text, *((c.start, c.end) for c in s.content))), e, s)
            for e, s in product(self.article.statements, self.document.statements)
            if shared(self._cue(e), (s.cue.start, s.cue.end))
        ]
        pairs: dict[int, Statement] = {}
        for _, expected, found in sorted(rows, key=lambda row: -row[0]):
            if id(expected) not in pairs and found not in pairs.values():
                pairs[id(expected)] = found
        return pairs

    def _cue(self, expected: Expected) -> Range:
        places = [m.span() for m in re.finditer(re.escape(expected.cue), self.text)]
        if len(places) < expected.nth:
            raise ValueError(f"{self.article.slug}: not in the text: {expected.cue} ({expected.nth})")
        return places[expected.nth - 1]

    def _content(self, expected: Expected) -> set[Range]:
        if not expected.content:
            return set()
        start, end = self._cue(expected)
        first, _, last = expected.content.partition(GAP)
        places = list(between(self.text, first, last))
        if not places:
            raise ValueError(f"{self.article.slug}: not in the text: {expected.content}")
        return words(self.text, min(places, key=lambda p: max(p[0] - end, start - p[1])))

    def _ids(self, name: str) -> set[str]:
        """The entities that a name of the annotation may mean."""
        name, _, nth = name.partition("#")
        if not nth:
            return {m.entity for m in self.document.mentions if m.text == name}
        place = [m.span() for m in re.finditer(rf"\b{re.escape(name)}\b", self.text)][int(nth) - 1]
        return {m.entity for m in self.document.mentions if shared((m.start, m.end), place)}

    def _are(self, found: tuple[str, ...], names: list[str] | tuple[str, ...]) -> bool:
        choices = product(*(self._ids(name) for name in names))
        return len(found) == len(names) and any(set(choice) == set(found) for choice in choices)

    def _names(self, ids: tuple[str, ...]) -> list[str]:
        return [entity.name for entity in self.document.entities if entity.id in ids]


def shared(a: Range, b: Range) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def words(text: str, *ranges: Range) -> set[Range]:
    """The places of the words inside the ranges."""
    return {m.span() for start, end in ranges for m in re.compile(r"\w+").finditer(text, start, end)}


def agreement(a: set[Range], b: set[Range]) -> float:
    return len(a & b) / len(a | b) if a or b else 1.0


def between(text: str, first: str, last: str) -> Iterator[Range]:
    """Where the text goes from the first words to the last ones, each time by the shortest way."""
    for start in re.finditer(re.escape(first), text):
        end = text.find(last, start.end()) if last else start.end()
        if end >= 0:
            yield start.start(), end + len(last)
