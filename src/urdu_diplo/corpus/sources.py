"""Where the articles of an archive come from: files, folders and patterns, read as a stream."""

from __future__ import annotations

import glob
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..errors import FileError
from ..inputs import read_text
from .article import Article, Failure
from .columns import Columns
from .formats import FORMATS, count_rows

__all__ = ["Source"]

SUFFIXES = (".txt", *FORMATS)  # what is taken from a folder
WILD = "*?["


@dataclass(frozen=True)
class Source:
    """The articles of some files, folders and patterns, in a fixed order. `published` is the date of those without one.

    A file is JSON lines, CSV or Parquet by its suffix, else one text. Iterating gives an `Article`, or a `Failure` for
    one that cannot be got. Raises `FileError` for a path that is not there and for a table without the columns.
    """

    names: tuple[str, ...]
    columns: Columns = field(default_factory=Columns)
    published: date | None = None

    def __iter__(self) -> Iterator[Article | Failure]:
        for path in self.paths():
            if path.suffix in FORMATS:
                yield from self._rows(path)
            else:
                yield self._text(path)

    def count(self) -> int:
        """How many articles there are; table files are looked through for it."""
        return sum(count_rows(path) if path.suffix in FORMATS else 1 for path in self.paths())

    def paths(self) -> list[Path]:
        """The files, in the order of the names; those of a folder or pattern by their paths."""
        return [path for name in self.names for path in _paths(name)]

    def _rows(self, path: Path) -> Iterator[Article | Failure]:
        for place, row in FORMATS[path.suffix](path, self.columns):
            if isinstance(row, str):
                yield Failure(row, id=place, place=place)
            else:
                yield self.columns.article(row, place, self.published)

    def _text(self, path: Path) -> Article | Failure:
        place = str(path)
        try:
            return Article(read_text(path), place, self.published, place)
        except FileError as error:
            return Failure(str(error).removeprefix(f"{place}: "), id=place, place=place)


def _paths(name: str) -> list[Path]:
    path = Path(name)
    if path.is_dir():
        found = sorted(p for p in path.rglob("*") if p.suffix in SUFFIXES and p.is_file())
    elif path.exists():
        found = [path]
    elif any(c in name for c in WILD):
        matches = glob.glob(name, recursive=True)  # noqa: PTH207 (a Path's glob takes no absolute pattern)
        found = sorted(path for path in map(Path, matches) if path.is_file())
    else:
        raise FileError(f"{name}: no such file: check the path")
    if not found:
        raise FileError(f"{name}: no article there; a folder may hold {', '.join(SUFFIXES)}")
    return found
