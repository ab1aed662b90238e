"""When an event took or takes place: the date told in its own clause, else before it in the sentence."""

from __future__ import annotations

from datetime import date

from ..draft import Draft, Found
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase
from ..resolve.clauses import Boundary, Clauses
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .days import days_meant, iso
from .hours import find_hour
from .tellings import Telling, find_tellings

__all__ = ["EventTimes", "clause_around"]

DATELINE = 20  # tokens at the head of an article in which its own date may stand
ATTRIBUTE = 5  # tokens between a date and the participle that it belongs to
NOUN = 3  # tokens between a date's genitive or participle and the noun of the event
THROUGH = ("and", "subordinate")  # a date holds on over these boundaries


def _occasion_words(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(phrase(noun)[0] for occasion in lexicon.occasions for noun in occasion.noun)


def clause_around(draft: Draft, sentence: Stretch, trigger: Stretch) -> Stretch:
    """The clause that tells of the event which `trigger` names."""
    clauses = Clauses(draft, sentence)
    return Stretch(clauses.start_of(trigger.start).at, _clause_end(clauses, trigger))


def _clause_end(clauses: Clauses, trigger: Stretch) -> int:
    """Where the clause of an event's noun ends; a relative clause right after the noun belongs to it."""
    later = [b for b in clauses.boundaries(trigger.end, clauses.sentence.end) if b.at > trigger.end]
    if later and later[0].kind == "relative" and later[0].at <= trigger.end + 2:
        later = later[1:]
    return later[0].before if later else clauses.sentence.end


class EventTimes:
    """Times of the events of one article."""

    def __init__(self, draft: Draft, covers: dict[int, Found]) -> None:
        self.draft, self.covers, self.words = draft, covers, draft.lexicon.words
        self.nouns = draft.lexicon.view(_occasion_words)
        self._told: dict[Stretch, list[Telling]] = {}
        self._anchor: date | None = None
        self._anchored = False

    def of(self, sentence: Stretch, trigger: Stretch, planned: bool) -> str | None:
        """The time of the event that `trigger` names, in ISO 8601; none where the sentence does not tell it."""
        told = [t for t in self._tellings(sentence) if not self._is_dateline(t)]
        if not told:
            return None
        clauses = Clauses(self.draft, sentence)
        start, end = clauses.start_of(trigger.start), _clause_end(clauses, trigger)
        inside = [t for t in told if start.at <= t.start < end]
        telling = self._nearest(inside, trigger)
        if telling is None and not self._is_topic(trigger):
            telling = self._before(clauses, start, told, trigger)
        if telling is None:
            return None
        days = days_meant(telling, self.anchor, planned)
        if days is None:
            return None
        hour = find_hour(self.draft, Stretch(start.at, end)) if days.first == days.last else None
        return iso(days) + (f"T{hour:%H:%M}" if hour is not None else "")

    @property
    def anchor(self) -> date | None:
        """The day of the article: when it was published, else the one full date that it tells of itself."""
        if not self._anchored:
            self._anchored = True
            given = self.draft.published
            self._anchor = date(given.year, given.month, given.day) if given is not None else self._own_date()
        return self._anchor

    def _own_date(self) -> date | None:
        """A full date in the dateline; else the only one that the text tells."""
        full: list[tuple[bool, date]] = []
        for sentence in self.draft.sentences:
            for telling in self._tellings(sentence):
                days = days_meant(telling, None, False) if telling.kind == "date" else None
                if days is not None and days.first == days.last and not self.draft.isa(telling.end, "genitive"):
                    full.append((self._is_dateline(telling), days.first))
        dateline = [day for first, day in full if first]
        different = {day for _, day in full}
        return dateline[0] if dateline else different.pop() if len(different) == 1 else None

    def _tellings(self, sentence: Stretch) -> list[Telling]:
        if sentence not in self._told:
            self._told[sentence] = find_tellings(self.draft, sentence, self.covers)
        return self._told[sentence]

    def _is_dateline(self, telling: Telling) -> bool:
        """Whether it is the report's own date, in the dateline: the agency in brackets follows, or a mark."""
        i = telling.end
        marked = i < len(self.draft.tokens) and not self.draft.tokens[i].is_word and self.draft.norm(i) not in COMMAS
        return telling.kind == "date" and telling.start < DATELINE and marked

    def _nearest(self, told: list[Telling], trigger: Stretch) -> Telling | None:
        """The date that the noun itself has, else the nearest before it, else the first after it."""
        attached = [t for t in told if self._is_attached(t, trigger)]
        free = attached or [t for t in told if self._is_free(t, trigger) and not self._is_topic(trigger)]
        before = [t for t in free if t.start < trigger.start]
        return before[-1] if before else next(iter(free), None)

    def _before(self, clauses: Clauses, start: Boundary, told: list[Telling], trigger: Stretch) -> Telling | None:
        """A date in the clauses before, as far back as they are told in one breath."""
        while start.kind in THROUGH:
            end, start = start.at, clauses.start_of(start.at - 1)
            found = [t for t in told if start.at <= t.start < end and self._is_free(t, trigger)]
            if found:
                return found[-1]
        return None

    def _is_topic(self, trigger: Stretch) -> bool:
        """Whether the event is only spoken of: `about the visit [of PLACE]`."""
        place = self.covers.get(trigger.end)
        return self.words.match("event_topic", self.draft.norms, place.end if place else trigger.end) > 0

    def _after_parts(self, telling: Telling) -> int:
        """The token after a date and the part of that time: `on the day of`, `at the end of`."""
        i = telling.end
        while self.draft.isa(i, "genitive"):
            length = self.words.match("date_part", self.draft.norms, i + 1)
            if not length:
                break
            i += 1 + length
        return i

    def _is_attached(self, telling: Telling, trigger: Stretch) -> bool:
        """`the DATE's meeting`, `the meeting being held on DATE`."""
        i = self._after_parts(telling)
        if i >= trigger.start:
            return False
        attribute = self._attribute(i, trigger.start)
        k = i if self.draft.isa(i, "genitive") else attribute
        return k is not None and self._leads_to(k + 1, trigger.start)

    def _attribute(self, i: int, end: int) -> int | None:
        """The participle after a date that makes an attribute of the clause: `held on DATE`."""
        near = range(i, min(i + ATTRIBUTE, end))
        return next((k for k in reversed(near) if self.draft.isa(k, "attributive")), None)

    def _leads_to(self, start: int, end: int) -> bool:
        """Whether only adjectives stand between, no postposition that would begin another phrase."""
        between = range(start, end)
        return len(between) <= NOUN and not any(self.draft.isa(k, "postposition", "relational") for k in between)

    def _is_free(self, telling: Telling, trigger: Stretch) -> bool:
        """Whether a date stands for itself, not as `since`, `until` or the date of something else."""
        i = self._after_parts(telling)
        if self.draft.isa(i, "genitive", "date_until", "onto"):
            return False
        if self.words.match("date_issued", self.draft.norms, i + self.draft.isa(i, "dative")):
            return False
        if self.draft.isa(i, "ablative"):
            return self.words.match("date_begin", self.draft.norms, i + 1) > 0
        attribute = self._attribute(i, trigger.start) if i < trigger.start else None
        if attribute is None:
            return True
        return any(self.draft.norm(k) in self.nouns for k in range(attribute + 1, attribute + 1 + NOUN))
