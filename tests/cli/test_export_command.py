"""`urdu-diplo export`: a file an article and format, names that do not clash, faults that stop nothing."""

import json
from pathlib import Path

import pytest

from urdu_diplo.cli import main

SAID = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔\r\nچین نے کہا کہ 😀 بات ہو گی۔"
FORMATS = [
    ("brat", {"news.txt", "news.ann", "annotation.conf"}),
    ("conll", {"news.conllup"}),
    ("web-annotation", {"news.jsonld"}),
    ("plover", {"news.plover.jsonl"}),
]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_bytes(SAID.encode())
    return path


def written(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(("form", "names"), FORMATS)
def test_files_of_each_format(form: str, names: set[str], news: Path, tmp_path: Path) -> None:
    if form == "plover":
        pytest.importorskip("pycountry", reason="the extra `plover` is not installed")
    out = tmp_path / "new" / "folder"
    assert main(["export", str(news), "--to", form, "-o", str(out)]) == 0
    assert written(out) == names
    assert all((out / name).stat().st_size for name in names)


def test_the_text_of_brat_is_the_text_as_read(news: Path, tmp_path: Path) -> None:
    assert main(["export", str(news), "--to", "brat", "-o", str(tmp_path)]) == 0
    assert (tmp_path / "news.txt").read_bytes().decode() == SAID


def test_the_day_goes_into_the_records(news: Path, tmp_path: Path) -> None:
    pytest.importorskip("pycountry", reason="the extra `plover` is not installed")
    out = tmp_path / "out"
    assert main(["export", str(news), "--to", "plover", "-o", str(out), "--published", "2025-03-12"]) == 0
    (record,) = map(json.loads, (out / "news.plover.jsonl").read_text(encoding="utf-8").splitlines())
    assert (record["id"], record["date"]) == ("news-s1", "2025-03-12")


def test_lines_of_an_archive_are_files(tmp_path: Path) -> None:
    archive = tmp_path / "archive.jsonl"
    rows = [{"id": "a/17", "text": SAID}, {"text": SAID}]
    archive.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert main(["export", str(archive), "--to", "conll", "-o", str(tmp_path / "out")]) == 0
    assert written(tmp_path / "out") == {"archive-a-17.conllup", "archive-2.conllup"}


def test_two_articles_of_one_name(news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = tmp_path / "archive.jsonl"
    archive.write_text("".join(json.dumps({"id": id, "text": SAID}) + "\n" for id in ("a", "a", "b")), encoding="utf-8")
    assert main(["export", str(archive), str(news), "--to", "conll", "-o", str(tmp_path / "out")]) == 1
    assert "would overwrite those of" in capsys.readouterr().err
    assert written(tmp_path / "out") == {"archive-a.conllup", "archive-b.conllup", "news.conllup"}


def test_a_wrong_file_is_named_and_the_rest_goes_on(
    news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [str(tmp_path / "none.txt"), str(news)]
    assert main(["export", *names, "--to", "conll", "-o", str(tmp_path / "out")]) == 1
    assert "none.txt: no such file" in capsys.readouterr().err
    assert written(tmp_path / "out") == {"news.conllup"}


def test_a_folder_that_is_a_file(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(news), "--to", "conll", "-o", str(news)]) == 1
    assert "name another folder" in capsys.readouterr().err
