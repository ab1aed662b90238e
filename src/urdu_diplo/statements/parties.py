"""Who talks with whom where nobody is marked as subject: `between X and Y`, `X's with Y talk took place`."""

from __future__ import annotations

from ..draft import Draft
from ..lexicon.words import phrase
from ..resolve.clauses import Clauses
from .cue import Cue
from .doers import Doers, Speaker

__all__ = ["TalkParties"]


class TalkParties:
    """Finds the parties of talks that are told without a subject."""

    def __init__(self, draft: Draft, doers: Doers) -> None:
        self.draft, self.doers = draft, doers
        self.words, self.reader = draft.lexicon.words, doers.reader

    def of(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """The parties of a talk: `between X and Y`, else `X's with Y`, where nobody is marked as subject."""
        return self._between(cue, clauses) or self._among(cue, clauses) or self._owner(cue, clauses)

    def _between(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`between X and Y`, where nobody is marked as subject."""
        floor = clauses.start_of(cue.start).at
        for k in range(cue.start, floor, -1):
            if self.draft.isa(k - 1, "ergative"):
                return None
            length = self.words.match_back("between", self.draft.norms, k)
            if length and k - length > floor:
                phrase = self.reader.before(k - length, floor)
                if phrase is not None and phrase.is_actor:
                    return self.doers.speaker_of(phrase, k - length, k, "between")
        return None

    def _among(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`in X and Y agreement was reached`: several parties in the locative at the clause's start."""
        floor = clauses.start_of(cue.start).at
        k = next((k for k in range(floor + 1, cue.start) if self.draft.isa(k, "locative")), None)
        phrase = self.reader.before(k, floor) if k is not None else None
        if phrase is None or k is None or phrase.start != floor or not phrase.is_actor:
            return None
        several = len(phrase.heads) > 1 or phrase.heads[0].kind == "collective"
        return self.doers.speaker_of(phrase, k, k + 1, "between") if several else None

    def _owner(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`X's with Y talk took place`, where nobody is marked as subject."""
        reader, floor = self.reader, clauses.start_of(cue.start).at
        for end in range(cue.start - 1, floor + 1, -1):
            if not any(self._stands(phrase(marker), end) for marker in cue.frame.addressee):
                continue
            partner = reader.before(end, floor)
            if partner is None or not partner.is_actor or not self.draft.isa(partner.start - 1, "genitive"):
                continue
            owner = reader.before(partner.start - 1, floor) if partner.start - 1 > floor else None
            if owner is not None and owner.is_actor:
                return self.doers.speaker_of(owner, partner.start - 1, partner.start, "genitive")
        return None

    def _stands(self, words: tuple[str, ...], i: int) -> bool:
        return tuple(self.draft.norms[i : i + len(words)]) == words
