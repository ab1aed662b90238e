"""`urdu-diplo report`: an archive in, a page out."""

import json
from pathlib import Path

import pytest

from urdu_diplo import extract
from urdu_diplo.cli import main

pytest.importorskip("networkx", reason="the extra `report` is not installed")

SAID = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔"


def test_documents_and_articles_make_the_same_report(tmp_path: Path) -> None:
    row = {"id": "x", "published": "2025-03-01", "text": SAID}
    rows = {"read.jsonl": row | extract(SAID).model_dump(mode="json"), "raw.jsonl": row}
    for name, value in rows.items():
        (tmp_path / name).write_text(json.dumps(value), encoding="utf-8")
        assert main(["report", str(tmp_path / name), "-o", str(tmp_path / f"{name}.html"), "--title", "March"]) == 0
    page = (tmp_path / "read.jsonl.html").read_text(encoding="utf-8")
    assert "1 statements in 1 articles" in page
    assert "March" in page
    assert page == (tmp_path / "raw.jsonl.html").read_text(encoding="utf-8")


def test_a_wrong_row_is_named_and_the_rest_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.jsonl").write_text('{"text": 1}', encoding="utf-8")
    (tmp_path / "good.txt").write_text(SAID, encoding="utf-8")
    files = [str(tmp_path / name) for name in ("bad.jsonl", "good.txt")]
    assert main(["report", *files, "-o", str(tmp_path / "out.html")]) == 1
    assert "bad.jsonl: row 1: no key 'text'" in capsys.readouterr().err
    assert "1 statements in 1 articles" in (tmp_path / "out.html").read_text(encoding="utf-8")
