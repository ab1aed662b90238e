"""From signals to a probability that cue, speakers and content are right; the weights are data."""

from __future__ import annotations

from math import exp

from ..draft import Draft
from ..lexicon.entries import Weight
from .signals import signals

__all__ = ["drop_doubtful", "estimate_confidence"]

DIGITS = 3


def estimate_confidence(draft: Draft) -> None:
    """Fill `Said.confidence` of all statements, 0 to 1.

    Method: logistic regression over binary signals, fitted on hand-annotated articles by `training/confidence.py`;
    a signal without a weight counts nothing.
    """
    weights = {e.id: e.value for e in draft.lexicon.tables["weight"].values() if isinstance(e, Weight)}
    for said in draft.statements:
        total = sum(weights.get(name, 0.0) for name in signals(draft, said))
        said.confidence = round(1 / (1 + exp(-total)), DIGITS)


def drop_doubtful(draft: Draft, least: float) -> None:
    """Remove the statements whose confidence is below `least`; what they report hangs under who reports them."""
    kept = [n for n, said in enumerate(draft.statements) if said.confidence >= least]
    place = {old: new for new, old in enumerate(kept)}
    parents = [said.parent for said in draft.statements]
    for n in kept:
        parent = parents[n]
        while parent is not None and parent not in place:
            parent = parents[parent]
        draft.statements[n].parent = None if parent is None else place[parent]
    draft.statements = [draft.statements[n] for n in kept]
