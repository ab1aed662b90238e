"""Rows: a document goes to JSON, to the table and back unchanged."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from urdu_diplo import Article, Document, Extractor, Failure, FileError
from urdu_diplo.corpus.arrow import batch_of, extract_batch, read_rows, schema
from urdu_diplo.corpus.columns import Columns
from urdu_diplo.corpus.flat import flat_row, full_row
from urdu_diplo.corpus.rows import document_of, read_lines, row_of

from ..article_cases import ARTICLES

TEXTS = [a.text for a in ARTICLES[::4]]


@pytest.mark.parametrize("text", ["", *TEXTS], ids=lambda text: text[:12])
def test_a_document_comes_back(extractor: Extractor, text: str) -> None:
    document = extractor(text)
    row = json.loads(json.dumps(row_of(Article(text, "a", date(2023, 5, 2)), document)))
    assert (row["id"], row["published"], row["error"]) == ("a", "2023-05-02", None)
    assert document_of(row) == document
    assert full_row(flat_row(row)) == row


def test_a_failure_comes_back() -> None:
    row = row_of(Article("text", "a"), Failure("why", text="text"))
    assert row == {"id": "a", "published": None, "error": "why", "text": "text"}
    assert document_of(row) is None


def test_a_batch_comes_back(extractor: Extractor) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra `archive`")
    rows = [row_of(Article(text, text[:5], date(2023, 5, 2)), extractor(text)) for text in TEXTS]
    rows.append(row_of(Article("x", "bad"), Failure("why")))
    batch = batch_of(rows)
    assert batch.schema == schema()
    assert [full_row(row) for row in batch.to_pylist()] == rows


def test_both_outputs_hold_the_same(lines: Path, parquet: Path) -> None:
    rows = list(read_lines(lines))
    assert list(map(json.dumps, read_rows(parquet))) == list(map(json.dumps, rows))
    assert [bool(row["error"]) for row in rows] == [False] * 12 + [True] * 2
    assert all(isinstance(document_of(row), Document) for row in rows[:12])


def test_extract_batch(parquet: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    given = pa.RecordBatch.from_pylist([{"n": 1, "body": "ایران نے کہا کہ سرحد کھلی ہے۔"}, {"n": 2, "body": None}])
    made = extract_batch(given, Columns("body", "n"))
    assert made.schema == schema()
    assert made.column("id").to_pylist() == ["1", "2"]
    assert made.column("error").to_pylist() == [None, "body is NoneType, not text"]
    assert [s["act"] for s in made.column("statements").to_pylist()[0]] == ["say"]
    with pytest.raises(FileError, match="the batch: no column 'text'; there are body, n"):
        extract_batch(given)


@pytest.mark.parametrize(("text", "error"), [("{", "not JSON"), ("{}", "a.jsonl:1: is no row"), ("[]", "is no row")])
def test_lines_that_are_no_rows(tmp_path: Path, text: str, error: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError, match=error):
        list(read_lines(path))
