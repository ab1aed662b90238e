"""`urdu-diplo ask`: the statements of an archive that fit a question, how many over time, or plain SQL."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import get_args

from ..corpus.questions import PERIODS, Question, ask
from ..corpus.store import Store
from ..errors import QueryError
from ..model import Act
from .sayings import ANSWER_FORMATS, print_answer
from .status import OK

__all__ = ["add_ask"]

PARTS = ("speaker", "addressee", "target", "topic", "act", "source", "since", "until", "min_confidence", "once")


def add_ask(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("corpus", type=Path, metavar="CORPUS", help="what `extract -o` has made: .parquet or .jsonl")
    parser.add_argument(
        "sql", nargs="?", metavar="SQL", help="a question in SQL instead; docs/archive.md has the tables"
    )
    for name, whose in (("speaker", "who says it"), ("addressee", "to whom"), ("target", "whom the act is aimed at")):
        parser.add_argument(f"--{name}", metavar="NAME", help=f"{whose}: words of a name, or an identifier")
    parser.add_argument("--topic", metavar="NAME", help="who or what it is about")
    parser.add_argument("--act", choices=get_args(Act), metavar="ACT", help="say, demand, condemn …")
    parser.add_argument("--source", metavar="NAME", help="the outlet")
    parser.add_argument("--since", metavar="DATE", help="published then or later: YYYY, YYYY-MM or YYYY-MM-DD")
    parser.add_argument("--until", metavar="DATE", help="published then or before")
    parser.add_argument("--min-confidence", type=float, default=0.0, metavar="P", help="0 to 1")
    parser.add_argument("--once", action="store_true", help="leave out near copies of earlier articles")
    parser.add_argument("--over", choices=PERIODS, help="count the statements of each act in each period")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N")
    parser.add_argument("--format", choices=ANSWER_FORMATS, default="table", help="default: table")
    parser.set_defaults(run=run_ask)


def run_ask(arguments: Namespace) -> int:
    """Print the answer. Raises `QueryError` for a question that cannot be asked, `FileError` for a wrong file."""
    question = Question(**{part: getattr(arguments, part) for part in PARTS})
    if arguments.sql and (question != Question() or arguments.over or arguments.limit):
        raise QueryError("SQL and the options of a question exclude each other: put them into the SQL")
    store = Store(arguments.corpus)
    if arguments.sql:
        answer = store.ask(arguments.sql)
    else:
        answer = ask(store, question, over=arguments.over, limit=arguments.limit)
    print_answer(answer, arguments.format)
    return OK
