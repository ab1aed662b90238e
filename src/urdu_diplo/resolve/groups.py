"""Groups: somebody who speaks and has no name, such as `officials`; leaders of countries whose names the text tells."""

from __future__ import annotations

from bisect import bisect_left

from ..draft import Draft, Found, Known
from ..lexicon.words import phrase
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .phrase import Head
from .spelling import is_same_noun
from .table import EntityTable

__all__ = ["Groups"]

BODIES_BACK = 60  # mentions before a body's noun among which its name is looked for
BEFORE_BODY = ("complementizer", "and", "contrast", "subordinate", "pointing")
REACH = 3  # tokens between `consisting of` and the noun of the group


class Groups:
    """Entities of nameless groups; they become mentions only where they speak, are spoken to, or take part."""

    def __init__(self, draft: Draft, table: EntityTable) -> None:
        self.draft, self.table = draft, table
        self._last: dict[str, str] = {}
        self._heads: dict[int, dict[int, Head]] = {}
        self._named: dict[str, int] = {}  # the person last named with a state or body

    def entities(self, head: Head) -> list[int]:
        """Who is meant by a group noun: leaders, members or senders that the text names, else a group."""
        return (
            self._same_leader(head)
            or self.body(head)
            or self._leaders(head)
            or self._consisting(head)
            or self._represented(head)
            or [self.group(head)]
        )

    def name(self, head: Head) -> None:
        """Remember a person who is named with the state or body for which he stands."""
        if head.found is not None and head.found.type == "PERSON":
            for owner in head.owners:
                if owner.type in ("COUNTRY", "ORG"):
                    self._named[self._country(owner)] = head.found.entity

    def _same_leader(self, head: Head) -> list[int]:
        """`the Hamas leader`, `this official of Hamas`, after a leader of Hamas was named: he again."""
        if head.end - head.start > 1 or not head.owners:
            return []
        pointed = self.draft.isa(head.start - 1, "pointing") and self.draft.isa(head.start, "one_person")
        if not pointed and not self.draft.isa(head.start, "one_leader"):
            return []
        if any(found.start == head.end and found.type == "PERSON" for found in self.draft.mentions):
            return []  # `the Hamas leader NAME`
        owner = head.owners[0]
        start = head.start - pointed
        beside = owner.end == start or (owner.end + 1 == start and self.draft.isa(owner.end, "genitive"))
        known = self._named.get(self._country(owner)) if beside and owner.type in ("COUNTRY", "ORG") else None
        return [known] if known is not None else []

    def body(self, head: Head) -> list[int]:
        """`the council`, `the ministry` alone: the body last named with that noun; a court, whatever it is called."""
        i = head.start
        if head.end - i > 1 or head.owners or not self.draft.isa(i, "body_noun"):
            return []
        before = i - 1
        free = before < 0 or not self.draft.tokens[before].is_word or self.draft.isa(before, *BEFORE_BODY)
        noun = self.draft.norm(i)
        k = bisect_left(self.draft.mentions, i, key=lambda f: f.start)
        for found in reversed(self.draft.mentions[max(k - BODIES_BACK, 0) : k]):
            if found.type in ("ORG", "FORUM") and (self._bears(found, noun) if free else self._ends_name(found, i)):
                whole = head if free else Head(before, head.end, head.kind)
                self._heads.setdefault(found.entity, {})[whole.start] = whole
                return [found.entity]
        return []

    def _bears(self, found: Found, noun: str) -> bool:
        """Whether a mention has the noun of a body in it; of courts any noun."""
        named, court = self.draft.norms[found.start : found.end], self.draft.lexicon.words["court_noun"]
        return not court.isdisjoint(named) if noun in court else any(is_same_noun(word, noun) for word in named)

    def _ends_name(self, found: Found, i: int) -> bool:
        """Whether the token at `i` and the one before end the name of a body: `the TASK FORCE`."""
        return phrase(self.draft.entities[found.entity].name)[-2:] == tuple(self.draft.norms[i - 1 : i + 1])

    def _represented(self, head: Head) -> list[int]:
        """`diplomats of X and Y`: the states and bodies for which they speak."""
        if not self.draft.lexicon.words.match_back("representative_noun", self.draft.norms, head.end):
            return []
        owners = sorted((o for o in head.owners if o.type in ("COUNTRY", "ORG")), key=lambda o: o.start)
        if not owners or not self.draft.isa(owners[-1].end, "genitive"):
            return []
        if any(self.draft.isa(k, "postposition") for k in range(owners[-1].end + 1, head.end)):
            return []
        return list(dict.fromkeys(owner.entity for owner in owners if owner.form != "demonym"))

    def _consisting(self, head: Head) -> list[int]:
        """`a delegation consisting of X and Y`: the persons named right before."""
        words, norms = self.draft.lexicon.words, self.draft.norms
        ends = (k for k in range(head.start, max(head.start - REACH, 0), -1))
        k = next((k - n for k in ends if (n := words.match_back("consisting", norms, k))), 0)
        out: list[int] = []
        covers = self.draft.covers() if k else {}
        while (found := covers.get(k - 1)) is not None and found.type == "PERSON":
            out.insert(0, found.entity)
            k = found.start
            if not (self.draft.isa(k - 1, "and") or self.draft.norm(k - 1) in COMMAS):
                break
            k -= 1
        return out

    def group(self, head: Head) -> int:
        """The entity of a group that no name tells.

        The same noun of the same country is the same group; the noun alone means the group that it meant last.
        """
        owner = next((o for o in head.owners if o.type in ("COUNTRY", "ORG")), None)
        noun = "".join(self.draft.norms[head.start : head.end])
        key = f"group:{noun}:{self._country(owner)}" if owner is not None else self._last.get(noun, f"group:{noun}:")
        self._last[noun] = key
        entity = self.table.add(Known("GROUP", key, self.draft.words(Stretch(head.start, head.end))))
        self._heads.setdefault(entity, {})[head.start] = head
        return entity

    def mention(self, used: set[int]) -> None:
        """Add the mentions of those groups that statements and events use."""
        covers = self.draft.covers()
        for entity in used & self._heads.keys():
            for head in self._heads[entity].values():
                if not any(i in covers for i in range(head.start, head.end)):
                    kind = self.draft.entities[entity].type
                    found = Found(head.start, head.end, kind, "collective", "group-noun", (), entity)
                    self.draft.mentions.append(found)
                    covers.update(dict.fromkeys(range(head.start, head.end), found))
        self.draft.mentions.sort(key=lambda found: found.start)

    def _country(self, owner: Found) -> str:
        """The country of a group's owner, else the owner itself."""
        known = self.draft.entities[owner.entity]
        return known.country or known.key

    def _leaders(self, head: Head) -> list[int]:
        """`the leaders of X and Y` where the text names a person of each country."""
        owners = sorted((o for o in head.owners if o.type == "COUNTRY"), key=lambda o: o.start)
        if len(owners) < 2 or not any(self.draft.isa(i, "leader_noun") for i in range(head.start, head.end)):
            return []
        people = {self.draft.entities[n].country: n for n in reversed(self.table.of_type("PERSON"))}
        found = [people.get(self.draft.entities[o.entity].country) for o in owners]
        named = [n for n in found if n is not None]
        return named if len(named) == len(found) else []
