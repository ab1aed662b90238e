"""Entities across articles: who has an identifier in one article and only a name in another is one actor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ..text.tokens import tokenize
from .keys import name_key

__all__ = ["join_names"]


def join_names(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For keys that are only a name, the key with an identifier that the name belongs to.

    `names` are keys with a name by which an article calls the entity. A name joins when exactly one identified entity
    of the same type bears it; a person's name must have two words, since surnames are shared.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    bare: set[str] = set()
    for key, name in names:
        kind = key.partition(":")[0]
        named = f"{kind}:{name_key(name)}"
        if kind == "PERSON" and len(tokenize(name)) < 2:
            continue
        if key == named:
            bare.add(key)
        else:
            bearers[named].add(key)
    return {key: next(iter(bearers[key])) for key in sorted(bare) if len(bearers.get(key, ())) == 1}
