"""A parser that looks its trees up: in CoNLL-U files that any parser, or a human, made before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ..inputs import read_text
from .conllu import read_conllu
from .tree import Tree

__all__ = ["RecordedParser"]


class RecordedParser:
    """Trees by the words of a sentence, as a CoNLL-U file has them. A sentence that no file holds gets no tree.

    The files must cut words as the library does: write them with `urdu_diplo.parse.conllu.write_conllu`.
    Raises `FileError` for a file that cannot be read or is not CoNLL-U.
    """

    name = "recorded"

    def __init__(self, *files: Path | str) -> None:
        self._trees: dict[tuple[str, ...], Tree] = {}
        for file in files:
            self._trees.update(_sentences(Path(file)))

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        """The recorded trees of sentences."""
        return [self._trees.get(tuple(words), Tree()) for words in sentences]


def _sentences(path: Path) -> Iterable[tuple[tuple[str, ...], Tree]]:
    return read_conllu(read_text(path), str(path))
