"""A small archive of our own: copies, two calls, a meeting, two articles that cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from urdu_diplo.cli import main

ARCHIVE = Path(__file__).resolve().parent / "archive.jsonl"


@pytest.fixture(scope="session")
def archive() -> Path:
    return ARCHIVE


@pytest.fixture(scope="session")
def long_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small archive again and again, with numbered ids."""
    rows = [json.loads(line) for line in ARCHIVE.read_text(encoding="utf-8").splitlines()[:12]]
    lines = [json.dumps({**rows[n % 12], "id": f"n{n}"}, ensure_ascii=False) for n in range(720)]
    path = tmp_path_factory.mktemp("long") / "long.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


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
