"""Sentences that seem to report what somebody said, and hold no statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..draft import Draft
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase
from ..statements.predicates import read_predicate
from ..text.sentences import Stretch
from .doubt import Doubt, doubt_at

__all__ = ["Unheard"]

BEFORE_THAT = 3  # tokens shown before `that`


class _Index:
    """The verbs that report alone, the nouns that report with a verb, the look-alikes."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.verbs: dict[str, str] = {}
        self.nouns: dict[str, list[tuple[tuple[str, ...], frozenset[str], str]]] = defaultdict(list)
        for frame in lexicon.frames:
            lemmas = frozenset("".join(phrase(verb)) for verb in frame.verb)
            for noun in frame.noun:
                words = phrase(noun)
                self.nouns[words[0]].append((words, lemmas, frame.id))
            if not frame.noun:
                self.verbs.update((lemma, frame.id) for lemma in lemmas if lemma not in self.verbs)
        self.lookalikes = [phrase(entry.phrase) for entry in lexicon.lookalikes]


@dataclass(frozen=True)
class Unheard:
    """A reporting verb, or a noun with its verb near by, told as done; else a clause after `that`."""

    name: ClassVar[str] = "unheard"
    reach: int = 6

    def __call__(self, draft: Draft) -> Iterator[Doubt]:
        """At most one doubt a sentence, none in sentences that are part of what a statement reports."""
        index = draft.lexicon.view(_Index)
        heard = [Stretch(said.cue.start, said.cue.end) for said in draft.statements]
        heard += [part for said in draft.statements for part in said.content]
        for sentence in draft.sentences:
            if any(part.start < sentence.end and sentence.start < part.end for part in heard):
                continue
            blocked = frozenset(_lookalikes(draft, sentence, index))
            found = self._reporting(draft, sentence, index, blocked) or self._that(draft, sentence, blocked)
            if found is not None:
                yield doubt_at(self.name, draft, *found)

    def _reporting(
        self, draft: Draft, sentence: Stretch, index: _Index, blocked: frozenset[int]
    ) -> tuple[Stretch, str] | None:
        for i in range(*sentence):
            found = self._noun(draft, i, sentence.end, index) or self._verb(draft, i, sentence.end, index)
            if found is not None and not blocked.intersection(range(*found[0])):
                place, frame = found
                return place, f"frame {frame!r} has these words, and no statement was made of them"
        return None

    def _verb(self, draft: Draft, i: int, end: int, index: _Index) -> tuple[Stretch, str] | None:
        for form in draft.lexicon.verb_forms.get(draft.norm(i), ()):
            frame = index.verbs.get(form.lemma)
            predicate = read_predicate(draft, i, end, frozenset({form.lemma}))
            if frame and predicate is not None and predicate.told and not draft.isa(i - 1, "negation"):
                return Stretch(i, predicate.end), frame
        return None

    def _noun(self, draft: Draft, i: int, end: int, index: _Index) -> tuple[Stretch, str] | None:
        for words, lemmas, frame in index.nouns.get(draft.norm(i), ()):
            after = i + len(words)
            if tuple(draft.norms[i:after]) != words:
                continue
            for k in range(after, min(after + self.reach, end)):
                if draft.isa(k, "negation", "complementizer", "relative") or not draft.tokens[k].is_word:
                    break
                predicate = read_predicate(draft, k, end, lemmas)
                if predicate is not None and predicate.told and not _is_genitive(draft, k, predicate.end):
                    return Stretch(i, predicate.end), frame
        return None

    def _that(self, draft: Draft, sentence: Stretch, blocked: frozenset[int]) -> tuple[Stretch, str] | None:
        for i in range(sentence.start + 1, sentence.end):
            if (
                draft.isa(i, "complementizer")
                and not draft.isa(i - 1, "subordinate", "relative")
                and i - 1 not in blocked
            ):
                place = Stretch(max(sentence.start, i - BEFORE_THAT), i + 1)
                return place, "a clause after «that» stands here, and no statement was made of it"
        return None


def _is_genitive(draft: Draft, start: int, end: int) -> bool:
    """Whether a form of `do` is rather the genitive marker that is spelt like it: another noun follows."""
    goes_on = end < len(draft.tokens) and draft.tokens[end].is_word
    return end == start + 1 and draft.isa(start, "genitive") and goes_on and not draft.isa(end, "and", "complementizer")


def _lookalikes(draft: Draft, sentence: Stretch, index: _Index) -> Iterator[int]:
    for words in index.lookalikes:
        for i in range(sentence.start, sentence.end - len(words) + 1):
            if draft.norms[i] == words[0] and tuple(draft.norms[i : i + len(words)]) == words:
                yield from range(i, i + len(words))
