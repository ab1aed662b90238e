"""Train a Stanza NER model on the Urdu part of IL-NER (or any corpus in its format), on a CPU.

    python training/ner.py IL_NER_FOLDER MODEL_DIR [--steps 4000] [--device cpu]

The folder holds `train.txt` and `dev.txt`: a token, a tab and its BIO tag a line, an empty line after each sentence.
IL-NER is Bahad et al. 2024 (NAACL SRW), repository ltrc/IL-NER, CC BY 4.0: a model trained on it must credit it. Words
that it joins by `_` are cut, as the press writes them; tags other than persons, places and organisations are left out,
as are malformed ones.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from stanza_models import RATE, options, train, write_resources

LABELS = frozenset({"NEP", "NEL", "NEO"})
SMALL = {"hidden_dim": 128, "char_hidden_dim": 48, "char_emb_dim": 24, "word_emb_dim": 64}
SETTINGS = ["--optim", "adam", "--dropout", "0.4", "--word_dropout", "0.2"]

Tagged = list[tuple[str, str]]


def sentences(path: Path) -> Iterator[Tagged]:
    """The sentences of a file as words with BIO tags."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if "\t" in line]
        found = [pair for word, tag in rows for pair in _cut(word, tag.strip())]
        if found:
            yield found


def _cut(word: str, tag: str) -> Tagged:
    begin, _, label = tag.partition("-")
    if label not in LABELS or begin not in ("B", "I"):
        return [(part, "O") for part in word.split("_") if part]
    parts = [part for part in word.split("_") if part]
    return [(part, f"{begin if n == 0 else 'I'}-{label}") for n, part in enumerate(parts)]


def write_json(found: Iterable[Tagged], path: Path) -> None:
    """Write sentences as Stanza's NER trainer reads them."""
    rows = [[{"text": word, "ner": tag} for word, tag in sentence] for sentence in found]
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


def train_names(
    files: Sequence[str],
    model_dir: Path,
    steps: int,
    *,
    rate: float = RATE,
    looks: int = 10,
    batch: int = 32,
    sizes: Mapping[str, int] = SMALL,
    device: str = "cpu",
) -> None:
    """Train the model on batches of so many sentences; `files` are the options that name the data."""
    train(
        "ner",
        model_dir,
        "own",
        [*files, *options(steps, rate, sizes, looks), *SETTINGS, "--batch_size", str(batch)],
        device,
    )


def main() -> None:
    """Train and write the folder's resources."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("model_dir", type=Path)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--device", default="cpu")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{part}.json" for part in ("train", "dev")]
        for part, path in zip(("train", "dev"), files, strict=True):
            write_json(sentences(given.corpus / f"{part}.txt"), path)
        data = ["--train_file", str(files[0]), "--eval_file", str(files[1])]
        train_names(data, given.model_dir, given.steps, device=given.device)
    write_resources(given.model_dir)


if __name__ == "__main__":
    main()
