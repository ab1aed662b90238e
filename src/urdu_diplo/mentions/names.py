"""Persons whom no gazetteer holds, by the shape of their names and the words around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..draft import Found
from ..text.chars import COMMAS
from .weights import Weights

__all__ = ["Names"]

LONGEST = 5  # tokens of one name
SHORTEST_LAST_NAME = 3  # letters
SYLLABLE = 4  # letters
GIVEN = 4  # names before a family name of the lexicon
NO_NAME_BEGINS = (
    "postposition", "oblique_pronoun", "and", "honorific", "adverb", "relative", "complementizer", "negation",
    "first_person", "number_word", "weekday", "participle",
)  # fmt: skip
NAME_ENDS_BEFORE = ("postposition", "oblique_pronoun", "adverb", "relative")

NO_SURNAMES = (
    "postposition", "and", "adverb", "particle", "complementizer", "collective_pair", "honorific", "finite",
    "negation", "number_word", "weekday", "month", "participle", "relational", "first_person",
    "org_noun", "place_noun", "ministry_noun", "time_noun", "portfolio",
)  # fmt: skip


class Names(Weights):
    """Finds the names of persons in the tokens of one article."""

    def people(self) -> list[Found]:
        """Persons by title, by a list of names, or as the subject of a clause; then again by their last names."""
        out: list[Found] = self._syllables()
        self.found.update({i: f for f in out for i in range(f.start, f.end)})
        for start, end in self._runs():
            rule = self._reason(start, end)
            if rule:
                end = self.with_surname(end)
                found = Found(start, end, "PERSON", "name", rule)
                out.append(found)
                self.found.update(dict.fromkeys(range(start, end), found))
        return out

    def _syllables(self) -> list[Found]:
        """After a title: names of short syllables that are words too, up to a part that no list holds."""
        out: list[Found] = []
        for start in self._after_titles():
            if end := self._whole_stretch(start):
                out.append(Found(start, end, "PERSON", "name", "title+stretch"))
                continue
            for end in range(start + 4, start + 1, -1):
                if self._is_syllables(start, end):
                    out.append(Found(start, end, "PERSON", "name", "title+syllables"))
                    break
        return out

    def _whole_stretch(self, start: int) -> int:
        """The end of a name between a title and a speaker's marker, common words in it and all; 0 if it is none."""
        end = next((k for k in range(start + 2, start + LONGEST + 1) if self._speaks(k)), 0)
        if not end or end > len(self.draft.tokens):
            return 0
        weights = [self.weight(i) for i in range(start, end)]
        common_given = end - start == 2 and weights == [0, 1] and self.may_be_given(start)
        if common_given and self._office_before(start):
            return end if self._touches(start + 1) else 0
        if all(weights) or max(weights) < 2 or not weights[0]:
            return 0
        inside = range(start + 1, end)
        return end if all(self._touches(i) and self._may_be_surname(i) for i in inside) else 0

    def _may_be_surname(self, i: int) -> bool:
        """Whether a word, common as it may be, can stand in a name: no closed word, no noun of a body, no plural."""
        if i in self.found or self.draft.tokens[i].kind != "word" or self.draft.isa(i, *NO_SURNAMES):
            return False
        if self.draft.isa(i, "relative", "oblique_pronoun") and not self.draft.isa(i, "weak_name"):
            return False
        return not self.draft.norm(i).endswith(tuple(self.draft.lexicon.words["plural_ending"]))

    def may_be_given(self, i: int) -> bool:
        """Whether a word between a title and a family name can be a given name, common as it may be."""
        closed = ("mister", "honorific", "office_prefix", "elect", "oblique_pronoun", "relative")
        return self._may_be_surname(i) and not self.draft.isa(i, *closed) and self._ends_title(i)

    def after_title(self, start: int) -> int:
        """Where a name begins whose first parts no list holds: right after a title; else `start`."""
        i = start
        while start - i < GIVEN and self.weight(i - 1) and not self.draft.isa(i - 1, "honorific"):
            i -= 1
        return i if i < start and self._ends_title(i) else start

    def _after_titles(self) -> list[int]:
        """The tokens at which a name may begin after a title or a noun for a person."""
        after = {f.end for f in self.found.values() if f.type in ("ROLE", "ORG") and self._ends_title(f.end)}
        words, norms = self.draft.lexicon.words, self.draft.norms
        ends = words.endings("honorific", "person_noun")
        for i in [i for i, norm in enumerate(norms[:-1], 1) if norm in ends]:
            if words.match_back("honorific", norms, i) or words.match_back("person_noun", norms, i):
                after.add(i)
        return sorted(after)

    def _is_syllables(self, start: int, end: int) -> bool:
        if end > len(self.draft.tokens) or self.weight(end - 1) < 2 or any(i in self.found for i in range(start, end)):
            return False
        if any(self.draft.tokens[i].kind != "word" for i in range(start, end)) or self.weight(end):
            return False
        inner = range(start, end - 1)
        if all(self.weight(i) for i in inner) or self.draft.isa(start, *NO_NAME_BEGINS):
            return False
        if any(self.draft.isa(i, "ergative") and self.weight(i - 1) >= 2 for i in inner):
            return False  # a whole name, and its marker
        common = [i for i in inner if not self.weight(i)]
        short = all(len(self.draft.norm(i)) <= SYLLABLE for i in common)
        if not short and (len(common) > 1 or self._is_noun_of_kind(common[0])):
            return False
        return self.draft.isa(end, *NAME_ENDS_BEFORE) or self.draft.norm(end) in COMMAS

    def _is_noun_of_kind(self, i: int) -> bool:
        """Whether a word says what follows: a body, a place, an office, a group; or is a plural."""
        kinds = ("org_noun", "place_noun", "ministry_noun", "group_noun", "portfolio", "time_noun", "office_prefix")
        plural = self.draft.norm(i).endswith(tuple(self.draft.lexicon.words["plural_ending"]))
        return plural or self.draft.isa(i, *kinds, *NO_NAME_BEGINS, "finite", "relational", "month")

    def _runs(self) -> Iterator[tuple[int, int]]:
        end, words, norms = 0, self.draft.lexicon.words, self.draft.norms
        for i in self.likely:
            if i < end or not self.weight(i):
                continue
            if (polite := words.match("honorific", norms, i)) > 1:
                end = i + polite
                continue
            end = i + 1
            while end - i < LONGEST and self.weight(end) and self._touches(end):
                end += 1
            yield i, self._without_particle(i, end)

    def _touches(self, i: int) -> bool:
        gap = self.draft.text[self.draft.tokens[i - 1].end : self.draft.tokens[i].start]
        return "\n" not in gap

    def _without_particle(self, start: int, end: int) -> int:
        while end > start + 1 and self.draft.isa(end - 1, "name_particle"):
            end -= 1
        return end

    def _reason(self, start: int, end: int) -> str | None:
        weights = [self.weight(i) for i in range(start, end)]
        subject = self.draft.isa(end, "ergative") or self.with_surname(end) > end
        strong, unknown = weights.count(3), weights.count(2)
        if self._title_before(start):
            sure = strong or len(weights) > 1 or subject or (unknown and self._office_before(start))
            return "title+name" if sure else None
        if any(self.draft.tokens[i].kind == "latin" for i in range(start, end)):
            return None  # a firm's or a paper's as well
        if len(weights) < 2:
            return "unknown-subject" if self._is_lone_subject(start, end, weights) else None
        if strong and strong + weights.count(1) == len(weights):
            return "names"
        if strong and unknown:
            return "name+unknown"
        if not strong and not unknown and self._opens_clause(start) and self._speaks(end):
            return "names+speaks"
        if unknown and (self._title_after(end) or self._speaks(end) or self._who_follows(end)):
            return "unknown+speaks"
        return None

    def _is_lone_subject(self, start: int, end: int, weights: list[int]) -> bool:
        """One name of the lists, or one word that no list holds where a clause begins, as speaking subject."""
        if weights == [3]:
            return self._speaks(end) and len(self.draft.norm(start)) >= SHORTEST_LAST_NAME
        if weights != [2] or len(self.draft.norm(start)) < 4:
            return False
        if self.draft.norm(start).endswith(tuple(self.draft.lexicon.words["plural_ending"])):
            return False
        return self._opens_speaking(start)

    def _office_before(self, start: int) -> bool:
        """Whether an office or a polite title, not a mere noun for a person, stands before."""
        before = self.found.get(start - 1) or self.found.get(start - 2)
        return (before is not None and before.type == "ROLE") or self.draft.isa(start - 1, "mister", "honorific")

    def _title_after(self, end: int) -> bool:
        after = self.found.get(end + 1)
        return self.draft.norm(end) in COMMAS and after is not None and after.type == "ROLE"

    def _who_follows(self, end: int) -> bool:
        """`NAME, who …`."""
        return self.draft.norm(end) in COMMAS and self.draft.isa(end + 1, "relative")

    def _speaks(self, end: int) -> bool:
        return self.draft.isa(end, "ergative") or bool(
            self.draft.lexicon.words.match("speaker_follows", self.draft.norms, end)
        )

    def with_surname(self, end: int) -> int:
        """Where a name ends when one more word, common as it is, stands between it and the subject marker."""
        if end in self.found or not self.draft.isa(end + 1, "ergative") or self.draft.tokens[end].kind != "word":
            return end
        closed = ("postposition", "and", "adverb", "particle", "group_noun", "org_noun", "place_noun",
                  "oblique_pronoun", "complementizer", "collective_pair", "name_particle")  # fmt: skip
        if self.draft.lexicon.matcher.readings((self.draft.norm(end),)):
            return end
        plural = self.draft.norm(end).endswith(tuple(self.draft.lexicon.words["plural_ending"]))
        polite = self.draft.isa(end, "honorific") and not self.draft.isa(end, "weak_name")
        return end if plural or polite or self.draft.isa(end, *closed) else end + 1

    def again(self, people: Sequence[Found]) -> list[Found]:
        """Persons named in full elsewhere, here by one part of their name alone."""
        full = [f for f in people if f.type == "PERSON"]
        out = self._whole_names(full)
        self.found.update({i: f for f in out for i in range(f.start, f.end)})
        last = {self.draft.norm(f.end - 1) for f in full}
        other = {self.draft.norm(i) for f in full for i in range(f.start, f.end - 1)}
        other = {word for word in other if word not in last and not self.is_common(word)}
        first = {self.draft.norm(f.start) for f in full if f.end - f.start > 1}
        again = last | other | first
        for i in [i for i, norm in enumerate(self.draft.norms) if norm in again and i not in self.found]:
            word = self.draft.norms[i]
            if len(word) < SHORTEST_LAST_NAME and not self.draft.isa(i + 1, "ergative"):
                continue
            weak = self.is_common(word) or self.draft.isa(i, "name_part", "ambiguous_name")
            as_last = word in last and (self._title_before(i) or self._speaks(i + 1))
            as_first = word in first and self.draft.isa(i, "ambiguous_name") and self._opens_speaking(i)
            if weak and not (as_last or as_first):
                continue
            out.append(Found(i, i + 1, "PERSON", "name", "name-again"))
        return out

    def _opens_speaking(self, i: int) -> bool:
        """Whether a word opens a clause and has a speaker's marker."""
        return self._opens_clause(i) and self._speaks(i + 1)

    def _opens_clause(self, i: int) -> bool:
        """Whether no word of the same clause stands before token `i`."""
        before = self.draft.tokens[i - 1] if i else None
        return before is None or not before.is_word or self.draft.isa(i - 1, "complementizer", "and", "contrast")

    def _whole_names(self, full: Sequence[Found]) -> list[Found]:
        """Whole names found once, wherever else they stand."""
        norms = self.draft.norms
        names = {tuple(norms[f.start : f.end]) for f in full if f.end - f.start > 1}
        lengths: dict[str, set[int]] = {}
        for name in names:
            lengths.setdefault(name[0], set()).add(len(name))
        out: list[Found] = []
        for i in [i for i, norm in enumerate(norms) if norm in lengths]:
            for length in sorted(lengths[norms[i]], reverse=True):
                free = not any(k in self.found for k in range(i, i + length))
                if free and tuple(norms[i : i + length]) in names:
                    out.append(Found(i, i + length, "PERSON", "name", "whole-name-again"))
                    break
        return out
