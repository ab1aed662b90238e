"""Who speaks in a headline: named last, as party of the event in its first half, before its first genitive."""

from __future__ import annotations

from ..draft import Draft
from ..lexicon.words import phrase as split_phrase
from ..resolve.clauses import Clauses
from ..resolve.phrase import Phrase
from ..text.chars import COLON, COMMAS
from ..text.sentences import Stretch
from .cue import Cue
from .doers import Doers, Speaker
from .headlines import tail_of

__all__ = ["HeadlineSpeakers"]

SUFFERED = 4  # tokens from the genitive on


class HeadlineSpeakers:
    """Finds the speakers of headlines."""

    def __init__(self, draft: Draft, doers: Doers) -> None:
        self.draft, self.doers = draft, doers
        self.words, self.reader = draft.lexicon.words, doers.reader
        self.markers = draft.lexicon.frame_index.markers

    def of(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """The speaker of a headline's cue: named last, as party of its event, or first."""
        return (
            self._tail(cue, clauses)
            or self._behind(cue, clauses)
            or self._before_colon(cue, clauses)
            or self._after_topic(cue, clauses)
            or self._first(cue, clauses)
        )

    def _before_colon(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`The foreign office: a condemnation of the charges`: who stands alone before the colon."""
        start = clauses.sentence.start
        colon = next((k for k in range(start + 1, cue.start) if self.draft.norm(k) == COLON), None)
        phrase = self.reader.before(colon, start) if colon is not None else None
        named = phrase is not None and phrase.start == start and phrase.is_actor and phrase.heads[0].found is not None
        return self.doers.speaker_of(phrase, phrase.end, phrase.end + 1, "headline") if phrase and named else None

    def _behind(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`An order to leave the country, the foreign office`: who stands alone after the last comma."""
        comma, end = cue.end, clauses.sentence.end
        if self.draft.norm(comma) not in COMMAS or comma + 1 >= end:
            return None
        phrase = self.reader.before(end, comma + 1)
        named = (
            phrase is not None and phrase.start == comma + 1 and phrase.is_actor and phrase.heads[0].found is not None
        )
        return self.doers.speaker_of(phrase, end - 1, end, "headline-behind") if phrase is not None and named else None

    def _after_topic(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`On A's policy B's criticism`: who owns the noun, where a marker of the content ends right before."""
        k = cue.start - 1
        phrase = self.reader.before(k, clauses.sentence.start) if self.draft.isa(k, "genitive") else None
        if phrase is None or not phrase.is_actor or phrase.heads[0].kind not in ("mention", "group"):
            return None
        told = any(
            tuple(self.draft.norms[phrase.start - len(words) : phrase.start]) == words
            for words in map(split_phrase, self.markers[cue.frame.id])
            if not self.draft.isa(phrase.start - 1, "genitive", "dative")
        )
        return self.doers.speaker_of(phrase, k, k + 1, "headline-owner") if told else None

    def _first(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """The phrase that opens a headline, up to its last genitive: `of A's X and B's Y`."""
        if any(self.draft.isa(k, "copula", "ergative", "future") for k in range(*clauses.sentence)):
            return None
        told = (self._told_before(cue, clauses) or self._owner(cue, clauses)) if cue.frame.mutual else None
        if told is not None:
            return told
        met = self._told_before(cue, clauses)
        first, last = clauses.sentence.start, None
        for k in range(first + 1, clauses.sentence.end):
            if not self.draft.isa(k, "genitive") or self._names_holder(k, clauses.sentence.end):
                continue
            if self._suffers(k):
                return None
            phrase = self.reader.before(k, first)
            speaks = phrase is not None and phrase.is_actor and phrase.heads[0].kind != "second"
            if phrase is None or not speaks or (last is not None and phrase.start > last.start):
                break
            last = phrase
            if self._agrees(k, cue) or (met is not None and self._is(phrase, met.entities[0])):
                break
        if last is None:
            return None
        return self.doers.speaker_of(last, last.end, last.end + 1, "headline")

    def _is(self, phrase: Phrase, entity: int) -> bool:
        found = phrase.heads[-1].found
        return found is not None and found.entity == entity

    def _tail(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """Who is named last in a headline, after what is said."""
        tail = tail_of(self.draft, clauses.sentence, cue.start)
        if tail is None or not cue.takes_clause(self.words):
            return None
        named = self.reader.before(tail.genitive, tail.comma + 1)
        if named is None or not named.is_actor or named.start != tail.comma + 1:
            return None
        return self.doers.speaker_of(named, tail.genitive, tail.genitive + 1, "headline-tail")

    def _told_before(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`X's meeting with Y, agreement on Z`: the parties of the event in the first half."""
        for gathering in self.draft.events:
            trigger = gathering.trigger
            here = clauses.sentence.start <= trigger.start and trigger.end < cue.start
            if here and self.draft.norm(trigger.end) in COMMAS | {COLON} and len(gathering.participants) > 1:
                parties = Stretch(clauses.sentence.start, trigger.start)
                return Speaker(list(gathering.participants), parties, trigger.start, trigger.end, "headline/event")
        return None

    def _suffers(self, k: int) -> bool:
        """Whether what a genitive owns was done to the owner: `the envoy's summoning, a protest`."""
        for i in range(k + 1, k + SUFFERED):
            if self.draft.isa(i, "suffered_noun"):
                return True
            if self.draft.isa(i, "postposition"):
                return False
        return False

    def _agrees(self, k: int, cue: Cue) -> bool:
        """Whether a genitive is the noun's own, feminine both: `X's of the minister's work support`.

        Somebody else follows it, or those by whom was done what the headline is about.
        """
        last = next((i for i in range(cue.start - 1, k, -1) if self.draft.isa(i, "genitive")), k)
        both = self.draft.isa(k, "feminine_genitive") and self.draft.isa(last, "feminine_genitive")
        by = any(self.words.match("agent", self.draft.norms, i) for i in range(k + 1, last))
        return both and (by or self._is_somebody(k + 1))

    def _is_somebody(self, i: int) -> bool:
        found = self.reader.covers.get(i)
        return found is not None and found.type in ("ROLE", "PERSON") and found.start == i

    def _owner(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`with X Y's exchange of views`: the owner of the noun, where another party stands before."""
        k = cue.start - 1
        if not self.draft.isa(k, "genitive"):
            return None
        phrase = self.reader.before(k, clauses.sentence.start)
        if phrase is None or not phrase.is_actor or phrase.heads[0].kind != "mention":
            return None
        other = self.words.match_back("together_with", self.draft.norms, phrase.start)
        return self.doers.speaker_of(phrase, k, k + 1, "headline") if other else None

    def _names_holder(self, k: int, end: int) -> bool:
        """Whether an office and a further genitive follow the genitive at `k`: `the minister of X's appeal`.

        A feminine genitive before an office is the appeal's: `X's of the minister's work support`.
        """
        found = self.reader.covers.get(k + 1)
        if found is None or not self._is_somebody(k + 1) or self.draft.isa(k, "feminine_genitive"):
            return False
        while (after := self.reader.covers.get(found.end)) is not None and after.type in ("ROLE", "PERSON"):
            found = after
        return found.end < end and self.draft.isa(found.end, "genitive")
