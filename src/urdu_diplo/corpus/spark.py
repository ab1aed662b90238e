"""Spark: read a DataFrame of articles on a cluster, by `mapInArrow` over `extract_batches`."""

from __future__ import annotations

import shutil
from functools import partial
from os import environ
from typing import TYPE_CHECKING, Any

from ..errors import ExtraMissingError
from .arrow import extract_batches, schema
from .columns import Columns
from .reading import Reader

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["extract_frame", "need_java"]


def extract_frame(frame: DataFrame, columns: Columns | None = None, reader: Reader | None = None) -> DataFrame:
    """The articles of a DataFrame, read: a row in, a row of `corpus.arrow.schema()` out.

    Call `need_java()` before the session is made, to learn what is missing. urdu-diplo must be installed for the
    Python of the workers (`PYSPARK_PYTHON`). Raises `ExtraMissingError` without pyspark.
    """
    types = _pyspark_types()
    return frame.mapInArrow(partial(extract_batches, columns=columns, reader=reader), types.from_arrow_schema(schema()))


def need_java() -> None:
    """Raises `ExtraMissingError` when Spark would find no Java."""
    if not environ.get("JAVA_HOME") and shutil.which("java") is None:
        raise ExtraMissingError(
            "Spark needs Java 17 or later: install one (Debian: apt-get install openjdk-17-jre-headless) "
            "or set JAVA_HOME to where it is"
        )


def _pyspark_types() -> Any:
    try:
        from pyspark.sql.pandas import types
    except ImportError as error:
        raise ExtraMissingError.of("pyspark", "spark") from error
    return types
