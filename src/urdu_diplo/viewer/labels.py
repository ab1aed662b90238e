"""What pages call acts and types of entities: in English, in Urdu, and by one letter."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..lexicon.files import data_folder, read_bytes, read_tables

__all__ = ["Label", "act_label", "type_label"]


class Label(NamedTuple):
    """A name in English and Urdu; `letter` stands beside the colour of a type and is empty for an act."""

    id: str
    en: str
    ur: str
    letter: str = ""


def act_label(act: str) -> Label:
    """The label of an act of the model."""
    return _labels()["act", act]


def type_label(kind: str) -> Label:
    """The label of a type of mention or entity."""
    return _labels()["type", kind]


@lru_cache(maxsize=1)
def _labels() -> dict[tuple[str, str], Label]:
    file = data_folder("viewer") / "labels.toml"
    tables = read_tables(read_bytes(file), file.name)
    return {
        (table, row["id"]): Label(row["id"], row.get("en", row["id"]), row["ur"], row.get("letter", ""))
        for table, rows in tables.items()
        for row in rows
    }
