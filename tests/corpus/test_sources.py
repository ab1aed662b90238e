"""Articles from files, folders, patterns and tables; what cannot be got is a record with its place."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from urdu_diplo import Article, Failure, FileError
from urdu_diplo.corpus.columns import Columns
from urdu_diplo.corpus.sources import Source

SAID = "ایران نے کہا کہ سرحد کھلی ہے۔"
CSV = '\ufeffnumber,body,when\n7,"پہلی، سطر\nدوسری",2023-05-02\n8,ایران,\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b.txt").write_text(SAID, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("\ufeffپاکستان", encoding="utf-8")
    (tmp_path / "sub" / "note.md").write_text("no article", encoding="utf-8")
    row = {"text": "قطر", "id": 5, "published": "2023-05-02T10:00:00Z"}
    (tmp_path / "rows.jsonl").write_text("\n" + json.dumps(row) + "\n\n", encoding="utf-8")
    (tmp_path / "table.csv").write_text(CSV, encoding="utf-8")
    return tmp_path


def got(names: list[Path], columns: Columns | None = None, published: date | None = None) -> list[Article | Failure]:
    source = Source(tuple(map(str, names)), columns or Columns(), published)
    articles = list(source)
    assert source.count() == len(articles)
    return articles


def test_a_folder_in_the_order_of_its_paths(folder: Path) -> None:
    (folder / "table.csv").unlink()
    assert [a.text for a in got([folder])] == [SAID, "قطر", "پاکستان"]


def test_a_pattern(folder: Path) -> None:
    assert [Path(a.id).name for a in got([folder / "**" / "*.txt"])] == ["b.txt", "a.txt"]


def test_a_text_file_has_its_path_for_an_id(folder: Path) -> None:
    path = str(folder / "b.txt")
    assert got([folder / "b.txt"], published=date(2023, 5, 2)) == [Article(SAID, path, date(2023, 5, 2), path)]


def test_json_lines(folder: Path) -> None:
    path = folder / "rows.jsonl"
    assert got([path]) == [Article("قطر", "5", date(2023, 5, 2), f"{path}:2")]


def test_csv(folder: Path) -> None:
    path = folder / "table.csv"
    assert got([path], Columns("body", "number", "when"), date(2020, 1, 1)) == [
        Article("پہلی، سطر\nدوسری", "7", date(2023, 5, 2), f"{path}:3"),
        Article("ایران", "8", date(2020, 1, 1), f"{path}:4"),
    ]


def test_parquet(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs the extra `archive`")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    days = [datetime(2023, 5, 2, 9), None]
    parquet.write_table(pa.table({"text": [SAID, None], "published": days, "x": [1, 2]}), path)
    assert got([path]) == [
        Article(SAID, f"{path}:1", date(2023, 5, 2), f"{path}:1"),
        Failure("text is NoneType, not text", id=f"{path}:2", place=f"{path}:2"),
    ]


BAD_LINES = [
    (b'{"text": 7}', "text is int, not text"),
    (b"{", "not JSON"),
    (b"[1]", "not an object"),
    (b'{"text": "\xff"}', "byte 10 of the line is not UTF-8"),
    (b'{"text": "a", "published": "1. Mai"}', "'1. Mai' is not a date: write YYYY-MM-DD"),
    (b'{"text": "a", "published": 20230501}', "20230501 is not a date"),
]


@pytest.mark.parametrize(("line", "error"), BAD_LINES)
def test_a_bad_line_is_a_record_and_the_rest_goes_on(tmp_path: Path, line: bytes, error: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "a"}\n' + line + b'\n{"text": "b"}')
    first, failure, last = got([path])
    assert (first.text, last.text) == ("a", "b")
    assert isinstance(failure, Failure)
    assert error in failure.error
    assert failure.place == f"{path}:2"


def test_bad_bytes_in_csv_spoil_their_row_only(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"id,text\n\xff,a\nb,\xff\nc,d\n")
    assert [a.id for a in got([path])] == ["\\udcff", "b", "c"]


def test_a_text_that_is_not_utf_8_is_a_record(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("پاک".encode("cp1256"))
    (failure,) = got([tmp_path])
    assert isinstance(failure, Failure)
    assert failure.error.startswith("byte 0 (0x")
    assert failure.place.endswith("a.txt")


@pytest.mark.parametrize(
    ("name", "data"), [("a.csv", b"id,te\xf8t\n1,a\n"), ("a.jsonl", b'{"id": 1, "te\\udcf8t": "a"}\n')]
)
def test_a_column_without_a_name_that_can_be_written_is_told_all_the_same(
    tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FileError, match=r"no column 'text'; there are id, te\\udcf8t") as told:
        got([tmp_path / name])
    str(told.value).encode("utf-8")


WRONG = [
    ("none.txt", Columns(), "no such file"),
    ("*.nix", Columns(), "no article there"),
    ("empty", Columns(), "no article there"),
    ("rows.jsonl", Columns("body"), "no column 'body'; there are id, published, text: name one with --text-column"),
    ("table.csv", Columns("body", "id"), "no column 'id'.*--id-column"),
    ("table.csv", Columns("body", date="day"), "no column 'day'.*--date-column"),
]


@pytest.mark.parametrize(("name", "columns", "error"), WRONG)
def test_a_wrong_source(folder: Path, name: str, columns: Columns, error: str) -> None:
    (folder / "empty").mkdir()
    with pytest.raises(FileError, match=error):
        got([folder / name], columns)


def test_a_file_that_is_no_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra `archive`")
    (tmp_path / "a.parquet").write_bytes(b"no")
    with pytest.raises(FileError, match=r"a\.parquet: cannot be read as Parquet"):
        got([tmp_path])
