"""`urdu-diplo export`: read articles and write what was found in the format of another tool, a file an article."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ..errors import FileError, UrduDiploError
from ..export import brat_configuration, to_brat, to_conll, to_plover, to_web_annotation
from ..extractor import Extractor
from ..model import Document
from ..outputs import write_text
from .articles import read_articles
from .status import FAILED, OK, complain

__all__ = ["add_export", "run_export"]

Files = dict[str, str]


def add_export(parser: ArgumentParser, published: Callable[[ArgumentParser], None]) -> None:
    """Its arguments; `published` adds the option of that name."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a UTF-8 text file, JSON lines with `text`, or -")
    parser.add_argument("--to", choices=list(FORMATS), required=True, help="the format")
    parser.add_argument("-o", "--output", required=True, metavar="FOLDER", help="where the files go; made if not there")
    published(parser)
    parser.set_defaults(run=run_export)


def run_export(arguments: Namespace) -> int:
    """Write the files; an article that cannot be read or written is named on stderr and the rest goes on."""
    extractor, folder, status = Extractor(), _folder(arguments.output), OK
    written: dict[str, str] = {}
    if arguments.to == "brat":
        write_text(folder / "annotation.conf", brat_configuration())
    for file in arguments.files:
        try:
            for article, text in read_articles(file):
                name = _name(article, written)
                document = extractor(text, published=arguments.published)
                for ending, content in FORMATS[arguments.to](document, name, arguments.published).items():
                    write_text(folder / f"{name}{ending}", content)
        except UrduDiploError as error:
            complain(error)
            status = FAILED
    return status


def _folder(name: str) -> Path:
    folder = Path(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(f"{folder}: cannot be made: {error.strerror}: name another folder") from error
    return folder


def _name(article: str, written: dict[str, str]) -> str:
    """The name of an article's files, kept in `written`. Raises `FileError` where another article has it."""
    name = re.sub(r"[^\w.-]+", "-", Path(article).name.removesuffix(".txt")).strip("-.") or "article"
    if name in written:
        raise FileError(f"{article}: its files would overwrite those of {written[name]}: rename one of the two")
    written[name] = article
    return name


def _brat(document: Document, *_: object) -> Files:
    return {".txt": document.text, ".ann": to_brat(document)}


def _conll(document: Document, name: str, _: object) -> Files:
    return {".conllup": to_conll(document, name=name)}


def _web_annotation(document: Document, name: str, _: object) -> Files:
    return {".jsonld": _json(to_web_annotation(document, source=f"urn:urdu-diplo:{name}"), 1) + "\n"}


def _plover(document: Document, name: str, published: date | None) -> Files:
    records = to_plover(document, name=name, published=published)
    return {".plover.jsonl": "".join(f"{_json(record)}\n" for record in records)}


def _json(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


FORMATS: dict[str, Callable[[Document, str, date | None], Files]] = {
    "brat": _brat,
    "conll": _conll,
    "plover": _plover,
    "web-annotation": _web_annotation,
}
