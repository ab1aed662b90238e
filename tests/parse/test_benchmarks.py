"""The benchmarks of parsers run: without any, and with models trained here."""

import json
import subprocess
import sys
from pathlib import Path

from urdu_diplo import Extractor


def run(root: Path, name: str, *arguments: str) -> list[str]:
    command = [sys.executable, str(root / "benchmarks" / name), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_what_a_parser_costs(root: Path, udpipe_model: Path) -> None:
    head, *rows = run(root, "parser.py", "--udpipe", str(udpipe_model), "--rounds", "1")
    assert [row.split()[0] for row in rows] == ["none", "udpipe"]
    assert all(float(value) >= 0 for row in rows for value in row.split()[1:])
    assert head.split()[0] == "parser"


def test_what_each_use_changes(root: Path, model_dir: Path, article: str, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(Extractor()(article).model_dump(mode="json"), ensure_ascii=False), encoding="utf-8")
    lines = run(root, "parser_layers.py", str(gold), "--model-dir", str(model_dir), "--device", "cpu")
    uses = [line.split()[0] for line in lines if "changed" in line]
    assert uses == ["no", "names", "speakers", "confidence", "all"]
    assert "new 0  gone 0  changed 0" in lines[0]
    assert any(line.startswith("parse.") for line in lines)
