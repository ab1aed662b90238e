"""The one table form: an article a row, with its mentions, entities, statements and events as nested lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ExtraMissingError, FileError
from ..model import Document
from .article import Article
from .columns import Columns
from .flat import flat_row, full_row
from .reading import Reader
from .rows import read_lines, row_of

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "batch_of",
    "extract_batch",
    "extract_batches",
    "parquet_file",
    "pyarrow",
    "read_rows",
    "reader_of",
    "schema",
    "to_arrow",
    "write_parquet",
]

ROWS = 32  # articles that are Python objects at once, which are far larger than their rows here
GROUP = 8  # batches of one row group of a file


@lru_cache(maxsize=1)
def pyarrow() -> Any:
    """The package pyarrow with its Parquet part. Raises `ExtraMissingError`."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise ExtraMissingError.of("pyarrow", "archive") from error
    return pyarrow


@lru_cache(maxsize=1)
def schema() -> pa.Schema:
    """The columns of a row; `docs/archive.md` says what each of them holds."""
    pa = pyarrow()
    string, number, flag, ids = pa.string(), pa.int32(), pa.bool_(), pa.list_(pa.string())
    place = {"start": number, "end": number}
    span = {**place, "text": string}
    modality = {"polarity": string, "future": flag, "obligation": flag, "hypothetical": flag}

    def struct(fields: Mapping[str, Any]) -> Any:
        return pa.struct([pa.field(name, kind) for name, kind in fields.items()])

    def many(fields: Mapping[str, Any]) -> Any:
        return pa.list_(struct(fields))

    mention = {**span, "type": string, "form": string, "entity": string, "rule": string}
    entity = {
        "id": string, "type": string, "name": string, "name_en": string, "ref": string, "qid": string,
        "roles": many({"role": string, "of": string}), "members": ids, "key": string, "country": string,
    }  # fmt: skip
    statement = {
        "id": string, "act": string, "cue": struct(span), "speakers": ids, "speaker": struct(span), "implicit": flag,
        "joint": flag, "addressees": ids, "addressee": struct(span), "targets": ids,
        "content": many({**span, "verbatim": flag}), "form": string, "negated": flag, "modality": struct(modality),
        "topics": ids, "event": string, "reported_by": ids, "parent": string, "cameo": string, "plover": string,
        "rule": string, "confidence": pa.float64(),
    }  # fmt: skip
    event = {
        "id": string, "kind": string, "trigger": struct(span), "participants": ids,
        "participant_roles": many({"entity": string, "role": string}), "forum": string, "place": string,
        "time": string, "planned": flag, "rule": string,
    }  # fmt: skip
    columns = {
        "id": string, "published": pa.date32(), "error": string, "text": string, "lang": string,
        "sentences": many(place), "mentions": many(mention), "entities": many(entity), "statements": many(statement),
        "events": many(event), "source": string, "schema_version": string,
        "engine": struct({"name": string, "version": string, "lexicon": string}),
    }  # fmt: skip
    return pa.schema([pa.field(name, kind) for name, kind in columns.items()])


def batch_of(rows: list[dict[str, Any]]) -> pa.RecordBatch:
    """Rows as `row_of` makes them, as one batch of the schema."""
    return pyarrow().RecordBatch.from_pylist([flat_row(row) for row in rows], schema=schema())


def to_arrow(documents: Iterable[Document]) -> pa.Table:
    """Documents as an Arrow table, a document a row, with the columns of `schema()`; `id` counts them from 1.

    Raises `ExtraMissingError` without pyarrow.
    """
    rows = [row_of(Article("", id=str(n)), document) for n, document in enumerate(documents, 1)]
    return pyarrow().Table.from_batches([batch_of(rows)])


def extract_batch(
    batch: pa.RecordBatch, columns: Columns | None = None, reader: Reader | None = None
) -> pa.RecordBatch:
    """Read the articles of a batch: a row in, a row of `schema()` out, in order.

    `columns` says where text, id and date stand. A text that cannot be read gives a row with `error`.
    Raises `FileError` when there is no such column.
    """
    columns, reader = columns or Columns(), reader or Reader()
    columns.check(batch.schema.names, "the batch")
    articles = [columns.article(row, "") for row in batch.select(_there(batch, columns)).to_pylist()]
    return batch_of([row_of(article, reader.read(article)) for article in articles])


def extract_batches(
    batches: Iterable[pa.RecordBatch], columns: Columns | None = None, reader: Reader | None = None
) -> Iterator[pa.RecordBatch]:
    """Read the articles of a stream of batches, however large they are; few are in memory at once."""
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS):
            yield extract_batch(batch.slice(start, ROWS), columns, reader)


def _there(batch: pa.RecordBatch, columns: Columns) -> list[str]:
    return [name for name in columns.names if name in batch.schema.names]


def reader_of(rows: Iterable[dict[str, Any]]) -> pa.RecordBatchReader:
    """Rows as a stream of batches; few are in memory at once."""
    stream = iter(rows)
    batches = (batch_of(some) for some in iter(lambda: list(islice(stream, ROWS)), []))
    return pyarrow().RecordBatchReader.from_batches(schema(), batches)


def write_parquet(lines: Path, to: Path) -> None:
    """A file of JSON lines, as `row_of` makes the rows, as a Parquet file; few rows are in memory at once."""
    pa = pyarrow()
    batches = iter(reader_of(read_lines(lines)))
    # Only of these columns does a smallest and a largest value help a reader; those of texts are as long as texts.
    options = {"compression": "zstd", "write_statistics": ["id", "published"]}
    with pa.parquet.ParquetWriter(to, schema(), **options) as writer:
        while group := list(islice(batches, GROUP)):
            writer.write_table(pa.Table.from_batches(group))


def parquet_file(path: Path) -> Any:
    """A Parquet file, opened. Raises `FileError`."""
    pa = pyarrow()
    try:
        return pa.parquet.ParquetFile(path)
    except (OSError, pa.ArrowInvalid) as error:
        raise FileError(f"{path}: cannot be read as Parquet: {error}") from error


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of an output in Parquet, as `row_of` made them. Raises `FileError`."""
    with parquet_file(path) as file:
        for batch in file.iter_batches(batch_size=ROWS):
            yield from map(full_row, batch.to_pylist())
