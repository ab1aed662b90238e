"""Names that a learned model proposes where the rules are silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..draft import Draft, Found
from ..model import MentionType

__all__ = ["silent_names"]

TYPES: dict[str, MentionType] = {
    "NEP": "PERSON", "PER": "PERSON", "PERSON": "PERSON",
    "NEL": "PLACE", "LOC": "PLACE", "LOCATION": "PLACE", "GPE": "PLACE",
    "NEO": "ORG", "ORG": "ORG", "ORGANIZATION": "ORG",
}  # fmt: skip


def silent_names(draft: Draft, mentions: Sequence[Found]) -> list[Found]:
    """Names of the parse that touch no mention. They count for less than any rule: nothing is replaced.

    A name with a word of the grammar or of another script in it, or with nothing but common words, is none.
    """
    parse = draft.parse_for("names")
    if parse is None:
        return []
    taken = {i for found in mentions for i in range(found.start, found.end)}
    rule = f"ner@{parse.engine}"
    proposed = (Found(start, end, kind, "name", rule) for start, end, kind in _proposed(draft))
    return [found for found in proposed if _is_name(draft, found) and taken.isdisjoint(range(found.start, found.end))]


def _proposed(draft: Draft) -> Iterator[tuple[int, int, MentionType]]:
    """Stretches of tokens with their types, in order of the text."""
    parse = draft.parse_for("names")
    for tree, sentence in zip(parse.trees if parse else (), draft.sentences, strict=True):
        for name in tree.names:
            kind = TYPES.get(name.label.upper())
            if kind is not None:
                yield sentence.start + name.start, sentence.start + name.end, kind


def _is_name(draft: Draft, found: Found) -> bool:
    inside = range(found.start, found.end)
    if not all(draft.tokens[i].kind == "word" for i in inside):
        return False
    if any(draft.isa(i, "postposition", "complementizer", "finite", "relative", "oblique_pronoun") for i in inside):
        return False
    return any(not draft.lexicon.is_common(draft.norm(i)) for i in inside)
