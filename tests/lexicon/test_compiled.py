"""The lexicon kept from process to process: read again only for the same bytes, and never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from urdu_diplo.lexicon import compiled
from urdu_diplo.lexicon.compiled import kept_lexicon
from urdu_diplo.lexicon.lexicon import Lexicon
from urdu_diplo.lexicon.load import read_lexicon

ACTS = """
[[act]]
id = "say"
cameo = "010"

[[words]]
id = "given_name"
forms = "احمد"

[[words]]
id = "family_name"
forms = "عراقچی"
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "pycache"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    place = compiled._place()
    assert place is not None and tmp_path in place.parents
    return place


@pytest.fixture
def data(tmp_path: Path) -> Path:
    data = tmp_path / "acts.toml"
    data.write_text(ACTS, encoding="utf-8")
    return data


class Counted:
    """Builds the lexicon of one file and counts how often."""

    def __init__(self, data: Path) -> None:
        self.data, self.times = data, 0

    def __call__(self) -> Lexicon:
        self.times += 1
        return read_lexicon([self.data])

    def get(self) -> Lexicon:
        return kept_lexicon([self.data], self)


def test_built_once(place: Path, data: Path) -> None:
    build = Counted(data)
    first, second = build.get(), build.get()
    assert build.times == 1
    assert second.acts == first.acts and second.tables == first.tables
    assert second.words["given_name"] == first.words["given_name"] == {"احمد"}
    assert [p.name for p in place.parent.iterdir()] == [place.name]


def test_a_changed_file_is_noticed(place: Path, data: Path) -> None:
    build = Counted(data)
    build.get()
    data.write_text(ACTS.replace("010", "020"), encoding="utf-8")
    assert build.get().acts["say"].cameo == "020"
    assert build.times == 2


def cut(place: Path) -> None:
    place.write_bytes(place.read_bytes()[:-9])


def foreign(place: Path) -> None:
    place.write_bytes(b"something else")


def other_value(place: Path) -> None:
    place.write_bytes(place.read_bytes()[:32] + b"N.")


@pytest.mark.parametrize("spoil", [Path.unlink, cut, foreign, other_value])
def test_what_cannot_be_read_is_built_anew(place: Path, data: Path, spoil: object) -> None:
    build = Counted(data)
    build.get()
    spoil(place)  # type: ignore[operator]
    assert build.get().acts["say"].cameo == "010"
    assert build.get() and build.times == 2


def test_a_place_that_cannot_be_written(place: Path, data: Path) -> None:
    place.parent.parent.mkdir(parents=True)
    place.parent.write_text("a file where the folder should be", encoding="utf-8")
    build = Counted(data)
    assert build.get().acts == build.get().acts
    assert build.times == 2


def test_nothing_is_kept_where_python_keeps_nothing(place: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    Counted(data).get()
    assert not place.parent.exists()


def test_the_same_document_from_the_kept_lexicon(tmp_path: Path, root: Path) -> None:
    script = (
        "import sys, urdu_diplo\n"
        "sys.stdout.reconfigure(encoding='utf-8')\n"
        "print(urdu_diplo.extract(open(sys.argv[1], encoding='utf-8').read()).model_dump_json())"
    )
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-c", script, str(root / "examples" / "article.txt")]
    first, second = (subprocess.run(command, env=environment, capture_output=True, check=True).stdout for _ in range(2))
    assert first == second
    assert len(list(tmp_path.rglob("compiled.*.pickle"))) == 1
