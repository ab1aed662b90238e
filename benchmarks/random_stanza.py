"""A Stanza pipeline of official size whose weights know nothing: for its speed, which is that of the official one.

The networks are Stanza's own at the sizes that its trainers have by default, which are those of the official Urdu
models (`udtb_nocharlm`, `ilner_nocharlm`); one step of training makes the files. What is left out makes it faster than
the official one, not slower: its tokenizer (it gets our tokens) and the pretrained word vectors.
"""

import importlib
import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import stanza
import torch

from urdu_diplo import Extractor

TRAINERS = {"pos": "tagger", "lemma": "lemmatizer", "depparse": "parser", "ner": "ner_tagger"}
ONE_STEP = ["--max_steps", "1", "--eval_interval", "1", "--no_pretrain"]
TRAINED = 60  # sentences; what they say is of no interest
Sentences = list[list[str]]


def random_stanza(extractor: Extractor, texts: Sequence[str], folder: Path) -> Callable[[str], object]:
    """A function that reads one text with part of speech, lemma, dependency and name models. One thread."""
    torch.set_num_threads(1)
    logging.getLogger("stanza").setLevel(logging.ERROR)
    sentences = [sentence for text in texts for sentence in _sentences(extractor, text)][:TRAINED]
    for name in TRAINERS:
        _train(name, sentences, folder)
    listed = {name: {"random": {"md5": ""}} for name in TRAINERS}
    entry = {"lang_name": "Urdu", **listed, "packages": {"default": dict.fromkeys(TRAINERS, "random")}}
    (folder / "resources.json").write_text(json.dumps({"ur": entry}), encoding="utf-8")
    pipeline = stanza.Pipeline(
        "ur", dir=str(folder), processors=",".join(["tokenize", *TRAINERS]), tokenize_pretokenized=True,
        download_method=None, use_gpu=False, verbose=False,
    )  # fmt: skip
    return lambda text: pipeline(_sentences(extractor, text))


def _sentences(extractor: Extractor, text: str) -> Sentences:
    draft = extractor.draft(text)
    return [[token.text for token in draft.tokens[s.start : s.end]] for s in draft.sentences]


def _train(name: str, sentences: Sentences, folder: Path) -> None:
    """One step of Stanza's own trainer on sentences that are all nouns in a row."""
    data = folder / ("names.json" if name == "ner" else "trees.conllu")
    data.write_text(_tagged(sentences) if name == "ner" else _trees(sentences), encoding="utf-8")
    place = folder / "ur" / name
    place.mkdir(parents=True)
    steps = ["--num_epoch", "1"] if name == "lemma" else ONE_STEP
    language = ["--lang", "ur"] if name in ("pos", "depparse") else []
    importlib.import_module(f"stanza.models.{TRAINERS[name]}").main(
        [*language, "--shorthand", "ur_random", "--mode", "train", "--device", "cpu", "--train_file", str(data),
         "--eval_file", str(data), "--save_dir", str(place), "--save_name", "random.pt", *steps]
    )  # fmt: skip


def _trees(sentences: Sentences) -> str:
    def line(i: int, word: str) -> str:
        return (
            f"{i}\t{word}\t{word}\t{'NOUN' if i % 3 else 'VERB'}\tN\t_\t{i - 1}\t{'dep' if i > 1 else 'root'}\t_\t_\n"
        )

    return "\n".join("".join(line(i, word) for i, word in enumerate(words, 1)) for words in sentences) + "\n"


def _tagged(sentences: Sentences) -> str:
    tags = ("S-PER", "O", "S-LOC", "O", "O")
    return json.dumps([[{"text": w, "ner": tags[i % len(tags)]} for i, w in enumerate(s)] for s in sentences])
