"""Organisations and places whom no gazetteer holds, by the nouns and small words that say what they are."""

from __future__ import annotations

from collections.abc import Iterator

from ..draft import Draft, Found
from ..text.chars import CLOSE_BRACKETS, COMMAS, QUOTES
from .names import Names
from .offices import portfolio_end

__all__ = ["find_by_noun", "is_acting"]

NOUNS = (
    "portfolio_link",
    "ministry_noun",
    "org_noun",
    "office_noun",
    "seated_noun",
    "of_in_names",
    "letter_name",
)  # may tell an organisation
LONGEST = 4  # tokens of an unknown name
INITIALS = 3  # names of letters in a row that make an acronym


def find_by_noun(draft: Draft, names: Names) -> list[Found]:
    """Candidates: `X University`, `the group X`, `Ministry of X`, `Institute of X`, acronyms, `the city of X`."""
    return [*_Kinds(draft, names).organisations(), *_Kinds(draft, names).places()]


class _Kinds:
    def __init__(self, draft: Draft, names: Names) -> None:
        self.draft, self.names, self.words = draft, names, draft.lexicon.words

    def organisations(self) -> Iterator[Found]:
        """Unknown organisations."""
        telling = self.draft.lexicon.words.beginnings(*NOUNS)
        near = [i for i, t in enumerate(self.draft.tokens) if t.norm in telling or t.kind == "latin"]
        for i in near:
            if i in self.names.found:
                continue
            classes = self.draft.classes[i]
            if "ministry_noun" in classes:
                end = portfolio_end(self.draft, i + 1)
                if end > i + 1:
                    yield self._organisation(i, end, "ministry+portfolio")
                elif (start := self._before_genitive(i)) < i:
                    yield self._organisation(start, i + 1, "portfolio+ministry")
            if length := self.words.match("org_noun", self.draft.norms, i):
                yield from self._around_noun(i, i + length)
            if "portfolio_link" in classes:
                yield from self._for_what(i)
            if "office_noun" in classes:
                yield from self._of_holder(i)
            if "seated_noun" in classes:
                yield from self._of_place(i)
            if "of_in_names" in classes:
                yield from self._around_of(i)
            if self._is_latin_acronym(i):
                yield Found(i, i + 1, "ORG", "abbreviation", "latin-acronym")
            if "letter_name" in classes and not self.draft.isa(i - 1, "letter_name"):
                yield from self._acronym(i)

    def _organisation(self, start: int, end: int, rule: str) -> Found:
        return Found(start, end, "ORG", "name", rule)

    def _around_noun(self, i: int, last: int) -> Iterator[Found]:
        """`X University`; `the agency X`, in quotation marks or not. The noun's tokens are `i` to `last`."""
        start = i
        loans = self.draft.isa(i, "loan_named_noun") or self.words.match("loan_named_noun", self.draft.norms, i) > 1
        while i - start < LONGEST and self._is_of_name(start - 1, loans):
            start -= 1
        if start == i and self.draft.isa(i, "portfolio_body"):
            while i - start < LONGEST and start - 1 not in self.names.found and self.draft.isa(start - 1, "portfolio"):
                start -= 1
        while start < i and self.draft.isa(start, "of_in_names"):
            start += 1
        portfolio = self.draft.isa(start - 1, "portfolio_link")  # `minister for national health services`
        if start < i and not portfolio and not self._says_kind(start, i):
            yield self._organisation(start, last, "name+organisation-noun")
        if not self.draft.isa(i, "naming_noun"):
            return
        first = last + (self.draft.norm(last) in QUOTES)
        end = first
        while end - first < LONGEST and self.names.weight(end) >= 2:
            end += 1
        quoted = first > last and self.draft.norm(end) in QUOTES
        if end > first and (quoted or self.draft.isa(end, "postposition")):
            yield self._organisation(first, end, "organisation-noun+name")

    def _says_kind(self, start: int, i: int) -> bool:
        """Whether one loan before a noun that is no body's alone says of which kind it is: `training centre`."""
        return self.draft.isa(i, "kind_noun") and i - start == 1 and self.names.weight(start) < 2

    def _before_genitive(self, i: int) -> int:
        """Where in `of energy the MINISTRY` the portfolio begins; `i` where no nouns and genitive stand before."""
        start = i - 1
        if not self.draft.isa(start, "feminine_genitive"):
            return i
        while i - start < LONGEST + 1 and self._is_trade(start - 1):
            start -= 1
        return start if start < i - 1 else i

    def _for_what(self, i: int) -> Iterator[Found]:
        """`the institute for N and N`, `the observatory for N`: up to the marker that follows."""
        start = next((k for k in (i - 2, i - 1) if self.words.match("org_noun", self.draft.norms, k) == i - k), i)
        end = i + 1
        while end - i <= LONGEST + 1 and (self._is_trade(end) or self.draft.isa(end, "bound_and")):
            end += 1
        if start < i and end > i + 1 and self.draft.isa(end, "postposition"):
            yield self._organisation(start, end, "organisation-noun+for")

    def _is_of_name(self, i: int, loans: bool) -> bool:
        """Whether a word may be part of a body's name before its noun: a name, or a loan if any may."""
        if self.names.weight(i) >= 2:
            return True
        return loans and i not in self.names.found and self.draft.isa(i, "loan_before_body", "of_in_names")

    def _of_holder(self, i: int) -> Iterator[Found]:
        """`the chancellor's office`, `the GCC secretariat`: the title or the body right before."""
        holder = self.names.found.get(i - 1)
        if holder is None or holder.end != i or holder.plural:
            return
        if holder.type == "ROLE" or (holder.type in ("ORG", "FORUM") and not is_acting(holder)):
            yield self._organisation(holder.start, i + 1, "title+office")

    def _of_place(self, i: int) -> Iterator[Found]:
        """`Tehran University`, `Lahore High Court`: a body named by its seat."""
        start = i
        while i - start < LONGEST - 1 and self._is_trade(start - 1):
            start -= 1
        country = self.names.found.get(start - 1)
        named = country is not None and country.type == "COUNTRY" and country.form == "name" and country.end == start
        if country is not None and named and start < i and self.draft.isa(i, "national_body"):
            yield self._organisation(country.start, i + 1, "country+body")
        seat = self.names.found.get(i - 1)
        length = self.words.match("seated_body", self.draft.norms, i)
        if (
            seat is not None
            and seat.end == i
            and length
            and seat.form != "demonym"
            and seat.type in ("PLACE", "COUNTRY")
        ):
            yield self._organisation(seat.start, i + length, "seat+body")

    def _is_trade(self, i: int) -> bool:
        """Whether a word may say of what a national body is: a plain noun."""
        if i in self.names.found or not 0 <= i < len(self.draft.tokens) or not self.draft.tokens[i].is_word:
            return False
        closed = (
            "postposition",
            "oblique_pronoun",
            "and",
            "finite",
            "complementizer",
            "relational",
            "adverb",
            "relative",
        )
        return not self.draft.isa(i, *closed)

    def _around_of(self, i: int) -> Iterator[Found]:
        """`Institute of International Affairs`: English names keep their small words."""
        start, end = i, i + 1
        while i - start < LONGEST - 1 and self._is_foreign(start - 1):
            start -= 1
        while end - i <= LONGEST and self._is_foreign(end):
            end += 1
        if start < i and end > i + 1:
            yield self._organisation(start, end, "of-in-name")

    def _is_foreign(self, i: int) -> bool:
        if self.names.weight(i) >= 1 or self.draft.isa(i, "of_in_names", "loan_in_names"):
            return True
        return self.draft.isa(i, "org_noun") and i not in self.names.found

    def _acronym(self, i: int) -> Iterator[Found]:
        """Names of letters in a row; what is a genitive too begins none after a word or a bracket that closes."""
        after = self.draft.norm(i - 1) in CLOSE_BRACKETS or (i > 0 and self.draft.tokens[i - 1].is_word)
        if after and self.draft.isa(i, "genitive"):
            i += 1
        end = i
        while self.draft.isa(end, "letter_name") and end not in self.names.found:
            end += 1
        if (
            end < len(self.draft.tokens)
            and self.draft.isa(end - 1, "postposition")
            and not self.draft.isa(end, "postposition")
        ):
            end -= 1
        if end - i >= INITIALS and self.names.weight(end) < 2:
            yield Found(i, end, "ORG", "abbreviation", "acronym")

    def _is_latin_acronym(self, i: int) -> bool:
        token = self.draft.tokens[i]
        return token.kind == "latin" and token.text.isupper() and 2 < len(token.text) < 8

    def places(self) -> Iterator[Found]:
        """Unknown places."""
        nouns = self.draft.lexicon.words["place_noun"]
        near = {i for i, norm in enumerate(self.draft.norms) if norm in nouns}
        for i in sorted(near.union(self.names.likely)):
            if i in near and self.names.weight(i + 1) == 2:
                end = i + 2 + (self.names.weight(i + 2) == 2)
                yield Found(i + 1, end, "PLACE", "name", "place-noun+name")
            elif self.names.weight(i) == 2 and self.names.weight(i - 1) == 0 and self._is_place(i):
                yield Found(i, i + 1, "PLACE", "name", "name+locative")

    def _is_place(self, i: int) -> bool:
        """`in X`, `X's city`, `X and KNOWN PLACE`."""
        if len(self.draft.norm(i)) < 4 or self.draft.norm(i - 1) in QUOTES:
            return False
        if self.draft.isa(i + 1, "locative"):
            return self.draft.isa(i - 1, "postposition") or not self.draft.tokens[i - 1].is_word
        if self.draft.isa(i + 1, "genitive") and self.draft.isa(i + 2, "place_noun"):
            return True
        beside = [self.names.found.get(i + 2), self.names.found.get(i - 2)]
        joined = [self._joins(i + 1), self._joins(i - 1)]
        return any(j and f is not None and f.type == "PLACE" for j, f in zip(joined, beside, strict=True))

    def _joins(self, i: int) -> bool:
        return self.draft.isa(i, "and") or self.draft.norm(i) in COMMAS


def is_acting(found: Found) -> bool:
    """Whether a body is known by a common noun alone, such as `the government`."""
    return any(getattr(reading.entry, "acting", False) for reading in found.readings)
