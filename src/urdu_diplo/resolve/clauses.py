"""Where clauses begin and end inside a sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal, NamedTuple

from ..draft import Draft
from ..text.chars import COLON, COMMAS, QUOTES, SEMICOLONS
from ..text.sentences import Stretch

__all__ = ["Boundary", "Clauses"]

BOUND = ("complementizer", "relative", "subordinate", "and", "copula", "future", "contrast")  # may make a boundary
MARKS = SEMICOLONS | COMMAS | {COLON}
PASSED = QUOTES | COMMAS  # marks that may stand after a finite verb
MOST_MARKS = 8  # of these in a row
LONG_VERB = 5  # letters from which on a perfective form is hardly another word

Kind = Literal["sentence", "that", "contrast", "relative", "subordinate", "and", "quote", "stop"]


class Boundary(NamedTuple):
    """A clause begins at token `at`; `before` is where the clause before it ends."""

    at: int
    kind: Kind
    before: int


def _places(draft: Draft) -> list[int]:
    """The tokens that may make a boundary, and the quotation marks: few, and the rest need no look."""
    bounds, marks = draft.lexicon.words.endings(*BOUND) | MARKS, draft.openings.keys() | draft.closings.keys()
    return [i for i, norm in enumerate(draft.norms) if norm in bounds or i in marks]


class Clauses:
    """The clause boundaries of one sentence."""

    def __init__(self, draft: Draft, sentence: Stretch) -> None:
        self.draft, self.sentence = draft, sentence
        self.openings, self.closings = draft.openings, draft.closings
        self.places = draft.view(_places)

    def start_of(self, i: int, floor: int | None = None) -> Boundary:
        """The nearest boundary before token `i`; quotations that close before `i` are passed over whole."""
        floor = self.sentence.start if floor is None else max(floor, self.sentence.start)
        n, ceiling = bisect_left(self.places, i), i
        while n and self.places[n - 1] >= floor:
            n -= 1
            k = self.places[n]
            if k >= ceiling:
                continue
            opening = self.openings.get(k)
            if opening is not None and opening >= floor:
                ceiling = opening
                continue
            boundary = self._boundary_at(k)
            if boundary is not None and boundary.at <= i:
                return boundary
        return Boundary(floor, "sentence", floor)

    def _boundary_at(self, k: int) -> Boundary | None:
        """The boundary that token `k` makes."""
        draft, words = self.draft, self.draft.lexicon.words
        norm = draft.norms[k]
        if k in draft.named:
            return None
        if k in self.closings and self.closings[k] - k > 3:
            return Boundary(k + 1, "quote", k)
        length = words.match_back("contrast", draft.norms, k + 1)
        if length and self._may_end(k - length):
            return Boundary(k + 1, "contrast", k + 1 - length)
        if draft.isa(k, "complementizer"):
            return Boundary(k + 1, "that", k)
        if draft.isa(k, "relative"):
            return Boundary(k, "relative", k)
        if draft.isa(k, "subordinate") and not draft.isa(k, "particle") and not self._joins_phrases(k):
            return Boundary(k + 1, "subordinate", k)
        if norm in SEMICOLONS or norm == COLON:
            return Boundary(k + 1, "stop", k)
        if (draft.isa(k, "and") or norm in COMMAS) and self.is_finite_end(k - 1):
            return Boundary(k + 1, "and", k)
        if norm in COMMAS and (self._is_bare_past(k - 1) or self._ends_bare(k - 1)):
            return Boundary(k + 1, "and", k)
        if self._runs_on(k):
            return Boundary(k + 1, "and", k + 1)
        return None

    def _joins_phrases(self, k: int) -> bool:
        """`not only unjust but DANGEROUS`: whether `but` at `k` stands after a phrase, no finite verb."""
        return self.draft.isa(k, "rather") and self.draft.norm(k - 1) in COMMAS and not self.is_finite_end(k - 1)

    def _is_bare_past(self, k: int) -> bool:
        """Whether a perfective verb of some length stands at `k`: before a comma it ends its clause."""
        forms = self.draft.lexicon.verb_forms.get(self.draft.norm(k), ())
        long = len(self.draft.norm(k)) >= LONG_VERB
        return long and any(form.aspect in ("perfective", "completed") for form in forms)

    def _ends_bare(self, k: int) -> bool:
        """Whether what stands at `k` ends a clause before a comma: a wish in one word, `is not` without the copula."""
        denies = self.draft.isa(k, "clause_denial") and not self.draft.isa(k + 2, "rather")
        return denies or self.draft.isa(k, "done_wished", "wish_in_one")

    def _may_end(self, k: int) -> bool:
        """Whether a clause may end with token `k`: a finite verb, a mark, or the sentence's own beginning."""
        return k < self.sentence.start or not self.draft.tokens[k].is_word or self.is_finite_end(k)

    def _runs_on(self, k: int) -> bool:
        """Whether a clause ends with the copula at `k` and the next begins with no mark between."""
        draft = self.draft
        if not draft.isa(k, "copula", "future") or k + 1 >= self.sentence.end or not draft.tokens[k + 1].is_word:
            return False
        return not draft.isa(
            k + 1, "complementizer", "and", "relative", "subordinate", "postposition", "auxiliary", "negation",
            "particle", "contrast", "attributive",
        )  # fmt: skip

    def is_finite_end(self, k: int) -> bool:
        """Whether a finite predicate ends with token `k`."""
        floor = max(self.sentence.start, k - MOST_MARKS)
        while k > floor and self.draft.norm(k) in PASSED:
            k -= 1
        if any(form.aspect == "future" for form in self.draft.lexicon.verb_forms.get(self.draft.norm(k), ())):
            return True
        if not self.draft.isa(k, "finite"):
            return False
        if self.draft.isa(k, "participle") and self._is_habitual(k - 1):
            return False
        return not (self.draft.isa(k, "for") and self.draft.isa(k - 1, "genitive"))

    def _is_habitual(self, k: int) -> bool:
        forms = self.draft.lexicon.verb_forms.get(self.draft.norm(k), ())
        return any(form.aspect == "imperfective" for form in forms)

    def boundaries(self, start: int, end: int) -> list[Boundary]:
        """The boundaries between two tokens, in order; those inside quotations left out."""
        out: list[Boundary] = []
        floor = start
        for n in range(bisect_left(self.places, start), bisect_left(self.places, end)):
            k = self.places[n]
            if k < floor:
                continue
            closing = self.closings.get(k)
            if closing is not None and closing < end and closing - k > 1:
                floor = closing + 1
                continue
            boundary = self._boundary_at(k)
            if boundary is not None:
                out.append(boundary)
        return out
