"""How a content is meant: denied, still to come, demanded, possible. Only its own main clauses count."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ..draft import Draft, Said
from ..lexicon.lexicon import Lexicon
from ..lexicon.verbs import Aspect
from ..model import Modality
from ..text import chars
from ..text.chars import QUESTION, QUOTES
from .mainclauses import MainClause, main_clauses

__all__ = ["modality_of"]

UNDIRECTED = frozenset({"express", "ask"})  # acts after which a subjunctive hopes or asks and demands nothing
TELLING = frozenset({"demand", "say"})  # acts that with an infinitive tell somebody to do it
NO_ASPECT: frozenset[Aspect] = frozenset()
TAIL = 5  # tokens at the end of a clause in which its finite word is looked for
NON_FINITE = frozenset({"infinitive", "stem"})
INFINITIVE = (chars.INFINITIVE[0], chars.INFINITIVE[2])  # the feminine looks like an adjective of origin
SHORT = 3  # letters of words too short to be told for an infinitive by their look
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


def _aspects_of_forms(lexicon: Lexicon) -> dict[str, frozenset[Aspect]]:
    """The aspects that a form of a verb may have."""
    return {norm: frozenset(form.aspect for form in forms) for norm, forms in lexicon.verb_forms.items()}


def _future_endings(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.words["future_ending"])


@dataclass(slots=True)
class _Chain:
    """The words of a predicate: positions in a clause's tokens, half-open."""

    start: int
    end: int


class _Clause:
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

    # -- where the predicate stands

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

    # -- what it shows

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

    def _is_verb(self, i: int) -> bool:
        if self._isa(i, "postposition", "genitive", "negation") and i < len(self.tokens) - 1:
            return False
        return bool(self._aspects(i)) or self._isa(i, "copula", "should") or self._is_infinitive(i)

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

    @cached_property
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
