"""From which size on an engine pays: what local processes, Spark and Ray need to start, and what for each article.

    python benchmarks/archive.py [ARTICLES]

Reads the project's own test articles again and again, a quarter of ARTICLES (default 1200) and then all of them: the
difference is the time of an article, the rest the start. An engine that is not installed is left out.
"""

from __future__ import annotations

import os
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa

from urdu_diplo import Article, ExtraMissingError, extract_many
from urdu_diplo.corpus.ray import extract_dataset
from urdu_diplo.corpus.spark import extract_frame, need_java

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "articles"
PROCESSES = 2
Rows = list[dict[str, str]]


def articles(count: int) -> Rows:
    """So many articles with numbered ids."""
    texts = [tomllib.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(FOLDER.glob("*.toml"))]
    return [{"id": f"n{n}", "text": texts[n % len(texts)]} for n in range(count)]


def local(rows: Rows, workers: int) -> int:
    """Processes of this machine."""
    return sum(1 for _ in extract_many((Article(row["text"]) for row in rows), workers=workers))


def spark(rows: Rows) -> int:
    """Spark in local mode."""
    from pyspark.sql import SparkSession

    need_java()
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(f"local[{PROCESSES}]").config("spark.ui.enabled", "false")
    session = builder.config("spark.log.level", "OFF").getOrCreate()
    frame = session.createDataFrame(pa.Table.from_pylist(rows)).repartition(PROCESSES * 4)
    count = extract_frame(frame).toArrow().num_rows
    session.stop()
    return int(count)


def ray(rows: Rows) -> int:
    """Ray Data in local mode."""
    import ray
    import ray.data

    ray.init(num_cpus=PROCESSES, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    ray.data.DataContext.get_current().enable_progress_bars = False
    dataset = extract_dataset(ray.data.from_arrow(pa.Table.from_pylist(rows)).repartition(PROCESSES * 4))
    count = dataset.count()
    ray.shutdown()
    return int(count)


ENGINES: dict[str, Callable[[Rows], Any]] = {
    "1 process": lambda rows: local(rows, 1),
    f"{PROCESSES} processes": lambda rows: local(rows, PROCESSES),
    f"Ray, {PROCESSES} processes": ray,
    f"Spark, {PROCESSES} processes": spark,
}


def seconds(engine: Callable[[Rows], int], rows: Rows) -> float:
    """How long an engine takes, from nothing to all rows."""
    begin = time.perf_counter()
    assert engine(rows) == len(rows)
    return time.perf_counter() - begin


def main(most: int) -> None:
    """Print the table."""
    few = most // 4
    print("| | start, s | an article, ms | articles a second |\n| --- | --- | --- | --- |")
    for name, engine in ENGINES.items():
        try:
            short, long = seconds(engine, articles(few)), seconds(engine, articles(most))
        except (ImportError, ExtraMissingError) as error:
            print(f"| {name} | left out: {error} | | |")
            continue
        each = (long - short) / (most - few)
        print(f"| {name} | {short - each * few:.1f} | {each * 1000:.1f} | {1 / each:.0f} |", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1200)
