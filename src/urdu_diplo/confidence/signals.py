"""What speaks for and against a statement, as names of signals that are there or not."""

from __future__ import annotations

from ..draft import Draft, Said
from ..resolve.parsed import parsed_subject

__all__ = ["signals"]

NEAR, FAR = 3, 15  # tokens between the speaker's words and the cue
SHORT, LONG = 3, 60  # tokens of content


def signals(draft: Draft, said: Said) -> list[str]:
    """The signals of one statement: how its speaker and content were found, how far apart they stand."""
    how, _, who = said.path.partition("/")
    out = ["always", f"how.{how}", f"who.{who or 'none'}", f"act.{said.act}", f"content.{_content(said)}"]
    out.append(f"distance.{_distance(said)}")
    if said.parent is not None:
        out.append("nested")
    if said.addressees:
        out.append("addressed")
    if len(said.speakers) > 1:
        out.append("joint")
    if not said.speakers:
        out.append("no-speaker")
    elif not any(_is_known(draft, e) for e in said.speakers):
        out.append("unknown-speaker")
    if any(draft.entities[e].type == "GROUP" for e in said.speakers):
        out.append("group-speaker")
    return out + _opinion(draft, said)


def _opinion(draft: Draft, said: Said) -> list[str]:
    """Whether a parse has the same words as subject of the cue; nothing where there is none or it is silent."""
    head = parsed_subject(draft, said.cue, "confidence")
    if head is None or said.speaker is None:
        return []
    return ["parse.agrees" if said.speaker.start <= head < said.speaker.end else "parse.differs"]


def _content(said: Said) -> str:
    if not said.content:
        return "none"
    length = sum(c.end - c.start for c in said.content)
    size = "-short" if length < SHORT else "-long" if length > LONG else ""
    return said.content_by + size


def _distance(said: Said) -> str:
    if said.speaker is None:
        return "none"
    gap = said.cue.start - said.speaker.end
    return "after" if gap < 0 else "near" if gap <= NEAR else "middle" if gap <= FAR else "far"


def _is_known(draft: Draft, entity: int) -> bool:
    known = draft.entities[entity]
    return known.ref is not None or known.country is not None
