"""A small archive of our own: copies, two calls, a meeting, two articles that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from urdu_diplo.cli import main

ARCHIVE = Path(__file__).resolve().parent / "archive.jsonl"


@pytest.fixture(scope="session")
def archive() -> Path:
    return ARCHIVE


@pytest.fixture(scope="session")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small archive, read, as JSON lines."""
    path = tmp_path_factory.mktemp("read") / "corpus.jsonl"
    assert main(["extract", str(ARCHIVE), "-o", str(path), "--workers", "1"]) == 1
    return path


@pytest.fixture(scope="session")
def parquet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small archive, read, as Parquet."""
    pytest.importorskip("pyarrow", reason="needs the extra `archive`")
    path = tmp_path_factory.mktemp("read") / "corpus.parquet"
    assert main(["extract", str(ARCHIVE), "-o", str(path), "--workers", "1"]) == 1
    return path
