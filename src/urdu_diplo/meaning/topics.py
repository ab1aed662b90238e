"""Of whom and what a content speaks: the entities that it names, but for who speaks and who is told."""

from __future__ import annotations

from bisect import bisect_left

from ..draft import Draft, Said

__all__ = ["topics_of"]

MOST = 8  # topics of one statement


def topics_of(draft: Draft, starts: list[int], said: Said) -> list[int]:
    """The topics of a statement in order of the text. `starts` are the first tokens of all mentions."""
    out: list[int] = []
    parties = {*said.speakers, *said.addressees}
    for stretch in said.content:
        k = bisect_left(starts, stretch.start)
        while k < len(starts) and draft.mentions[k].end <= stretch.end and len(out) < MOST:
            entity = draft.mentions[k].entity
            if entity not in parties and entity not in out:
                out.append(entity)
            k += 1
    return out
