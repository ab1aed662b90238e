"""Who speaks beside `according to`, `in the words of`: the phrase before, else the phrase behind."""

from __future__ import annotations

from ..draft import Draft
from ..resolve.clauses import Clauses
from .cue import Cue
from .doers import Doers, Speaker

__all__ = ["Beside"]


class Beside:
    """Finds the speakers of cues that are adpositions."""

    def __init__(self, draft: Draft, doers: Doers) -> None:
        self.draft, self.doers = draft, doers
        self.words, self.reader = draft.lexicon.words, doers.reader

    def of(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`according to X`: the phrase before; after a bare `in the words of`, the phrase behind it."""
        if self.draft.isa(cue.start, "genitive", "statement_noun"):
            boundary = clauses.start_of(cue.start)
            end = cue.start
            if self.draft.isa(cue.start, "statement_noun"):
                end = self._before_issued(cue.start, boundary.at)
            phrase = self.reader.before(end, boundary.at)
            if phrase is None and self._is_named_again(cue.start, boundary.at):
                return Speaker()
            if phrase is None or not phrase.is_actor:
                return None
            return self.doers.speaker_of(phrase, cue.start, cue.end, "adposition")
        return self._after_adposition(cue, clauses)

    def _is_named_again(self, i: int, floor: int) -> bool:
        """Whether the clause opens with a text without an owner, one told of before: `according to the statement`."""
        return self.draft.isa(i, "statement_noun") and all(self.draft.isa(k, "demonstrative") for k in range(floor, i))

    def _before_issued(self, i: int, floor: int) -> int:
        while i > floor and (step := self.words.match_back("issued", self.draft.norms, i)):
            i -= step
        if length := self.words.match_back("agent", self.draft.norms, i):
            return i - length
        return i - 1 if self.draft.isa(i - 1, "genitive", "ablative") else i

    def _after_adposition(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        covers = self.reader.covers
        for end in range(min(cue.end + 8, clauses.sentence.end), cue.end, -1):
            head = covers.get(end - 1)
            named = head is not None and head.end == end
            if not (named or self.draft.isa(end - 1, "oblique_pronoun")):
                continue
            phrase = self.reader.before(end, cue.end)
            if phrase is not None and phrase.is_actor and phrase.start == cue.end:
                after = end + int(self.draft.isa(end, "genitive"))
                return self.doers.speaker_of(phrase, cue.start, after, "adposition")
        return None
