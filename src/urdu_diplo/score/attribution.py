"""The measures of the field: source, cue and content of attribution relations, with intervals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .align import Entities
from .bootstrap import Counts, Estimate, estimate
from .compare import compare
from .figures import Rate
from .parts import PARTS, Parts, pair_parts, parts_of
from .record import Record

__all__ = ["Attribution", "measure_attribution"]

Pairs = Sequence[tuple[Parts, Parts]]
RESAMPLES = 1000


@dataclass(frozen=True)
class Attribution:
    """Figures that other systems for quotation and attribution are told in; what they mean: docs/measuring.md.

    `measures` are `source exact`, `source partial`, `source overlap`, the same of cue and content, `relation exact`,
    `relation partial`, `speakers`, `statement` and `strict`.
    """

    measures: Mapping[str, Estimate]
    resamples: int
    seed: int

    def as_dict(self) -> dict[str, Any]:
        """The figures as plain values for JSON."""
        told = {name: value._asdict() for name, value in self.measures.items()}
        return {"resamples": self.resamples, "seed": self.seed, "measures": told}

    def lines(self) -> list[str]:
        """A report to read."""
        return [
            f"measures of the field: F1 [95 % interval, {self.resamples} resamples of the documents, seed {self.seed}]",
            *(self._line(part, ("exact", "partial", "overlap")) for part in PARTS),
            self._line("relation", ("exact", "partial")),
            *(f"{name:<10} {self.measures[name]}" for name in ("speakers", "statement", "strict")),
        ]

    def _line(self, part: str, ways: Iterable[str]) -> str:
        return f"{part:<10} " + "   ".join(f"{way} {self.measures[f'{part} {way}']}" for way in ways)


def measure_attribution(
    gold: Sequence[Record], predicted: Sequence[Record], *, resamples: int = RESAMPLES, seed: int = 0
) -> Attribution:
    """Score predicted documents against gold ones, in the same order, as the field does.

    Raises `InputError` as `compare` does, and `ExtraMissingError` without scipy.
    """
    compare(gold, predicted)
    rows = [_document(g, p) for g, p in zip(gold, predicted, strict=True)]
    names = rows[0] if rows else {}
    measures = {name: estimate([row[name] for row in rows], resamples, seed) for name in names}
    return Attribution(measures, resamples, seed)


def _document(gold: Record, predicted: Record) -> dict[str, Counts]:
    """What one document adds to each measure."""
    theirs, mine = parts_of(gold), parts_of(predicted)
    matched = pair_parts(theirs, mine)
    pairs = [(theirs[i], mine[j]) for i, j in matched]
    out: dict[str, Counts] = {}
    for part in PARTS:
        out |= _part(part, pairs, sum(bool(p[part]) for p in mine), sum(bool(g[part]) for g in theirs))
    entities = Entities(gold, predicted)
    right = sum(set(gold.sayings[i].speakers) == entities.translate(predicted.sayings[j].speakers) for i, j in matched)
    ours = compare([gold], [predicted]).figures
    return out | {
        "relation exact": _counts(sum(g == p for g, p in pairs), len(mine), len(theirs)),
        "relation partial": _counts(sum(_all_touch(g, p) for g, p in pairs), len(mine), len(theirs)),
        "speakers": _counts(right, len(mine), len(theirs)),
        "statement": _of(ours.statement),
        "strict": _of(ours.strict),
    }


def _part(part: str, pairs: Pairs, given: int, gold: int) -> dict[str, Counts]:
    """The three measures of one part. Where one side does not name it, the pair has nothing in common."""
    words = [(g[part], p[part]) for g, p in pairs if g[part] and p[part]]
    of_given = sum(len(g & p) / len(p) for g, p in words)
    of_gold = sum(len(g & p) / len(g) for g, p in words)
    return {
        f"{part} exact": _counts(sum(g == p for g, p in words), given, gold),
        f"{part} partial": _counts(sum(bool(g & p) for g, p in words), given, gold),
        f"{part} overlap": Counts(of_given, given, of_gold, gold),
    }


def _all_touch(gold: Parts, predicted: Parts) -> bool:
    """Whether every part shares a word, or is named on neither side."""
    return all(gold[part] & predicted[part] or gold[part] == predicted[part] for part in PARTS)


def _counts(right: int, given: int, gold: int) -> Counts:
    return Counts(right, given, right, gold)


def _of(rate: Rate) -> Counts:
    return _counts(rate.tp, rate.pred, rate.gold)
