"""Offices: whom a title means. By the name beside it, else by who held it in the text, else by the lexicon."""

from __future__ import annotations

from bisect import bisect_left

from ..draft import Draft, Found, Known
from ..lexicon.entries import Office, Person, Role
from .beside import NamedBeside
from .holders import Holders, held_in
from .holdings import AROUND, Holding, Holdings
from .owners import owner_of, owners_of
from .posts import Posts
from .table import EntityTable

__all__ = ["resolve_offices"]

DEPUTY = "deputy "  # a standing


def resolve_offices(draft: Draft, table: EntityTable) -> None:
    """Give every ROLE mention its entity."""
    _Offices(draft, table).resolve()


class _Offices:
    def __init__(self, draft: Draft, table: EntityTable) -> None:
        self.draft, self.table = draft, table
        self.covers = draft.covers()
        self.people = [found for found in draft.mentions if found.type == "PERSON"]
        self.holdings = Holdings()
        self.unnamed: list[Holding] = []  # offices with an owner whose holder nobody names
        self.holders, self.posts = Holders(draft, table, self.covers), Posts(draft, self.covers)

    def resolve(self) -> None:
        roles = [found for found in self.draft.mentions if found.type == "ROLE"]
        self._link_owners(roles)
        self.beside = NamedBeside(self.draft, self.covers, self.owners)
        for found in roles:
            person = None if found.plural else self.beside.person(found)
            if person is not None:
                found.entity = person.entity
                self._remember(found)
        for found in roles:
            if found.entity < 0:
                found.entity = self._holder(found)

    def _link_owners(self, roles: list[Found]) -> None:
        self.owners: dict[int, int | None] = {}
        for found in roles:
            owner = owner_of(self.draft, self.covers, found)
            if owner is not None and owner.entity < 0:
                owner = None
            self.owners[found.start] = owner.entity if owner else None

    def _remember(self, found: Found) -> None:
        of, roles = self.owners[found.start], _role_ids(found)
        if self._is_counterpart(found):
            roles = frozenset().union(*(h.roles for h in self.holdings.last() if h.of != of)) or self._partners_roles(
                found
            )
        self.holdings.add(self._holding(found, roles, of, found.entity))
        held = self.draft.entities[found.entity].roles
        for role in sorted(roles):
            if of is not None and (role, None) in held:
                held.remove((role, None))
            if (role, of) not in held and (of is not None or all(role != known for known, _ in held)):
                held.append((role, of))

    def _holding(self, found: Found, roles: frozenset[str], of: int | None, holder: int) -> Holding:
        standing, post = self.beside.standing(found), self.posts.at(found)
        return Holding(roles, self._head(found), of, holder, found.start, standing, post)

    def _partners_roles(self, found: Found) -> frozenset[str]:
        """The offices, as the lexicon knows, of the person last named before a counterpart in its sentence."""
        sentence = self.draft.sentences[self.draft.sentence_of(found.start)]
        near = (self.covers.get(i) for i in range(found.start - 1, sentence.start - 1, -1))
        person = next((other for other in near if other is not None and other.type == "PERSON"), None)
        ref = self.draft.entities[person.entity].ref if person is not None else None
        entry = self.draft.lexicon.tables["person"].get(ref or "")
        return frozenset(office.role for office in entry.roles) if isinstance(entry, Person) else frozenset()

    def _head(self, found: Found) -> str:
        i = found.start
        while i < found.end - 1 and self.draft.isa(i, "office_prefix"):
            i += 1
        return self.beside.standing(found) + self.draft.norm(i)

    def _holder(self, found: Found) -> int:
        if found.plural:
            return self._several(found)
        of, roles, head = self.owners[found.start], _role_ids(found), self._head(found)
        if self._is_counterpart(found):
            holder = self._counterpart(found, of)
            if holder is None:
                holder = self._by_date(found, of, self._counterpart_roles(found, of))
            if holder is not None:
                return holder
        else:
            holder = self._by_text(found, of, roles, head)
            if holder is None and of is None and not self.draft.isa(found.start - 1, "genitive"):
                holder = self._said_again(found, roles, head)
            if holder is None and not self.beside.is_elect(found):
                holder = self._by_lexicon(of, roles, found)
                if holder is None:
                    holder = self._by_date(found, of, roles)
            if holder is not None:
                return holder
        name = self.draft.words_of(found)
        key = f"role:{'|'.join(sorted(roles)) or head}:{of}"
        country = self.draft.entities[of].country if of is not None else None
        known = Known("ROLE", key, name, _english(found), country=country)
        known.roles = [(role, of) for role in sorted(roles)]
        holder = self.table.add(known)
        if of is not None and not self._is_object(found):
            self.unnamed.append(self._holding(found, roles, of, holder))
        return holder

    def _said_again(self, found: Found, roles: frozenset[str], head: str) -> int | None:
        """`X's spokesman … the spokesman`: the office whose owner was told before, nobody of that title being named."""
        near = reversed(self.unnamed[-AROUND:])
        return next((h.holder for h in near if (h.roles, h.head) == (roles, head)), None)

    def _is_object(self, found: Found) -> bool:
        """Whether a title is spoken to or of: who acts is meant by the bare title afterwards."""
        return self.draft.isa(found.end, "dative", "ablative", "locative", "onto")

    def _is_counterpart(self, found: Found) -> bool:
        return self.draft.lexicon.words.match("counterpart", self.draft.norms, found.start) > 0

    def _counterpart(self, found: Found, of: int | None) -> int | None:
        """`his counterpart of X`: who holds for X an office that somebody of another country holds too."""
        near = self.holdings.near(found.start)
        if of is None:  # `the counterpart` again, who was told of before
            told = (h.holder for h in reversed(near) if h.at < found.start and h.head == self._head(found))
            return next(told, None)
        others = frozenset().union(*(h.roles for h in near if h.of != of))
        fitting = {h.holder for h in near if h.of == of and h.roles & others}
        return fitting.pop() if len(fitting) == 1 else None

    def _by_text(self, found: Found, of: int | None, roles: frozenset[str], head: str) -> int | None:
        """Who is said in the text to hold this office: the same owner first, then no owner, the nearest before."""
        standing = self.beside.standing(found)
        post = self.posts.at(found)
        near = (h for h in self.holdings.near(found.start) if post is None or h.post in (None, post))
        others = self._acting_with(found)
        alike = [h for h in near if h.standing == standing and h.holder not in others]
        same = [h for h in alike if h.roles & roles]
        same = same or [h for h in alike if h.head == head and of == h.of and not self.posts.are_two(h.roles, roles)]
        if of is None:
            fitting = [h for h in same if h.of is None] or same
        else:
            fitting = [h for h in same if h.of == of]
            if not fitting:
                country = self.draft.entities[of].country
                fitting = [h for h in same if h.of is None and self.draft.entities[h.holder].country in (country, None)]
                fitting += [h for h in same if h.of is not None and self.posts.is_body_of(h.of, of)]
        return _latest(fitting, found).holder if fitting else None

    def _by_lexicon(self, of: int | None, roles: frozenset[str], found: Found) -> int | None:
        """A person of the text who, as the lexicon knows, held this office."""
        country = self.draft.entities[of].country if of is not None else None
        year, others = self.holders.year(found), self._acting_with(found)
        for n in self.table.listed("PERSON"):
            entry = self.draft.lexicon.tables["person"].get(self.draft.entities[n].ref or "")
            if not isinstance(entry, Person):
                continue
            held = (h.of for h in self.holdings.of(n) if h.roles & roles)
            if n in others or self.posts.is_of_another(of, held):
                continue
            for office in entry.roles:
                if self._is_past(office, n, roles):
                    continue
                if office.role in roles and (of is None or office.of == country) and held_in(office, year):
                    return n
        return None

    def _acting_with(self, found: Found) -> set[int]:
        """`the PRESIDENT spoke with X`: on whom one acts, or who acts on one, in one clause; a bare title means none of
        them.
        """
        out: set[int] = set()
        if self.owners[found.start] is not None:
            return out
        sentence = self.draft.sentences[self.draft.sentence_of(found.start)]
        k = bisect_left(self.people, sentence.start, key=lambda f: f.start)
        for person in self.people[k:]:
            if person.start >= sentence.end:
                break
            first, second = sorted((person, found), key=lambda f: f.start)
            acts = any(self.draft.isa(i, "ergative") for i in range(first.end, second.start))
            if acts and not self._parted(first.end, second.start):
                out.add(person.entity)
        return out

    def _parted(self, start: int, end: int) -> bool:
        """Whether another clause begins between two tokens."""
        parts = ("complementizer", "and", "contrast", "subordinate", "relative", "therefore", "consequence")
        return any(self.draft.isa(i, *parts) or not self.draft.tokens[i].is_word for i in range(start, end))

    def _is_past(self, office: Office, holder: int, roles: frozenset[str]) -> bool:
        """Whether an office ended, and the text tells another of its holder: the supreme leader, once president."""
        held = (h for h in self.holdings.of(holder) if not h.roles & roles)
        sole = self.draft.lexicon.tables["sole_office"].keys()
        other = any(h.standing == DEPUTY or not sole.isdisjoint(h.roles) for h in held)
        return office.until is not None and other

    def _by_date(self, found: Found, of: int | None, roles: frozenset[str]) -> int | None:
        """Who held the office when the article was published; from here on the text's later titles mean him too."""
        holder = self.holders.holder(found, of, roles)
        if holder is not None:
            found.rule += "+holder"
            self.holdings.add(self._holding(found, roles, of, holder))
            held = self.draft.entities[holder].roles
            held += [(role, of) for role in sorted(roles) if (role, of) not in held]
        return holder

    def _counterpart_roles(self, found: Found, of: int | None) -> frozenset[str]:
        """The office that a counterpart shares: the only one told before it in its sentence of another country."""
        sentence = self.draft.sentences[self.draft.sentence_of(found.start)]
        before = {
            h.roles for h in self.holdings.near(found.start) if h.of != of and sentence.start <= h.at < found.start
        }
        return before.pop() if len(before) == 1 else frozenset()

    def _several(self, found: Found) -> int:
        owners = [o for o in owners_of(self.draft, self.covers, found) if o.entity >= 0]
        roles = _role_ids(found)
        members: list[int] = []
        for owner in owners:
            holder = self._by_text(found, owner.entity, roles, self._head(found))
            members.append(owner.entity if holder is None else holder)
        names = ",".join(str(owner.entity) for owner in owners)
        known = Known("ROLE", f"roles:{'|'.join(sorted(roles))}:{names}", self.draft.words_of(found), _english(found))
        known.members = list(dict.fromkeys(members))
        return self.table.add(known)


def _latest(holdings: list[Holding], found: Found) -> Holding:
    before = [h for h in holdings if h.at <= found.start]
    return max(before, key=lambda h: h.at) if before else min(holdings, key=lambda h: h.at)


def _role_ids(found: Found) -> frozenset[str]:
    return frozenset(reading.entry.id for reading in found.readings if isinstance(reading.entry, Role))


def _english(found: Found) -> str | None:
    return found.readings[0].entry.name_en if found.readings else None
