"""`urdu-diplo extract`: read articles and print what was said in them."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator

from ..errors import UrduDiploError
from ..extractor import Extractor
from ..model import Document
from .archive import run_archive
from .articles import read_article
from .parsers import chosen_parser
from .status import FAILED, OK, complain
from .table import table

__all__ = ["FORMATS", "run_extract"]

FORMATS = ("table", "json", "jsonl")


def run_extract(arguments: Namespace) -> int:
    """Print the documents; a file that cannot be read is named on stderr and the rest goes on.

    With `--output` they go there, row by row: see `run_archive`.
    """
    if arguments.output:
        return run_archive(arguments)
    several = len(arguments.files) > 1
    documents = _documents(arguments)
    if arguments.format == "json" and several:
        done = _print_array(documents)
    else:
        done = 0
        for name, document in documents:
            done += 1
            print(_shown(document, arguments.format, f"{name}:\n" if several else ""))
    return OK if done == len(arguments.files) else FAILED


def _documents(arguments: Namespace) -> Iterator[tuple[str, Document]]:
    extractor = Extractor(parser=chosen_parser(arguments))
    for name in arguments.files:
        try:
            yield name, extractor(read_article(name), published=arguments.published)
        except UrduDiploError as error:
            complain(error)


def _print_array(documents: Iterator[tuple[str, Document]]) -> int:
    """Several documents as one JSON value: an array."""
    values = [document.model_dump(mode="json") for _, document in documents]
    print(json.dumps(values, ensure_ascii=False, indent=2))
    return len(values)


def _shown(document: Document, form: str, heading: str) -> str:
    if form == "table":
        return heading + "\n".join(table(document))
    indent = 2 if form == "json" else None
    return json.dumps(document.model_dump(mode="json"), ensure_ascii=False, indent=indent)
