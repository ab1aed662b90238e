"""The rows of a table file as a stream: JSON lines, CSV, Parquet."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from ..errors import FileError
from ..inputs import BOM
from . import arrow
from .columns import Columns

__all__ = ["FORMATS", "count_rows"]

Rows = Iterator[tuple[str, dict[str, object] | str]]
"""Each row with its place in front: the row, or what is wrong with it."""


def _json_lines(path: Path, columns: Columns) -> Rows:
    checked = False
    with _opened(path) as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            row = _object(line)
            if not checked and isinstance(row, dict):
                columns.check(row, str(path))
                checked = True
            yield f"{path}:{number}", row


def _object(line: bytes) -> dict[str, object] | str:
    try:
        value = json.loads(line.removeprefix(BOM).decode("utf-8"))
    except UnicodeDecodeError as error:
        return f"byte {error.start} of the line is not UTF-8: save the file as UTF-8"
    except json.JSONDecodeError as error:
        return f"not JSON ({error}): write one object a line"
    return value if isinstance(value, dict) else "not an object: write one object a line"


def _csv(path: Path, columns: Columns) -> Rows:
    """A row's place is the line in which it ends. Bytes that are not UTF-8 spoil their own row only."""
    with _csv_text(path) as file:
        reader = csv.DictReader(file)
        columns.check(reader.fieldnames or (), str(path))
        try:
            for row in reader:
                yield f"{path}:{reader.line_num}", dict(row)
        except csv.Error as error:
            raise FileError(f"{path}:{reader.line_num}: no CSV ({error}): save the file as CSV again") from error


def _csv_text(path: Path) -> TextIOWrapper:
    csv.field_size_limit(sys.maxsize)
    return TextIOWrapper(_opened(path), encoding="utf-8-sig", errors="surrogateescape", newline="")


def _parquet(path: Path, columns: Columns) -> Rows:
    with arrow.parquet_file(path) as file:
        there = file.schema_arrow.names
        columns.check(there, str(path))
        batches = file.iter_batches(batch_size=64, columns=[name for name in columns.names if name in there])
        rows = (row for batch in batches for row in batch.to_pylist())
        for number, row in enumerate(rows, 1):
            yield f"{path}:{number}", row


FORMATS: dict[str, Callable[[Path, Columns], Rows]] = {".jsonl": _json_lines, ".csv": _csv, ".parquet": _parquet}
"""How each kind of table file is read, by its suffix. All raise `FileError` where the file cannot be used."""


def count_rows(path: Path) -> int:
    """How many rows a table file has; it is looked through for it."""
    if path.suffix == ".jsonl":
        with _opened(path) as file:
            return sum(1 for line in file if line.strip())
    if path.suffix == ".csv":
        with _csv_text(path) as text:
            return sum(1 for _ in islice(csv.reader(text), 1, None))
    with arrow.parquet_file(path) as table:
        return int(table.metadata.num_rows)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise FileError(f"{path}: cannot be read: {error.strerror}") from error
