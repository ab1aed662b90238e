"""The main clauses of what is said: subordinate, relative and nested reported clauses are left out."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..draft import Draft
from ..resolve.clauses import Clauses
from ..text.chars import CLOSE_BRACKETS, COMMAS, OPEN_BRACKETS, SEMICOLONS, SENTENCE_END
from ..text.sentences import Stretch

__all__ = ["MainClause", "main_clauses"]

MARKS = OPEN_BRACKETS | SEMICOLONS | SENTENCE_END
TURNS = ("contrast", "rather", "therefore", "complementizer", "relative", "consequence", "subordinate")
BRACKETS = 40  # tokens of an aside between brackets


@dataclass(slots=True, eq=False)
class MainClause:
    """The tokens of one main clause in order, with gaps where other clauses stand in it.

    `conditional` after a condition, `loose` after a clause that is one if this one tells what will be.
    """

    tokens: list[int] = field(default_factory=list)
    conditional: bool = False
    loose: bool = False


def main_clauses(draft: Draft, content: Stretch) -> list[MainClause]:
    """The main clauses of a content in order of the text."""
    reader = _Reader(draft, content)
    k = content.start
    while k < content.end:
        k = reader.take(k)
    reader.close()
    return reader.done


class _Reader:
    """Goes through a content once; knows whether it stands in a main clause or in one under it."""

    def __init__(self, draft: Draft, content: Stretch) -> None:
        self.draft, self.content = draft, content
        self.words = draft.lexicon.words
        self.turns = self.words.beginnings(*TURNS) | MARKS
        self.joints, self.lasts = COMMAS | self.words["and"], self.words.members("copula", "future")
        self.clauses = Clauses(draft, content)
        self.one_sentence = draft.sentence_of(content.start) == draft.sentence_of(content.end - 1)
        self.done: list[MainClause] = []
        self.clause = MainClause()
        self.inside = ""  # the kind of clause under the main one: that, relative, condition, other
        self.fresh = True  # no main clause has ended since the last hard boundary

    def close(self) -> None:
        """End the main clause."""
        if self.clause.tokens:
            self.done.append(self.clause)
            self.fresh = False
        self.clause = MainClause()

    def take(self, k: int) -> int:
        """Read the token at `k`; where to go on."""
        if self.draft.norms[k] not in self.turns and not self._opens_sentence(k):
            self._go_on(k)
            return k + 1
        if self.draft.norm(k) in OPEN_BRACKETS:
            return self._after_brackets(k)
        if self._is_hard(k):
            return self._hard(k, 1)
        if length := self.words.match("contrast", self.draft.norms, k):
            return self._hard(k, length)
        if self.draft.isa(k, "rather", "therefore"):
            return self._hard(k, 1)
        if self.draft.isa(k, "complementizer"):
            self._open("that", k)
        elif self.draft.isa(k, "relative"):
            self._open("relative", k)
        elif self.draft.isa(k, "consequence"):
            if self.inside in ("condition", "other"):
                self.inside = ""
            elif not self.inside and self._has_ended(k):
                self.clause = MainClause(loose=True)
        elif length := self.words.match("subordinate", self.draft.norms, k):
            self._open("condition" if self.draft.isa(k, "condition") else "other", k)
            return k + length
        else:
            self._go_on(k)
        return k + 1

    def _go_on(self, k: int) -> None:
        if self.inside:
            self._under(k)
        else:
            self._main(k)

    def _is_hard(self, k: int) -> bool:
        if self.draft.norm(k) in SEMICOLONS or self.draft.norm(k) in SENTENCE_END:
            return True
        return self._opens_sentence(k)

    def _opens_sentence(self, k: int) -> bool:
        return (
            not self.one_sentence
            and k > self.content.start
            and self.draft.sentence_of(k) != self.draft.sentence_of(k - 1)
        )

    def _hard(self, k: int, length: int) -> int:
        """A boundary after which a main clause stands again."""
        new_sentence = self.draft.tokens[k].is_word and not self.words.match("contrast", self.draft.norms, k)
        self.close()
        self.inside, self.fresh = "", True
        if new_sentence and not self.draft.isa(k, "rather", "therefore"):
            self._main(k)
        return k + length

    def _after_brackets(self, k: int) -> int:
        for end in range(k + 1, min(k + BRACKETS, self.content.end)):
            if self.draft.norm(end) in CLOSE_BRACKETS:
                return end + 1
        return k + 1

    def _open(self, kind: str, k: int) -> None:
        if kind == "condition":
            self._set_conditional()
        if self.inside:
            return
        if kind == "that" and self._is_mere_opening(k):
            self.clause.tokens.clear()
            return
        if self._has_ended(k):
            self.close()
        self.inside = kind

    def _is_mere_opening(self, k: int) -> bool:
        """Whether what stands before `that` only opens what is meant: `the fact is`, `I think`, `this`."""
        tokens = self.clause.tokens
        length = self.words.match_back("opens_meaning", self.draft.norms, k)
        return bool(tokens) and bool(length) and (length > 1 or len(tokens) == 1)

    def _set_conditional(self) -> None:
        """The clause that goes on, or the one that has just ended, stands under a condition."""
        if self.inside:
            return
        if self.clause.tokens or self.fresh or not self.done:
            self.clause.conditional = True
        else:
            self.done[-1].conditional = True
            self.clause.conditional = True

    def _has_ended(self, k: int) -> bool:
        """Whether the main clause has its predicate before token `k`."""
        tokens = self.clause.tokens
        return bool(tokens) and tokens[-1] >= k - 2 and self._is_finite(tokens[-1])

    def _is_finite(self, k: int) -> bool:
        """Whether a predicate may end with token `k`, subjunctives included."""
        if self.clauses.is_finite_end(k):
            return True
        aspects = {form.aspect for form in self.draft.lexicon.verb_forms.get(self.draft.norm(k), ())}
        return bool(aspects & {"subjunctive", "future"}) and "infinitive" not in aspects

    def _under(self, k: int) -> None:
        """Back to the main clause where the clause under it ends and the main one still lacks its predicate."""
        after = k + 1
        if not (self.fresh or self.clause.tokens):
            return
        if self.inside == "relative" and self._correlates(k):
            self.inside = ""
        if not self.clauses.is_finite_end(k):
            return
        if self.draft.norm(after) in COMMAS or (self.inside == "relative" and self._ends_at(k)):
            self.inside = ""

    def _correlates(self, k: int) -> bool:
        """`who does it, he ...`: a verb at `k`, and the pronoun that takes up the relative one."""
        return self.draft.norm(k) in self.draft.lexicon.verb_forms and self.draft.isa(k + 1, "correlative")

    def _ends_at(self, k: int) -> bool:
        """Whether a relative clause without a comma ends with the finite word at `k`."""
        if self.draft.isa(k, "postposition") or not self.draft.isa(k, "finite"):
            return False
        return not self.draft.isa(
            k + 1, "auxiliary", "finite", "participle", "attributive", "potential", "and", "complementizer", "negation"
        )

    def _main(self, k: int) -> None:
        if self.draft.norms[k] in self.joints:
            if self._has_ended(k):
                self.close()
            return
        if self._has_run_on(k):
            self.close()
        self.clause.tokens.append(k)

    def _has_run_on(self, k: int) -> bool:
        """Whether a new clause begins at `k` with no mark before it."""
        if not self.clause.tokens or self.clause.tokens[-1] != k - 1:
            return False
        if self.draft.norms[k - 1] not in self.lasts:
            return False  # nothing else ends a clause without a mark
        return any(b.at == k and b.before == k for b in self.clauses.boundaries(k - 1, k))
