"""`urdu-diplo doubts`: what looks wrong in files and archives."""

import json
from pathlib import Path

import pytest

from urdu_diplo.cli import main

NOBODY = "کل شام کہا گیا کہ سرحد کھول دی جائے گی۔"
EMPTY = "پاکستان نے اعلان کیا۔"


@pytest.fixture
def archive(tmp_path: Path) -> str:
    path = tmp_path / "archive.jsonl"
    rows = [{"id": "a-1", "text": NOBODY}, {"text": f"{NOBODY} {EMPTY}"}]
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    return str(path)


def test_a_text_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "article.txt"
    path.write_text(NOBODY, encoding="utf-8")
    assert main(["doubts", str(path)]) == 0
    first, *_, last = capsys.readouterr().out.replace("\u200e", "").splitlines()
    assert first.startswith(f"{path}:7-14  no-speaker  «کہا گیا»  statement by ")
    assert "1 no-speaker" in last
    assert "0 namesake" in last


def test_an_archive_as_json_lines(archive: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doubts", archive, "--format", "jsonl"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["file"], row["kind"]) for row in rows] == [
        (f"{archive}:a-1", "no-speaker"),
        (f"{archive}:2", "no-speaker"),
        (f"{archive}:2", "odd-content"),
    ]
    assert [(row["start"], row["end"], row["words"]) for row in rows[:2]] == [(7, 14, "کہا گیا")] * 2
    assert all(row["why"] for row in rows)


def test_kind_and_limit(archive: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doubts", archive, "--kind", "no-speaker", "--limit", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[1] == "2 no-speaker"


def test_wrong_usage() -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["doubts", "x.txt", "--kind", "hunch"])


def test_wrong_files(archive: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are named on stderr, and the rest goes on."""
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"text": 7}', encoding="utf-8")
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"id": "b-1", "text": "ab\\ud800"}', encoding="utf-8")
    assert main(["doubts", str(bad), str(broken), str(tmp_path / "none.txt"), archive]) == 1
    said = capsys.readouterr()
    assert "bad.jsonl:1: no key 'text' with a string" in said.err
    assert "none.txt: no such file" in said.err
    assert "broken.jsonl:b-1: the text has a lone surrogate at 2" in said.err
    assert "2 no-speaker" in said.out
