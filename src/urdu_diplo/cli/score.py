"""`urdu-diplo score`: the figures of extractions against gold documents, ours and those of the field."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

from ..errors import ExtraMissingError, FileError, InputError
from ..extractor import Extractor
from ..inputs import read_json_lines
from ..score import Attribution, Record, compare, measure_attribution
from .status import OK, complain

__all__ = ["run_score"]


def run_score(arguments: Namespace) -> int:
    """Print the figures of predictions from a file, else of the gold texts read now.

    Raises `FileError` and `InputError`.
    """
    gold = [record for name in arguments.gold for record in _records(name)]
    predicted = _records(arguments.predicted) if arguments.predicted else _read_now(gold)
    found = compare(gold, predicted)
    field = _field(arguments, gold, predicted)
    for line in (*found.figures.lines(), *(field.lines() if field else ()), *found.faults[: arguments.errors]):
        print(line)
    if arguments.json:
        figures = found.figures.as_dict() | ({"field": field.as_dict()} if field else {})
        _write(Path(arguments.json), json.dumps(figures, ensure_ascii=False, indent=1))
    return OK


def _field(arguments: Namespace, gold: list[Record], predicted: list[Record]) -> Attribution | None:
    """The measures of the field; without their extra, a word on stderr and the others go on."""
    try:
        return measure_attribution(gold, predicted, resamples=arguments.resamples, seed=arguments.seed)
    except ExtraMissingError as error:
        complain(f"no measures of the field: {error}")
        return None


def _records(file: str) -> list[Record]:
    """The documents of a file. An error names the file and which of its documents is wrong."""
    return [_record(document, f"{file}: number {n}") for n, document in enumerate(read_json_lines(Path(file)), 1)]


def _record(document: dict[str, Any], where: str) -> Record:
    try:
        return Record.of(document)
    except InputError as error:
        raise InputError(f"{where}: {error}") from error


def _read_now(gold: list[Record]) -> list[Record]:
    extractor = Extractor()
    return [_read(extractor, record) for record in gold]


def _read(extractor: Extractor, gold: Record) -> Record:
    try:
        return Record.of(extractor(gold.text).model_dump(mode="json"))
    except InputError as error:
        raise InputError(f"document {gold.id}: {error}") from error


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise FileError(f"{path}: cannot be written: {error.strerror}") from error
