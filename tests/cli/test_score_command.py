"""`urdu-diplo score`: figures of files, and of the gold texts read now."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from urdu_diplo import extract
from urdu_diplo.cli import main

TEXT = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔"


@pytest.fixture
def gold(tmp_path: Path) -> str:
    return _write(tmp_path / "gold.jsonl", extract(TEXT).model_dump(mode="json"))


def test_the_gold_texts_are_read(gold: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", gold]) == 0
    out = capsys.readouterr().out
    assert out.startswith("1 documents\n")
    assert "STATEMENT    P 1.000  R 1.000  F1 1.000   (1 right of 1 given, 1 gold)" in out


def test_predictions_errors_and_json(gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = {"text": TEXT, "mentions": [], "entities": [], "statements": [], "events": []}
    predicted, figures = _write(tmp_path / "mine.jsonl", empty), tmp_path / "figures.json"
    assert main(["score", gold, "--pred", predicted, "--errors", "2", "--json", str(figures)]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if "MISSED" in line] == [
        "None MISSED COUNTRY پاکستان",
        "None MISSED COUNTRY ایران",
    ]
    assert json.loads(figures.read_text(encoding="utf-8"))["statement"]["f1"] == 0.0


def test_wrong_files(gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(tmp_path / "none.jsonl")]) == 1
    assert main(["score", gold, "--pred", _write(tmp_path / "two.jsonl", {"text": "x"})]) == 1
    assert main(["score", gold, "--json", str(tmp_path / "no" / "folder.json")]) == 1
    err = capsys.readouterr().err
    assert "none.jsonl: no such file" in err
    assert "two.jsonl: number 1: document None: the key 'mentions' is missing" in err
    assert "cannot be written" in err


def test_a_gold_text_that_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = {"id": "g-7", "text": "ab\ud800", "mentions": [], "entities": [], "statements": []}
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(row), encoding="utf-8")
    assert main(["score", str(path)]) == 1
    assert "document g-7: the text has a lone surrogate at 2" in capsys.readouterr().err


def test_the_measures_of_the_field(gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("scipy", reason="the extra `score` is not installed")
    figures = tmp_path / "figures.json"
    assert main(["score", gold, "--resamples", "20", "--seed", "7", "--json", str(figures)]) == 0
    out = capsys.readouterr().out
    assert "20 resamples of the documents, seed 7]" in out
    assert "content    exact 1.000 [1.000, 1.000]" in out
    field = json.loads(figures.read_text(encoding="utf-8"))["field"]
    assert field["measures"]["cue exact"] == {"p": 1.0, "r": 1.0, "f1": 1.0, "low": 1.0, "high": 1.0}


def test_without_the_extra_our_own_figures_are_told(
    gold: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("urdu_diplo.score.pairing.find_spec", lambda _: None)
    assert main(["score", gold]) == 0
    told = capsys.readouterr()
    assert "STRICT       P 1.000" in told.out
    assert told.err == "urdu-diplo: no measures of the field: the package 'scipy' is not installed: " + (
        "pip install 'urdu-diplo[score]'\n"
    )


def _write(path: Path, document: Mapping[str, object]) -> str:
    path.write_text(json.dumps(document, ensure_ascii=False) + "\n", encoding="utf-8")
    return str(path)
