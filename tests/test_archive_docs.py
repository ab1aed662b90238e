"""What docs/archive.md shows is what happens: its questions are asked, its readout and its Python are run."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from urdu_diplo.cli import main

pytest.importorskip("duckdb", reason="needs the extra `archive`")
pytest.importorskip("datasketch", reason="needs the extra `archive`")

ANSWERS = [
    ["2023-05-02  tass-7 s1  Sergey Lavrov: condemn", "2023-05-03  dunya-41 s1"],
    ["2023-07-06  bbc-2 s3  United States → Pakistan: demand", "2023-07-09  bbc-3 s1"],
    ["month\tact", "2023-07-01\tdescribe\t1", "2023-07-01\tsay\t1"],
    ["name\tn", "Sergey Lavrov\t11", "Hakan Fidan\t7"],
    ["speaker\taddressee\tn\thard", "Hakan Fidan\tAbbas Araghchi\t1\t0", "Sergey Lavrov\tIsrael\t2\t2"],
    ["article\tsource", "aa-88\tAnadolu Agency\tAbbas Araghchi\tsay"],
    ["day\tkind", "2023-06-20\tmeeting\tIshaq Dar, Wang Yi", "2023-06-28\tcall"],
    ["gathering\tkind", "2\tcall\t2023-05-10\taa-88, irna-12", "3\tmeeting\t2023-06-20\tapp-3, xinhua-5"],
    ["original\tcopies", "tass-7\tdunya-41"],
    ["name\tcountry\tarticles", "عظمت تورسونوف\tKG\t2"],
]


def page() -> str:
    return (Path(__file__).resolve().parent.parent / "docs" / "archive.md").read_text(encoding="utf-8")


def commands() -> list[list[str]]:
    """The words of each question."""
    section = page().partition("### Ten questions")[2].partition("## Across articles")[0]
    return [shlex.split(code) for code in re.findall(r"```sh\n *(urdu-diplo ask .*)\n", section)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    path = tmp_path_factory.mktemp("docs")
    archive = root / "tests" / "corpus" / "archive.jsonl"
    assert main(["extract", str(archive), "-o", str(path / "corpus.parquet"), "--workers", "1"]) == 1
    return path


def test_there_are_ten() -> None:
    assert len(commands()) == len(ANSWERS) == 10


@pytest.mark.parametrize(("words", "begins"), list(zip(commands(), ANSWERS, strict=False)), ids=map(str, range(1, 11)))
def test_questions(
    words: list[str],
    begins: list[str],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(folder)
    assert main(words[1:]) == 0
    lines = capsys.readouterr().out.replace("\u200e", "").splitlines()
    missing = [begin for begin in begins if not any(line.startswith(begin) for line in lines)]
    assert missing == [], lines
    assert lines[0].startswith(begins[0])


def test_the_readout(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["readouts", str(folder / "corpus.parquet")]) == 0
    shown = re.findall(r"```text\n(.*?)```", page(), re.DOTALL)[0]
    assert capsys.readouterr().out.replace("\u200e", "").startswith(shown)


def test_the_python(capsys: pytest.CaptureFixture[str]) -> None:
    code = re.findall(r"```python\n(.*?)```", page(), re.DOTALL)[0].replace("workers=2", "workers=1")
    exec(compile(code, "archive.md", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out == "['say']\n"
