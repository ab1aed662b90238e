"""Ray Data: read a dataset of articles on a cluster, by `map_batches` over `extract_batches`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .arrow import extract_batches, pyarrow, schema
from .columns import Columns
from .reading import Reader

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

__all__ = ["extract_dataset"]

BATCH = 256  # articles of a task: some seconds of work


def extract_dataset(dataset: Dataset, columns: Columns | None = None, reader: Reader | None = None) -> Dataset:
    """The articles of a Ray dataset, read: a row in, a row of `corpus.arrow.schema()` out.

    urdu-diplo must be installed on the workers. Ray keeps no order of blocks unless its context asks for it
    (`DataContext.get_current().execution_options.preserve_order = True`).
    """
    read = partial(_read, columns=columns, reader=reader)
    return dataset.map_batches(read, batch_format="pyarrow", batch_size=BATCH, zero_copy_batch=True)


def _read(table: pa.Table, columns: Columns | None, reader: Reader | None) -> pa.Table:
    return pyarrow().Table.from_batches(extract_batches(table.to_batches(), columns, reader), schema=schema())
