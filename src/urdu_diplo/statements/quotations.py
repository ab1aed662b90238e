"""Quotations as what is said: whole, over sentences, or parted by their verb."""

from __future__ import annotations

from ..draft import Draft
from ..resolve.clauses import Clauses
from ..text.chars import COMMAS
from .content import Content, content_of
from .cue import Cue

__all__ = ["Quotations"]

CLOSING_MARKS = 2  # marks with which the sentence before may end: a stop, a quotation mark
QUOTE_REACH = 25  # tokens between a quotation and the cue after it
PARTED = 8  # tokens between the halves of a quotation, up to the verb
LEAST_QUOTE = 3  # tokens of a quotation that is taken for the whole content


class Quotations:
    """Finds quotations that are the content of a cue."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    def whole(self, start: int, clauses: Clauses) -> Content | None:
        """A quotation that begins at `start` and is the whole content, over sentences if need be."""
        closing = clauses.closings.get(start)
        if closing is None or closing - start <= LEAST_QUOTE:
            return None
        after = closing + 1
        end = clauses.sentence.end
        if closing < end and after < end and self.draft.tokens[after].is_word and not self._starts_clause(after):
            return None
        if closing < end and after < end and self.draft.norm(after) in COMMAS and not self._said_next(after + 1, end):
            return None
        return content_of(self.draft, start + 1, closing, "quotation", True)

    def parted(self, cue: Cue) -> Content | None:
        """Both halves of a quotation: `"A," she says, "B"`."""
        opening = cue.end
        while self._is_light_mark(opening):
            opening += 1
        closing = next((k for k in range(cue.start - 1, cue.start - PARTED, -1) if k in self.draft.openings), None)
        if opening == cue.end or closing is None or opening not in self.draft.closings:
            return None
        if not (self._is_light_mark(closing - 1) or self._is_light_mark(closing + 1)):
            return None
        first = content_of(self.draft, self.draft.openings[closing] + 1, closing, "quotation-parted", True)
        second = content_of(self.draft, opening + 1, self.draft.closings[opening], "quotation-parted", True)
        return second._replace(earlier=first.stretch) if first is not None and second is not None else None

    def before(self, cue: Cue, clauses: Clauses) -> Content | None:
        """The quotation that closes right before `X said` at the end of a sentence."""
        inside = cue.participle or (cue.predicate is not None and cue.predicate.converb)
        outside = 0 if inside else CLOSING_MARKS  # marks of a sentence before, whose quotation a verb may tell
        first = max(clauses.sentence.start - outside, cue.start - QUOTE_REACH, 0)
        for closing in range(cue.start - 1, first - 1, -1):
            opening = self.draft.openings.get(closing)
            if opening is not None and closing - opening > LEAST_QUOTE:
                return content_of(self.draft, opening + 1, closing, "quotation-before", True)
        return None

    def _starts_clause(self, k: int) -> bool:
        return self.draft.isa(k, "contrast", "relative")

    def _said_next(self, k: int, end: int) -> bool:
        """Whether the narrator goes on with somebody who says."""
        return any(self.draft.isa(i, "ergative") for i in range(k, min(k + 12, end))) or self.draft.isa(
            k, "contrast", "relative"
        )

    def _is_light_mark(self, k: int) -> bool:
        return self.draft.norm(k) in COMMAS
