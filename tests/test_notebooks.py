"""Notebooks: they run from first to last cell, are kept without outputs, and use public names only."""

import ast
import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from urdu_diplo import Document
from urdu_diplo.score import Record

FOLDER = Path(__file__).resolve().parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
NEEDED = ("nbclient", "ipykernel", "pandas", "networkx", "matplotlib")
MORE = {"5-with-stanza": "stanza"}  # what a notebook needs beside those
every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def cells(path: Path) -> list[dict[str, Any]]:
    """The code cells of a notebook."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def test_there_are_notebooks() -> None:
    assert len(NOTEBOOKS) >= 5


@pytest.mark.slow
@every_notebook
def test_it_runs(path: Path) -> None:
    nbclient, *_ = [pytest.importorskip(name, reason="the extra `notebooks` is not installed") for name in NEEDED]
    if path.stem in MORE:
        pytest.importorskip(MORE[path.stem], reason=f"the extra `{MORE[path.stem]}` is not installed")
    import nbformat

    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(FOLDER)}}).execute()
    assert all(cell.execution_count for cell in notebook.cells if cell.cell_type == "code")


@every_notebook
def test_it_is_kept_without_outputs(path: Path) -> None:
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in cells(path))


@every_notebook
def test_it_uses_public_names_only(path: Path) -> None:
    code = "\n".join("".join(cell["source"]) for cell in cells(path))
    imports = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ImportFrom)]
    ours = [node for node in imports if node.module and node.module.split(".")[0] == "urdu_diplo"]
    assert ours
    for node in ours:
        public = importlib.import_module(str(node.module)).__all__
        assert [alias.name for alias in node.names if alias.name not in public] == []
    assert "._" not in code


@every_notebook
def test_its_links_lead_somewhere(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    text = "".join("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown")
    targets = [part.split(")")[0] for part in text.split("](")[1:]]
    assert all((FOLDER / target).exists() for target in targets)


def test_the_gold_is_true_to_its_texts() -> None:
    for line in (FOLDER / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        assert Record.of(article).sayings
        spans = [*article["mentions"], *(s["cue"] for s in article["statements"])]
        spans += [part for s in article["statements"] for part in (*s["content"], s["speaker"]) if part]
        assert all(article["text"][span["start"] : span["end"]] == span["text"] for span in spans)


def test_every_article_of_the_press_review_has_statements(extractor: Any) -> None:
    listed = [line.split(",")[0] for line in (FOLDER / "articles" / "index.csv").read_text().splitlines()[1:]]
    assert listed == sorted(path.stem for path in (FOLDER / "articles").glob("*.txt"))
    for name in listed:
        document: Document = extractor((FOLDER / "articles" / f"{name}.txt").read_text(encoding="utf-8"))
        assert len(document.statements) >= 4
