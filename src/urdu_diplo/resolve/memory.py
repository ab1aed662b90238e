"""Who was subject where: the subjects of an article by their markers and sentences, the nearest first."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from ..draft import Draft
from ..text.sentences import Stretch
from .phrase import Phrase

__all__ = ["MEMORY", "QUOTED_MEMORY", "Memory", "Subject"]

MEMORY = 6  # sentences that a pronoun may look back
QUOTED_MEMORY = 30  # sentences that `I` and `we` may look back for who is quoted
LOOKED_THROUGH = 200  # subjects that one pronoun may look back over; a text without end has more


@dataclass(slots=True, eq=False)
class Subject:
    """A phrase before a subject marker. `marker` is the token position of the marker."""

    marker: int
    phrase: Phrase
    sentence: int
    main: bool
    entities: list[int] = field(default_factory=list)
    path: str = "name"

    @property
    def stretch(self) -> Stretch:
        """The range of tokens that names the subject."""
        return self.phrase.stretch


class Memory:
    """Keeps subjects as they are found."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.by_marker: dict[int, Subject] = {}
        self._by_sentence: dict[int, list[Subject]] = defaultdict(list)  # in order of their markers

    def keep(self, subject: Subject) -> None:
        """Remember a subject by its marker and its sentence."""
        self.by_marker[subject.marker] = subject
        insort(self._by_sentence[subject.sentence], subject, key=lambda s: s.marker)

    def inside(self, n: int) -> list[Subject]:
        """The subjects of sentence `n` in order."""
        return self._by_sentence.get(n, [])

    def back(self, i: int, n: int, memory: int) -> Iterator[Subject]:
        """Subjects whose marker stands before token `i` of sentence `n`, nearest first, `LOOKED_THROUGH` at most."""
        near = (s for k in range(n, max(n - memory, 0) - 1, -1) for s in reversed(self.inside(k)) if s.marker < i)
        return islice(near, LOOKED_THROUGH)

    def last_joint(self, i: int, count: int) -> Subject | None:
        """The nearest main subject of at least `count` entities before token `i`."""
        known = self.back(i, self.draft.sentence_of(i), QUOTED_MEMORY)
        return next((s for s in known if s.main and len(s.entities) >= count), None)

    def last(self, i: int, sentences: int = MEMORY) -> Subject | None:
        """The nearest resolved main subject before token `i`."""
        known = self.back(i, self.draft.sentence_of(i), sentences)
        return next((s for s in known if s.main and s.entities), None)
