"""Who is subject by the parse, and which of the marked subjects that is."""

from __future__ import annotations

from ..draft import Draft
from ..parse.tree import Use
from ..text.sentences import Stretch
from .subjects import Subject, Subjects

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
    """Of the marked subjects of a sentence the one that the parse takes; the nearest where it takes none of them."""
    head = parsed_subject(draft, predicate, "speakers")
    if head is None or nearest.phrase.start <= head < nearest.marker:
        return nearest
    others = (s for s in subjects.inside(nearest.sentence) if s.entities and draft.isa(s.marker, "ergative"))
    return next((s for s in others if s.phrase.start <= head < s.marker), nearest)
