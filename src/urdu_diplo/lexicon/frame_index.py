"""Frames and look-alikes found by the word with which they begin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .entries import Frame, Lookalike
from .words import Words, phrase

__all__ = ["WHOLE", "FrameIndex"]

WHOLE = "…"  # the whole phrase before a noun, whatever markers are in it


class FrameIndex:
    """Frames by the first word of their noun, by verb, by adposition."""

    def __init__(self, frames: Iterable[Frame], lookalikes: Iterable[Lookalike], classes: Words) -> None:
        self.nouns: dict[str, list[tuple[tuple[str, ...], Frame]]] = defaultdict(list)
        self.verbs: dict[str, list[Frame]] = defaultdict(list)
        self.adpositions: dict[str, list[tuple[tuple[str, ...], Frame]]] = defaultdict(list)
        self.lemmas: dict[str, frozenset[str]] = {}
        self.markers: dict[str, tuple[str, ...]] = {}  # of a frame's content, the longest first, `whole phrase` last
        about = classes.phrases("about")
        for frame in frames:
            lemmas = {"".join(phrase(verb)) for verb in frame.verb}
            polite = classes["polite_do"] if lemmas & classes["do"] and frame.noun else frozenset()
            self.lemmas[frame.id] = frozenset(lemmas | polite)
            topics = about if not classes["onto"].isdisjoint(frame.content) else []
            markers = dict.fromkeys([*frame.content, *topics])
            self.markers[frame.id] = tuple(sorted(markers, key=lambda m: (m.endswith(WHOLE), -len(m.split()))))
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
        self.lookalikes: dict[str, dict[str, list[tuple[str, ...]]]] = {}  # by their first two words, the longest first
        for words in sorted((phrase(entry.phrase) for entry in lookalikes), key=len, reverse=True):
            self.lookalikes.setdefault(words[0], {}).setdefault("".join(words[1:2]), []).append(words)
