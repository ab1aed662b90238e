"""Offices as the text words them: `former`, `deputy` before, the portfolio after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..draft import Draft, Found

__all__ = ["portfolio_end", "widen_offices"]


def widen_offices(draft: Draft, candidates: Iterable[Found]) -> list[Found]:
    """The candidates, each office with the words before and after it that belong to its span."""
    return [_widen(draft, found) if found.type == "ROLE" else found for found in candidates]


def _widen(draft: Draft, found: Found) -> Found:
    start = found.start
    while length := draft.lexicon.words.match_back("office_prefix", draft.norms, start):
        start -= length
    end = portfolio_end(draft, found.end) if _takes_portfolio(found) else found.end
    if (start, end) == (found.start, found.end):
        return found
    return replace(found, start=start, end=end, rule=found.rule + "+office")


def _takes_portfolio(found: Found) -> bool:
    return not found.plural and any(getattr(reading.entry, "open", False) for reading in found.readings)


def portfolio_end(draft: Draft, start: int) -> int:
    """Where a portfolio that begins at `start` ends: its words, joined by `and` where another follows."""
    i = end = start
    while True:
        i += _is_land_of(draft, start, i)
        step = draft.lexicon.words.match("portfolio", draft.norms, i)
        if not step and _joins(draft, start, i):
            step = draft.lexicon.words.match("portfolio", draft.norms, i + 1)
            step += bool(step)
        if not step:
            return end if not draft.isa(end - 1, "portfolio_link") else end - 1
        i = end = i + step


def _is_land_of(draft: Draft, start: int, i: int) -> bool:
    """Whether after `for` the word at `i` says of which land the affairs are: `for AFGHAN refugees`."""
    if not draft.isa(i - 1, "portfolio_link") or i == start:
        return False
    readings = draft.lexicon.matcher.readings((draft.norm(i),))
    return any(r.form == "demonym" for r in readings) and draft.isa(i + 1, "portfolio")


def _joins(draft: Draft, start: int, i: int) -> bool:
    """Whether the word at `i` joins two parts of one portfolio: the bound `and`, or the free one after `for`."""
    if draft.isa(i, "bound_and"):
        return True
    return draft.isa(i, "and") and any(draft.isa(k, "portfolio_link") for k in range(start, i))
