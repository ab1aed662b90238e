"""Cues that begin with a noun: light verbs, copulas, headlines, and nouns whose verb stands further on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..draft import Draft
from ..lexicon.entries import Frame
from ..text.sentences import Stretch
from .cue import Cue
from .headlines import tail_of
from .predicates import read_predicate
from .told import Teller

__all__ = ["NounCues"]

SPLIT = 12  # tokens between the noun and the verb where others stand between
NEAR = 30  # tokens between a noun whose subject stands before and its verb
FAR = 50  # tokens between a noun that points back and the verb at the end of its sentence
WEIGHTS = 2  # words before a noun with which it is quoted
SHARED = 10  # tokens from `and` to the second of two nouns with one verb
GAP = 5  # tokens between the noun and the verb of a light verb


class NounCues:
    """Finds the cues of one sentence that begin with a frame's noun."""

    def __init__(self, teller: Teller) -> None:
        self.teller = teller
        self.draft, self.sentence, self.index = teller.draft, teller.sentence, teller.index
        self.norms, self.words = teller.norms, teller.words

    def at(self, i: int) -> Iterator[Cue]:
        """The cues whose noun begins at a token, in the order of the lexicon; none inside a name."""
        if i in self.draft.view(_inside_names):
            return
        for words, frame in self.index.nouns[self.norms[i]]:
            end = self._noun_end(words, i)
            if end is None:
                continue
            cue = self._attitude(frame, i, end) if frame.attitude else None
            cue = cue or (self._copula(frame, i, end) if frame.copula else self._light(frame, i, end))
            cue = cue or self._split(frame, i, end) or self._far(frame, i, end) or self._joined(frame, i, end)
            cue = cue or self._headline(frame, i, end)
            if cue is not None:
                yield cue

    def _light(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The noun, a few small words, the verb."""
        if frame.attitude:
            return None
        k = end
        while k - end <= GAP:
            predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
            if predicate is not None:
                return self.teller.told(frame, start, Stretch(start, end), predicate, "light", self._negated(end, k))
            step = self.words.match("particle", self.norms, k) or self._closes_around(start, k)
            if not step:
                return None
            k += step
        return None

    def _closes_around(self, start: int, k: int) -> bool:
        """Whether the mark at `k` closes a quotation of the noun at `start` and the words of weight before it."""
        opening = self.draft.openings.get(k)
        return opening is not None and start - WEIGHTS <= opening < start

    def _joined(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The first of two nouns that share a verb: `opposition and condemnation did`; only the noun is the cue."""
        if frame.copula or frame.attitude or not self.draft.isa(end, "and"):
            return None
        reach = 1 if self._is_bare_noun(end + 1) else SHARED  # `reaffirmed support and cooperation`
        for second in range(end + 1, min(end + 1 + reach, self.sentence.end)):
            for words, other in self.index.nouns.get(self.norms[second], ()):
                if other.copula or other.attitude or not self.teller.stands(words, second):
                    continue
                k = second + len(words)
                predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
                if predicate is not None and predicate.lemma in self.index.lemmas[other.id]:
                    negated = self._negated(end, k)
                    told = self.teller.told(frame, start, Stretch(start, end), predicate, "joined", negated)
                    return replace(told, end=end) if told is not None else None
                if self.draft.isa(k, "postposition") and self.index.lemmas[other.id] & self.words["do"]:
                    return None  # `mentioned A's support and B's rejection`: both are the object of what follows
            if self._ends_object(second):
                return None
        return None

    def _is_bare_noun(self, i: int) -> bool:
        """Whether one word before a postposition is no name or pronoun."""
        named = self.draft.isa(i, "oblique_pronoun") or self.draft.lexicon.matcher.readings((self._norm(i),))
        return self.draft.isa(i + 1, "postposition") and not named

    def _ends_object(self, k: int) -> bool:
        """Whether no object goes on over token `k`: a verb, a subject's marker, another clause."""
        if self.draft.isa(k, "ergative", "complementizer", "and"):
            return True
        forms = self.draft.lexicon.verb_forms.get(self.norms[k], ())
        verb = any(form.aspect in ("perfective", "imperfective") for form in forms)
        return verb and not self.draft.isa(k, "genitive")

    def _split(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The noun, then who or whom it concerns, then the verb at the end of the clause: only the noun is the cue.

        Any noun may have its subject there, some their object too.
        """
        if frame.copula or frame.attitude:
            return None
        markers = ("ergative", "onto", "particle", "dative") if frame.splits else ("ergative",)
        if end < self.sentence.end and self._leaves_subject(end, frame):
            return None
        for k in range(end + 1, min(end + SPLIT, self.sentence.end)):
            if not self.draft.tokens[k].is_word or self.draft.isa(k, "complementizer", "and", "participle"):
                return None
            predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
            if predicate is None and self._leaves_subject(k, frame):
                return None
            if predicate is not None and self.draft.isa(k - 1, *markers):
                told = self.teller.told(frame, start, Stretch(start, end), predicate, "split", self._negated(end, k))
                return replace(told, end=end) if told is not None else None
        return None

    def _leaves_subject(self, k: int, frame: Frame) -> bool:
        """Whether token `k` can be no part of what stands between: a verb, or the marker of more than a subject."""
        if self.draft.isa(k, "postposition"):
            return not frame.splits and not self.draft.isa(k, "genitive", "ergative")
        return any(form.aspect == "perfective" for form in self.draft.lexicon.verb_forms.get(self.norms[k], ()))

    def _far(self, frame: Frame, start: int, end: int) -> Cue | None:
        """A noun whose verb ends the clause, with who said it or the occasion between; only the noun is the cue.

        `These views X expressed while …`: the noun points back, its subject follows. `X of the attack condemnation in a
        speech made`: subject and object stand before, and nothing but circumstances between.
        """
        points = self.draft.isa(start, "pointing") or self.draft.isa(start - 1, "pointing")
        if frame.copula or not (points or self.draft.isa(start - 1, "genitive", "onto", "ablative")):
            return None
        follows = not self.teller.subject_before(start)
        if follows and not points:
            return None
        if frame.attitude:
            if not (self.draft.isa(end, "genitive") and self.draft.isa(end + 1, "display")):
                return None
            end += 2
        elif self.draft.isa(end, "genitive") and not self.draft.isa(end + 1, "display"):
            return None
        spoken = not follows
        for k in range(end + 1, min(end + (FAR if points else NEAR), self.sentence.end)):
            if self.draft.isa(k, "complementizer"):
                return None
            spoken |= self.draft.isa(k, "ergative")
            if spoken and self._closes_circumstance(k - 1, follows):
                predicate = read_predicate(self.draft, k, self.sentence.end, self.index.lemmas[frame.id])
                if predicate is not None and predicate.finite:
                    told = self.teller.told(frame, start, Stretch(start, end), predicate, "split", False)
                    return replace(told, end=end) if told is not None else None
            if not follows and self._opens_another(k, self.draft.isa(start, "pointing") or frame.attitude):
                return None
        return None

    def _opens_another(self, k: int, sure: bool) -> bool:
        """Whether another object or clause begins with token `k`; where the object is sure, a genitive opens none."""
        if sure and self.draft.isa(k, "genitive", "and"):
            return False
        if self.draft.isa(k, "dative") and self.draft.isa(k - 1, "weekday", "time_noun"):
            return False
        return self.draft.isa(k, "genitive", "dative", "copula", "ergative", "and") and not self.draft.isa(
            k + 1, "relational", "frame_adverbial"
        )

    def _closes_circumstance(self, k: int, follows: bool) -> bool:
        """Whether a phrase of who, when or where may end with token `k`; after a subject only one of when or where."""
        if follows:
            return self.draft.isa(k, "postposition", "participle", "particle", "relational", "time_noun", "adverb")
        day = self.draft.isa(k, "dative") and self.draft.isa(k - 1, "weekday", "time_noun")
        return day or self.draft.isa(k, "locative", "onto", "participle", "relational", "frame_adverbial")

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
        return self.teller.told(frame, start, Stretch(start, noun_end), predicate, "light", self._negated(noun_end, k))

    def _copula(self, frame: Frame, start: int, end: int) -> Cue | None:
        """The noun and a copula, a few small words between."""
        k = end
        while self.draft.isa(k, "particle"):
            k += 1
        if self.draft.isa(k, "this") and self.draft.isa(k + 1, "copula") and self.draft.isa(k + 2, "complementizer"):
            k += 1  # `his demand is this that`
        if self._negated(end, k) or not self.draft.isa(k, "copula", "copula_motion"):
            return self._pointing(frame, start, end)
        stop = k + 1
        while self.draft.isa(stop, "copula", "copula_motion"):
            stop += 1
        if frame.speaker and not (self._genitive_before(start) or self.draft.isa(start - 1, "this")):
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

    def _headline(self, frame: Frame, start: int, end: int) -> Cue | None:
        """A noun that ends a line without any finite verb."""
        if not frame.headline or not (self._is_verbless() or tail_of(self.draft, self.sentence, start)):
            return None
        if end < self.sentence.end and self.draft.tokens[end].is_word:
            return None
        return Cue(frame, start, end, Stretch(start, end), None, "headline")

    def _is_verbless(self) -> bool:
        return not any(self.draft.isa(k, "copula", "ergative", "future") for k in range(*self.sentence))

    def _noun_end(self, words: tuple[str, ...], i: int) -> int | None:
        """Where a noun that stands at `i` ends; a particle may part the last word from those before."""
        if self.teller.stands(words, i):
            return i + len(words)
        last = i + len(words)
        parted = len(words) > 1 and last < self.sentence.end and self.draft.isa(last - 1, "particle")
        return last + 1 if parted and (*self.norms[i : last - 1], self.norms[last]) == words else None

    def _negated(self, a: int, b: int) -> bool:
        """Whether the act is negated: between noun and verb, or by `neither` before the noun."""
        neither = self.draft.isa(a - 2, "negation") or (
            self.draft.isa(a - 2, "particle") and self.draft.isa(a - 3, "negation")
        )
        return neither or any(self.draft.isa(i, "negation") for i in range(a, b))

    def _genitive_before(self, start: int) -> bool:
        return any(
            self.draft.isa(k, "genitive", "first_person") for k in range(max(self.sentence.start, start - 8), start)
        )

    def _norm(self, i: int) -> str:
        """The matched spelling of a token of the sentence; empty outside it."""
        return self.norms[i] if i < self.sentence.end else ""


def _inside_names(draft: Draft) -> frozenset[int]:
    """The tokens of names and titles after the first."""
    return frozenset(i for found in draft.mentions for i in range(found.start + 1, found.end))
