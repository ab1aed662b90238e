"""`urdu-diplo extract … -o OUT`: an archive in, one file out; killed runs go on."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from urdu_diplo.cli import main

SAID = "ایران نے کہا کہ سرحد کھلی ہے۔"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    rows = [{"id": "a", "text": SAID}, {"id": "b", "text": None}, {"id": "c", "text": SAID}]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines()]


def test_an_archive(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["extract", str(archive), "-o", str(out), "--workers", "1", "--published", "2023-05-02"]) == 1
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(row["id"], row["published"], len(row.get("statements", []))) for row in rows] == [
        ("a", "2023-05-02", 1), ("b", "2023-05-02", 0), ("c", "2023-05-02", 1),
    ]  # fmt: skip
    assert rows[1]["error"] == "text is NoneType, not text"
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == [
        f"urdu-diplo: {archive}:2: text is NoneType, not text",
        f"3 articles, 1 errors: in {out}",
    ]
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl", "out.jsonl"}


def test_stop_keeps_what_was_read_and_resume_goes_on(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    command = ["extract", str(archive), "-o", str(out), "--workers", "1", "--on-error", "stop"]
    assert main(command) == 1
    assert not out.exists()
    assert ids(tmp_path / "out.jsonl.partial") == ["a"]
    assert "mend the article and add --resume" in capsys.readouterr().err
    archive.write_text(archive.read_text(encoding="utf-8").replace("null", '"x"'), encoding="utf-8")
    assert main([*command, "--resume"]) == 0
    assert ids(out) == ["a", "b", "c"]
    assert "2 articles after 1 read earlier" in capsys.readouterr().err
    assert main([*command, "--resume"]) == 0
    assert "nothing to do" in capsys.readouterr().err


def test_resume_refuses_another_input(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["extract", str(archive), "-o", str(tmp_path / "out.jsonl"), "--workers", "1", "--on-error", "stop"]
    assert main(command) == 1
    lines = archive.read_text(encoding="utf-8").splitlines()
    archive.write_text("\n".join(lines[1:]), encoding="utf-8")
    assert main([*command, "--resume"]) == 1
    assert "its article 1 is 'a', that of the input is 'b'" in capsys.readouterr().err


WRONG = [
    (["-o", "out.txt"], "ends in .jsonl or .parquet"),
    (["-o", "out.jsonl", "--workers", "0"], "workers is 0"),
    (["-o", "out.jsonl", "--min-confidence", "2"], "min_confidence is 2.0"),
    (["-o", "out.jsonl", "--text-column", "body"], "no column 'body'; there are id, text"),
    (["none.csv", "-o", "out.jsonl"], "none.csv: no such file"),
    (["-o", "none/out.jsonl"], "no folder"),
    (["-o", "in.jsonl"], "is there already"),
]


@pytest.mark.parametrize(("options", "error"), WRONG)
def test_wrong_options(
    options: list[str], error: str, archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(archive.parent)
    assert main(["extract", "in.jsonl", *options]) == 1
    assert error in capsys.readouterr().err
    assert not list(archive.parent.glob("out.*"))


def test_a_bar_on_a_terminal(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tqdm", reason="needs the extra `archive`")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["extract", str(archive), "-o", str(tmp_path / "out.jsonl"), "--workers", "1"]) == 1
    told = capsys.readouterr().err
    assert "3/3" in told
    assert "errors=1" in told


@pytest.mark.slow
def test_kill_and_resume(tmp_path: Path, root: Path) -> None:
    """Killed in the middle, then resumed: every article once, in order, as in a run that was not killed."""
    source = tmp_path / "long.jsonl"
    given = (root / "tests" / "corpus" / "archive.jsonl").read_text(encoding="utf-8").splitlines()[:12]
    rows = [{**json.loads(given[n % 12]), "id": f"n{n}"} for n in range(720)]
    source.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "urdu_diplo", "extract", str(source), "--workers", "2", "-o"]
    partial = tmp_path / "out.jsonl.partial"
    with subprocess.Popen([*command, str(out)], stderr=subprocess.DEVNULL) as run:
        while run.poll() is None and not (partial.exists() and partial.stat().st_size > 50_000):
            time.sleep(0.01)
        run.kill()
    assert not out.exists()
    assert 0 < len(partial.read_bytes().splitlines()) < 720
    subprocess.run([*command, str(out), "--resume"], check=True, stderr=subprocess.DEVNULL)
    assert main(["extract", str(source), "--workers", "1", "-o", str(whole)]) == 0
    assert ids(out) == [f"n{n}" for n in range(720)]
    assert out.read_bytes() == whole.read_bytes()
