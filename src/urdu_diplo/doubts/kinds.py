"""The kinds of doubt in the order in which they are told, and all doubts about an article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..draft import Draft
from .contents import OddContents
from .doubt import Doubt, Kind
from .namesakes import Namesakes
from .pronouns import FarPronouns
from .speakers import NoSpeaker, OddSpeakers
from .unheard import Unheard
from .unknown import UnknownNames

__all__ = ["KINDS", "find_doubts"]

_ALL: tuple[Kind, ...] = (
    Unheard(), NoSpeaker(), OddSpeakers(), OddContents(), UnknownNames(), FarPronouns(), Namesakes(),
)  # fmt: skip
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _ALL}


def find_doubts(draft: Draft, kinds: Iterable[Kind] = _ALL) -> list[Doubt]:
    """The doubts about an article whose draft has gone through the pipeline, in order of the text."""
    return sorted((doubt for kind in kinds for doubt in kind(draft)), key=lambda doubt: (doubt.start, doubt.end))
