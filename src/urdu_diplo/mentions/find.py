"""The mentions of an article: the lexicon's first, then what titles and nouns give away."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ..draft import Draft, Found
from ..lexicon.words import phrase
from ..text.chars import COMMAS
from .gazetteer import find_known
from .kinds import find_by_noun, is_acting
from .learned import silent_names
from .names import Names
from .offices import widen_offices
from .overlap import keep_longest
from .patterns import find_patterns

__all__ = ["find_mentions"]

SURE = 3  # tokens of a name that is the same person's, whatever given name stands before it


def find_mentions(draft: Draft) -> None:
    """Fill `draft.mentions` with flat mentions in order of the text, without entities yet."""
    blocked = _set_phrases(draft)
    candidates = widen_offices(draft, find_known(draft))
    known = keep_longest([*candidates, *find_patterns(draft), *blocked])
    known = [found for found in known if found not in blocked]
    names = Names(draft, [*known, *blocked])
    known = _with_given_names(draft, names, known)
    known = _whole_channels(draft, _named_administrations(draft, known))
    nouns = keep_longest(find_by_noun(draft, names))
    names.found.update({i: f for f in nouns for i in range(f.start, f.end)})
    people = names.people()
    again = names.again([*known, *people])
    mentions = keep_longest([*known, *nouns, *people, *again])
    draft.mentions = keep_longest([*mentions, *silent_names(draft, [*mentions, *blocked])])


def _set_phrases(draft: Draft) -> list[Found]:
    """Stretches that look like a title or a name and are neither, such as `summit meeting`."""
    out: list[Found] = []
    beginnings = draft.lexicon.words.beginnings("set_phrase")
    for i, norm in enumerate(draft.norms):
        if norm in beginnings and (length := draft.lexicon.words.match("set_phrase", draft.norms, i)):
            out.append(Found(i, i + length, "DOCUMENT", "name", "set-phrase"))
    return out


def _with_given_names(draft: Draft, names: Names, known: list[Found]) -> list[Found]:
    """A surname of the lexicon with given names before it: one name, and perhaps somebody else's."""
    out: list[Found] = []
    for found in known:
        start, end = found.start, found.end
        if found.type == "PERSON":
            while found.start - start < 3 and _is_given_name(draft, names, start - 1):
                start -= 1
            if end - start == 1 and names.may_be_given(start - 1):
                start -= 1
            if end - start >= SURE or (end - start == 1 and names.after_title(start) < start - 1):
                start = names.after_title(start)
            end = _with_family_name(draft, names, start, end)
        if (start, end) == (found.start, found.end):
            out.append(found)
            continue
        full = found.end - found.start > 1
        given = found.end - found.start >= SURE or all(_may_be_his(draft, found, i) for i in range(start, found.start))
        same = (full or end == found.end) and given and not _has_other_father(draft, found, end)
        wider = replace(
            found, start=start, end=end, rule=found.rule + "+names", readings=found.readings if same else ()
        )
        out.append(wider)
        names.found.update(dict.fromkeys(range(start, end), wider))
    return out


def _has_other_father(draft: Draft, found: Found, end: int) -> bool:
    """Whether `son of` and a name follow that nobody has whom the lexicon means: `Abdullah bin Yahya`."""
    if end == found.end or not draft.isa(found.end, "patronymic"):
        return False
    fathers = range(found.end + 1, end)
    return not any(
        draft.norm(i) in _words_of(name)
        for i in fathers
        for r in found.readings
        for name in getattr(r.entry, "names", ())
    )


def _may_be_his(draft: Draft, found: Found, i: int) -> bool:
    """Whether a name before one of the lexicon may be the same person's: one of his own, or one that is left out."""
    if draft.isa(i, "neutral_name"):
        return True
    return draft.isa(i, "name_part") and any(
        draft.norm(i) in _words_of(name) for r in found.readings for name in getattr(r.entry, "names", ())
    )


@lru_cache(maxsize=4096)
def _words_of(name: str) -> frozenset[str]:
    return frozenset(phrase(name))


def _with_family_name(draft: Draft, names: Names, start: int, end: int) -> int:
    """Where a name ends that goes on after what the lexicon has of it; a full one only up to a marker or comma."""
    last = end
    if draft.isa(last, "patronymic") and names.weight(last + 1) >= 2:
        last += 2
    while last - end < 4 and names.weight(last) >= 2:
        last += 1
    closed = draft.isa(last, "postposition") or draft.norm(last) in COMMAS
    return last if end - start == 1 or closed else end


def _named_administrations(draft: Draft, known: list[Found]) -> list[Found]:
    """`the X administration`: one organisation with the person's name in it."""
    out: list[Found] = []
    for found in known:
        person = out[-1] if out else None
        if person is not None and person.type == "PERSON" and person.end == found.start and is_acting(found):
            out[-1] = replace(found, start=person.start, rule="person+administration", readings=())
        else:
            out.append(found)
    return out


def _whole_channels(draft: Draft, known: list[Found]) -> list[Found]:
    """`the X television channel`: outlets with the words after their names that say what they are."""
    out: list[Found] = []
    for found in known:
        length = draft.lexicon.words.match("channel_noun", draft.norms, found.end)
        if length and any(reading.kind == "outlet" for reading in found.readings):
            found = replace(found, end=found.end + length)
        out.append(found)
    return out


def _is_given_name(draft: Draft, names: Names, i: int) -> bool:
    if names.weight(i) == 3 or draft.isa(i, "given_name"):
        return names.weight(i) > 0
    return names.weight(i) == 1 and draft.isa(i, "name_part") and not draft.isa(i, "name_particle")
