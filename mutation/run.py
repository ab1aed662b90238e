"""Mutation testing: change one thing in the code, run the tests, see whether one fails.

    python mutation/run.py ROOM [--sample N] [--seed N] [--jobs N] [--results FILE]

ROOM is a folder of src/urdu_diplo, such as `text`. Survivors are printed; `accepted.toml` names those that are explained.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tomllib
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TESTS = (
    "tests/text", "tests/resolve", "tests/statements", "tests/meaning", "tests/mentions", "tests/events/test_parties.py",
    "tests/events/test_tellings.py", "tests/events/test_times.py", "tests/lexicon/test_verbs.py", "tests/lexicon/test_words.py", "tests/parse/test_spelling.py", "tests/test_articles.py",
    "tests/test_lexicon_check.py",
)  # fmt: skip


def main() -> int:
    """Try the mutants of a room and print the score. Returns 1 if a survivor is not explained."""
    parser = ArgumentParser(description="Mutation testing of one room.")
    parser.add_argument("room")
    parser.add_argument("--sample", type=int, metavar="N", help="so many changes, drawn by chance; else all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--results", type=Path, default=Path(".mutation.jsonl"))
    given = parser.parse_args()
    os.environ["CI"] = "1"  # Hypothesis: the same examples each time
    os.chdir(ROOT)

    from mutants import changes_of, mutants
    from plugin import Mutation

    changes = [
        change for file in sorted((ROOT / "src/urdu_diplo" / given.room).glob("*.py")) for change in changes_of(file)
    ]
    if given.sample is not None and given.sample < len(changes):
        chosen = set(random.Random(given.seed).sample(range(len(changes)), given.sample))
        print(f"{len(chosen)} of {len(changes)} changes, seed {given.seed}")
        changes = [change for n, change in enumerate(changes) if n in chosen]
    made = mutants(changes)
    status = pytest.main(
        [*TESTS, "-qq", "--no-summary", "-p", "no:cacheprovider"], [Mutation(made, given.results, given.jobs)]
    )
    if status:
        return int(status)
    return report(given.results)


def report(results: Path) -> int:
    """Print survivors and the score by file."""
    rows = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    accepted = tomllib.loads((HERE / "accepted.toml").read_text(encoding="utf-8")).get("mutant", [])
    known = {(row["file"], row["before"], row["after"]) for row in accepted}
    alive = [row for row in rows if row["killer"] is None]
    new = [row for row in alive if (row["file"], row["before"], row["after"]) not in known]
    for row in new:
        print(f"{row['file']}:{row['line']}\n  - {row['before']}\n  + {row['after']}")
    total, survived = Counter(row["file"] for row in rows), Counter(row["file"] for row in alive)
    for file, number in sorted(total.items()):
        print(f"{file}: {number - survived[file]} of {number} killed")
    killed = len(rows) - len(alive)
    print(f"{killed} of {len(rows)} killed ({killed / len(rows):.1%}); {len(alive) - len(new)} survivors are explained")
    return int(bool(new))


if __name__ == "__main__":
    sys.path[:0] = [str(HERE), str(ROOT)]
    raise SystemExit(main())
