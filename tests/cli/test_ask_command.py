"""`urdu-diplo ask` and `readouts`: answers from an archive, as lines, CSV or JSON lines."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from urdu_diplo.cli import main

pytest.importorskip("duckdb", reason="needs the extra `archive`")
pytest.importorskip("datasketch", reason="needs the extra `archive`")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory, root: Path) -> str:
    path = tmp_path_factory.mktemp("ask") / "corpus.parquet"
    archive = root / "tests" / "corpus" / "archive.jsonl"
    assert main(["extract", str(archive), "-o", str(path), "--workers", "1"]) == 1
    return str(path)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    assert main(arguments) == 0
    return capsys.readouterr().out.replace("\u200e", "").splitlines()


def test_statements_as_lines(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "ask", corpus, "--speaker", "Lavrov", "--act", "condemn", "--since", "2023-05") == [
        "2023-05-02  tass-7 s1  Sergey Lavrov: condemn: غزہ میں ہسپتال پر حملے",
        "2023-05-03  dunya-41 s1  Sergey Lavrov: condemn: غزہ میں ہسپتال پر حملے",
    ]


def test_whom_and_limit(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = printed(capsys, "ask", corpus, "--addressee", "Israel", "--limit", "1")
    assert line.startswith("2023-05-02  tass-7 s3  Sergey Lavrov → Israel: demand: ")


def test_over_time(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--speaker", "Lavrov", "--topic", "Syria", "--over", "year"]
    rows = ["year\tact\tstatements", "2023-01-01\tcondemn\t1", "2023-01-01\tdescribe\t1", "2023-01-01\tsay\t2"]
    assert printed(capsys, "ask", corpus, *options) == rows


def test_csv(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(printed(capsys, "ask", corpus, "--act", "agree", "--format", "csv")))
    assert [row["who"] for row in rows] == ["Abbas Araghchi, Hakan Fidan"]


def test_jsonl(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = printed(capsys, "ask", corpus, "SELECT who, modality FROM statements LIMIT 1", "--format", "jsonl")
    row = json.loads(line)
    assert row["who"] == ["Sergey Lavrov"]
    assert row["modality"]["polarity"] == "positive"


WRONG = [
    (["SELECT nothing FROM statements"], "cannot be asked: Binder Error"),
    (["SELECT 1", "--act", "say"], "exclude each other"),
    (["--since", "May"], "'May' is not a date"),
]


@pytest.mark.parametrize(("arguments", "error"), WRONG)
def test_wrong_questions(corpus: str, arguments: list[str], error: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", corpus, *arguments]) == 1
    assert error in capsys.readouterr().err


def test_readouts(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, "readouts", corpus)
    assert lines[:5] == [
        "call 2023-05-10: Hakan Fidan, Abbas Araghchi",
        "  A: aa-88 (Anadolu Agency, TR)",
        "  B: irna-12 (Islamic Republic News Agency (IRNA), IR)",
        "  A B  Hakan Fidan → Abbas Araghchi: discuss",
        "  A B  Abbas Araghchi: say: سرحدی تجارت دونوں ملکوں کے مفاد میں ہے",
    ]
    assert "  - B  Abbas Araghchi: condemn: پابندیوں" in lines


def test_readouts_as_json(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [json.loads(line) for line in printed(capsys, "readouts", corpus, "--format", "jsonl")]
    assert [(row["kind"], row["day"], len(row["accounts"])) for row in rows] == [
        ("call", "2023-05-10", 2),
        ("meeting", "2023-06-20", 2),
    ]
