"""Train Stanza models into a folder from which `StanzaParser(model_dir=...)` loads them. Used by the scripts beside it.

The folder has Stanza's own layout: `ur/PROCESSOR/NAME.pt` and `resources.json`, which is written anew from what lies
there. Its key `urdu_diplo` says in which spelling the models were trained, so that the parser writes for them in it.
"""

from __future__ import annotations

import importlib
import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

MODULES = {"pos": "tagger", "lemma": "lemmatizer", "depparse": "parser", "ner": "ner_tagger"}
LANGUAGE = ("--lang", "ur")  # of the processors that take it
SHORTHAND = "ur_own"
RATE = 0.002  # the learning rate of Adam that works for small networks


def train(processor: str, model_dir: Path, name: str, arguments: Sequence[str], device: str = "cpu") -> Path:
    """Train one model with Stanza's own trainer; `arguments` are those of its command line. Returns the file."""
    folder = model_dir / "ur" / processor
    folder.mkdir(parents=True, exist_ok=True)
    logging.getLogger("stanza").setLevel(logging.INFO)
    shared = ["--shorthand", SHORTHAND, "--device", device, "--mode", "train"]
    shared += ["--save_dir", str(folder), "--save_name", f"{name}.pt"]
    language = LANGUAGE if processor in ("pos", "depparse") else ()
    importlib.import_module(f"stanza.models.{MODULES[processor]}").main([*language, *shared, *arguments])
    for checkpoint in folder.glob("*_checkpoint.pt"):
        checkpoint.unlink()
    return folder / f"{name}.pt"


def options(steps: int, rate: float, sizes: Mapping[str, int], looks: int) -> list[str]:
    """What all trainings share: no word vectors, since none fits every spelling; as many looks at DEV as told."""
    network = [str(part) for name, size in sizes.items() for part in (f"--{name}", size)]
    rounds = ["--max_steps", str(steps), "--eval_interval", str(max(steps // looks, 1)), "--lr", str(rate)]
    return ["--no_pretrain", "--seed", "1", *network, *rounds]


def write_resources(model_dir: Path, spelling: str = "press") -> Path:
    """Write `resources.json` for the models in a folder; of several for one processor the newest is the default."""
    models = {name: _newest(model_dir / "ur" / name) for name in MODULES if any((model_dir / "ur" / name).glob("*.pt"))}
    entry = {"lang_name": "Urdu", **{name: {model: {"md5": ""}} for name, model in models.items()}}
    entry["packages"] = {"default": models}
    path = model_dir / "resources.json"
    path.write_text(json.dumps({"ur": entry, "urdu_diplo": {"spelling": spelling}}, indent=1), encoding="utf-8")
    return path


def _newest(folder: Path) -> str:
    return max(folder.glob("*.pt"), key=lambda path: path.stat().st_mtime).stem
