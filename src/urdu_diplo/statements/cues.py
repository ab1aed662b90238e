"""Find the cues: the words by which somebody says, stresses, demands, rejects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..draft import Draft
from ..lexicon.entries import Frame
from ..lexicon.frame_index import FrameIndex
from ..lexicon.lexicon import Lexicon
from ..lexicon.verbs import VerbForm
from ..lexicon.words import phrase
from ..text.chars import QUOTES
from ..text.sentences import Stretch
from .cue import Cue
from .nouns import NounCues
from .predicates import looks_infinitive, read_predicate
from .told import Teller

__all__ = ["find_cues"]

CALLED = 3  # tokens of what something is called
NO_NAMES = (
    "postposition", "adverb", "particle", "complementizer", "oblique_pronoun", "first_person", "number_word", "finite",
    "and", "negation", "refer_back", "dative_pronoun", "relative", "more", "manner", "intensity",
    "time_noun", "weekday",
)  # fmt: skip


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


def _speaking_forms(lexicon: Lexicon) -> dict[str, list[tuple[str, list[Frame]]]]:
    """The forms of verbs that have frames: the verbs that each may be, with their frames."""
    verbs = lexicon.frame_index.verbs
    lemmas = ((dict.fromkeys(form.lemma for form in forms), norms) for forms, norms in lexicon.forms_alike.items())
    told = (([(lemma, verbs[lemma]) for lemma in found if lemma in verbs], norms) for found, norms in lemmas)
    return {norm: found for found, norms in told if found for norm in norms}


def _telling(lexicon: Lexicon) -> frozenset[str]:
    """The words with which a cue may begin: few, and the rest need no look."""
    index = lexicon.frame_index
    return frozenset(index.nouns) | frozenset(index.adpositions) | frozenset(lexicon.view(_speaking_forms))


class _Finder:
    def __init__(self, draft: Draft, sentence: Stretch, index: FrameIndex) -> None:
        self.draft, self.sentence, self.index = draft, sentence, index
        self.norms, self.speaking = draft.norms, draft.lexicon.view(_speaking_forms)
        self.teller = Teller(draft, sentence, index)
        self.nouns = NounCues(self.teller)

    def lookalikes(self) -> list[tuple[int, int]]:
        """Ranges of words that look like a frame and report nothing."""
        out = []
        listed, norms = self.index.lookalikes, self.norms
        for i in [i for i in range(*self.sentence) if norms[i] in listed]:
            after = norms[i + 1] if i + 1 < self.sentence.end else ""
            for words in (*listed[norms[i]].get(after, ()), *listed[norms[i]].get("", ())):
                if self.teller.stands(words, i):
                    out.append((i, i + len(words)))
                    break
        return out

    def candidates(self) -> Iterator[Cue]:
        """Every frame that fits somewhere in the sentence, in the order of the lexicon at each place."""
        nouns, verbs, adpositions = self.index.nouns, self.speaking, self.index.adpositions
        telling = self.draft.lexicon.view(_telling)
        for i in [i for i in range(*self.sentence) if self.norms[i] in telling]:
            norm = self.norms[i]
            if norm in nouns:
                yield from self.nouns.at(i)
            if norm in verbs:
                yield from self._at_verb(i)
            if norm in adpositions:
                yield from self._at_adposition(i)

    def _at_verb(self, i: int) -> Iterator[Cue]:
        forms = self.draft.lexicon.verb_forms[self.norms[i]]
        for lemma, frames in self.speaking[self.norms[i]]:
            for frame in frames:
                predicate = read_predicate(self.draft, i, self.sentence.end, frozenset({lemma}))
                wished = VerbForm(lemma, "subjunctive") in forms and not self.draft.isa(i + 1, "complementizer")
                if predicate is not None and not (wished and predicate.end == i + 1):
                    negated = self.draft.isa(i - 1, "negation")
                    cue = self.teller.told(frame, i, None, predicate, "verb", negated)
                    if cue is not None and self._fits(cue, frames):
                        yield cue

    def _fits(self, cue: Cue, frames: Sequence[Frame]) -> bool:
        """Whether the words before a bare verb are those that its frame wants: what to do, what something is called."""
        if cue.frame.requires_addressee:
            return self._tells_to_do(cue)
        says = cue.frame.act == "describe" and any(frame.act == "say" for frame in frames)
        return not says or self._calls_so(cue)

    def _calls_so(self, cue: Cue) -> bool:
        """`called the charge BASELESS`: whether a word or two stand between an object's marker and the verb."""
        k = cue.start
        while cue.start - k < CALLED and not self.draft.isa(k - 1, *NO_NAMES) and self._may_name(k - 1):
            k -= 1
        marked = self.draft.isa(k - 1, "dative", "dative_pronoun")
        habit = cue.predicate is not None and cue.predicate.aspect == "imperfective"  # `they call it X`: its name
        return k < cue.start and marked and not habit and not self.draft.isa(cue.end, "complementizer")

    def _may_name(self, k: int) -> bool:
        return k > self.sentence.start and (self.draft.tokens[k].is_word or self.norms[k] in QUOTES)

    def _tells_to_do(self, cue: Cue) -> bool:
        """Whether a bare verb has right before it what the one addressed is to do: `told X TO LEAVE`."""
        for marker in map(phrase, cue.frame.content):
            k = cue.start - len(marker)
            if tuple(self.norms[max(k, 0) : cue.start]) == marker and not self.draft.isa(cue.end, "complementizer"):
                return len(marker) > 1 or looks_infinitive(self.norms[k - 1])
        return False

    def _at_adposition(self, i: int) -> Iterator[Cue]:
        for words, frame in self.index.adpositions[self.norms[i]]:
            if self.teller.stands(words, i):
                yield Cue(frame, i, i + len(words), None, None, "adposition")
                return
