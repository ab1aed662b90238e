"""`urdu-diplo readouts`: the accounts of one call or meeting side by side."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from string import ascii_uppercase

from ..corpus.readouts import Account, Readout, readouts
from ..corpus.store import Store
from .sayings import saying
from .status import OK

__all__ = ["add_readouts"]


def add_readouts(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("corpus", type=Path, metavar="CORPUS", help="what `extract -o` has made: .parquet or .jsonl")
    parser.add_argument("--format", choices=("table", "jsonl"), default="table", help="default: table")
    parser.set_defaults(run=run_readouts)


def run_readouts(arguments: Namespace) -> int:
    """Print each event that two articles or more tell, with what each of them tells of it."""
    for readout in readouts(Store(arguments.corpus)):
        if arguments.format == "jsonl":
            print(json.dumps(asdict(readout), ensure_ascii=False, default=_plain))
        else:
            print("\n".join(_lines(readout)), end="\n\n")
    return OK


def _lines(readout: Readout) -> Iterator[str]:
    """The event, its accounts by letter, and each saying after the letters of those who tell it."""
    yield f"{readout.kind} {readout.day}: {', '.join(readout.who)}"
    letters = [_letter(n) for n in range(len(readout.accounts))]
    for letter, account in zip(letters, readout.accounts, strict=True):
        yield f"  {letter}: {_account(account)}"
    for said, by in readout.told:
        marks = " ".join(letter if n in by else "-" for n, letter in enumerate(letters))
        yield f"  {marks}  {saying(said.who, said.whom, said.act, said.said)}"


def _letter(n: int) -> str:
    return ascii_uppercase[n] if n < len(ascii_uppercase) else f"Z{n}"


def _account(account: Account) -> str:
    outlet = ", ".join(part for part in (account.source, account.side) if part)
    copies = f"; copied in {', '.join(account.copies)}" if account.copies else ""
    return f"{account.article}{f' ({outlet})' if outlet else ''}{copies}"


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else str(value)
