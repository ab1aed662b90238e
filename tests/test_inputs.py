"""Files are UTF-8; a wrong one is named, with the byte or line and the remedy."""

from pathlib import Path

import pytest

from urdu_diplo import FileError
from urdu_diplo.inputs import decode, read_json_lines, read_text

GOOD = [
    ("ایران".encode(), "ایران"),
    (b"\xef\xbb\xbf" + "ایران".encode(), "ایران"),
    ("ایران\r\nنے\r".encode(), "ایران\r\nنے\r"),
    (b"", ""),
]


@pytest.mark.parametrize(("data", "text"), GOOD)
def test_good_files(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert read_text(path) == text


BAD = [
    ("ایران نے".encode("utf-16"), r"a\.txt: byte 0 \(0xff\) is not UTF-8.*iconv -f UTF-16"),
    (b"ok " + "پاک".encode("cp1256"), r"a\.txt: byte 3 .*iconv -f CP1256 -t UTF-8"),
    (b"\xef\xbb\xbfok \xff", r"a\.txt: byte 6 \(0xff\)"),
]


@pytest.mark.parametrize(("data", "message"), BAD)
def test_bad_bytes(data: bytes, message: str) -> None:
    with pytest.raises(FileError, match=message):
        decode(data, "a.txt")


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"none\.txt: no such file"):
        read_text(tmp_path / "none.txt")


def test_directory(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="a directory"):
        read_text(tmp_path)


LINES = [('{"a": 1}\n\n[2]\n', r"line 3: not an object"), ('{"a": 1}\n{', r"line 2: not JSON")]


@pytest.mark.parametrize(("text", "message"), LINES)
def test_bad_lines(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError, match=message):
        read_json_lines(path)


def test_a_line_separator_inside_a_string_ends_no_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a\u2028b"}\n', encoding="utf-8")
    assert read_json_lines(path) == [{"text": "a\u2028b"}]
