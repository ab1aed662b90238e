"""UDPipe as a parser: small and quick models of trees, no names. The only file that imports ufal.udpipe."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from ..errors import ExtraMissingError, ModelMissingError
from .spelling import Spelling, write
from .tree import Tree, Word

__all__ = ["UDPipeParser"]


class UDPipeParser:
    """Runs one UDPipe 1 model file on sentences that are cut already.

    `spelling` is how words are written for it: `treebank` for models of UDTB, `press` for those trained on the usual
    spelling. May be used from several threads; they take turns.

    Raises `ExtraMissingError` without the extra, `ModelMissingError` when the file is not there or is no model that
    tags and parses.
    """

    name = "udpipe"

    def __init__(self, model: Path | str, *, spelling: Spelling = "treebank") -> None:
        self._udpipe = _udpipe()
        loaded = self._udpipe.Model.load(str(model)) if Path(model).is_file() else None
        if loaded is None:
            raise ModelMissingError(
                f"{model}: no UDPipe 1 model lies there: name the file of an Urdu model, "
                "such as urdu-udtb-ud-2.5-191206.udpipe of the LINDAT repository, or train one (docs/stanza.md)"
            )
        self._model, self._spelling, self._lock = loaded, spelling, Lock()

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        """The trees of sentences."""
        with self._lock:
            return [self._tree(words) for words in sentences]

    def _tree(self, words: Sequence[str]) -> Tree:
        written = write(words, self._spelling)
        sentence, error = self._udpipe.Sentence(), self._udpipe.ProcessingError()
        for word in written.words:
            sentence.addWord(word)
        default = self._udpipe.Model.DEFAULT
        if not (self._model.tag(sentence, default, error) and self._model.parse(sentence, default, error)):
            raise ModelMissingError(f"the UDPipe model cannot tag and parse: {error.message}: use one that does both")
        return written.read_back(Tree(tuple(Word(w.upostag, w.lemma, w.head - 1, w.deprel) for w in _inside(sentence))))


def _inside(sentence: Any) -> list[Any]:
    """The words of a sentence without the technical root that UDPipe puts first."""
    return list(sentence.words)[1:]


def _udpipe() -> Any:
    try:
        import ufal.udpipe
    except ImportError as error:
        raise ExtraMissingError.of("ufal.udpipe", "udpipe") from error
    return ufal.udpipe
