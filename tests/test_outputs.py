"""Files are written whole or not at all."""

from pathlib import Path

import pytest

from urdu_diplo import FileError
from urdu_diplo.outputs import write_text


def test_write(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("old", encoding="utf-8")
    write_text(path, "ایران\n")
    assert path.read_bytes() == "ایران\n".encode()
    assert path.stat().st_mode & 0o600 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"none/a\.html: cannot be written: No such file"):
        write_text(tmp_path / "none" / "a.html", "x")


def test_a_file_that_cannot_be_replaced_leaves_no_trace(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileError, match="folder: cannot be written"):
        write_text(tmp_path / "folder", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
