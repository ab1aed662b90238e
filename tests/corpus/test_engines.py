"""Spark and Ray in local mode: their rows are byte for byte those of a local run."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from urdu_diplo.corpus.arrow import extract_batch, schema
from urdu_diplo.corpus.flat import full_row
from urdu_diplo.corpus.ray import extract_dataset
from urdu_diplo.corpus.spark import extract_frame, need_java

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]  # the engines' own warnings are not ours

pa = pytest.importorskip("pyarrow", reason="needs the extra `archive`")


@pytest.fixture(scope="module")
def articles(parquet: Path) -> Any:
    """The small archive as a table of articles; one text is missing."""
    return pytest.importorskip("pyarrow.parquet").read_table(parquet, columns=["id", "published", "text"])


@pytest.fixture(scope="module")
def local(articles: Any, lines: Path) -> bytes:
    (batch,) = articles.to_batches()
    made = as_lines(pa.Table.from_batches([extract_batch(batch)]))
    file = lines.read_bytes()
    assert made.startswith(file[: file.index(b'{"id": "aaj-6"')])  # the last article's date is lost in the table
    return made


def as_lines(table: Any) -> bytes:
    """The rows as `urdu-diplo extract -o` writes them. (The layout of Arrow's buffers is each engine's own.)"""
    assert table.schema == schema()
    rows = map(full_row, table.to_pylist())
    return b"".join(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n" for row in rows)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql", reason="needs the extra `spark`")
    if shutil.which("java") is None:
        pytest.skip("needs Java: apt-get install openjdk-17-jre-headless")
    need_java()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PYSPARK_PYTHON", sys.executable)
        environment.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        session = builder.config("spark.log.level", "ERROR").getOrCreate()
        yield session
        session.stop()


def test_spark(spark: Any, articles: Any, local: bytes) -> None:
    frame = extract_frame(spark.createDataFrame(articles))
    assert as_lines(frame.toArrow()) == local


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    ray = pytest.importorskip("ray", reason="needs the extra `ray`")
    pytest.importorskip("ray.data", reason="needs the extra `ray`")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    yield ray
    ray.shutdown()


def test_ray(ray: Any, articles: Any, local: bytes) -> None:
    ray.data.DataContext.get_current().execution_options.preserve_order = True
    ray.data.DataContext.get_current().enable_progress_bars = False
    dataset = extract_dataset(ray.data.from_arrow(articles))
    assert as_lines(pa.concat_tables(ray.get(dataset.to_arrow_refs()))) == local
