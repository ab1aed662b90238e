"""The word classes: closed ones of the grammar, open ones of names, groups and titles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from ..text.normalize import normalize
from ..text.tokens import tokenize

__all__ = ["Words", "phrase"]

Phrase = tuple[str, ...]

NO_CLASSES: frozenset[str] = frozenset()
NO_WORDS: frozenset[str] = frozenset()


@lru_cache(maxsize=20_000)
def phrase(form: str) -> Phrase:
    """A spelling as the matched spellings of its tokens."""
    return tuple(token.norm for token in tokenize(form))


class Words:
    """Word classes by id. A class holds phrases: tuples of matched spellings."""

    def __init__(self, forms: Mapping[str, Iterable[str]]) -> None:
        self._singles: dict[str, frozenset[str]] = {}
        self._phrases: dict[str, frozenset[Phrase]] = {}
        self._longest: dict[str, int] = {}
        self._first: dict[str, frozenset[str]] = {}
        self._last: dict[str, frozenset[str]] = {}
        self._begin: dict[str, frozenset[str]] = {}
        self._end: dict[str, frozenset[str]] = {}
        classes: dict[str, set[str]] = {}
        for name, listed in forms.items():
            plain = [form for form in listed if " " not in form]
            longer = frozenset(phrase(form) for form in listed if " " in form)
            self._singles[name] = frozenset(normalize(form) for form in plain)
            self._phrases[name] = longer
            self._longest[name] = max((len(p) for p in longer), default=1)
            self._first[name] = frozenset(p[0] for p in longer)
            self._last[name] = frozenset(p[-1] for p in longer)
            self._begin[name] = self._singles[name] | self._first[name] if longer else self._singles[name]
            self._end[name] = self._singles[name] | self._last[name] if longer else self._singles[name]
            for word in self._singles[name]:
                classes.setdefault(word, set()).add(name)
        same: dict[frozenset[str], frozenset[str]] = {}  # most words share their classes with many others
        self._classes = {
            word: same.setdefault(c, c) for word, c in zip(classes, map(frozenset, classes.values()), strict=True)
        }
        self._members: dict[tuple[str, ...], frozenset[str]] = {}
        self._beginnings: dict[tuple[str, ...], frozenset[str]] = {}
        self._endings: dict[tuple[str, ...], frozenset[str]] = {}
        self._phrase_endings: dict[tuple[str, ...], frozenset[str]] = {}

    def classes_of(self, word: str) -> frozenset[str]:
        """The classes that a single word is a member of."""
        return self._classes.get(word, NO_CLASSES)

    def classes_of_each(self, words: Iterable[str]) -> list[frozenset[str]]:
        """The classes that each of some single words is a member of."""
        known = self._classes
        return [known.get(word, NO_CLASSES) for word in words]

    def __getitem__(self, name: str) -> frozenset[str]:
        """The one-word members of a class."""
        return self._singles[name]

    def __contains__(self, name: object) -> bool:
        return name in self._singles

    def phrases(self, name: str) -> list[str]:
        """The members of a class that have several words, sorted; none where there is no such class."""
        return sorted(" ".join(words) for words in self._phrases.get(name, ()))

    def members(self, *names: str) -> frozenset[str]:
        """The one-word members of some classes: to look through many tokens for one of them."""
        if names not in self._members:
            self._members[names] = NO_WORDS.union(*(self._singles[name] for name in names))
        return self._members[names]

    def beginnings(self, *names: str) -> frozenset[str]:
        """The words with which a member of one of the classes may begin: to pass quickly over all other words."""
        if names not in self._beginnings:
            self._beginnings[names] = NO_WORDS.union(*(self._begin[name] for name in names))
        return self._beginnings[names]

    def endings(self, *names: str) -> frozenset[str]:
        """The words with which a member of one of the classes may end."""
        if names not in self._endings:
            self._endings[names] = NO_WORDS.union(*(self._end[name] for name in names))
        return self._endings[names]

    def phrase_endings(self, *names: str) -> frozenset[str]:
        """The words with which a member of several words of one of the classes may end."""
        if names not in self._phrase_endings:
            self._phrase_endings[names] = NO_WORDS.union(*(self._last[name] for name in names))
        return self._phrase_endings[names]

    def names(self) -> list[str]:
        """The ids of all classes."""
        return sorted(self._singles)

    def vocabulary(self) -> set[str]:
        """Every single word of every class."""
        out = set(self._classes)
        for phrases in self._phrases.values():
            out.update(*phrases)
        return out

    def match(self, name: str, norms: list[str], start: int) -> int:
        """How many tokens from `start` on make the longest member of the class; 0 if none does."""
        if not 0 <= start < len(norms) or norms[start] not in self._begin[name]:
            return 0
        if norms[start] in self._first[name]:
            for length in range(min(self._longest[name], len(norms) - start), 1, -1):
                if tuple(norms[start : start + length]) in self._phrases[name]:
                    return length
        return int(norms[start] in self._singles[name])

    def match_back(self, name: str, norms: list[str], end: int) -> int:
        """How many tokens before `end` make the longest member of the class; 0 if none does."""
        if not 0 < end <= len(norms) or norms[end - 1] not in self._end[name]:
            return 0
        if norms[end - 1] in self._last[name]:
            for length in range(min(self._longest[name], end), 1, -1):
                if tuple(norms[end - length : end]) in self._phrases[name]:
                    return length
        return int(norms[end - 1] in self._singles[name])
