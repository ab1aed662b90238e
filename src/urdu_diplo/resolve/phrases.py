"""The noun phrase that ends before a marker: who is named in it. Urdu phrases are read from their last word back."""

from __future__ import annotations

from ..draft import Draft, Found
from ..text.chars import CLOSE_BRACKETS, COMMAS, OPEN_BRACKETS, QUOTES
from .heads import HeadReader
from .owners import is_met
from .phrase import ACTORS, Head, Phrase

__all__ = ["LONGEST", "PhraseReader"]

LONGEST = 40  # tokens of one phrase
UNKNOWN = 2  # tokens of a member of a list that nothing knows
ADJECTIVES = 4  # words that may stand between the parts of a phrase
OWNERS = frozenset({"COUNTRY", "ORG", "FORUM", "PERSON", "ROLE", "PLACE"})


class PhraseReader:
    """Reads noun phrases backwards from their right edge."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.words = draft.lexicon.words
        self.covers = draft.covers()
        self.heads = HeadReader(draft, self.covers)

    def before(self, end: int, floor: int) -> Phrase | None:
        """The phrase whose last token is before `end`, not reaching before `floor`."""
        end = self._without_marks(end, floor)
        if end <= floor:
            return None
        relative = self._around_relative(end, floor)
        if relative is not None:
            return relative
        head = self.heads.head(end, floor)
        if head is None:
            return None
        if head.kind == "collective" and (listed := self._listed_before(head, floor)) is not None:
            return Phrase(listed.start, end, listed.heads)
        start = self._extent(head, floor)
        phrase = Phrase(start, end, [head])
        self._add_conjuncts(phrase, floor)
        if len(phrase.heads) == 1 and self.draft.isa(end, "ergative"):
            self._add_by_commas(phrase, floor)
        return phrase

    def _listed_before(self, head: Head, floor: int) -> Phrase | None:
        """In `A and B BOTH`: the list right before the word for both."""
        named = self.covers.get(head.start - 1)
        if named is None or named.end != head.start:
            return None
        listed = self.before(head.start, floor)
        return listed if listed is not None and len(listed.heads) > 1 else None

    def _without_marks(self, end: int, floor: int) -> int:
        while end > floor and (
            self.draft.norm(end - 1) in QUOTES
            or self.draft.isa(end - 1, "focus")
            or self.draft.norm(end - 1) in COMMAS
            or (
                self.words.match_back("honorific", self.draft.norms, end) == 1
                and (end - 1) not in self.covers
                and self._is_person(end - 2)
            )
        ):
            end -= 1
        if end > floor and self.draft.norm(end - 1) in CLOSE_BRACKETS:
            i = end - 1
            while i > floor and self.draft.norm(i) not in OPEN_BRACKETS:
                i -= 1
            inside = self.covers.get(i + 1)
            if i > floor and (i - 1) in self.covers:
                return self._without_marks(i, floor)
            if inside is not None and inside.end == end - 1:  # an unknown name, and its short form in brackets
                return inside.end
        return end

    def _is_person(self, i: int) -> bool:
        found = self.covers.get(i)
        return found is not None and found.type in ("PERSON", "ROLE")

    def _around_relative(self, end: int, floor: int) -> Phrase | None:
        """`NAME, who also serves as …,` before the marker: the phrase before the relative clause."""
        if not self.draft.isa(end - 1, "finite") or end - 1 in self.covers:
            return None
        for i in range(end - 1, max(floor, end - LONGEST), -1):
            if self.draft.isa(i, "relative"):
                head = self.heads.head(i - 1 if self.draft.norm(i - 1) in COMMAS else i, floor)
                if head is not None and (head.found is not None or head.kind == "group"):
                    return Phrase(self._extent(head, floor), end, [head])
        return None

    def _extent(self, head: Head, floor: int) -> int:
        """Where the head's phrase begins: titles beside a name, owners before a genitive, adjectives."""
        i = head.start
        adjectives = 0
        while i > floor:
            found = self.covers.get(i - 1)
            if found is not None and found.start >= floor and self._belongs(found, head, i):
                head.owners.append(found)
                i, adjectives = found.start, 0
                i = self._listed_owners(found, head, i, floor)
            elif self._is_another(i, head) or self._is_anothers(i, head):
                break
            elif self.draft.isa(i - 1, "genitive") and (before := self.heads.before_bracket(i - 1, floor)) < i - 1:
                i = before
            elif self.draft.isa(i - 1, "genitive") and i - 2 >= floor and self._can_own(i - 2):
                i -= 1
                if (i - 1) not in self.covers:
                    i -= 1
                adjectives = 0
            elif self._title_before_comma(i, head) or self._title_before_quote(i, head):
                i -= 1
            elif (
                self.draft.norm(i - 1) in QUOTES and i - 1 > floor and head.found is not None and adjectives == 0
            ) or self.words.match_back("refer_back", self.draft.norms, i):
                break
            elif head.kind == "group" and self.draft.isa(i - 1, "pointing") and self.draft.isa(i - 2, "genitive"):
                i -= 1  # `X's this official`
            elif adjectives < ADJECTIVES and self._is_adjective(i - 1):
                i, adjectives = i - 1, adjectives + 1
            elif self._located(i, floor):
                i -= 1
            else:
                break
        return self._trim(i, head)

    def _belongs(self, found: Found, head: Head, i: int) -> bool:
        if found.type == "ROLE":
            return True
        return found.type in OWNERS and (
            found.form in ("demonym", "abbreviation")
            or self._genitive_follows(found, i)
            or found.type in ("ORG", "COUNTRY")
        )

    def _genitive_follows(self, found: Found, i: int) -> bool:
        return any(self.draft.isa(k, "genitive", "locative") for k in range(found.end, i + 1))

    def _listed_owners(self, found: Found, head: Head, i: int, floor: int) -> int:
        """`of A, B and C`: the other owners, where the head is no single named person, or the first of several."""
        if head.found is not None and head.found.type == "PERSON" and not self._has_title_of_several(head, found.end):
            return i
        while i - 1 > floor and (self.draft.isa(i - 1, "and") or self.draft.norm(i - 1) in COMMAS):
            other = self.covers.get(i - 2)
            if other is None or other.type != found.type or other.form != found.form or other.start < floor:
                break
            head.owners.append(other)
            i = other.start
        return i

    def _has_title_of_several(self, head: Head, start: int) -> bool:
        """`of A and B the LEADERS N and M`: whether a plural title stands between `start` and the first name."""
        titles = any(owner.type == "ROLE" and owner.plural for owner in head.owners)
        return titles or any(self.draft.isa(k, "leader_noun") for k in range(start, head.start))

    def _is_another(self, i: int, head: Head) -> bool:
        """In `X's Qatari counterpart`: X has to do with the counterpart, and is no part of who that is."""
        if not self.draft.isa(i - 1, "genitive") or not any(o.form == "demonym" for o in head.owners):
            return False
        found = self.covers.get(i - 2)
        return found is not None and found.type in ("PERSON", "ROLE")

    def _is_anothers(self, i: int, head: Head) -> bool:
        """Whether a genitive before a phrase is not its own: it does not agree, or the head is a state's name.

        In `of the treaty X welcomed` the genitive is in the direct case, and X, before a marker, in the oblique one.
        A person's name belongs to no person, nor do leaders, nor another state's offices: `X's with the leaders talks`.
        """
        if not self.draft.isa(i - 1, "genitive"):
            return False
        if self.draft.isa(i - 1, "direct_genitive") and self.draft.isa(head.end, "postposition"):
            return True
        found, owner = head.found, self.covers.get(i - 2)
        if head.kind == "group" and self.draft.isa(head.start, "leader_noun"):
            return owner is not None and owner.type == "PERSON"
        if found is not None and found.type == "ROLE" and owner is not None and owner.type in ("ROLE", "PERSON"):
            met = self.draft.isa(i - 1, "feminine_genitive") and any(o.type in ("ORG", "FORUM") for o in head.owners)
            return met or is_met(self.draft, found) or any(o.type == "COUNTRY" for o in head.owners)
        if found is None or found.form != "name":
            return False
        if found.type == "COUNTRY":
            return found.start == i
        first = self.covers.get(i)
        by_name = (first is not None and first.type in ("PERSON", "COUNTRY", "ORG")) or self.draft.isa(i, "honorific")
        by_name |= first is not None and first.type == "ROLE" and is_met(self.draft, first)
        return found.type == "PERSON" and owner is not None and owner.type == "PERSON" and by_name

    def _can_own(self, i: int) -> bool:
        if i in self.covers:
            return self.covers[i].type in OWNERS
        return self.draft.tokens[i].is_word and not self.draft.isa(
            i, "postposition", "finite", "complementizer", "converb"
        )

    def _title_before_comma(self, i: int, head: Head) -> bool:
        title = self.covers.get(i - 2) if self.draft.norm(i - 1) in COMMAS else None
        return title is not None and title.type == "ROLE" and head.found is not None and head.found.type == "PERSON"

    def _title_before_quote(self, i: int, head: Head) -> bool:
        """`the minister 'NAME'`: whether a quotation mark encloses just the name, and its title stands before."""
        quoted = i == head.start and self.draft.norm(i - 1) in QUOTES and self.draft.norm(head.end) in QUOTES
        title = self.covers.get(i - 2) if quoted else None
        return title is not None and title.type == "ROLE" and head.found is not None and head.found.type == "PERSON"

    def _is_adjective(self, i: int) -> bool:
        if i in self.covers or not (self.draft.tokens[i].is_word or self.draft.tokens[i].kind == "number"):
            return False
        return not self.draft.isa(
            i, "postposition", "and", "complementizer", "contrast", "relative", "subordinate", "finite",
            "participle", "converb", "weekday", "month", "adverb", "oblique_pronoun", "relational", "particle",
        )  # fmt: skip

    def _located(self, i: int, floor: int) -> bool:
        """`in PLACE` inside a phrase, as in `posted in the UN`."""
        return (
            self.draft.isa(i - 1, "locative")
            and i - 2 >= floor
            and i - 2 in self.covers
            and self.draft.isa(i, "posted")
        )

    def _trim(self, start: int, head: Head) -> int:
        """Adverbs that stand at the left edge belong to the clause, not to the phrase."""
        while (
            start < head.start and start not in self.covers and self.draft.isa(start, "adverb", "time_noun", "weekday")
        ):
            start += 1
            if (
                self.draft.isa(start, "genitive")
                and self.draft.isa(start + 1, "part_of_day")
                and start + 2 < head.start
            ):
                start += 2
        return start + (start < head.start and self.draft.isa(start, "genitive"))

    def _add_conjuncts(self, phrase: Phrase, floor: int) -> None:
        joined = False
        while phrase.start - 1 > floor and phrase.end - phrase.start < LONGEST:
            i = phrase.start = self._with_place(phrase.start, floor)
            if self.draft.isa(i - 1, "and"):
                joined = True
                if self.draft.norm(i - 2) in COMMAS and (i - 3) in self.covers:
                    i -= 1  # `A, B, and C`
            elif not (joined and self.draft.norm(i - 1) in COMMAS):
                return
            i = self._past_unknown(i, floor)
            head = self.heads.head(self.heads.before_bracket(i - 1, floor), floor)
            if head is None or head.kind == "noun" or (head.found is not None and head.found.type not in ACTORS):
                return
            first = phrase.heads[0]
            phrase.start = self._extent(head, floor)
            if not self._is_same_person(head, first, i):
                phrase.heads.insert(0, head)

    def _add_by_commas(self, phrase: Phrase, floor: int) -> None:
        """`A, B, C condemned it`: a list of states or of persons without `and`, if a clause opens with it."""
        last, i, heads = phrase.heads[0].found, phrase.start, list[Head]()
        while last is not None and last.type in ("COUNTRY", "PERSON") and i - 1 > floor:
            head = self.heads.head(i - 1, floor) if self.draft.norm(i - 1) in COMMAS else None
            if head is None or head.found is None or head.found.type != last.type or head.found.entity == last.entity:
                break
            i = self._extent(head, floor)
            heads.insert(0, head)
        if heads and i == floor:
            phrase.start, phrase.heads = i, [*heads, *phrase.heads]

    def _is_same_person(self, head: Head, other: Head, i: int) -> bool:
        """`X's LEADER and former minister NAME`: whether a nameless one before `and` is who is named after it."""
        named = other.found is not None and other.found.type == "PERSON" and other.start > i
        return named and head.kind == "group" and self.draft.isa(head.start, "one_leader", "one_person")

    def _with_place(self, i: int, floor: int) -> int:
        """Where a conjunct that begins with its place begins: `X and in PLACE Y`."""
        found = self.covers.get(i - 2)
        if found is None or found.type not in ("PLACE", "COUNTRY") or found.start - 1 <= floor:
            return i
        joins = self.draft.isa(i - 1, "locative") and self.draft.isa(found.start - 1, "and")
        return found.start if joins else i

    def _past_unknown(self, i: int, floor: int) -> int:
        """Past a member of a list that nothing knows, in `A, UNKNOWN and B`: it ends no list."""
        k = i - 1
        while i - k <= UNKNOWN and k - 1 > floor and self._is_unknown(k - 1):
            k -= 1
        listed = k < i - 1 and self.draft.norm(k - 1) in COMMAS and (k - 2) in self.covers
        return k if listed else i

    def _is_unknown(self, i: int) -> bool:
        known = i in self.covers or self.draft.lexicon.is_common(self.draft.norm(i))
        return self.draft.tokens[i].kind == "word" and not known
