"""Tiny Stanza and UDPipe models, trained once a session by the project's own scripts on its own template sentences."""

import importlib.util
import sys
import warnings
from pathlib import Path

import pytest

TRAINING = Path(__file__).resolve().parents[2] / "training"
TRAIN, DEV = 120, 10  # sentences
TREES = {
    "hidden_dim": 32, "char_hidden_dim": 16, "char_emb_dim": 16, "word_emb_dim": 32, "transformed_dim": 16,
    "tag_emb_dim": 8, "deep_biaff_hidden_dim": 32, "num_layers": 1,
}  # fmt: skip
NAMES = {name: TREES[name] for name in ("hidden_dim", "char_hidden_dim", "char_emb_dim", "word_emb_dim")}


def needs(package: str) -> None:
    """Skip what follows where an optional package is not installed."""
    try:
        there = importlib.util.find_spec(package) is not None
    except ModuleNotFoundError:
        there = False
    if not there:
        pytest.skip(f"{package} is not installed")


@pytest.fixture(scope="session")
def scripts() -> None:
    """Makes the scripts in `training/` importable."""
    sys.path.append(str(TRAINING))


@pytest.fixture(scope="session")
def treebank(scripts: None, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Template sentences as CoNLL-U: to train on, and to look at meanwhile."""
    from templates import sentences

    from urdu_diplo.parse.conllu import write_conllu

    words, trees = sentences(TRAIN + DEV)
    folder = tmp_path_factory.mktemp("treebank")
    parts = {"train": slice(0, TRAIN), "dev": slice(TRAIN, None)}
    for name, part in parts.items():
        (folder / f"{name}.conllu").write_text(write_conllu(words[part], trees[part]), encoding="utf-8")
    return [folder / f"{name}.conllu" for name in parts]


@pytest.fixture(scope="session")
def model_dir(treebank: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of tiny Stanza models: pos, lemma, depparse, ner."""
    needs("stanza")
    import torch
    from ner import train_names, write_json
    from stanza_models import write_resources
    from syntax import train_syntax

    from urdu_diplo.inputs import read_text
    from urdu_diplo.parse.conllu import read_conllu

    torch.set_num_threads(1)  # more only wait for each other on networks as small as these
    folder = tmp_path_factory.mktemp("stanza")
    tagged = [path.with_suffix(".json") for path in treebank]
    for source, target in zip(treebank, tagged, strict=True):
        rows = []
        for words, tree in read_conllu(read_text(source), str(source)):
            tags = {i: ("B-" if i == n.start else "I-") + n.label for n in tree.names for i in range(n.start, n.end)}
            rows.append([(word, tags.get(i, "O")) for i, word in enumerate(words)])
        write_json(rows, target)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of training alone; what reads an article runs under the suite's own filter
        train_syntax(_files(treebank), folder, 100, rate=0.01, looks=2, batch=8, sizes=TREES)
        train_names(_files(tagged), folder, 100, rate=0.01, looks=2, batch=8, sizes=NAMES)
    write_resources(folder)
    return folder


@pytest.fixture(scope="session")
def udpipe_model(treebank: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny UDPipe model of trees."""
    needs("ufal.udpipe")
    import ufal.udpipe as udpipe

    reader, read = udpipe.InputFormat.newInputFormat("conllu"), []
    reader.setText(treebank[0].read_text(encoding="utf-8"))
    error, sentence = udpipe.ProcessingError(), udpipe.Sentence()
    while reader.nextSentence(sentence, error):
        read.append(sentence)
        sentence = udpipe.Sentence()
    parser = "iterations=5;hidden_layer=50;embedding_upostag=10;embedding_form=20;embedding_deprel=10"
    none, data = udpipe.Sentences(), udpipe.Sentences(read)
    model = udpipe.Trainer.train("morphodita_parsito", data, none, "none", "iterations=3", parser, error)
    assert not error.occurred(), error.message
    path = tmp_path_factory.mktemp("udpipe") / "tiny.udpipe"
    path.write_bytes(model)
    return path


def _files(paths: list[Path]) -> list[str]:
    train, dev = map(str, paths)
    return ["--train_file", train, "--eval_file", dev]
