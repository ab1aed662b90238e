"""The paradigm: from a verb's stem to all forms that a text may use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from ..text import chars
from ..text.normalize import normalize
from .entries import Verb

__all__ = ["Aspect", "VerbForm", "conjugate"]

Aspect = Literal["perfective", "completed", "imperfective", "infinitive", "subjunctive", "future", "stem"]


class VerbForm(NamedTuple):
    """What a written form may be: of which verb, in which aspect."""

    lemma: str
    aspect: Aspect


def conjugate(verb: Verb) -> list[tuple[str, VerbForm]]:
    """Every form of a verb in its matched spelling.

    Regular verbs add the endings of `chars` to the stem; irregular perfectives and subjunctives are listed
    in the entry (method: Platts, A Grammar of the Hindustani or Urdu Language, on the formation of tenses).
    """
    after_vowel = verb.stem[-1] in chars.VOWELS
    perfective = verb.perfective or _add(verb.stem, chars.PERFECTIVE_AFTER_VOWEL if after_vowel else chars.PERFECTIVE)
    subjunctive = verb.subjunctive or _add(
        verb.stem, chars.SUBJUNCTIVE_AFTER_VOWEL if after_vowel else chars.SUBJUNCTIVE
    )
    future = [form + ending for form in subjunctive for ending in chars.FUTURE] + _in_one_word(verb.stem, subjunctive)
    aspects: list[tuple[Aspect, Iterable[str]]] = [
        ("perfective", perfective),
        ("imperfective", _add(verb.stem, chars.IMPERFECTIVE)),
        ("infinitive", _add(verb.stem, chars.INFINITIVE)),
        ("subjunctive", subjunctive),
        ("future", future),
        ("stem", [verb.stem]),
        ("completed", _add(verb.stem, chars.VECTORS)),
    ]
    lemma = normalize(verb.lemma)
    return [(normalize(form), VerbForm(lemma, aspect)) for aspect, forms in aspects for form in forms]


def _in_one_word(stem: str, subjunctive: Iterable[str]) -> list[str]:
    """Futures as the press writes them in one word, with a short vowel before the ending."""
    if stem[-1] in chars.SHORT_FUTURE:
        return []
    short = (
        form.removesuffix(long) + vowel
        for long, vowel in chars.SHORT_FUTURE.items()
        for form in subjunctive
        if form.endswith(long)
    )
    return [form + ending for form in short for ending in chars.FUTURE]


def _add(stem: str, endings: Iterable[str]) -> list[str]:
    return [stem + ending for ending in endings]
