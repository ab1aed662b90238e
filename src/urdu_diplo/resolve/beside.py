"""Who is named beside a title, and whether the title is a former, deputy or elect one."""

from __future__ import annotations

from ..draft import Draft, Found
from ..text.chars import COMMAS, QUOTES
from .heads import PORTFOLIO

__all__ = ["NamedBeside"]


class NamedBeside:
    """Finds the person whom a text names right beside an office."""

    def __init__(self, draft: Draft, covers: dict[int, Found], owners: dict[int, int | None]) -> None:
        self.draft, self.covers, self.owners = draft, covers, owners

    def person(self, found: Found) -> Found | None:
        """The person named right after the title, or right before it between commas or before a copula."""
        after = self._person_at(self._skip_titles(self._after_portfolio(found.end)))
        if after is not None:
            return after
        if (holder := self._holds_both(found)) is not None:
            return holder
        body = self.covers.get(found.end)
        if body is not None and body.form == "demonym":
            body = self.covers.get(body.end)  # `spokesman Indian foreign office NAME`
        if body is not None and (body.type == "ORG" or (body.type in ("COUNTRY", "PLACE") and body.form == "name")):
            after = self._person_at(self._skip_titles(body.end))
            if after is not None:
                return after
        if self.draft.norm(found.end) in COMMAS:
            after = self._person_at(self._skip_titles(found.end + 1))
            if after is not None and (self.owners[found.start] is not None or after.end - after.start > 1):
                return after
        return self._named_before(found)

    def _holds_both(self, found: Found) -> Found | None:
        """`ambassador and permanent representative NAME`: one person, where one may hold both; always with `&`."""
        body = self.covers.get(found.end)
        end = body.end if body is not None and body.type == "ORG" and body.form != "demonym" else found.end
        ampersand = self.draft.isa(end, "ampersand")
        second = self.covers.get(end + 1) if ampersand or self.draft.isa(end, "and") else None
        if second is not None and second.type == "ORG" and second.start == end + 1:
            second = self.covers.get(second.end)  # `deputy minister and Taliban spokesman NAME`
        elif second is not None and second.type == "COUNTRY" and self.draft.isa(second.end, "genitive"):
            second = self.covers.get(second.end + 1)  # `Taliban spokesman and deputy minister of the country NAME`
        if second is None or second.type != "ROLE" or second.plural:
            return None
        together = all(any(self.draft.isa(i, "held_together") for i in range(f.start, f.end)) for f in (found, second))
        beside = any(self.draft.isa(i, "held_beside") for i in range(found.start, found.end))
        speaks = self.draft.isa(found.end - 1, "mouthpiece") and self.standing(second) == "deputy "
        together |= ampersand or beside or speaks or self.standing(found) == "deputy "
        return self._person_at(self._skip_titles(second.end)) if together else None

    def _skip_titles(self, i: int) -> int:
        words, norms = self.draft.lexicon.words, self.draft.norms
        while step := words.match("honorific", norms, i) or words.match("person_noun", norms, i):
            if i in self.covers:
                break
            i += step
        return i

    def _after_portfolio(self, i: int) -> int:
        """Where a name stands after `envoy FOR Iran`; `i` itself where the title has no such addition."""
        if not self.draft.isa(i, "portfolio_link"):
            return i
        near = range(i + 2, min(i + PORTFOLIO, len(self.draft.tokens)))
        named = next((k for k in near if self.draft.isa(k, "postposition") or self._person_at(k) is not None), i)
        return i if self.draft.isa(named, "postposition") else named

    def _person_at(self, i: int) -> Found | None:
        quoted = self.draft.norm(i) in QUOTES  # `the minister 'NAME'`
        found = self.covers.get(i + quoted)
        if found is None or found.type != "PERSON" or found.start != i + quoted:
            return None
        return found if not quoted or self.draft.norm(found.end) in QUOTES else None

    def _named_before(self, found: Found) -> Found | None:
        """`NAME, [of COUNTRY] TITLE [COUNTRY],`, `NAME is [COUNTRY's] TITLE` and `NAME, who is TITLE`."""
        start = found.start
        if self.draft.isa(start - 1, "genitive"):
            start -= 1
        owner = self.covers.get(start - 1)
        if owner is not None and owner.type in ("COUNTRY", "ORG"):
            start = owner.start
        after = self.covers.get(found.end)
        end = after.end if after is not None and after.type in ("COUNTRY", "ORG") else found.end
        copula = self.draft.isa(end, "copula")
        if copula and self.draft.isa(start - 1, "relative"):  # `NAME, who is TITLE,`
            start -= 1 + (self.draft.norm(start - 2) in COMMAS)
        comma = self.draft.norm(start - 1) in COMMAS
        person = self.covers.get(start - 1 - comma)
        if person is None or person.type != "PERSON":
            return None
        closes = self.draft.norm(end) in COMMAS or self.draft.isa(end, "ergative")
        return person if (copula and not comma) or (comma and closes) else None

    def standing(self, found: Found) -> str:
        """`elect`, `former`, `deputy`: such titles and those without it do not mean the same person."""
        if self.is_elect(found):
            return "elect "
        near = range(found.start - 1, found.end)
        if any(self.draft.isa(i, "former") for i in near):
            return "former "
        below = any(self.draft.isa(i, "deputy") for i in near)
        return "deputy " if below and not self.draft.isa(found.end - 1, "mouthpiece") else ""

    def is_elect(self, found: Found) -> bool:
        """Whether `elect` stands in the title or before its country."""
        before = self.covers.get(found.start - 1)
        start = before.start if before is not None and before.type == "COUNTRY" else found.start
        return any(self.draft.isa(i, "elect") for i in (start - 1, found.start))
