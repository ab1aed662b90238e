"""Mutation testing: change one thing in the code, run the tests, see whether one fails.

    python mutation/run.py ROOM [--sample N] [--seed N] [--jobs N] [--results FILE] [--tests PATH ...]
        [--again FILE]

ROOM is a folder of src/urdu_diplo, such as `text`. Survivors are printed, but those that `accepted.toml` explains.
"""

from __future__ import annotations

import json
import os
import random
import tomllib
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from mutants import Change, Mutant, changes_of, mutants
from plugin import Mutation

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SOURCES = ROOT / "src" / "urdu_diplo"
TESTS = (  # those that read single sentences and small articles, fast
    "tests/text",
    "tests/lexicon/test_verbs.py",
    "tests/lexicon/test_words.py",
    "tests/parse/test_spelling.py",
    "tests/parse/test_uses.py",
    "tests/resolve",
    "tests/statements",
    "tests/meaning",
    "tests/mentions",
    "tests/events/test_parties.py",
    "tests/events/test_tellings.py",
    "tests/events/test_times.py",
    "tests/test_articles.py",
    "tests/test_lexicon_check.py",
)

Row = dict[str, Any]


def main() -> int:
    """Try the mutants of a room and print the score. Returns 1 if a survivor is not explained."""
    parser = ArgumentParser(description="Mutation testing of one room.")
    parser.add_argument("room", help="a folder of src/urdu_diplo")
    parser.add_argument("--sample", type=int, metavar="N", help="so many changes, drawn by chance; else all")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the sample; default: 0")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="default: one a processor")
    parser.add_argument("--results", type=Path, default=ROOT / ".mutation.jsonl", help="where each mutant gets a line")
    parser.add_argument("--tests", nargs="+", default=TESTS, metavar="PATH", help="default: the fast ones")
    parser.add_argument(
        "--again", type=Path, metavar="FILE", help="only the survivors in the results of an earlier run"
    )
    given = parser.parse_args()
    changes = [c for file in sorted((SOURCES / given.room).glob("*.py")) for c in changes_of(file)]
    before = _rows(given.again) if given.again is not None else []
    tried = alive(changes, before) if before else mutants(drawn(changes, given.sample, given.seed))
    os.environ["CI"] = "1"  # Hypothesis: the same examples each time
    os.chdir(ROOT)
    options = ["-qq", "--no-summary", "-p", "no:cacheprovider"]
    status = pytest.main([*given.tests, *options], [Mutation(tried, given.results, given.jobs)])
    if status:
        return int(status)
    rows = _rows(given.results)
    if before:
        survivors = {_key(row) for row in before if row["killer"] is None}
        rows += [row for row in before if _key(row) not in survivors]
        given.results.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return report(rows)


def drawn(changes: list[Change], sample: int | None, seed: int) -> list[Change]:
    """A sample of the changes, or all of them."""
    if sample is None or sample >= len(changes):
        return changes
    print(f"{sample} of {len(changes)} changes, seed {seed}")
    return [changes[n] for n in sorted(random.Random(seed).sample(range(len(changes)), sample))]


def alive(changes: list[Change], rows: list[Row]) -> list[Mutant]:
    """The mutants that survived by the rows of an earlier run; those of code that is gone are left out."""
    survivors = {_key(row) for row in rows if row["killer"] is None}
    near = [c for c in changes if any(c.text in before or before in c.text for _, before, _ in survivors)]
    return [mutant for mutant in mutants(near) if (mutant.name, mutant.before, mutant.after) in survivors]


def report(rows: list[Row]) -> int:
    """Print survivors and the score by file."""
    accepted = tomllib.loads((HERE / "accepted.toml").read_text(encoding="utf-8")).get("mutant", [])
    known = {_key(row) for row in accepted}
    alive = [row for row in rows if row["killer"] is None]
    new = [row for row in alive if _key(row) not in known]
    for row in new:
        print(f"{row['file']}:{row['line']}\n  - {row['before']}\n  + {row['after']}")
    total, survived = Counter(row["file"] for row in rows), Counter(row["file"] for row in alive)
    for file, number in sorted(total.items()):
        print(f"{file}: {number - survived[file]} of {number} killed")
    killed = len(rows) - len(alive)
    print(f"{killed} of {len(rows)} killed ({killed / len(rows):.1%}); {len(alive) - len(new)} survivors are explained")
    return int(bool(new))


def _rows(results: Path) -> list[Row]:
    return [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]


def _key(row: Row) -> tuple[str, str, str]:
    return row["file"], row["before"], row["after"]


if __name__ == "__main__":
    raise SystemExit(main())
