"""Fit the weights by which a statement's confidence is computed, and say how well they are calibrated.

    python training/confidence.py GOLD.jsonl [--out data/gazetteers/confidence.toml]
    python training/confidence.py GOLD.jsonl --model-dir DIR [--out data/gazetteers/confidence.toml]

Each extracted statement of the gold articles is right or wrong (cue found, speakers right, content IoU >= 0.5).
A logistic regression with an L2 penalty learns how much each signal of `urdu_diplo.confidence.signals` says. The
expected calibration error is measured by cross-validation over articles, so no article is judged by weights that
saw it.

With the Stanza models of DIR only the signals of a parse (`parse.agrees`, `parse.differs`) are fitted and the other
weights stay as the lexicon has them: without a parser the confidence remains what it was.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from urdu_diplo import Extractor
from urdu_diplo.confidence.signals import signals
from urdu_diplo.freeze import freeze
from urdu_diplo.lexicon.entries import Weight
from urdu_diplo.lexicon.load import load_lexicon
from urdu_diplo.parse.stanza_parser import StanzaParser
from urdu_diplo.parse.tree import Parser
from urdu_diplo.score.align import Entities, pair_sayings
from urdu_diplo.score.measures import iou
from urdu_diplo.score.record import Record

FOLDS, BINS = 10, 10
PENALTY, STEPS, RATE = 3.0, 400, 0.5  # the penalty with the least cross-validated log loss of 0.5 to 8
HALF = 0.5  # share of the content that must agree
RAREST = 4  # times that a signal must be seen to get a weight
OF_PARSE = "parse."

Row = tuple[list[str], bool, int]  # signals, right or wrong, number of the article


def rows(gold_path: Path, parser: Parser | None = None) -> list[Row]:
    """Every extracted statement with its signals and whether it is right."""
    extractor, out = Extractor(parser=parser, parse_uses=("confidence",)), []
    for n, line in enumerate(gold_path.read_text(encoding="utf-8").splitlines()):
        gold = json.loads(line)
        draft = extractor.pipeline(extractor.draft(gold["text"]))
        document = freeze(draft, extractor.engine).model_dump(mode="json")
        right = right_statements(Record.of(gold), Record.of(document))
        out += [(signals(draft, said), k in right, n) for k, said in enumerate(draft.statements)]
    return out


def right_statements(gold: Record, found: Record) -> set[int]:
    """Positions of the extracted statements that are right."""
    entities = Entities(gold, found)
    out = set()
    for i, j in pair_sayings(gold, found).items():
        theirs, mine = gold.sayings[i], found.sayings[j]
        same = entities.translate(mine.speakers) == set(theirs.speakers)
        if same and iou(gold.text, theirs.content, mine.content) >= HALF:
            out.add(j)
    return out


def fit(data: list[Row], fixed: Mapping[str, float]) -> dict[str, float]:
    """Weights by gradient descent on the penalised log likelihood; those `fixed` stay."""
    seen = Counter(name for names, _, _ in data for name in names)
    weights = {name: 0.0 for name, times in seen.items() if times >= RAREST} | dict(fixed)
    for _ in range(STEPS):
        gradient = {name: -PENALTY * (name != "always") * value for name, value in weights.items() if name not in fixed}
        for names, right, _ in data:
            error = right - probability(weights, names)
            for name in names:
                if name in gradient:
                    gradient[name] += error
        for name in gradient:
            weights[name] += RATE * gradient[name] / math.sqrt(len(data)) / 2
    return weights


def known_weights(of_parse: bool) -> dict[str, float]:
    """The lexicon's weights that are not fitted now: those of a parse, else all others."""
    entries = load_lexicon().tables["weight"].values()
    known = {entry.id: entry.value for entry in entries if isinstance(entry, Weight)}
    return {name: value for name, value in known.items() if name.startswith(OF_PARSE) == of_parse}


def probability(weights: dict[str, float], names: list[str]) -> float:
    """The probability that a statement with these signals is right."""
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) for name in names)))


def cross_validate(data: list[Row], fixed: Mapping[str, float]) -> list[tuple[float, bool]]:
    """Probabilities of all statements, each by weights that did not see its article."""
    out = []
    for fold in range(FOLDS):
        weights = fit([row for row in data if row[2] % FOLDS != fold], fixed)
        out += [(probability(weights, names), right) for names, right, n in data if n % FOLDS == fold]
    return out


def calibration_error(judged: list[tuple[float, bool]]) -> float:
    """Expected calibration error over bins of equal width."""
    error = 0.0
    for k in range(BINS):
        inside = [(p, r) for p, r in judged if min(int(p * BINS), BINS - 1) == k]
        if inside:
            error += abs(sum(p for p, _ in inside) - sum(r for _, r in inside))
    return error / len(judged)


def main(arguments: list[str]) -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--model-dir", type=Path)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    second = StanzaParser(model_dir=options.model_dir) if options.model_dir else None
    data, fixed = rows(options.gold, second), known_weights(options.model_dir is None)
    judged = sorted(cross_validate(data, fixed), reverse=True)
    half = judged[: len(judged) // 2]
    print(f"{len(data)} statements, {sum(r for _, r, _ in data) / len(data):.3f} right")
    print(f"expected calibration error, by cross-validation: {calibration_error(judged):.3f}")
    print(f"right in the more confident half: {sum(r for _, r in half) / len(half):.3f}")
    if options.out:
        weights = fit(data, fixed)
        lines = ["# Weights of the signals that make a statement's confidence, by training/confidence.py."]
        lines += [f'\n[[weight]]\nid = "{name}"\nvalue = {value:.3f}' for name, value in sorted(weights.items())]
        options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
