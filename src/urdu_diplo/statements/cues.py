"""Find the cues: the words by which somebody says, stresses, demands, rejects."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..draft import Draft
from ..lexicon.entries import Frame
from ..lexicon.lexicon import Lexicon
from ..lexicon.verbs import VerbForm
from ..lexicon.words import Words, phrase
from ..text.sentences import Stretch
from .headlines import tail_of
from .predicates import Predicate, read_predicate

__all__ = ["Cue", "find_cues"]

SPLIT = 12  # tokens between the noun and the verb where others stand between
FAR = 50  # tokens between a noun that points back and the verb at the end of its sentence
GAP = 5  # tokens between the noun and the verb of a light verb


@dataclass(slots=True)
class Cue:
    """Tokens `start` to `end` are the cue; `noun` the range of its noun, `predicate` its verb."""

    frame: Frame
    start: int
    end: int
    noun: Stretch | None
    predicate: Predicate | None
    kind: str  # light, joined, split, verb, copula, adposition, headline
    others: list[Cue] = field(default_factory=list)  # looser frames of the same words

    @property
    def participle(self) -> bool:
        """Whether it only accompanies another predicate: `while saying`."""
        return self.predicate is not None and (self.predicate.participle or self.predicate.converb)

    @property
    def passive(self) -> bool:
        """Whether the act is told without its doer as subject."""
        return self.predicate is not None and self.predicate.passive

    def takes_clause(self, words: Words) -> bool:
        """Whether what is said may be a whole clause."""
        return any(phrase(marker)[0] in words["complementizer"] for marker in self.frame.content)


class _Index:
    """Frames by the first word of their noun, by verb, by adposition."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.nouns: dict[str, list[tuple[tuple[str, ...], Frame]]] = defaultdict(list)
        self.verbs: dict[str, list[Frame]] = defaultdict(list)
        self.adpositions: dict[str, list[tuple[tuple[str, ...], Frame]]] = defaultdict(list)
        self.lemmas: dict[str, frozenset[str]] = {}
        self.keys: dict[str, int] = {}
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


def find_cues(draft: Draft, sentence: Stretch) -> list[Cue]:
    """The cues of one sentence in order, none overlapping; look-alikes and acts not done are left out."""
    finder = _Finder(draft, sentence, draft.lexicon.view(_Index))
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
    def __init__(self, draft: Draft, sentence: Stretch, index: _Index) -> None:
        self.draft, self.sentence, self.index = draft, sentence, index
        self.norms, self.words = draft.norms, draft.lexicon.words

    def lookalikes(self) -> list[tuple[int, int]]:
        """Ranges of words that look like a frame and report nothing."""
        out = []
        for i in range(self.sentence.start, self.sentence.end):
            for words in self.index.lookalikes.get(self.norms[i], ()):
                if self._stands(words, i):
                    out.append((i, i + len(words)))
                    break
        return out

    def candidates(self) -> Iterator[Cue]:
        """Every frame that fits somewhere in the sentence, in the order of the lexicon at each place."""
        for i in range(self.sentence.start, self.sentence.end):
            norm = self.norms[i]
            if norm in self.index.nouns:
                yield from self._at_noun(i)
            if norm in self.draft.lexicon.verb_forms:
                yield from self._at_verb(i)
            if norm in self.index.adpositions:
                yield from self._at_adposition(i)

    def _stands(self, words: tuple[str, ...], i: int) -> bool:
        end = i + len(words)
        return end <= self.sentence.end and self.norms[end - 1] == words[-1] and tuple(self.norms[i:end]) == words

    def _at_noun(self, i: int) -> Iterator[Cue]:
        for words, frame in self.index.nouns[self.norms[i]]:
            end = self._noun_end(words, i)
            if end is None:
                continue
            cue = self._attitude(frame, i, end) if frame.attitude else None
            cue = cue or (self._copula(frame, i, end) if frame.copula else self._light(frame, i, end))
            cue = cue or self._split(frame, i, end) or self._pointing_back(frame, i, end) or self._joined(frame, i, end)
            cue = cue or self._headline(frame, i, end)
            if cue is not None:
                yield cue

    def _noun_end(self, words: tuple[str, ...], i: int) -> int | None:
        """Where a noun that stands at `i` ends; a particle may part a noun of two words."""
        if self._stands(words, i):
            return i + len(words)
        parted = len(words) == 2 and self.draft.isa(i + 1, "particle") and i + 3 <= self.sentence.end
        return i + 3 if parted and (self.norms[i], self.norms[i + 2]) == words else None

    def _light(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The noun, a few small words, the verb."""
        if frame.attitude:
            return None
        k = end
        while k - end <= GAP:
            predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
            if predicate is not None:
                return self._told(frame, start, Stretch(start, end), predicate, "light", self._negated(end, k))
            step = self.words.match("particle", self.norms, k)
            if not step:
                return None
            k += step
        return None

    def _split(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The noun, then who or whom it concerns, then the verb at the end of the clause: only the noun is the cue."""
        if not frame.splits or frame.copula or frame.attitude:
            return None
        for k in range(end + 1, min(end + SPLIT, self.sentence.end)):
            if not self.draft.tokens[k].is_word or self.draft.isa(k, "complementizer", "and", "participle"):
                return None
            predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
            if predicate is not None and self.draft.isa(k - 1, "ergative", "onto", "particle", "dative"):
                told = self._told(frame, start, Stretch(start, end), predicate, "split", self._negated(end, k))
                return replace(told, end=end) if told is not None else None
        return None

    def _pointing_back(self, frame: Frame, start: int, end: int) -> Cue | None:
        """`these views X expressed while …`: who and on what occasion, up to the verb that ends the clause."""
        if frame.copula or not (self.draft.isa(start, "pointing") or self.draft.isa(start - 1, "pointing")):
            return None
        if frame.attitude:
            if not (self.draft.isa(end, "genitive") and self.draft.isa(end + 1, "display")):
                return None
            end += 2
        spoken = False
        for k in range(end + 1, min(end + FAR, self.sentence.end)):
            if self.draft.isa(k, "complementizer"):
                return None
            spoken |= self.draft.isa(k, "ergative")
            if not spoken or not self._closes_circumstance(k - 1):
                continue
            predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
            if predicate is not None and predicate.finite:
                told = self._told(frame, start, Stretch(start, end), predicate, "split", False)
                return replace(told, end=end) if told is not None else None
        return None

    def _joined(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The first of two nouns that share a verb: `opposition and condemnation did`; only the noun is the cue."""
        if frame.copula or frame.attitude or not self.draft.isa(end, "and"):
            return None
        second = end + 1 + self.words.match("intensity", self.norms, end + 1)
        for words, other in self.index.nouns.get(self.norm(second), ()):
            if other.copula or other.attitude or not self._stands(words, second):
                continue
            k = second + len(words)
            predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
            if predicate is not None and predicate.lemma in self.index.lemmas[other.id]:
                told = self._told(frame, start, Stretch(start, end), predicate, "joined", self._negated(end, k))
                return replace(told, end=end) if told is not None else None
        return None

    def norm(self, i: int) -> str:
        """The matched spelling of a token of the sentence; empty outside it."""
        return self.norms[i] if i < self.sentence.end else ""

    def _closes_circumstance(self, k: int) -> bool:
        """Whether a phrase of who, when or where may end with token `k`."""
        return self.draft.isa(k, "postposition", "participle", "particle", "relational", "time_noun", "adverb")

    def _headline(self, frame: Frame, start: int, end: int) -> Cue | None:
        """A noun that ends a line without any finite verb."""
        if not frame.headline or not (self._is_verbless or tail_of(self.draft, self.sentence, start)):
            return None
        if end < self.sentence.end and self.draft.tokens[end].is_word:
            return None
        return Cue(frame, start, end, Stretch(start, end), None, "headline")

    @cached_property
    def _is_verbless(self) -> bool:
        return not any(self.draft.isa(k, "copula", "ergative", "future") for k in range(*self.sentence))

    def _negated(self, a: int, b: int) -> bool:
        """Whether the act is negated: between noun and verb, or by `neither` before the noun."""
        neither = self.draft.isa(a - 2, "negation") or (
            self.draft.isa(a - 2, "particle") and self.draft.isa(a - 3, "negation")
        )
        return neither or any(self.draft.isa(i, "negation") for i in range(a, b))

    def _attitude(self, frame: Frame, start: int, end: int) -> Cue | None:
        """`expression of A`, `A's expression`, `A made known`, each with the verb."""
        k = end
        while self.draft.isa(k, "and") and k + 1 < self.sentence.end and not self.draft.isa(k + 1, "display"):
            k += 2
        if self.draft.isa(k, "particle") and self.draft.isa(k + 1, "apparent"):
            k += 1
        if self.draft.isa(k, "genitive"):
            k += 1
            while self.draft.isa(k, "particle"):
                k += 1
            if not self.draft.isa(k, "display"):
                return None
            noun_end = k + 1
        elif self.draft.isa(k, "apparent"):
            noun_end = k + 1
        elif self.draft.isa(start - 1, "display"):
            start, noun_end = start - 1, k
        else:
            return None
        k = noun_end
        while step := self.words.match("particle", self.norms, k):
            k += step
        lemmas = self.index.lemmas[frame.id]
        predicate = read_predicate(self.draft, k, self.sentence.end, lemmas)
        if predicate is None:
            return self._headline(frame, start, noun_end)
        return self._told(frame, start, Stretch(start, noun_end), predicate, "light", self._negated(noun_end, k))

    def _copula(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The noun and a copula, a few small words between."""
        k = end
        while self.draft.isa(k, "particle"):
            k += 1
        if self._negated(end, k) or not self.draft.isa(k, "copula", "copula_motion"):
            return self._pointing(frame, start, end)
        stop = k + 1
        while self.draft.isa(stop, "copula", "copula_motion"):
            stop += 1
        if frame.speaker and not self._genitive_before(start):
            return None
        return Cue(frame, start, stop, Stretch(start, end), None, "copula")

    def _pointing(self, frame: Frame, start: int, end: int) -> Cue | None:
        """`X's hint was toward Y`: what it is about stands between noun and copula; only the noun is the cue."""
        for k in range(end + 2, min(end + SPLIT, self.sentence.end)):
            if self.draft.isa(k, "copula") and self.words.match_back("toward", self.norms, k):
                return Cue(frame, start, end, Stretch(start, end), None, "copula")
            if not self.draft.tokens[k].is_word or self.draft.isa(k, "ergative", "complementizer"):
                return None
        return None

    def _genitive_before(self, start: int) -> bool:
        return any(
            self.draft.isa(k, "genitive", "first_person") for k in range(max(self.sentence.start, start - 8), start)
        )

    def _at_verb(self, i: int) -> Iterator[Cue]:
        forms = self.draft.lexicon.verb_forms[self.norms[i]]
        for lemma in dict.fromkeys(form.lemma for form in forms):
            for frame in self.index.verbs.get(lemma, ()):
                predicate = read_predicate(self.draft, i, self.sentence.end, frozenset({lemma}))
                wished = VerbForm(lemma, "subjunctive") in forms and not self.draft.isa(i + 1, "complementizer")
                if predicate is not None and not (wished and predicate.end == i + 1):
                    negated = self.draft.isa(i - 1, "negation")
                    cue = self._told(frame, i, None, predicate, "verb", negated)
                    if cue is not None:
                        yield cue

    def _told(
        self, frame: Frame, start: int, noun: Stretch | None, predicate: Predicate, kind: str, negated: bool
    ) -> Cue | None:
        """The cue, if its predicate tells an act as done and is no attribute of the noun after it."""
        if negated or not predicate.told or self._is_wish(predicate):
            return None
        if not predicate.participle and not predicate.converb and not self._ends_clause(predicate, kind):
            return None
        return Cue(frame, start, predicate.end, noun, predicate, kind)

    def _is_wish(self, predicate: Predicate) -> bool:
        """Whether a form that may be subjunctive is one: after the last `that` no subject has the past's marker."""
        if predicate.end > predicate.start + 1:
            return False
        aspects = {f.aspect for f in self.draft.lexicon.verb_forms.get(self.norms[predicate.start], ())}
        if not {"perfective", "subjunctive"} <= aspects:
            return False
        opening = next(
            (k for k in range(predicate.start, self.sentence.start, -1) if self.draft.isa(k, "complementizer")), None
        )
        told = range(opening, predicate.start) if opening is not None else ()
        return opening is not None and not any(self.draft.isa(k, "ergative") for k in told)

    def _ends_clause(self, predicate: Predicate, kind: str) -> bool:
        """Whether a clause may end after the predicate: not `the statement made yesterday`."""
        k = predicate.end
        if predicate.perfect or (kind == "verb" and not predicate.passive):
            return not self.draft.isa(k, "attributive")
        if k >= self.sentence.end or not self.draft.tokens[k].is_word:
            return True
        return self.draft.isa(
            k, "complementizer", "and", "contrast", "relative", "subordinate", "clause_opener", "oblique_pronoun"
        )

    def _at_adposition(self, i: int) -> Iterator[Cue]:
        for words, frame in self.index.adpositions[self.norms[i]]:
            if self._stands(words, i):
                yield Cue(frame, i, i + len(words), None, None, "adposition")
                return
