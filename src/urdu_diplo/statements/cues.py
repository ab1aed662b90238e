"""Find the cues: the words by which somebody says, stresses, demands, rejects."""

from __future__ import annotations

from collections.abc import Iterator

from ..draft import Draft
from ..lexicon.frame_index import FrameIndex
from ..lexicon.verbs import VerbForm
from ..text.sentences import Stretch
from .cue import Cue
from .nouns import NounCues
from .predicates import read_predicate
from .told import Teller

__all__ = ["find_cues"]


def find_cues(draft: Draft, sentence: Stretch) -> list[Cue]:
    """The cues of one sentence in order, none overlapping; look-alikes and acts not done are left out."""
    finder = _Finder(draft, sentence, draft.lexicon.frame_index)
    blocked = finder.lookalikes()
    out: list[Cue] = []
    for cue in sorted(finder.candidates(), key=lambda c: (c.start, -(c.end - c.start), c.kind == "verb")):
        if any(a < cue.end and cue.start < b for a, b in blocked):
            continue
        if out and cue.start < out[-1].end:
            if (cue.start, cue.end) == (out[-1].start, out[-1].end):
                out[-1].others.append(cue)
            continue
        out.append(cue)
    return out


class _Finder:
    def __init__(self, draft: Draft, sentence: Stretch, index: FrameIndex) -> None:
        self.draft, self.sentence, self.index = draft, sentence, index
        self.norms = draft.norms
        self.teller = Teller(draft, sentence, index)
        self.nouns = NounCues(self.teller)

    def lookalikes(self) -> list[tuple[int, int]]:
        """Ranges of words that look like a frame and report nothing."""
        out = []
        for i in range(self.sentence.start, self.sentence.end):
            for words in self.index.lookalikes.get(self.norms[i], ()):
                if self.teller.stands(words, i):
                    out.append((i, i + len(words)))
                    break
        return out

    def candidates(self) -> Iterator[Cue]:
        """Every frame that fits somewhere in the sentence, in the order of the lexicon at each place."""
        for i in range(self.sentence.start, self.sentence.end):
            norm = self.norms[i]
            if norm in self.index.nouns:
                yield from self.nouns.at(i)
            if norm in self.draft.lexicon.verb_forms:
                yield from self._at_verb(i)
            if norm in self.index.adpositions:
                yield from self._at_adposition(i)

    def _at_verb(self, i: int) -> Iterator[Cue]:
        forms = self.draft.lexicon.verb_forms[self.norms[i]]
        for lemma in dict.fromkeys(form.lemma for form in forms):
            for frame in self.index.verbs.get(lemma, ()):
                predicate = read_predicate(self.draft, i, self.sentence.end, frozenset({lemma}))
                wished = VerbForm(lemma, "subjunctive") in forms and not self.draft.isa(i + 1, "complementizer")
                if predicate is not None and not (wished and predicate.end == i + 1):
                    negated = self.draft.isa(i - 1, "negation")
                    cue = self.teller.told(frame, i, None, predicate, "verb", negated)
                    if cue is not None:
                        yield cue

    def _at_adposition(self, i: int) -> Iterator[Cue]:
        for words, frame in self.index.adpositions[self.norms[i]]:
            if self.teller.stands(words, i):
                yield Cue(frame, i, i + len(words), None, None, "adposition")
                return
