"""Contents that are cut wrongly, too long, or missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..draft import Draft, Said
from ..lexicon.entries import Frame
from ..text.sentences import Stretch
from .doubt import Doubt, doubt_at

__all__ = ["OddContents"]


@dataclass(frozen=True)
class OddContents:
    """Begins or ends in a postposition, is longer than `longest` tokens, or is not there though the frame takes one."""

    name: ClassVar[str] = "odd-content"
    longest: int = 80

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """At most one doubt for each part of a statement's content."""
        for said in draft.statements:
            if not said.content and _promises(draft, said):
                yield doubt_at(self.name, draft, said.cue, f"frame {said.rule!r} takes a content, and none was found")
            for part in said.content:
                if fault := self._fault(draft, part):
                    yield doubt_at(self.name, draft, part, f"what «{draft.words(said.cue)}» reports {fault}")

    def _fault(self, draft: Draft, part: Stretch) -> str:
        first, last, length = part.start, part.end - 1, part.end - part.start
        if draft.isa(first, "postposition") and not draft.isa(first, "first_person"):
            return f"begins with the postposition «{draft.tokens[first].text}»"
        if draft.isa(last, "postposition") and not draft.isa(last, "finite"):
            return f"ends with the postposition «{draft.tokens[last].text}»"
        return f"is {length} tokens long" if length > self.longest else ""


def _promises(draft: Draft, said: Said) -> bool:
    """Whether the frame's statements have a content; talks between two often tell none."""
    frame = draft.lexicon.tables["frame"].get(said.rule)
    return isinstance(frame, Frame) and bool(frame.content) and not frame.mutual
