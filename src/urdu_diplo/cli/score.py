"""`urdu-diplo score`: the figures of extractions against gold documents."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from ..errors import FileError
from ..extractor import Extractor
from ..inputs import read_json_lines
from ..score import Record, compare
from .status import OK

__all__ = ["run_score"]


def run_score(arguments: Namespace) -> int:
    """Print the figures of predictions from a file, else of the gold texts read now. Raises `FileError`."""
    gold = [Record.of(line) for name in arguments.gold for line in read_json_lines(Path(name))]
    found = compare(gold, _predictions(gold, arguments.pred))
    for line in (*found.figures.lines(), *found.faults[: arguments.errors]):
        print(line)
    if arguments.json:
        _write(Path(arguments.json), json.dumps(found.figures.as_dict(), ensure_ascii=False, indent=1))
    return OK


def _predictions(gold: list[Record], file: str | None) -> list[Record]:
    if file:
        return [Record.of(line) for line in read_json_lines(Path(file))]
    extractor = Extractor()
    return [Record.of(extractor(record.text).model_dump(mode="json")) for record in gold]


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise FileError(f"{path}: cannot be written: {error.strerror}") from error
