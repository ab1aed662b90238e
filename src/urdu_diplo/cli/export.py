"""`urdu-diplo export`: read articles and write what was found in the format of another tool, a file an article."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ..errors import FileError, InputError, UrduDiploError
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
    folder = _folder(arguments.output)
    if arguments.to == "brat":
        write_text(folder / "annotation.conf", brat_configuration())
    export = _Export(arguments.to, folder, arguments.published)
    return FAILED if [file for file in arguments.files if not _all_written(file, export)] else OK


def _all_written(file: str, export: _Export) -> bool:
    faults: list[UrduDiploError] = []
    try:
        for article, text in read_articles(file):
            try:
                export(article, Path(file).stem + article.removeprefix(file), text)
            except FileError as error:
                faults.append(error)
    except (FileError, InputError) as error:
        faults.append(error)
    for fault in faults:
        complain(fault)
    return not faults


def _folder(name: str) -> Path:
    folder = Path(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(f"{folder}: cannot be made: {error.strerror}: name another folder") from error
    return folder


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


class _Export:
    """Writes one article after the other, each under a name of its own."""

    def __init__(self, form: str, folder: Path, published: date | None) -> None:
        self.files, self.folder, self.published = FORMATS[form], folder, published
        self.extractor = Extractor()
        self.written: dict[str, str] = {}

    def __call__(self, article: str, called: str, text: str) -> None:
        """Read an article and write it under what it is called, made fit for a file. Raises `FileError`."""
        name = self._name(article, called)
        document = self.extractor(text, published=self.published)
        for ending, content in self.files(document, name, self.published).items():
            write_text(self.folder / f"{name}{ending}", content)

    def _name(self, article: str, called: str) -> str:
        name = re.sub(r"[^\w.-]+", "-", called).strip("-.") or "article"
        if name in self.written:
            raise FileError(
                f"{article}: its files would overwrite those of {self.written[name]}: rename one of the two"
            )
        self.written[name] = article
        return name
