"""Stanza as a parser: trees and names from its Urdu models. The only file that imports stanza."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import Any, get_args

from ..errors import ExtraMissingError, InputError
from .models import LANGUAGE, PROCESSORS, ModelFolder
from .spelling import Spelling, Written, write
from .tree import ROOT, Name, Tree, Word

__all__ = ["StanzaParser", "default_folder"]

BATCH = 200  # sentences that Stanza is given at once; it makes its own batches of words of them
SYNTAX = ("pos", "lemma", "depparse")


class StanzaParser:
    """Runs Stanza's Urdu models on sentences that are cut already. Loads them when it is built; never uses the network.

    `model_dir` is a folder in Stanza's layout, else Stanza's own (`STANZA_RESOURCES_DIR` or its cache). `device` is a
    name that torch knows, else a GPU where there is one. `processors` leaves steps out. `spelling` is how words are
    written for pos, lemma and depparse: `treebank` for models of UDTB, `press` for those trained on the usual spelling;
    unless given, the folder says. Names are always looked for in the usual spelling.

    Raises `ExtraMissingError` without the extra, `ModelMissingError` when a model is not there, `InputError` for a
    processor, spelling or device that does not exist. May be used from several threads; they take turns.
    """

    name = "stanza"

    def __init__(
        self,
        *,
        model_dir: Path | str | None = None,
        device: str | None = None,
        processors: Collection[str] = PROCESSORS,
        spelling: Spelling | None = None,
    ) -> None:
        stanza = _stanza()
        folder = ModelFolder(Path(model_dir) if model_dir is not None else default_folder())
        chosen = [name for name in PROCESSORS if name in processors]
        _check("processor", processors, PROCESSORS)
        _check("spelling", [spelling] if spelling else [], get_args(Spelling))
        packages = {model.processor: model.package for model in folder.demand(chosen)}
        self._spelling: Spelling = spelling or ("press" if folder.spelling == "press" else "treebank")
        self._lock = Lock()
        self._syntax = _pipeline(stanza, folder.folder, {p: packages[p] for p in SYNTAX if p in packages}, device)
        self._ner = _pipeline(stanza, folder.folder, {p: packages[p] for p in ("ner",) if p in packages}, device)

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        """The trees of sentences with the names found in them; in batches."""
        out: list[Tree] = []
        for n in range(0, len(sentences), BATCH):
            out += self._batch(sentences[n : n + BATCH])
        return out

    def _batch(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        syntax = self._run(self._syntax, sentences, self._spelling, _tree)
        names = self._run(self._ner, sentences, "press", _names)
        return [Tree(tree.words, named.names) for tree, named in zip(syntax, names, strict=True)]

    def _run(self, pipeline: Any, sentences: Sequence[Sequence[str]], spelling: Spelling, read: Any) -> list[Tree]:
        if pipeline is None:
            return [Tree()] * len(sentences)
        written = [write(words, spelling) for words in sentences]
        with self._lock:
            document = pipeline([list(one.words) for one in written])
        return list(_read_back(written, (read(one) for one in document.sentences)))


def default_folder() -> Path:
    """Where Stanza keeps its models. Raises `ExtraMissingError` without the extra."""
    return Path(_stanza().resources.common.DEFAULT_MODEL_DIR)


def _stanza() -> Any:
    try:
        import stanza
    except ImportError as error:
        raise ExtraMissingError.of("stanza", "stanza") from error
    return stanza


def _check(what: str, given: Collection[str], known: Sequence[str]) -> None:
    if wrong := sorted(set(given) - set(known)):
        raise InputError(f"no such {what}: {', '.join(wrong)}; there is {', '.join(known)}")


def _pipeline(stanza: Any, folder: Path, packages: dict[str, str], device: str | None) -> Any:
    """A pipeline of some steps over words that are cut already; None of no steps."""
    if not packages:
        return None
    try:
        return stanza.Pipeline(
            LANGUAGE,
            dir=str(folder),
            package=None,
            processors={"tokenize": "default", **packages},
            tokenize_pretokenized=True,
            download_method=None,
            device=device,
            logging_level="ERROR",
        )
    except RuntimeError as error:
        if device is None:
            raise
        raise InputError(f"device {device!r} cannot be used: {str(error).splitlines()[0]}") from error


def _read_back(written: Sequence[Written], trees: Iterator[Tree]) -> Iterator[Tree]:
    return (one.read_back(tree) for one, tree in zip(written, trees, strict=True))


def _tree(sentence: Any) -> Tree:
    words = (Word(w.upos or "", w.lemma or "", (w.head or 0) - 1, w.deprel or "") for w in sentence.words)
    return Tree(tuple(words))


def _names(sentence: Any) -> Tree:
    """The names of a sentence, over words of which nothing else is said."""
    spans = [(e.type, [token.id[0] - 1 for token in e.tokens]) for e in sentence.ents]
    names = tuple(Name(label, at[0], at[-1] + 1) for label, at in spans)
    return Tree(tuple(Word(head=ROOT) for _ in sentence.words), names)
