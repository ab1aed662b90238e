"""How far a phrase reaches back from its head: titles beside a name, owners before a genitive, adjectives."""

from __future__ import annotations

from ..draft import Draft, Found
from ..text.chars import COMMAS, QUOTES
from .heads import HeadReader
from .owners import is_met
from .phrase import Head

__all__ = ["Extents"]

ADJECTIVES = 4  # words that may stand between the parts of a phrase
OWNERS = frozenset({"COUNTRY", "ORG", "FORUM", "PERSON", "ROLE", "PLACE"})


class Extents:
    """Finds where the phrases of heads begin; `heads` reads the heads themselves."""

    def __init__(self, draft: Draft, heads: HeadReader) -> None:
        self.draft, self.words, self.heads, self.covers = draft, draft.lexicon.words, heads, heads.covers

    def of(self, head: Head, floor: int) -> int:
        """Where the head's phrase begins, not before `floor`; its owners are added to the head."""
        i = head.start
        adjectives = 0
        while i > floor:
            found = self.covers.get(i - 1)
            if found is not None and found.start >= floor and self._belongs(found, head, i):
                head.owners.append(found)
                i, adjectives = found.start, 0
                i = self._listed_owners(found, head, i, floor)
            elif self._is_objects(i, head):
                i = head.start
                break
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

    def _is_objects(self, i: int, head: Head) -> bool:
        """`X's charges PAKISTAN rejected`: whether a genitive owns a noun before a state's name, and no title of it."""
        found = head.found
        if found is None or found.type != "COUNTRY" or found.form != "name" or not self.draft.isa(i - 1, "genitive"):
            return False
        acts = i < head.start and self.draft.isa(head.end, "ergative")
        return acts and not any(self.draft.isa(k, "state_noun", "group_noun") for k in range(i, head.start))

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
