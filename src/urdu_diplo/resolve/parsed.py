"""Who is subject by the parse, and which of the marked subjects that is."""

from __future__ import annotations

from ..draft import Draft
from ..parse.tree import SUBJECTS, Use
from ..text.sentences import Stretch
from .memory import Subject
from .subjects import Subjects

__all__ = ["parsed_subject", "preferred_subject"]


def parsed_subject(draft: Draft, predicate: Stretch, use: Use) -> int | None:
    """The token that heads the subject of a predicate by the parse; None where there is no parse or it is silent.

    In the Urdu treebank phrases have their head on the right: it is the last word before the marker, and who speaks is
    named by the whole phrase.
    """
    parse = draft.parse_for(use)
    if parse is None:
        return None
    n = draft.sentence_of(predicate.start)
    first = draft.sentences[n].start
    head = parse.trees[n].subject(predicate.start - first, predicate.end - first)
    return None if head is None else first + head


def preferred_subject(draft: Draft, subjects: Subjects, predicate: Stretch, nearest: Subject) -> Subject:
    """Of the marked subjects of a sentence the one that the parse takes, if it takes the nearest for another verb's.

    The nearest stays where the parse is silent on one of the two, where both are joined by `and`, and where the other
    stands in what is reported or quoted while the nearest does not.
    """
    head = parsed_subject(draft, predicate, "speakers")
    if head is None or _holds(nearest, head) or not _is_of_another(draft, nearest, predicate):
        return nearest
    for other in subjects.memory.inside(nearest.sentence):
        fits = other.entities and other.main >= nearest.main and draft.isa(other.marker, "ergative")
        if fits and _holds(other, head) and not _are_joined(draft, other, nearest):
            return other
    return nearest


def _holds(subject: Subject, head: int) -> bool:
    return subject.phrase.start <= head < subject.marker


def _is_of_another(draft: Draft, subject: Subject, predicate: Stretch) -> bool:
    """Whether the parse has a subject hang on a word outside of the predicate."""
    parse = draft.parse_for("speakers")
    sentence = draft.sentences[subject.sentence]
    words = parse.trees[subject.sentence].words if parse is not None else ()
    inside = range(predicate.start - sentence.start, predicate.end - sentence.start)
    heads = [words[i - sentence.start] for i in range(subject.phrase.start, subject.marker)] if words else []
    return any(word.deprel in SUBJECTS and word.head not in inside for word in heads)


def _are_joined(draft: Draft, first: Subject, second: Subject) -> bool:
    return draft.isa(second.phrase.start - 1, "and") and first.marker == second.phrase.start - 2
