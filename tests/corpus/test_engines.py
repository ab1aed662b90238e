"""Spark and Ray in local mode: their rows are byte for byte those of a local run."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from urdu_diplo.corpus.arrow import extract_batch, schema
from urdu_diplo.corpus.ray import extract_dataset
from urdu_diplo.corpus.spark import extract_frame, need_java

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]  # the engines' own warnings are not ours

pa = pytest.importorskip("pyarrow", reason="needs the extra `archive`")


@pytest.fixture(scope="module")
def articles(parquet: Path) -> Any:
    """The small archive as a table of articles; one text is missing."""
    return pytest.importorskip("pyarrow.parquet").read_table(parquet, columns=["id", "published", "text"])


@pytest.fixture(scope="module")
def local(articles: Any) -> bytes:
    (batch,) = articles.to_batches()
    return as_bytes(pa.Table.from_batches([extract_batch(batch)]))


def as_bytes(table: Any) -> bytes:
    """A table in the stream format of Arrow, in one batch."""
    file = BytesIO()
    with pa.ipc.new_stream(file, schema()) as writer:
        for batch in table.combine_chunks().to_batches():
            writer.write_batch(batch)
    return file.getvalue()


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
    assert as_bytes(frame.toArrow()) == local


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
    assert as_bytes(pa.concat_tables(ray.get(dataset.to_arrow_refs()))) == local
