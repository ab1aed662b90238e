"""The hour of the clock, where the text tells it with its part of the day."""

from __future__ import annotations

from datetime import time

import regex

from ..draft import Draft
from ..lexicon.date_entries import DayPart, HourPart, Numeral
from ..lexicon.date_patterns import wording
from ..lexicon.entries import WordClass
from ..lexicon.lexicon import Lexicon
from ..text.sentences import Stretch

__all__ = ["find_hour"]


def find_hour(draft: Draft, stretch: Stretch) -> time | None:
    """The first hour told in a run of tokens; none where it could be before or after noon."""
    line = "".join(f" {norm}" for norm in draft.norms[stretch.start : stretch.end])
    return draft.lexicon.view(_Clock).read(line)


class _Clock:
    def __init__(self, lexicon: Lexicon) -> None:
        def words(name: str) -> str:
            listed = lexicon.tables["words"].get(name)
            return wording(listed.members() if isinstance(listed, WordClass) else ())

        self.parts = {
            f" {n}": p for p in lexicon.tables["day_part"].values() if isinstance(p, DayPart) for n in p.names
        }
        self.shifts = {
            f" {n}": p.minutes for p in lexicon.tables["hour_part"].values() if isinstance(p, HourPart) for n in p.names
        }
        self.values = {
            f" {n}": v.value for v in lexicon.tables["numeral"].values() if isinstance(v, Numeral) for n in v.names
        }
        hours = wording([n for n, value in self.values.items() if value <= 12])
        minutes = wording([n for n, value in self.values.items() if value < 60])
        self.pattern = regex.compile(
            rf"(?:(?P<part>{wording(self.parts)})(?:{words('genitive')}|{words('dative')})?)?"
            rf"(?P<shift>{wording(self.shifts)})?(?P<hour> \d{{1,2}}(?::\d\d)?(?!\S)|{hours})"
            rf"(?:{words('hour_word')}|{words('hour_and')}(?P<minute> \d{{1,2}}(?!\S)|{minutes}){words('minute_word')})"
        )

    def read(self, line: str) -> time | None:
        match = self.pattern.search(line)
        if match is None:
            return None
        hour, _, minute = match["hour"].strip().partition(":")
        minutes = 60 * self._number(hour) + (int(minute) if minute else self._number(match["minute"] or " 0"))
        minutes += self.shifts.get(match["shift"] or "", 0)
        return _on_the_clock(minutes, self.parts.get(match["part"] or ""))

    def _number(self, text: str) -> int:
        return int(text) if text.strip().isdigit() else self.values.get(f" {text.strip()}", 0)


def _on_the_clock(minutes: int, part: DayPart | None) -> time | None:
    if not 0 <= minutes < 24 * 60:
        return None
    for later in (0, 12):
        hour = minutes // 60 + later
        if part is not None and hour < 24 and part.first <= hour <= part.last:
            return time(hour, minutes % 60)
    return time(minutes // 60, minutes % 60) if part is None and minutes >= 13 * 60 else None
