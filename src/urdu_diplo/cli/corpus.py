"""The readings that a command was given: articles to be read, and documents that were read before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ..errors import FileError
from ..extractor import Extractor
from ..inputs import json_lines, read_text
from ..model import Document
from ..viewer import Reading
from .articles import read_article

__all__ = ["read_readings"]

DOCUMENT = "statements"  # a row with this key was read before; one without it is an article


def read_readings(file: str, extractor: Extractor, published: date | None = None) -> Iterator[Reading]:
    """What a file holds: an article as text, or rows as JSON (one or an array) or JSON lines.

    A row is a document as `extract` writes it, or an article with the key `text`; it may have an `id` and the day
    `published` besides, and what other keys it has is passed over. Raises `FileError` naming file and row.
    """
    if not file.endswith((".json", ".jsonl")):
        yield Reading(file, extractor(read_article(file), published=published), published)
        return
    for number, row in enumerate(_rows(Path(file)), 1):
        name = str(row.get("id", f"{file}:{number}"))
        yield _reading(name, row, f"{file}: row {number}", extractor, published)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if path.suffix == ".jsonl":
        yield from json_lines(path)
        return
    try:
        value = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise FileError(f"{path}: not JSON ({error}): name JSON lines *.jsonl and articles *.txt") from error
    for number, row in enumerate(value if isinstance(value, list) else [value], 1):
        if not isinstance(row, dict):
            raise FileError(f"{path}: row {number}: not an object: give a document or an array of them")
        yield row


def _reading(name: str, row: dict[str, Any], where: str, extractor: Extractor, published: date | None) -> Reading:
    if not isinstance(row.get("text"), str):
        raise FileError(f"{where}: no key 'text' with a string: give documents or articles, one a row")
    day = _day(row, where) or published
    if DOCUMENT not in row:
        return Reading(name, extractor(row["text"], published=day), day)
    return Reading(name, _document(row, where), day)


def _document(row: dict[str, Any], where: str) -> Document:
    try:
        return Document.model_validate({key: row[key] for key in row if key in Document.model_fields})
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "document"
        raise FileError(
            f"{where}: no document of this version ({place}: {first['msg']}): extract it again from its text"
        ) from error


def _day(row: dict[str, Any], where: str) -> date | None:
    day = row.get("published")
    if day is None:
        return None
    try:
        return date.fromisoformat(str(day)[:10])
    except ValueError as error:
        raise FileError(f"{where}: published {day!r} is not a date: write YYYY-MM-DD") from error
