"""An article as a page shows it: lines, in them runs of one direction, in these pieces with what they light up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import NamedTuple

from ..model import Document
from .marks import LEFT_TO_RIGHT, LINE, MENTION, PRONOUN, ROLES, Mark, marks
from .parties import Parties
from .pronouns import Lead, leads
from .segments import cut

__all__ = ["Line", "Run", "Word", "article_lines"]

LONGEST_HEADLINE = 160  # code points


class Word(NamedTuple):
    """Words with the attributes of their element, which is a link where they lead somewhere. Plain without any."""

    text: str
    attributes: dict[str, str]


class Run(NamedTuple):
    """Words of one direction; `left_to_right` for Latin and for sums such as `5+1`."""

    left_to_right: bool
    words: tuple[Word, ...]


class Line(NamedTuple):
    """A line of the article with its line break; the first one is a headline if it is short and more follow."""

    headline: bool
    runs: tuple[Run, ...]


Cut = tuple[int, int, tuple[Mark, ...]]


def article_lines(document: Document, prefix: str) -> list[Line]:
    """The lines of a document; their words together are its text. Ids in the page begin with `prefix`."""
    shown = _Words(document, prefix)
    cuts = cut(len(document.text), marks(document))
    lines = [shown.runs(pieces) for _, pieces in groupby(cuts, _first(LINE))]
    return [Line(_headline(runs, number, len(lines)), runs) for number, runs in enumerate(lines)]


def _headline(runs: tuple[Run, ...], number: int, lines: int) -> bool:
    return number == 0 and lines > 1 and sum(len(w.text) for run in runs for w in run.words) <= LONGEST_HEADLINE


class _Words:
    """Makes the words of one document."""

    def __init__(self, document: Document, prefix: str) -> None:
        self._document, self._prefix = document, prefix
        self._leads = leads(document)
        self._party = Parties(document)
        self._seen: set[str] = set()

    def runs(self, pieces: Iterable[Cut]) -> tuple[Run, ...]:
        grouped = groupby(pieces, _first(LEFT_TO_RIGHT))
        return tuple(Run(number is not None, tuple(map(self._word, cuts))) for number, cuts in grouped)

    def _word(self, piece: Cut) -> Word:
        start, end, found = piece
        attributes: dict[str, str] = {}
        for role in ROLES:
            if ids := [str(mark.id) for mark in found if mark.kind == role]:
                attributes[f"data-{role}"] = self._ids(ids)
        for mark in found:
            if mark.kind == MENTION:
                attributes |= self._mention(int(mark.id), end)
            elif mark.kind == PRONOUN:
                attributes |= self._pronoun(self._leads[int(mark.id)])
        attributes |= self._cue(found)
        return Word(self._document.text[start:end], attributes)

    def _mention(self, number: int, end: int) -> dict[str, str]:
        mention = self._document.mentions[number]
        (party,) = self._party([mention.entity])
        name = f"{self._prefix}-m{number}"
        attributes = {"class": f"mention {party.type}", "data-mention": name, "data-entity": party.key}
        attributes |= {"title": party.title} | self._once(name)
        return attributes | ({"data-letter": party.letter} if end == mention.end else {})

    def _pronoun(self, lead: Lead) -> dict[str, str]:
        named = [f"{self._prefix}-m{number}" for number in lead.mentions]
        meant = self._party(lead.entities)
        return {
            "href": f"#{named[0]}",
            "data-leads": " ".join(named),
            "data-means": " ".join(party.key for party in meant),
            "title": "means " + "; ".join(party.title for party in meant),
        }

    def _cue(self, found: tuple[Mark, ...]) -> dict[str, str]:
        """A cue leads to the card of its statement."""
        ids = [str(mark.id) for mark in found if mark.kind == "cue"]
        if not ids:
            return {}
        return {"href": f"#{self._prefix}-{ids[0]}"} | self._once(f"{self._prefix}-{ids[0]}-cue")

    def _once(self, name: str) -> dict[str, str]:
        """An id for the first piece only: names in a page are unique."""
        if name in self._seen:
            return {}
        self._seen.add(name)
        return {"id": name}

    def _ids(self, ids: Iterable[str]) -> str:
        return " ".join(f"{self._prefix}-{id}" for id in ids)


def _first(kind: str) -> Callable[[Cut], str | int | None]:
    """The id of a piece's first mark of a kind, to group pieces by it."""
    return lambda piece: next((mark.id for mark in piece[2] if mark.kind == kind), None)
