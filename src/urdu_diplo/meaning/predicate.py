"""The predicate of a main clause: its finite word, and the verb forms, auxiliaries and negations that end with it."""

from __future__ import annotations

from dataclasses import dataclass

from ..draft import Draft, Said
from ..lexicon.lexicon import Lexicon
from ..lexicon.verbs import Aspect
from ..text import chars
from ..text.chars import QUOTES
from .mainclauses import MainClause

__all__ = ["ClausePredicate"]

NO_ASPECT: frozenset[Aspect] = frozenset()
TAIL = 5  # tokens at the end of a clause in which its finite word is looked for
NON_FINITE = frozenset({"infinitive", "stem"})
INFINITIVE = (chars.INFINITIVE[0], chars.INFINITIVE[2])  # the feminine looks like an adjective of origin
SHORT = 3  # letters of words too short to be told for an infinitive by their look


def _aspects_of_forms(lexicon: Lexicon) -> dict[str, frozenset[Aspect]]:
    """The aspects that a form of a verb may have."""
    alike = ((frozenset(form.aspect for form in forms), norms) for forms, norms in lexicon.forms_alike.items())
    return {norm: aspects for aspects, norms in alike for norm in norms}


def _future_endings(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.words["future_ending"])


@dataclass(slots=True, eq=False)
class _Chain:
    """The words of a predicate: positions in a clause's tokens, half-open."""

    start: int
    end: int


class ClausePredicate:
    """One main clause. `tokens` are its words; `chain` the words of its predicate, empty in a mere phrase."""

    def __init__(self, draft: Draft, said: Said, clause: MainClause) -> None:
        self.draft, self.said, self.clause = draft, said, clause
        self.words = draft.lexicon.words
        self.tokens = [k for k in clause.tokens if draft.tokens[k].is_word or draft.norm(k) in QUOTES]
        while self.tokens and draft.norm(self.tokens[-1]) in QUOTES:
            self.tokens.pop()
        self.norms = [draft.norms[k] for k in self.tokens]
        self.classes = [draft.classes[k] for k in self.tokens]
        self.aspects = draft.lexicon.view(_aspects_of_forms)
        self.doubted = False  # a clause before it says that what follows may be
        self.finite = self._finite_word()
        self.chain = self._chain()

    def _isa(self, i: int, *classes: str) -> bool:
        return 0 <= i < len(self.classes) and not self.classes[i].isdisjoint(classes)

    def _has(self, word_class: str) -> bool:
        return not self.words[word_class].isdisjoint(self.norms)

    def _aspects(self, i: int) -> frozenset[Aspect]:
        return self.aspects.get(self.norms[i], NO_ASPECT) if 0 <= i < len(self.norms) else NO_ASPECT

    def _is_of(self, i: int, lemmas: str) -> bool:
        """Whether a word is a form of a verb listed in a word class."""
        forms = self.draft.lexicon.verb_forms.get(self.norms[i], ()) if 0 <= i < len(self.tokens) else ()
        return any(form.lemma in self.words[lemmas] for form in forms)

    def _finite_word(self) -> int:
        """The place of the last word of the predicate; -1 in a mere phrase."""
        last = len(self.tokens) - 1
        if last < 0:
            return -1
        if self._is_infinitive(last):
            return -1
        if self._is_finite(last) or self._isa(last, "negation"):
            return last
        for i in range(last - 1, max(last - TAIL, -1), -1):
            if self._isa(i, "copula", "future", "should"):
                return i
        return -1

    def _is_finite(self, i: int) -> bool:
        if self._isa(i, "finite", "copula", "future", "should", "potential", "wish_in_one"):
            return True
        return self._is_future_in_one(i) or bool(self._aspects(i) - NON_FINITE - {"imperfective"})

    def _is_future_in_one(self, i: int) -> bool:
        """A future whose ending is written in one word with the verb."""
        return "future" in self._aspects(i) or self.norms[i].endswith(self.draft.lexicon.view(_future_endings))

    def _chain(self) -> _Chain:
        """The verb forms, auxiliaries, negations and particles that end with the finite word."""
        start = end = self.finite + 1
        while start and (start == end or self._continues(start - 1)):
            start -= 1
        return _Chain(start, end)

    def _continues(self, i: int) -> bool:
        if self._isa(i, "postposition", "genitive"):
            return False
        if self._isa(i, "negation", "auxiliary", "about_to") or self._is_particle(i) or self._aspects(i):
            return True
        return self._is_infinitive(i)

    def _is_particle(self, i: int) -> bool:
        return self._isa(i, "particle") and not self._aspects(i)

    def _is_verb(self, i: int) -> bool:
        if self._isa(i, "postposition", "genitive", "negation") and i < len(self.tokens) - 1:
            return False
        return bool(self._aspects(i)) or self._isa(i, "copula", "should") or self._is_infinitive(i)

    def _is_being(self, i: int) -> bool:
        return self._isa(i, "copula", "subjunctive_copula", "will_be") or self._is_of(i, "being")

    def _only_being(self) -> bool:
        """Whether the predicate is a copula or a form of `to be`, whatever is negated in it."""
        chain = range(self.chain.start, self.chain.end)
        return self.finite >= 0 and all(
            self._is_being(i) or self._isa(i, "negation", "future", "particle") for i in chain
        )

    def _before_chain(self) -> int:
        return self.chain.start - 1

    def _before_being(self) -> int:
        i = self.finite
        while i >= 0 and (self._is_being(i) or self._isa(i, "future", "negation")):
            i -= 1
        return i

    def _is_infinitive(self, i: int) -> bool:
        """A listed verb's infinitive, or a word that looks like one."""
        if not 0 <= i < len(self.tokens) or "infinitive" in self._aspects(i):
            return 0 <= i < len(self.tokens)
        word = self.norms[i]
        return len(word) > SHORT and word.endswith(INFINITIVE) and not self._isa(i, "no_infinitive", "ergative")
