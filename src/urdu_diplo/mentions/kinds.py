"""Organisations and places whom no gazetteer holds, by the noun that says what they are."""

from __future__ import annotations

from ..draft import Draft, Found
from .names import Names

__all__ = ["find_by_noun"]

LONGEST = 4


def find_by_noun(draft: Draft, names: Names) -> list[Found]:
    """`X University` is an organisation, `the city of X` a place."""
    out: list[Found] = []
    for i in range(len(draft.tokens)):
        if i in names.found:
            continue
        if draft.isa(i, "org_noun"):
            start = i
            while i - start < LONGEST and names.weight(start - 1) >= 2:
                start -= 1
            if start < i:
                out.append(Found(start, i + 1, "ORG", "name", "name+organisation-noun"))
        elif draft.isa(i, "place_noun") and names.weight(i + 1) == 2:
            end = i + 2
            if names.weight(end) == 2:
                end += 1
            out.append(Found(i + 1, end, "PLACE", "name", "place-noun+name"))
    return out
