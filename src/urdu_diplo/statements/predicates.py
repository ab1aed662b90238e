"""A verb with its auxiliaries, and what they say: done or not, passive, participle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..draft import Draft
from ..lexicon.verbs import Aspect
from ..text.chars import INFINITIVE

__all__ = ["Predicate", "looks_infinitive", "read_predicate"]

ORDER: tuple[Aspect, ...] = ("perfective", "completed", "imperfective", "future", "infinitive", "subjunctive", "stem")
SHORT = 3  # letters of words too short to be told for an infinitive by their look


@dataclass(slots=True)
class Predicate:
    """Tokens `start` to `end`: a verb form and the auxiliaries after it."""

    start: int
    end: int
    lemma: str
    aspect: Aspect
    passive: bool = False
    participle: bool = False
    converb: bool = False
    negated: bool = False
    future: bool = False
    potential: bool = False
    perfect: bool = False
    vector: bool = False
    nominative: bool = False
    wants: bool = False
    resulting: bool = False

    @property
    def told(self) -> bool:
        """Whether the act is told as done or being done: not negated, planned, possible or merely named."""
        if self.negated or self.future or self.potential or self.aspect in ("subjunctive", "future"):
            return False
        if self.aspect == "infinitive":
            return self.wants
        if self.resulting and not self.perfect:
            return False
        return self.aspect != "stem" or self.perfect or self.converb

    @property
    def ergative(self) -> bool:
        """Whether its subject, if it is transitive, takes the ergative marker."""
        return (self.aspect == "perfective" and not self.nominative) or self.vector

    @property
    def finite(self) -> bool:
        """Whether a clause ends with it."""
        return not self.participle and self.aspect not in ("infinitive", "stem")


class _Step(NamedTuple):
    """An auxiliary of a word class may follow these states; what it says of the predicate; the state after it."""

    word_class: str
    after: frozenset[str]
    says: tuple[str, ...]
    state: Aspect | None


def _step(word_class: str, after: str, says: str, state: Aspect | None) -> _Step:
    return _Step(word_class, frozenset(after.split()), tuple(says.split()), state)


STEPS = (
    _step("wanting", "infinitive", "wants", "imperfective"),
    _step("resultative", "perfective", "resulting", "perfective"),
    _step("participle", "imperfective perfective", "participle", None),
    _step("potential", "stem infinitive", "potential", "imperfective"),
    _step("passive_done", "perfective", "passive", "perfective"),
    _step("passive_stem", "perfective", "passive", "stem"),
    _step("optative", "perfective", "passive potential", "perfective"),
    _step("passive", "perfective", "passive", "imperfective"),
    _step("future", "perfective imperfective subjunctive stem", "future", "perfective"),
    _step("copula", "perfective imperfective infinitive", "perfect", "perfective"),
    _step("first_copula", "perfective imperfective", "", "imperfective"),
    _step("subjunctive_copula", "perfective imperfective", "potential", "imperfective"),
    _step("progressive", "stem imperfective", "perfect", "imperfective"),
    _step("completive", "stem", "perfect", "imperfective"),
    _step("vector", "stem", "perfect vector", "perfective"),
    _step("vector_motion", "stem", "perfect", "perfective"),
    _step("vector_habitual", "stem", "perfect", "imperfective"),
    _step("motion", "imperfective", "perfect", "imperfective"),
    _step("converb", "stem", "converb", None),
)
STEP_CLASSES = tuple(step.word_class for step in STEPS)


def read_predicate(draft: Draft, i: int, end: int, lemmas: frozenset[str] | None = None) -> Predicate | None:
    """The predicate that begins with the verb form at token `i`, not reaching `end`; None where there is none.

    With `lemmas`, only forms of these verbs are read.
    """
    known = draft.lexicon.verb_forms.get(draft.norm(i))
    if not known:
        return None
    forms = [f for f in known if lemmas is None or f.lemma in lemmas]
    if not forms:
        return None
    form = min(forms, key=lambda f: ORDER.index(f.aspect))
    aspect: Aspect = "perfective" if form.aspect == "completed" else form.aspect
    predicate = Predicate(i, i + 1, form.lemma, aspect)
    predicate.nominative = form.aspect == "completed" and draft.norm(i).endswith(_nominative_endings(draft))
    state: Aspect | None = aspect
    while state is not None and predicate.end < end:
        k = predicate.end
        negated = draft.isa(k, "negation") and k + 1 < end
        step = _next(draft, k + negated, state)
        if step is None:
            break
        predicate.end = k + negated + 1
        predicate.negated |= negated
        for name in step.says:
            setattr(predicate, name, True)
        state = step.state
    return predicate


def _nominative_endings(draft: Draft) -> tuple[str, ...]:
    """Auxiliaries that complete a stem and, written in one word with it, leave its subject unmarked."""
    words = draft.lexicon.words
    return (*words["completive"], *words["vector_motion"])


def _next(draft: Draft, k: int, state: Aspect) -> _Step | None:
    if not draft.isa(k, *STEP_CLASSES):
        return None
    return next((step for step in STEPS if state in step.after and draft.isa(k, step.word_class)), None)


def looks_infinitive(word: str) -> bool:
    """Whether a word, in its matched spelling, ends as infinitives do, so that it may be one that no list has."""
    return len(word) > SHORT and word.endswith(INFINITIVE)
