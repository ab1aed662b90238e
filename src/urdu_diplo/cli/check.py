"""`urdu-diplo check`: load the lexicon and run the examples that its entries carry."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ..extractor import Extractor
from ..lexicon.lexicon import Lexicon
from ..lexicon.load import load_lexicon
from ..lexicon_check import CHECKS, check_lexicon
from .status import FAILED, OK

__all__ = ["run_check"]


def run_check(arguments: Namespace) -> int:
    """Print each example that is not read as its entry says, and a summary. Raises `LexiconError`."""
    lexicon = load_lexicon(*(Path(name) for name in arguments.files))
    failures = check_lexicon(Extractor(lexicon=lexicon))
    for failure in failures:
        print(failure)
    print(f"lexicon {lexicon.version}: {_counts(lexicon)}: {_verdict(len(failures))}")
    return FAILED if failures else OK


def _counts(lexicon: Lexicon) -> str:
    return ", ".join(f"{len(lexicon.tables[table])} {table}s" for table in CHECKS)


def _verdict(failed: int) -> str:
    return f"{failed} examples fail" if failed else "every example is read as its entry says"
