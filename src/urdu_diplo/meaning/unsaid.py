"""Sayings that were refused: the act is told, yet nothing was said."""

from __future__ import annotations

from ..draft import Draft, Said

__all__ = ["is_unsaid"]


def is_unsaid(draft: Draft, said: Said) -> bool:
    """Whether a saying is itself denied: a negation in its cue, or a refusal to comment or to answer."""
    if any(draft.isa(k, "negation") for k in range(*said.cue)):
        return True
    if said.act != "reject":
        return False
    words, norms = draft.lexicon.words, draft.norms
    ends = [stretch.end for stretch in said.content if stretch.end <= said.cue.start]
    return any(words.match_back("unsaid", norms, end) for end in ends) or any(
        words.match("unsaid", norms, k) for k in range(*said.cue)
    )
