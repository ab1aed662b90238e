"""Statements of an archive as lines to read: when and where, who → whom, the act, what was said."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ..corpus.store import Answer
from .table import LEFT_TO_RIGHT, NOBODY

__all__ = ["ANSWER_FORMATS", "print_answer", "saying"]

ANSWER_FORMATS = ("table", "csv", "jsonl")
STATEMENT = {"article", "published", "statement", "act", "who", "whom", "said"}


def print_answer(answer: Answer, form: str) -> None:
    """Print the rows of an answer: statements as lines to read, other tables by tab."""
    if form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(answer.columns)
        writer.writerows(map(_shown, row) for row in answer.rows)
        return
    if form == "table" and not set(answer.columns) >= STATEMENT:
        print("\t".join(answer.columns))
    for row in answer.records():
        print(json.dumps(row, ensure_ascii=False, default=str) if form == "jsonl" else _line(row))


def saying(who: Iterable[str], whom: Iterable[str], act: str, said: str) -> str:
    """One statement: who → whom: act: what was said."""
    told = ", ".join(whom)
    to = f"{LEFT_TO_RIGHT} → {told}" if told else ""
    words = f": {' '.join(said.split())}{LEFT_TO_RIGHT}" if said else ""
    return f"{', '.join(who) or NOBODY}{to}{LEFT_TO_RIGHT}: {act}{words}"


def _line(row: Mapping[str, Any]) -> str:
    if not row.keys() >= STATEMENT:
        return "\t".join(_shown(value) for value in row.values())
    place = f"{row['published'] or '-'}  {row['article']} {row['statement']}"
    return f"{place}  {saying(row['who'], row['whom'], row['act'], row['said'])}"


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ", ".join(value)
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value.isoformat() if isinstance(value, date) else str(value)
