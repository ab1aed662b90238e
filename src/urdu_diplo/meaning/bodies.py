"""Whose body a ministry, parliament or army is: the country to which the words around it give it."""

from __future__ import annotations

from ..draft import Draft
from ..lexicon.entries import Institution

__all__ = ["fill_bodies"]


def fill_bodies(draft: Draft) -> None:
    """Say in `Known.roles` of institutions which kind of body they are, and of which country."""
    countries = {known.ref: n for n, known in enumerate(draft.entities) if known.type == "COUNTRY"}
    for found in draft.mentions:
        known = draft.entities[found.entity]
        entry = found.readings[0].entry if found.readings else None
        if isinstance(entry, Institution) and known.country in countries and not known.roles:
            known.roles = [(entry.id, countries[known.country])]
