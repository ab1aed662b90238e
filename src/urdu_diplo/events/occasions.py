"""Where an article has a word that names an event: the nouns of the occasions, and verbs such as `met`."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain

from ..draft import Draft, Found
from ..lexicon.entries import Occasion
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase
from ..text.sentences import Stretch

__all__ = ["Occasions"]


class _Index:
    """Occasions by the first word of their nouns, the longest first."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.nouns: dict[str, list[tuple[tuple[str, ...], Occasion]]] = defaultdict(list)
        for occasion in lexicon.occasions:
            for noun in occasion.noun:
                words = phrase(noun)
                self.nouns[words[0]].append((words, occasion))
        self.verbs = {
            "".join(phrase(verb)): occasion
            for occasion in lexicon.occasions
            if not occasion.noun
            for verb in occasion.verb
        }
        for listed in self.nouns.values():
            listed.sort(key=lambda pair: -len(pair[0]))
        alike = lexicon.forms_alike.items()
        naming = (norms for forms, norms in alike if any(form.lemma in self.verbs for form in forms))
        self.verb_forms = frozenset(chain.from_iterable(naming))


class Occasions:
    """Finds the words of events among the tokens of an article; `covers` has the mention at each token."""

    def __init__(self, draft: Draft, covers: dict[int, Found]) -> None:
        self.draft, self.covers, self.words = draft, covers, draft.lexicon.words
        self.index = draft.lexicon.view(_Index)

    def at(self, i: int, sentence: Stretch) -> tuple[Stretch, Occasion] | None:
        """The words that begin at token `i` and name an event, by a noun or a verb."""
        norm = self.draft.norms[i]
        noun = self._noun(i) if norm in self.index.nouns else None
        return self._verb(i, sentence) if noun is None and norm in self.index.verb_forms else noun

    def begins(self, i: int) -> bool:
        """Whether a noun that names an event begins at token `i`."""
        return self.draft.norms[i] in self.index.nouns and self._noun(i) is not None

    def _noun(self, i: int) -> tuple[Stretch, Occasion] | None:
        if i in self.covers:
            return None
        for words, occasion in self.index.nouns[self.draft.norms[i]]:
            if tuple(self.draft.norms[i : i + len(words)]) == words:
                return Stretch(i, i + len(words)), occasion
        return None

    def _verb(self, i: int, sentence: Stretch) -> tuple[Stretch, Occasion] | None:
        """A verb that names an event by itself: `met`, `arrived in`."""
        for form in self.draft.lexicon.verb_forms[self.draft.norms[i]]:
            occasion = self.index.verbs.get(form.lemma)
            completed = form.aspect == "stem" and self.draft.isa(i + 1, "vector_motion")  # `arrived` in two words
            if occasion is None or not (completed or form.aspect in ("perfective", "future")):
                continue
            partner = self.words.match_back("partner", self.draft.norms, i) and not self.draft.isa(i - 1, "dative")
            place = self.covers.get(i - 1)
            arrives = occasion.kind == "visit" and place is not None and place.type in ("PLACE", "COUNTRY")
            if (occasion.kind != "visit" and partner) or arrives:
                return Stretch(i, i + 1 + completed), occasion
        return None
