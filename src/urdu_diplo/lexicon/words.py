"""The word classes: closed ones of the grammar, open ones of names, groups and titles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from ..text.normalize import normalize
from ..text.tokens import tokenize

__all__ = ["Words", "phrase"]

Phrase = tuple[str, ...]
Made = TypeVar("Made")

NO_CLASSES: frozenset[str] = frozenset()
NO_WORDS: frozenset[str] = frozenset()


@lru_cache(maxsize=20_000)
def phrase(form: str) -> Phrase:
    """A spelling as the matched spellings of its tokens."""
    return tuple(token.norm for token in tokenize(form))


class _Made(dict[str, Made]):
    """What is made of each class, when it is asked for first: the largest ones are hardly ever."""

    def __init__(self, make: Callable[[str], Made]) -> None:
        self._make = make

    def __missing__(self, name: str) -> Made:
        made = self[name] = self._make(name)
        return made


class Words:
    """Word classes by id. A class holds phrases: tuples of matched spellings."""

    def __init__(self, forms: Mapping[str, Iterable[str]]) -> None:
        self._listed: dict[str, tuple[str, ...]] = {}
        self._phrases: dict[str, frozenset[Phrase]] = {}
        classes: dict[str, set[str]] = {}
        for name, listed in forms.items():
            self._phrases[name] = frozenset(phrase(form) for form in listed if " " in form)
            self._listed[name] = tuple(dict.fromkeys(normalize(form) for form in listed if " " not in form))
            for word in self._listed[name]:
                classes.setdefault(word, set()).add(name)
        same: dict[frozenset[str], frozenset[str]] = {}  # most words share their classes with many others
        self._classes = {
            word: same.setdefault(c, c) for word, c in zip(classes, map(frozenset, classes.values()), strict=True)
        }
        self._make_ready()

    def _make_ready(self) -> None:
        """Nothing is made of the classes yet."""
        listed, phrases = self._listed, self._phrases
        self._singles = _Made(lambda name: frozenset(listed[name]))
        self._longest = _Made(lambda name: max((len(p) for p in phrases[name]), default=1))
        self._first = _Made(lambda name: frozenset(p[0] for p in phrases[name]))
        self._last = _Made(lambda name: frozenset(p[-1] for p in phrases[name]))
        self._begin = _Made(lambda name: self._singles[name] | self._first[name])
        self._end = _Made(lambda name: self._singles[name] | self._last[name])
        self._members: dict[tuple[str, ...], frozenset[str]] = {}
        self._beginnings: dict[tuple[str, ...], frozenset[str]] = {}
        self._endings: dict[tuple[str, ...], frozenset[str]] = {}
        self._phrase_endings: dict[tuple[str, ...], frozenset[str]] = {}

    def __getstate__(self) -> dict[str, object]:
        """What a pickle holds: nothing that is made of the classes."""
        return {"_listed": self._listed, "_phrases": self._phrases, "_classes": self._classes}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._make_ready()

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
        return name in self._listed

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
        return sorted(self._listed)

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
