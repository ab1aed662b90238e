"""`urdu-diplo check`: the examples of the lexicon and of the user's own files."""

from pathlib import Path

import pytest

from urdu_diplo.cli import main

FRAME = """
[[frame]]
id = "test.hum"
act = "say"
noun = ["گنگناہٹ"]
verb = ["کرنا"]
speaker = ["نے"]
content = ["کہ"]

[[frame.example]]
text = "ایران نے گنگناہٹ کی کہ سرحد کھلی ہے۔"
speaker = "{speaker}"
"""


def test_a_users_frame_that_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", _write(tmp_path, FRAME.format(speaker="ایران"))])
    out = capsys.readouterr().out
    assert "test.hum" not in out
    assert "frames" in out.splitlines()[-1]


def test_a_users_frame_that_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", _write(tmp_path, FRAME.format(speaker="عراق"))]) == 1
    out = capsys.readouterr().out
    assert "my.toml: frame 'test.hum'" in out
    assert "expected: by test.hum: speaker «عراق»" in out
    assert "speaker «ایران»" in out


def test_a_file_that_cannot_be_loaded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", _write(tmp_path, "[[frame]]\nid = 'x'\n")]) == 1
    assert "my.toml: entry 'x'" in capsys.readouterr().err


def test_the_librarys_own_lexicon(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check"])
    assert status == 0, capsys.readouterr().out


def _write(folder: Path, text: str) -> str:
    path = folder / "my.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)
