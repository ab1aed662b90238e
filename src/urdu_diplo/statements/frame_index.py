"""Frames and look-alikes found by the word with which they begin."""

from __future__ import annotations

from collections import defaultdict

from ..lexicon.entries import Frame
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase

__all__ = ["FrameIndex"]


class FrameIndex:
    """Frames by the first word of their noun, by verb, by adposition."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.nouns: dict[str, list[tuple[tuple[str, ...], Frame]]] = defaultdict(list)
        self.verbs: dict[str, list[Frame]] = defaultdict(list)
        self.adpositions: dict[str, list[tuple[tuple[str, ...], Frame]]] = defaultdict(list)
        self.lemmas: dict[str, frozenset[str]] = {}
        for frame in lexicon.frames:
            lemmas = {"".join(phrase(verb)) for verb in frame.verb}
            polite = lexicon.words["polite_do"] if lemmas & lexicon.words["do"] and frame.noun else frozenset()
            self.lemmas[frame.id] = frozenset(lemmas | polite)
            for noun in frame.noun:
                words = phrase(noun)
                self.nouns[words[0]].append((words, frame))
                if len(words) > 1:
                    self.nouns["".join(words)].append((("".join(words),), frame))
            if not frame.noun:
                for verb in self.lemmas[frame.id]:
                    self.verbs[verb].append(frame)
            for words in map(phrase, frame.adposition):
                self.adpositions[words[0]].append((words, frame))
        for listed in self.adpositions.values():
            listed.sort(key=lambda pair: -len(pair[0]))
        self.lookalikes: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for words in sorted((phrase(entry.phrase) for entry in lexicon.lookalikes), key=len, reverse=True):
            self.lookalikes[words[0]].append(words)
