"""Statements that nobody makes, or somebody who cannot speak."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..draft import Draft, Said
from .doubt import Doubt, doubt_at

__all__ = ["NoSpeaker", "OddSpeakers"]

MUTE = {"PLACE": "a place", "DOCUMENT": "a document"}
BY_POSITION = "noun"  # the end of a path: whoever stood before the marker, whatever the word


@dataclass(frozen=True)
class NoSpeaker:
    """A statement whose speaker was not found."""

    name: ClassVar[str] = "no-speaker"

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """One doubt for each statement without speakers."""
        for said in draft.statements:
            if not said.speakers:
                named = f"the words «{draft.words(said.speaker)}» mean nobody known" if said.speaker else "none named"
                yield doubt_at(self.name, draft, said.cue, f"statement by {said.rule!r} without a speaker: {named}")


@dataclass(frozen=True)
class OddSpeakers:
    """A speaker that is a place, a document, or a common noun taken for somebody by its position only."""

    name: ClassVar[str] = "odd-speaker"

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """One doubt for each statement with such a speaker, at the words that name it, else at the cue."""
        for said in draft.statements:
            what = _mute(draft, said) or _by_position(draft, said)
            if what:
                why = f"{what} says «{draft.words(said.cue)}» (found {said.path})"
                yield doubt_at(self.name, draft, said.speaker or said.cue, why)


def _mute(draft: Draft, said: Said) -> str:
    known = (draft.entities[e] for e in said.speakers)
    return next((f"{MUTE[e.type]}, «{e.name}»," for e in known if e.type in MUTE), "")


def _by_position(draft: Draft, said: Said) -> str:
    if said.path.rpartition("/")[2] != BY_POSITION or said.speaker is None:
        return ""
    if any(
        draft.lexicon.words.match_back(name, draft.norms, said.speaker.end) for name in ("group_noun", "person_noun")
    ):
        return ""
    names = ", ".join(f"«{draft.entities[e].name}»" for e in said.speakers if draft.entities[e].type == "GROUP")
    return f"the common noun {names}, in no list of people and bodies," if names else ""
