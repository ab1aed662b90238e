"""The options by which a command is told to use a parser."""

from pathlib import Path

import pytest

from urdu_diplo.cli import main
from urdu_diplo.parse.conllu import write_conllu
from urdu_diplo.parse.tree import ROOT, Tree, Word

# Since Pakistan opened the border, Iran said that trade will grow.
TEXT = "ایران نے جب پاکستان نے سرحد کھول دی کہا کہ تجارت بڑھے گی ۔"
HEADS = {0: (8, "nsubj"), 3: (6, "nsubj"), 6: (8, "advcl"), 8: (ROOT, "root")}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def recorded(tmp_path: Path) -> list[str]:
    words = TEXT.split()
    tree = Tree(tuple(Word("X", "", *HEADS.get(i, (8, "dep"))) for i in range(len(words))))
    path = tmp_path / "trees.conllu"
    path.write_text(write_conllu([words], [tree]), encoding="utf-8")
    return ["--parser", "recorded", "--model", str(path)]


def test_recorded_trees(article: Path, recorded: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(article)]) == 0
    assert "(Pakistan): say" in capsys.readouterr().out
    assert main(["extract", *recorded, str(article)]) == 0
    assert "(Iran): say" in capsys.readouterr().out


def test_the_explanation_names_the_parse(
    article: Path, recorded: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", *recorded, str(article), "1"]) == 0
    assert "chosen by the parse among the marked subjects" in capsys.readouterr().out


def test_stanza(article: Path, model_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--parser", "stanza", "--model-dir", str(model_dir), "--device", "cpu", str(article)]) == 0
    assert ": say" in capsys.readouterr().out


WRONG = [
    (["--model-dir", "x"], "--model-dir: say which parser they are for with --parser"),
    (["--model", "x", "--device", "cpu"], "--model, --device: say which parser"),
    (["--parser", "stanza", "--model", "x"], "--model: stanza takes --model-dir"),
    (["--parser", "udpipe", "--device", "cpu", "--model", "x"], "--device: udpipe takes --model"),
    (["--parser", "udpipe"], "--parser udpipe needs a file: name it with --model"),
    (["--parser", "recorded", "--model", "none.conllu"], "none.conllu: no such file"),
]


@pytest.mark.parametrize(("options", "message"), WRONG)
def test_options_that_do_not_fit(
    options: list[str], message: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", *options, str(article)]) == 1
    assert message in capsys.readouterr().err
