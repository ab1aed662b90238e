"""How much of the reading depends on the people gazetteer?

    python benchmarks/without_people.py GOLD.jsonl

Scores the gold's texts with the whole lexicon, then without its table of persons: nobody is known with office and
short name any more; lists of given and family names, titles and patterns are still there.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from urdu_diplo import Extractor, load_lexicon
from urdu_diplo.errors import UrduDiploError
from urdu_diplo.inputs import read_json_lines
from urdu_diplo.score import Figures, Record, compare

LEFT_OUT = frozenset({"person"})


def figures(extractor: Extractor, gold: list[Record]) -> Figures:
    """The figures of the extractions of gold texts."""
    return compare(gold, [Record.of(extractor(r.text).model_dump(mode="json")) for r in gold]).figures


def lines(name: str, found: Figures) -> Iterator[str]:
    """What is printed of some figures."""
    yield f"{name}:"
    yield f"  {found.statement.line('STATEMENT')}"
    yield f"  {found.strict.line('STRICT')}"
    for type in ("PERSON", "ROLE"):
        if type in found.mention_by_type:
            yield f"  {found.mention_by_type[type].line(type)}"
    yield f"  coref B3 {found.coref:.3f}   speaker {found.speaker:.3f} of the cues found"


def main() -> None:
    """Print the figures."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        gold = [Record.of(document) for document in read_json_lines(Path(sys.argv[1]))]
        with_people = figures(Extractor(), gold)
        without = figures(Extractor(lexicon=load_lexicon(without=LEFT_OUT)), gold)
    except UrduDiploError as error:
        sys.exit(str(error))
    for line in (*lines("whole lexicon", with_people), *lines("without the table of persons", without)):
        print(line)


if __name__ == "__main__":
    main()
