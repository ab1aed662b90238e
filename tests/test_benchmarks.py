"""The benchmarks run, on a gold of one article that the library has read itself."""

import importlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from urdu_diplo import Extractor


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    document = Extractor()((root / "examples" / "article.txt").read_text(encoding="utf-8"))
    path = tmp_path_factory.mktemp("gold") / "gold.jsonl"
    path.write_text(json.dumps(document.model_dump(mode="json"), ensure_ascii=False), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["hide_names.py", "without_people.py"])
def test_before_and_after(root: Path, gold: Path, name: str) -> None:
    out = run(root, name, str(gold)).stdout
    before, after = re.findall(r"STATEMENT +P (\S+)", out)
    assert before == "1.000" >= after
    assert re.findall(r"PERSON +P (\S+)", out)[0] == "1.000"


@pytest.mark.parametrize("name", ["hide_names.py", "without_people.py"])
def test_wrong_usage(root: Path, name: str, tmp_path: Path) -> None:
    assert "GOLD.jsonl" in run(root, name).stderr
    assert "no such file" in run(root, name, str(tmp_path / "none.jsonl")).stderr


def run(root: Path, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = str(root / "benchmarks" / name)
    return subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, encoding="utf-8")


def test_a_table_in_its_place(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(root / "benchmarks"))
    report = importlib.import_module("report")
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- goals -->\nold\n<!-- end of goals -->\nafter\n", encoding="utf-8")
    monkeypatch.setattr(report, "PAGE", page)
    for figure in (1, 2):
        report.put("goals", report.table(["a", "b"], [("x", figure)]))
    written = page.read_text(encoding="utf-8")
    assert written.startswith("before\n") and written.endswith("after\n") and "old" not in written
    assert "| a | b |\n| --- | --- |\n| x | 2 |" in written and "| x | 1 |" not in written
