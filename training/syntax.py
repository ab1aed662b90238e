"""Train Stanza's pos, lemma and depparse models on a treebank, on a CPU.

    python training/syntax.py TRAIN.conllu DEV.conllu MODEL_DIR [--steps 3000] [--as-is] [--device cpu]

TRAIN and DEV are CoNLL-U, such as a copy of UD_Urdu-UDTB. Unless `--as-is`, they are first written in the spelling of
the press, so that the models know the words that newspapers write. UDTB is CC BY-NC-SA 4.0, and so is what is trained
on it. Only tags, lemmas and trees are learned that the library reads: UPOS, no features.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from press_spelling import in_press_spelling
from stanza_models import RATE, options, train, write_resources

from urdu_diplo.inputs import read_text
from urdu_diplo.parse.conllu import read_conllu, write_conllu

SMALL = {"hidden_dim": 128, "char_hidden_dim": 48, "char_emb_dim": 24, "word_emb_dim": 64, "transformed_dim": 64,
         "tag_emb_dim": 24, "deep_biaff_hidden_dim": 128, "num_layers": 1}  # fmt: skip
DROPOUT = ["--dropout", "0.33", "--word_dropout", "0.25"]
POS = ["--composite_deep_biaff_hidden_dim", "32", "--fix_eval_interval"]
DEPPARSE = ["--deep_biaff_output_dim", "64", "--optim", "adam", "--no_checkpoint", "--no_second_optim"]
LENGTH = 25  # words of a sentence: the trainer of trees counts its batches in words


def prepare(source: Path, target: Path, as_is: bool) -> None:
    """Copy a treebank, in the spelling of the press unless `as_is`."""
    found = list(read_conllu(read_text(source), str(source)))
    if not as_is:
        found = [in_press_spelling(words, tree) for words, tree in found]
    target.write_text(write_conllu([words for words, _ in found], [tree for _, tree in found]), encoding="utf-8")


def train_syntax(
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
    """Train the three models on batches of so many sentences; `files` are the options that name the data."""
    shared = [*files, *options(steps, rate, sizes, looks), *DROPOUT]
    train("pos", model_dir, "own", [*shared, *POS, "--batch_size", str(batch)], device)
    train("lemma", model_dir, "own", [*files, "--dict_only"], device)
    train("depparse", model_dir, "own", [*shared, *DEPPARSE, "--batch_size", str(batch * LENGTH)], device)


def main() -> None:
    """Train and write the folder's resources."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("model_dir", type=Path)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--as-is", action="store_true", help="keep the treebank's spelling")
    parser.add_argument("--device", default="cpu")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{part}.conllu" for part in ("train", "dev")]
        for source, target in zip((given.train, given.dev), files, strict=True):
            prepare(source, target, given.as_is)
        data = ["--train_file", str(files[0]), "--eval_file", str(files[1])]
        train_syntax(data, given.model_dir, given.steps, device=given.device)
    write_resources(given.model_dir, "treebank" if given.as_is else "press")


if __name__ == "__main__":
    main()
