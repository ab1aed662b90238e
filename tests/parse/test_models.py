"""What lies in a folder of Stanza models, and what the user is told of it."""

import json
from pathlib import Path

import pytest

from urdu_diplo import ModelMissingError
from urdu_diplo.cli import main
from urdu_diplo.parse.models import PROCESSORS, ModelFolder


def official(folder: Path) -> Path:
    """A folder as Stanza's download leaves it, in small: packages by default and optional, files that need others."""
    needs = [{"model": "pretrain", "package": "fasttext"}]
    entry = {
        "packages": {"default": {"pos": "udtb_nocharlm", "lemma": "udtb", "optional": {"ner": "ilner"}}},
        "pos": {"udtb_nocharlm": {"md5": "", "dependencies": needs}, "udtb_charlm": {"md5": ""}},
        "lemma": {"udtb": {"md5": ""}},
        "depparse": {"udtb_nocharlm": {"md5": "", "dependencies": needs}},
        "ner": {"ilner": {"md5": ""}},
    }
    (folder / "resources.json").write_text(json.dumps({"ur": entry, "url": "…"}), encoding="utf-8")
    for name in ("pos/udtb_nocharlm", "lemma/udtb", "depparse/udtb_nocharlm", "ner/ilner", "pretrain/fasttext"):
        path = folder / "ur" / f"{name}.pt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"0" * 1000)
    return folder


def test_all_there(tmp_path: Path) -> None:
    found = ModelFolder(official(tmp_path))
    assert {m.processor: m.package for m in found.demand(PROCESSORS)} == {
        "pos": "udtb_nocharlm", "lemma": "udtb", "depparse": "udtb_nocharlm", "ner": "ilner",
    }  # fmt: skip
    assert found.spelling == "treebank"


LACKING = [
    ("ur/ner/ilner.pt", ["ner"], "no Urdu Stanza model for ner (ur/ner/ilner.pt missing)"),
    ("ur/pretrain/fasttext.pt", ["pos", "depparse"], "for pos, depparse (ur/pretrain/fasttext.pt, "),
    ("resources.json", list(PROCESSORS), "(resources.json is missing or does not tell of Urdu)"),
]


@pytest.mark.parametrize(("file", "processors", "message"), LACKING, ids=[file for file, _, _ in LACKING])
def test_something_lacks(file: str, processors: list[str], message: str, tmp_path: Path) -> None:
    (official(tmp_path) / file).unlink()
    found = ModelFolder(tmp_path)
    assert [m.processor for m in found.models() if not m.there] == processors
    with pytest.raises(ModelMissingError) as caught:
        found.demand(PROCESSORS)
    assert message in str(caught.value)
    assert f"stanza.download('ur', model_dir={str(tmp_path)!r})" in str(caught.value)
    assert found.demand([p for p in PROCESSORS if p not in processors]) is not None


@pytest.mark.parametrize("text", ["", "[]", "{", '{"en": {}}'])
def test_an_odd_register_counts_as_none(text: str, tmp_path: Path) -> None:
    (tmp_path / "resources.json").write_text(text, encoding="utf-8")
    assert not any(model.there for model in ModelFolder(tmp_path).models())


def test_own_models_say_their_spelling(tmp_path: Path) -> None:
    (tmp_path / "resources.json").write_text('{"ur": {}, "urdu_diplo": {"spelling": "press"}}', encoding="utf-8")
    assert ModelFolder(tmp_path).spelling == "press"


def test_the_command_lists_what_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--model-dir", str(official(tmp_path))]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines[1:]] == [
        ["pos", "there", "udtb_nocharlm,", "0.0", "MB"],
        ["lemma", "there", "udtb,", "0.0", "MB"],
        ["depparse", "there", "udtb_nocharlm,", "0.0", "MB"],
        ["ner", "there", "ilner,", "0.0", "MB"],
    ]


def test_the_command_names_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (official(tmp_path) / "ur" / "ner" / "ilner.pt").unlink()
    assert main(["models", "--model-dir", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert f"missing   {Path('ur/ner/ilner.pt')}" in out
    assert out.splitlines()[-1].startswith('python -c "import stanza; stanza.download(')
