"""What does each use of a parse change, and is it for the better?

    python benchmarks/parser_layers.py GOLD.jsonl --model-dir DIR [--device cpu]

Reads the gold's texts without a parser, then with Stanza and one use of its parse after the other, then with all.
Printed for each: statements that are new, gone or changed; what became right and wrong by that; the figures. Each text
is parsed once. At the end: how often a speaker is right, by what the parse says of it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from urdu_diplo import Document, Extractor
from urdu_diplo.confidence.signals import signals
from urdu_diplo.freeze import freeze
from urdu_diplo.inputs import read_json_lines
from urdu_diplo.parse.stanza_parser import StanzaParser
from urdu_diplo.parse.tree import USES, Parser, Tree
from urdu_diplo.score import Record, compare
from urdu_diplo.score.align import Entities, pair_sayings
from urdu_diplo.score.measures import iou

HALF = 0.5  # share of the content's words that must agree


class Remembering:
    """A parser that parses each sentence once."""

    def __init__(self, parser: Parser) -> None:
        self.parser, self.name = parser, parser.name
        self._known: dict[tuple[str, ...], Tree] = {}

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        """The trees of sentences."""
        new = [words for words in sentences if tuple(words) not in self._known]
        self._known.update(zip(map(tuple, new), self.parser(new), strict=True))
        return [self._known[tuple(words)] for words in sentences]


def statements(document: Document) -> dict[tuple[int, int, str], tuple[object, ...]]:
    """The statements by cue and act: who says what to whom."""
    names = {entity.id: entity.name for entity in document.entities}
    return {
        (s.cue.start, s.cue.end, s.act): (
            [names[e] for e in s.speakers],
            [names[e] for e in s.addressees],
            [(c.start, c.end) for c in s.content],
        )
        for s in document.statements
    }


def right(gold: Record, found: Record) -> set[int]:
    """Positions of the gold statements that are found with speakers and content."""
    entities = Entities(gold, found)
    pairs = pair_sayings(gold, found).items()
    return {
        i
        for i, j in pairs
        if entities.translate(found.sayings[j].speakers) == set(gold.sayings[i].speakers)
        and iou(gold.text, gold.sayings[i].content, found.sayings[j].content) >= HALF
    }


def report(name: str, gold: list[Record], before: list[Document], after: list[Document]) -> None:
    """Print what changed."""
    count: Counter[str] = Counter()
    for g, a, b in zip(gold, before, after, strict=True):
        old, new = statements(a), statements(b)
        count["new"] += len(new.keys() - old.keys())
        count["gone"] += len(old.keys() - new.keys())
        count["changed"] += sum(old[key] != new[key] for key in old.keys() & new.keys())
        was, is_now = (right(g, Record.of(document.model_dump(mode="json"))) for document in (a, b))
        count["right now"] += len(is_now - was)
        count["wrong now"] += len(was - is_now)
    figures = compare(gold, [Record.of(document.model_dump(mode="json")) for document in after]).figures
    changes = "  ".join(f"{key} {count[key]}" for key in ("new", "gone", "changed", "right now", "wrong now"))
    print(f"{name:<12} {changes}\n             {figures.statement.line('STATEMENT')}")
    for kind in ("PERSON", "PLACE", "ORG"):
        if kind in figures.mention_by_type:
            print(f"             {figures.mention_by_type[kind].line(kind)}")


def opinions(gold: list[Record], extractor: Extractor) -> None:
    """Print how often a statement is right, by what the parse says of its speaker."""
    seen: Counter[str] = Counter()
    good: Counter[str] = Counter()
    for record in gold:
        draft = extractor.pipeline(extractor.draft(record.text))
        found = Record.of(freeze(draft, extractor.engine).model_dump(mode="json"))
        pairs = pair_sayings(record, found)
        entities = Entities(record, found)
        by_cue = {j: i for i, j in pairs.items()}
        for j, said in enumerate(draft.statements):
            said_by = next((s for s in signals(draft, said) if s.startswith("parse.")), "parse.silent")
            seen[said_by] += 1
            i = by_cue.get(j)
            speakers = entities.translate(found.sayings[j].speakers)
            good[said_by] += i is not None and speakers == set(record.sayings[i].speakers)
    for name, times in sorted(seen.items()):
        print(f"{name:<15} {times} statements, speaker right of {good[name] / times:.3f}")


def main() -> None:
    """Parse, read, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--model-dir", type=Path)
    parser.add_argument("--device")
    given = parser.parse_args()
    gold = [Record.of(document) for document in read_json_lines(given.gold)]
    second = Remembering(StanzaParser(model_dir=given.model_dir, device=given.device))
    before = [Extractor()(record.text) for record in gold]
    report("no parser", gold, before, before)
    for uses in (*((use,) for use in USES), USES):
        extractor = Extractor(parser=second, parse_uses=uses)
        report("+".join(uses) if len(uses) == 1 else "all", gold, before, [extractor(r.text) for r in gold])
    opinions(gold, Extractor(parser=second, parse_uses=("confidence",)))


if __name__ == "__main__":
    main()
