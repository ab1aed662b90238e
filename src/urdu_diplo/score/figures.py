"""The figures that come out, as values, as JSON, as lines to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

__all__ = ["Figures", "Rate"]

DIGITS = 4


@dataclass(frozen=True)
class Rate:
    """Precision, recall and F1, from 0 to 1 and rounded to four digits, with the counts behind them."""

    p: float
    r: float
    f1: float
    tp: int
    pred: int
    gold: int

    @classmethod
    def of(cls, tp: int, pred: int, gold: int) -> Self:
        """The rates of `tp` right answers among `pred` given ones, where `gold` were to be given."""
        p, r = share(tp, pred), share(tp, gold)
        f1 = 2 * p * r / (p + r) if p + r else 0.0
        return cls(round(p, DIGITS), round(r, DIGITS), round(f1, DIGITS), tp, pred, gold)

    def line(self, name: str) -> str:
        """One line of a report."""
        return (
            f"{name:<12} P {self.p:.3f}  R {self.r:.3f}  F1 {self.f1:.3f}   "
            f"({self.tp} right of {self.pred} given, {self.gold} gold)"
        )


@dataclass(frozen=True)
class Figures:
    """All figures of a comparison.

    mention    exact place and type (groups left out)    link       country mentions with the right ISO code
    coref      B-cubed F1 of persons and offices         cue        a statement found: its cue overlaps
    act        right among the statements found          speaker    right set of speakers among them
    content    half of the words right among them        addressee  single addressees
    event      kind right, half of the participants
    statement  found, with speakers and content right: the headline
    strict     the same with act, addressees and 0.8 of the content's words right
    """

    documents: int
    mention: Rate
    mention_by_type: Mapping[str, Rate]
    link: float
    coref: float
    cue: Rate
    act: float
    speaker: float
    content: float
    addressee: Rate
    event: Rate
    statement: Rate
    strict: Rate

    def as_dict(self) -> dict[str, Any]:
        """The figures as plain values for JSON."""
        return asdict(self)

    def lines(self) -> list[str]:
        """A report to read."""
        return [
            f"{self.documents} documents",
            self.mention.line("mention"),
            *(rate.line(f"  {type}") for type, rate in self.mention_by_type.items()),
            f"link {self.link:.3f}   coref B3 {self.coref:.3f}",
            self.cue.line("cue"),
            f"of the cues found: act {self.act:.3f}  speaker {self.speaker:.3f}  content {self.content:.3f}",
            self.addressee.line("addressee"),
            self.event.line("event"),
            self.statement.line("STATEMENT"),
            self.strict.line("STRICT"),
        ]


def share(part: float, whole: int) -> float:
    """A part of a whole; 0 where there is none."""
    return part / whole if whole else 0.0
