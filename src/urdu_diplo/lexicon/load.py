"""Read gazetteer files into a lexicon, or say which entry cannot be used and why."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ..errors import LexiconError
from . import date_entries, entries
from .compiled import kept_lexicon
from .entries import Entry
from .files import gazetteer_folder, read_bytes, read_tables, shown
from .lexicon import Codes, Lexicon
from .words import Words

__all__ = ["MOST", "load_lexicon", "read_lexicon"]

MOST = 100_000  # entries in all: they load in some twenty seconds and half a gigabyte

SCHEMAS: dict[str, type[Entry]] = {
    "country": entries.Country,
    "organisation": entries.Organisation,
    "forum": entries.Forum,
    "institution": entries.Institution,
    "person": entries.Person,
    "role": entries.Role,
    "outlet": entries.Outlet,
    "place": entries.Place,
    "paper": entries.Paper,
    "pattern": entries.Pattern,
    "verb": entries.Verb,
    "frame": entries.Frame,
    "lookalike": entries.Lookalike,
    "occasion": entries.Occasion,
    "act": entries.ActCodes,
    "weight": entries.Weight,
    "month": date_entries.Month,
    "era": date_entries.Era,
    "weekday": date_entries.Weekday,
    "day_word": date_entries.DayWord,
    "time_unit": date_entries.TimeUnit,
    "day_part": date_entries.DayPart,
    "hour_part": date_entries.HourPart,
    "numeral": date_entries.Numeral,
    "sole_office": entries.SoleOffice,
    "edition": entries.Edition,
    "words": entries.WordClass,
}


@lru_cache(maxsize=8)
def load_lexicon(*extra: Path, without: frozenset[str] = frozenset()) -> Lexicon:
    """The lexicon that ships with the library, with the user's own files added.

    `extra` are TOML files or folders of them. They are data, checked entry by entry: nothing in them is run, names a
    file or replaces what ships. `without` names tables to leave out, such as `person`.
    Cached in the process; the library's own, when asked for alone, also from process to process (`compiled`).
    Raises `LexiconError` naming file, entry and remedy.

    >>> from urdu_diplo import load_lexicon
    >>> load_lexicon().country("PK").name_en
    'Pakistan'
    >>> len(load_lexicon(without=frozenset({"person"})).tables["person"])
    0
    """
    places = [gazetteer_folder(), *extra]
    if extra or without:
        return read_lexicon(places, without)
    return kept_lexicon(_toml_files(places), lambda: read_lexicon(places))


def read_lexicon(places: Iterable[Path], without: Iterable[str] = ()) -> Lexicon:
    """A lexicon of all TOML files in `places` (files or folders)."""
    unknown = set(without) - set(SCHEMAS)
    if unknown:
        raise LexiconError("-", ", ".join(sorted(unknown)), f"no such table; there are {', '.join(SCHEMAS)}")
    reader = _Reader(frozenset(without))
    for path in _toml_files(places):
        reader.read(path)
    return reader.lexicon()


def _toml_files(places: Iterable[Path]) -> list[Path]:
    out: list[Path] = []
    for place in places:
        out += sorted(place.glob("*.toml")) if place.is_dir() else [place]
    return out


class _Reader:
    def __init__(self, without: frozenset[str]) -> None:
        self.without = without
        self.digest = hashlib.sha256()
        self.tables: dict[str, dict[str, Entry]] = {name: {} for name in SCHEMAS}
        self.origin: dict[tuple[str, str], str] = {}

    def read(self, path: Path) -> None:
        data = read_bytes(path)
        for table, rows in read_tables(data, path.name).items():
            if table not in SCHEMAS:
                raise LexiconError(path.name, shown(table), f"no such table; there are {', '.join(SCHEMAS)}")
            if table in self.without:
                continue
            for row in rows:
                self._take(path.name, table, row)
        self.digest.update(data)

    def _take(self, file: str, table: str, row: dict[str, Any]) -> None:
        name = shown(str(row.get("id", row.get("name_en", "without id"))))
        if len(self.origin) == MOST:
            raise LexiconError(file, name, f"is one more than {MOST} entries in all: leave out what you do not need")
        try:
            entry = SCHEMAS[table].model_validate(row)
        except ValidationError as error:
            raise LexiconError(file, name, _remedy(error)) from error
        if (table, entry.id) in self.origin:
            raise LexiconError(file, name, f"id used twice, first in {self.origin[table, entry.id]}: rename one")
        self.origin[table, entry.id] = file
        self.tables[table][entry.id] = entry

    def lexicon(self) -> Lexicon:
        word_classes = {e.id: e.members() for e in self.tables["words"].values() if isinstance(e, entries.WordClass)}
        acts = {e.id: Codes(e.cameo, e.plover) for e in self.tables["act"].values() if isinstance(e, entries.ActCodes)}
        files = {name: {id: self.origin[name, id] for id in table} for name, table in self.tables.items()}
        built = Lexicon(self.digest.hexdigest()[:12], Words(word_classes), self.tables, acts, files)
        self._refuse_shared_spellings(built)
        return built

    def _refuse_shared_spellings(self, built: Lexicon) -> None:
        """Of two entries with one strong spelling the one read later is named: the user's own, if one of them is."""
        read = {key: n for n, key in enumerate(self.origin)}
        for spelling, readings in built.matcher.spellings():
            keys = {(_table(reading.entry), reading.entry.id) for reading in readings if not reading.weak}
            if len(keys) > 1:
                first, *_, last = sorted(keys, key=read.__getitem__)
                raise LexiconError(
                    self.origin[last],
                    last[1],
                    f"{spelling!r} is claimed by {first[1]!r} of {self.origin[first]} too: list it under weak here",
                )


def _table(entry: Entry) -> str:
    return next(name for name, schema in SCHEMAS.items() if type(entry) is schema)


def _remedy(error: ValidationError) -> str:
    return "; ".join(
        f"{'.'.join(str(p) for p in e['loc']) or 'entry'}: {e['msg']}" for e in error.errors(include_url=False)
    )
