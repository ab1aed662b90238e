"""How a content is meant: denied, still to come, demanded, possible. Only its own main clauses count."""

from __future__ import annotations

from itertools import pairwise

from ..draft import Draft, Said
from ..model import Modality
from ..text.chars import QUESTION
from .mainclauses import main_clauses
from .predicate import ClausePredicate

__all__ = ["modality_of"]

UNDIRECTED = frozenset({"express", "ask"})  # acts after which a subjunctive hopes or asks and demands nothing
TELLING = frozenset({"demand", "say"})  # acts that with an infinitive tell somebody to do it
WISHED = frozenset({"subjunctive", "stem"})


def modality_of(draft: Draft, said: Said) -> Modality:
    """The modality of a statement's content; the default where nothing is said.

    Future, obligation and possibility hold if one main clause shows them, the polarity is that of the last one.
    """
    clauses = [clause for stretch in said.content for clause in main_clauses(draft, stretch)]
    read = [_Clause(draft, said, clause) for clause in clauses]
    for before, after in pairwise(read):
        after.doubted = before.doubted or before.may_be
    if not read:
        return Modality()
    return Modality(
        polarity="negative" if read[-1].is_negative else "positive",
        future=any(clause.is_future for clause in read),
        obligation=any(clause.is_obligation for clause in read),
        hypothetical=any(clause.is_hypothetical for clause in read),
    )


class _Clause(ClausePredicate):
    """What one main clause shows."""

    @property
    def is_negative(self) -> bool:
        """Whether the predicate is denied."""
        if self._has("negation") and any(self._denies(i) for i in range(len(self.tokens))):
            return True
        last = self._before_chain() if self.finite >= 0 else len(self.tokens) - 1
        return self._isa(last, "without") and (self.finite < 0 or self._only_being())

    def _denies(self, i: int) -> bool:
        if not self._isa(i, "negation") or self._is_no_denial(i):
            return False
        verb = next((k for k in range(i + 1, len(self.tokens)) if self._is_verb(k)), None)
        if verb is None:
            return self.finite >= 0
        return not self._is_non_finite(verb)

    def _is_no_denial(self, i: int) -> bool:
        at = self.tokens[i]
        return any(self.words.match("no_denial", self.draft.norms, k) for k in (at, at - 1))

    def _is_non_finite(self, i: int) -> bool:
        """Whether the verb at `i` ends an infinitive, participle or converb that the predicate does not continue."""
        stop = i
        while stop + 1 < len(self.tokens) and self._continues(stop + 1) and not self._isa(stop + 1, "converb"):
            stop += 1
        return stop < (self.chain.start if self.finite >= 0 else len(self.tokens) - 1)

    @property
    def is_future(self) -> bool:
        """Whether it is still to come."""
        chain = range(self.chain.start, self.chain.end)
        if any((self._isa(i, "future") or self._is_future_in_one(i)) and not self._presumes(i) for i in chain):
            return True
        if self.finite < 0:
            return self._is_infinitive(len(self.tokens) - 1) and (
                self.said.act == "promise" or any(self._isa(i, "time_ahead") for i in range(len(self.tokens)))
            )
        if any(self._isa(i, "about_to") and self._is_infinitive(i - 1) for i in range(self.finite)):
            return self._isa(self.finite, "copula") and self._isa(self._before_being(), "about_to")
        return self._only_being() and self._isa(self._before_chain(), "awaited")

    def _presumes(self, i: int) -> bool:
        """`will have done`: a guess at what is past."""
        being = i - 1 if self._isa(i - 1, "subjunctive_copula") else i
        if not (self._isa(i, "future") and being > self.chain.start and self._is_being(being)):
            return False
        return bool(self._aspects(being - 1) & {"perfective", "imperfective"})

    @property
    def is_obligation(self) -> bool:
        """Whether it has to be done."""
        if self.finite < 0:
            last = len(self.tokens) - 1
            return self._isa(last, "needful") or (self.said.act in TELLING and self._is_infinitive(last))
        chain = range(self.chain.start, self.chain.end)
        if any(self._isa(i, "should") for i in chain):
            return True
        if any(self._is_of(i, "compel") and self._is_infinitive(i - 1) for i in chain):
            return True
        return self._is_needful() or self._is_bound() or self._is_directive()

    def _is_needful(self) -> bool:
        end = self.chain.start
        if self._only_being():
            return bool(self.words.match_back("needful", self.norms, end))
        return self.words.match_back("needful", self.norms, end) > 1

    def _is_bound(self) -> bool:
        """The infinitive and `to be`: somebody has to do it, unless the clause tells an aim."""
        i = self._before_being()
        if not self._is_infinitive(i) or i < self.chain.start or i == self.finite:
            return False
        if any(self._isa(k, "aim_noun") and k != i - 1 for k in range(len(self.tokens))) or self._isa(
            i - 1, "genitive"
        ):
            return False
        if any(self._isa(k, "future") for k in range(i, self.chain.end)):
            return True
        first = next(
            (k for k in range(i) if self._isa(k, "postposition", "experiencer") and not self._isa(k, "genitive")), i
        )
        return self._isa(first, "experiencer", "ergative") or (
            self._isa(first, "dative") and first < i - 1 and self._isa(self.finite, "present")
        )

    def _is_directive(self) -> bool:
        """A subjunctive at the end of what is demanded or said."""
        last, aspects = self.finite, self._aspects(self.finite)
        if self.said.act in UNDIRECTED or last != len(self.tokens) - 1 or self._is_question():
            return False
        if (
            self._isa(last, "negation", "copula", "potential")
            or self.may_be
            or self.doubted
            or self._is_flatly_denied()
        ):
            return False
        if self._isa(last, "went_on") and self._aspects(last - 1) & {"imperfective", "stem"}:
            return False
        if self._isa(last, "subjunctive_copula") and self._aspects(last - 1) & {"perfective", "imperfective"}:
            return False
        if self._isa(last, "wish_in_one"):
            return True
        if "subjunctive" not in aspects and not (aspects and aspects <= WISHED):
            return self._isa(last, "optative") and "infinitive" not in aspects
        return "perfective" not in aspects or not any(self._isa(i, "ergative") for i in range(last))

    def _is_flatly_denied(self) -> bool:
        """Whether the negation is the one that stands with facts, not with wishes."""
        return any(self._isa(i, "flat_denial") for i in range(self.chain.start - 1, self.chain.end))

    def _is_question(self) -> bool:
        after = self.tokens[-1] + 1
        return self.draft.norm(after) == QUESTION

    @property
    def is_hypothetical(self) -> bool:
        """Whether it stands under a condition, is wished, or only may be."""
        wished = self._has("wish")
        return self.clause.conditional or (self.clause.loose and self.is_future) or wished or self.may_be

    @property
    def may_be(self) -> bool:
        """Whether it is told as possible."""
        perhaps = not self.words.beginnings("perhaps").isdisjoint(self.norms)
        if perhaps and any(self.words.match("perhaps", self.norms, i) for i in range(len(self.tokens))):
            return True
        if self.finite < 0 or any(self._isa(i, "negation") for i in range(self.chain.start - 1, self.chain.end)):
            return False
        if self._only_being() and self._isa(self._before_chain(), "possible"):
            return True
        able = [i for i in range(self.chain.start + 1, self.chain.end) if self._is_of(i, "able")]
        return any(self._isa(i - 1, "bare_being") and "imperfective" in self._aspects(i) for i in able)
