"""`urdu-diplo doubts`: what looks wrong in the reading of an archive, to be looked at by a human."""

from __future__ import annotations

import json
from argparse import Namespace
from collections import Counter

from ..doubts import KINDS, Doubt, find_doubts
from ..draft import Draft
from ..errors import InputError, UrduDiploError
from ..extractor import Extractor
from .articles import read_articles
from .status import FAILED, OK, complain
from .table import LEFT_TO_RIGHT, plain

__all__ = ["DOUBT_FORMATS", "run_doubts"]

DOUBT_FORMATS = ("table", "jsonl")


def run_doubts(arguments: Namespace) -> int:
    """Print the doubts and how many there are of each kind; a file that cannot be read is named on stderr."""
    extractor, counts, status = Extractor(), Counter[str](), OK
    kinds = [KINDS[name] for name in arguments.kind or KINDS]
    for file in arguments.files:
        try:
            for name, text in read_articles(file):
                for doubt in find_doubts(extractor.pipeline(_draft(extractor, name, text)), kinds):
                    counts[doubt.kind] += 1
                    if arguments.limit is None or counts[doubt.kind] <= arguments.limit:
                        print(_shown(name, doubt, arguments.format))
        except UrduDiploError as error:
            complain(error)
            status = FAILED
    if arguments.format == "table":
        print(", ".join(f"{counts[kind.name]} {kind.name}" for kind in kinds))
    return status


def _draft(extractor: Extractor, name: str, text: str) -> Draft:
    try:
        return extractor.draft(text)
    except InputError as error:
        raise InputError(f"{name}: {error}") from error


def _shown(name: str, doubt: Doubt, form: str) -> str:
    if form == "jsonl":
        return json.dumps({"file": name, **doubt._asdict()}, ensure_ascii=False)
    words = f"«{plain(doubt.words)}»{LEFT_TO_RIGHT}"
    return f"{name}:{doubt.start}-{doubt.end}  {doubt.kind}  {words}  {doubt.why}{LEFT_TO_RIGHT}"
