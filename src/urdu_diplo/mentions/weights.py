"""How much each token looks like part of a person's name, by itself and by the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from ..draft import Draft, Found
from ..lexicon.lexicon import NAME_CLASSES, Lexicon
from ..text.chars import COMMAS

__all__ = ["Weights"]

SYLLABLE = 4  # letters
INITIALS = 3  # names of letters in a row that are initials
PERSON_NOUNS = ("group_noun", "person_noun", "honorific")


def _decided_around(lexicon: Lexicon) -> frozenset[str]:
    """Words whose weight hangs on the words around them.

    All others weigh the same everywhere, but for what follows `Mr`, and for weak names beside a listed one. The name
    of a letter that is a postposition too is no initial.
    """
    words = lexicon.words
    letters = words["letter_name"] - words["postposition"]
    return words.endings(*PERSON_NOUNS, "name_part", "ambiguous_name") | letters


class Weights:
    """Reads the tokens of one article as parts of names.

    Weights: 3 a name of the lists or of the people gazetteer, 2 a word that no list holds,
    1 a particle of names or a word that is a name too, 0 a common word, a mark, part of another mention.
    """

    def __init__(self, draft: Draft, found: Sequence[Found]) -> None:
        self.draft = draft
        self.known = draft.lexicon.name_words
        self.is_common = draft.lexicon.is_common
        self.listed = draft.lexicon.listed_names
        self._alone = self._weights_alone()
        self.likely = [i for i, alone in enumerate(self._alone) if alone != 0]  # may weigh, outside other mentions
        self.found = {i: f for f in found for i in range(f.start, f.end)}

    def weight(self, i: int) -> int:
        """How much token `i` looks like part of a person's name."""
        if i in self.found or not 0 <= i < len(self._alone):
            return 0
        alone = self._alone[i]
        return self._weight_around(i) if alone is None else alone

    def _weights_alone(self) -> list[int | None]:
        """The weight of each token outside other mentions; none where it hangs on the words around it."""
        words, norms, nameable = self.draft.lexicon.words, self.draft.norms, NAME_CLASSES.issuperset
        around, mister, weak = self.draft.lexicon.view(_decided_around), words["mister"], words["weak_name"]
        out: list[int | None] = [
            self._weight_of(token.norm) if token.kind == "word" and nameable(classes) else 0  # most are common words
            for token, classes in zip(self.draft.tokens, self.draft.classes, strict=True)
        ]
        before_name = mister | words["patronymic"]
        named = {i + 1 for i, norm in enumerate(norms) if norm in before_name}
        listed = [i for i, norm in enumerate(norms) if norm in self.listed]
        named |= {k for i in listed for k in (i - 1, i + 1) if self.draft.norm(k) in weak}
        named |= {i for i, norm in enumerate(norms) if norm in around}
        for i in named:
            if i < len(norms) and self.draft.tokens[i].kind == "word":
                out[i] = self._weight_by_class(i)
        for i, token in enumerate(self.draft.tokens):
            if token.kind == "latin" and token.text.istitle():
                out[i] = 2  # a name in Latin letters
        servant, article = words["servant_of"], tuple(words["article"])
        for i in [i for i, norm in enumerate(norms[:-1]) if norm in servant and norms[i + 1].startswith(article)]:
            out[i] = out[i + 1] = 3  # `Abd al-Salam` in two words
        second = words["construct_end"]
        for i in [i for i, norm in enumerate(norms[1:]) if norm in second and out[i] != 0]:
            out[i] = out[i + 1] = 3  # `Mahbub al-Din`: after a name or an unknown word
        return out

    def _weight_of(self, word: str) -> int:
        if self.is_common(word):
            return 0
        return 3 if word in self.known else 2 if len(word) > 1 else 0

    def _weight_by_class(self, i: int) -> int | None:
        if self._ends_noun_phrase(i):
            return 0
        if self.draft.isa(i, "honorific") and not self.draft.isa(i, "name_part"):
            return 0
        if self.draft.isa(i, "name_part", "ambiguous_name"):
            return 0 if self.draft.isa(i, "postposition", "and") else 1
        return None

    def _weight_around(self, i: int) -> int:
        if self._is_initial(i):
            return 1
        if self.draft.isa(i - 1, "mister") and self._may_be_anybody(i):
            return 2
        if self.draft.isa(i - 1, "patronymic") and self._is_listed(i - 2) and not self.draft.isa(i, "postposition"):
            return 2  # the father's name, common word as it may be
        if self.draft.isa(i, "weak_name") and self._has_listed_neighbours(i):
            return 1
        return self._weight_of(self.draft.norms[i])

    def _is_initial(self, i: int) -> bool:
        """Whether the name of a letter is somebody's initial: a title before, a name after."""
        if not self.draft.isa(i, "letter_name") or self.draft.isa(i, "postposition"):
            return False
        start, end = i, i + 1
        while self.draft.isa(start - 1, "letter_name") and i - start < INITIALS:
            start -= 1
        while self.draft.isa(end, "letter_name") and end - i < INITIALS:
            end += 1
        return self._is_listed(end) or (self._title_before(start) and self.draft.isa(end + 1, "ergative"))

    def _ends_noun_phrase(self, i: int) -> bool:
        """Whether a word ends a noun of several words for a person, such as `fisher-man`."""
        words, norms = self.draft.lexicon.words, self.draft.norms
        if norms[i] not in words.phrase_endings(*PERSON_NOUNS):
            return False
        return any(words.match_back(name, norms, i + 1) > 1 for name in PERSON_NOUNS)

    def _may_be_anybody(self, i: int) -> bool:
        """Whether a common word after `Mr` must be his name: a marker or another name follows."""
        if (
            self.draft.isa(i, "postposition", "oblique_pronoun", "group_noun", "honorific")
            or len(self.draft.norm(i)) < 2
        ):
            return False
        return self.draft.isa(i + 1, "postposition") or self._is_listed(i + 1)

    def _has_listed_neighbours(self, i: int) -> bool:
        """Whether listed names stand beside a word that may be a name: both sides for a function word."""
        if self.draft.isa(i, "time_noun") and self.draft.isa(i - 1, "genitive"):
            return False  # `on the DAY of`
        beside = [self._is_listed(i - 1), self._is_listed(i + 1)]
        if self.draft.isa(i, "ablative") and max(len(self.draft.norm(i - 1)), len(self.draft.norm(i + 1))) > SYLLABLE:
            return False  # only between syllables of East Asian names
        closed = self.draft.isa(
            i, "postposition", "oblique_pronoun", "and", "auxiliary", "relative", "particle", "first_person"
        )
        return all(beside) if closed else any(beside)

    def _is_listed(self, i: int) -> bool:
        """Whether a token is a name of the lists and no common word."""
        return i not in self.found and self.draft.norm(i) in self.listed

    def _title_before(self, start: int) -> bool:
        i = start
        if self.draft.norm(i - 1) in COMMAS:
            i -= 1
        if self._ends_title(i):
            return True
        if i == start and self.draft.isa(i - 1, "mister"):
            return True
        return i == start and bool(
            self.draft.lexicon.words.match_back("honorific", self.draft.norms, i)
            or self.draft.lexicon.words.match_back("person_noun", self.draft.norms, i)
        )

    def _ends_title(self, i: int) -> bool:
        """Whether a title ends before token `i`, its body after it or not: `spokesman`, `spokesman Foreign Office`."""
        before = self.found.get(i - 1)
        if before is not None and before.type == "ORG":
            before = self.found.get(before.start - 1)
        return before is not None and before.type == "ROLE" and not before.plural
