"""An archive's output as tables to ask with SQL, by DuckDB inside this process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import ExtraMissingError, FileError, QueryError
from . import arrow
from .across import ACROSS, tables_in
from .rows import read_lines

__all__ = ["Answer", "Store"]

TABLES = Path(__file__).with_name("tables.sql")
AT_ONCE = 1000


class Answer(NamedTuple):
    """What comes back: the names of the columns, and the rows as they are fetched."""

    columns: list[str]
    rows: Iterator[tuple[Any, ...]]

    def records(self) -> Iterator[dict[str, Any]]:
        """The rows as values by column."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)


class Store:
    """The tables of an output: a `.parquet` or `.jsonl` file, a folder of Parquet files, or a pattern of them.

    The tables are `documents`, `mentions`, `entities`, `statements`, `events`, `errors`, made as they are asked; and
    `actors`, `gatherings`, `copies`, which join articles and are made when a question first names them.
    Raises `FileError` when the file can't be read, `ExtraMissingError` without the package duckdb.
    """

    def __init__(self, path: Path) -> None:
        duckdb = _duckdb()
        self._errors: type[Exception] = duckdb.Error
        self._connection = duckdb.connect()
        self._made: set[str] = set()
        try:
            self._take(path)
            self._connection.execute(TABLES.read_text(encoding="utf-8"))
        except duckdb.Error as error:
            raise FileError(f"{path}: is no output of `urdu-diplo extract -o`: {error}") from error

    def ask(self, sql: str, parameters: Mapping[str, object] | None = None) -> Answer:
        """The answer to a question in DuckDB's SQL; `$name` in it stands for a parameter. Raises `QueryError`."""
        for name in tables_in(sql) - self._made:
            self._made.add(name)
            ACROSS[name](self)
        try:
            cursor = self._connection.cursor()
            cursor.execute(sql, dict(parameters or {}))
        except self._errors as error:
            raise QueryError(f"cannot be asked: {error}") from error
        return Answer([column[0] for column in cursor.description or ()], _fetched(cursor))

    def execute(self, sql: str) -> None:
        """Run a statement of SQL that gives nothing back."""
        self._connection.execute(sql)

    def add_table(self, name: str, columns: Mapping[str, str], rows: list[dict[str, Any]]) -> None:
        """Put a table beside the others: its columns with their types in Arrow, and its rows."""
        pa = arrow.pyarrow()
        schema = pa.schema([pa.field(column, pa.type_for_alias(kind)) for column, kind in columns.items()])
        self._connection.register(f"{name}_rows", pa.Table.from_pylist(rows, schema=schema))
        self._connection.execute(f"CREATE TABLE {name} AS SELECT * FROM {name}_rows")
        self._connection.unregister(f"{name}_rows")

    def _take(self, path: Path) -> None:
        if path.suffix == ".jsonl":
            reader = arrow.reader_of(read_lines(path))
            self._connection.register("lines", reader)
            self._connection.execute("CREATE TABLE rows AS SELECT * FROM lines")
            self._connection.unregister("lines")
            return
        files = path / "*.parquet" if path.is_dir() else path
        self._connection.read_parquet(str(files)).create_view("rows")


def _fetched(cursor: Any) -> Iterator[tuple[Any, ...]]:
    while rows := cursor.fetchmany(AT_ONCE):
        yield from rows


def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError as error:
        raise ExtraMissingError.of("duckdb", "archive") from error
    return duckdb
