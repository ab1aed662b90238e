"""The subject that no marker shows: the first phrase of a clause that no postposition follows."""

from __future__ import annotations

from ..draft import Draft, Found
from .clauses import Clauses
from .phrase import Phrase
from .phrases import PhraseReader

__all__ = ["unmarked_subject"]


def unmarked_subject(draft: Draft, reader: PhraseReader, clauses: Clauses, end: int) -> Phrase | None:
    """The unmarked subject of the clause that goes on before token `end`: a name or pronoun, else a group."""
    words, norms = draft.lexicon.words, draft.norms
    k = floor = clauses.start_of(end).at
    group: Phrase | None = None
    while k < end:
        closing = clauses.closings.get(k)
        if closing is not None and closing < end:
            k = closing + 1
            continue
        found = reader.covers.get(k)
        length = words.match("group_noun", norms, k) or words.match("collective_pair", norms, k)
        stop = max(found.end if found is not None else k + 1, k + length)
        named = found is not None and found.form != "demonym"
        starts = named or length or draft.isa(k, "nominative_pronoun") or _is_i(draft, floor, k)
        if starts and stop <= end and not _goes_on(draft, reader, found, stop):
            phrase = reader.before(stop, floor)
            if phrase is not None and phrase.is_actor:
                if found is not None or not length:
                    return phrase
                group = group or phrase
        k = stop
    return group


def _is_i(draft: Draft, floor: int, k: int) -> bool:
    """Whether the word that is `in` and `I` is `I`: nothing stands before it in its clause that it could follow."""
    both = draft.isa(k, "first_person") and draft.isa(k, "locative")
    return both and not any(draft.tokens[i].is_word for i in range(floor, k))


def _goes_on(draft: Draft, reader: PhraseReader, found: Found | None, k: int) -> bool:
    """Whether what ends at `k` is no whole subject: a postposition, a conjunct or the name after a title follows."""
    if draft.isa(k, "postposition", "and") or draft.lexicon.words.match("together_with", draft.norms, k):
        return True
    after = reader.covers.get(k)
    if found is None or after is None:
        return False
    return (found.type, after.type) in (("ROLE", "PERSON"), ("ORG", "ORG"), ("COUNTRY", "ORG"))
