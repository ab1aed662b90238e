"""`urdu-diplo extract`: formats, several files, wrong files."""

import io
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from urdu_diplo import Document
from urdu_diplo.cli import main

SAID = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔"
MARK = "\u200e"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("\ufeff" + SAID, encoding="utf-8")
    return path


def test_table(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(article)]) == 0
    line = capsys.readouterr().out.replace(MARK, "")
    assert line == "s1  پاکستان (Pakistan) → ایران (Iran): demand: سرحد کھولی جائے\n"


def test_table_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    assert main(["extract", str(path)]) == 0
    assert capsys.readouterr().out == "no statement found\n"


def test_what_a_terminal_would_obey_is_not_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "article.txt"
    path.write_text(SAID.replace("سرحد", "سرحد\x1b[31m\x07\x9b2J"), encoding="utf-8")
    for command in (["extract"], ["doubts"]):
        assert main([*command, str(path)]) == 0
    assert main(["explain", str(path), "1"]) == 0
    out = capsys.readouterr().out
    assert "سرحد" in out
    assert not [c for c in out if c != "\n" and unicodedata.category(c) == "Cc"]


@pytest.mark.skipif(sys.platform == "win32", reason="file names are Unicode there")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    """A process of its own, since pytest's own streams are not those of a terminal."""
    name = os.fsencode(tmp_path) + b"/\xff.txt"
    done = subprocess.run([sys.executable, "-m", "urdu_diplo", "extract", name], capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr.decode("utf-8").endswith("\\udcff.txt: no such file: check the path\n")


def test_json_is_a_document(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--format", "json", str(article)]) == 0
    assert Document.model_validate_json(capsys.readouterr().out).text == SAID


def test_json_of_several_files_is_an_array(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--format", "json", str(article), str(article)]) == 0
    assert [document["text"] for document in json.loads(capsys.readouterr().out)] == [SAID, SAID]


def test_jsonl_is_a_document_a_line(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--format", "jsonl", str(article), str(article)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [Document.model_validate_json(line).text for line in lines] == [SAID, SAID]


def test_stdin(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(SAID.encode()), encoding="ascii"))
    assert main(["extract", "-"]) == 0
    assert "demand" in capsys.readouterr().out


def test_published(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--published", "2024-03-01", str(article)]) == 0
    assert "demand" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["table", "json", "jsonl"])
def test_a_wrong_file_is_named_and_the_rest_goes_on(
    form: str, article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.txt").write_bytes("پاک".encode("cp1256"))
    names = [tmp_path / "bad.txt", tmp_path / "none.txt", tmp_path, article]
    assert main(["extract", "--format", form, *map(str, names)]) == 1
    out, err = capsys.readouterr()
    assert "سرحد" in out
    assert [line.split(": ")[2][:9] for line in err.splitlines()] == ["byte 0 (0", "no such f", "a directo"]


USAGE = [
    [],
    ["sing"],
    ["extract"],
    ["extract", "--format", "wurst", "a.txt"],
    ["extract", "--published", "yesterday", "a.txt"],
    ["explain", "a.txt"],
    ["score"],
]


@pytest.mark.parametrize("arguments", USAGE)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage" in capsys.readouterr().err
