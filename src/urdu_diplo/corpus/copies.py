"""Near copies: the same wire text printed by several outlets with another head or a sentence less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import ExtraMissingError
from ..text.tokens import tokenize

__all__ = ["group_copies"]

ALIKE = 0.5  # estimated share of runs of words that two texts have in common (Jaccard)
RUN = 4  # words
HASHES = 128


def group_copies(texts: Iterable[tuple[str, str]], alike: float = ALIKE) -> Iterator[tuple[str, str]]:
    """Each id of `(id, text)` with the id of the first text of which it is a near copy, else with its own.

    By MinHash and locality-sensitive hashing (Broder 1997; package datasketch) over runs of four words, so that the
    time grows with the number of texts and not with its square. Raises `ExtraMissingError` without the package.
    """
    minhash, index = _datasketch(alike)
    originals: dict[str, Any] = {}
    for id, text in texts:
        made = minhash(num_perm=HASHES)
        made.update_batch(_runs(text))
        found = [other for other in index.query(made) if made.jaccard(originals[other]) >= alike]
        if found:
            yield id, max(found, key=lambda other: (made.jaccard(originals[other]), other))
            continue
        yield id, id
        if id not in originals:
            originals[id] = made
            index.insert(id, made)


def _runs(text: str) -> list[bytes]:
    words = [token.norm for token in tokenize(text) if token.kind != "mark"]
    runs = (words[i : i + RUN] for i in range(max(1, len(words) - RUN + 1)))
    return [" ".join(run).encode("utf-8") for run in runs]


def _datasketch(alike: float) -> tuple[Any, Any]:
    try:
        from datasketch import MinHash, MinHashLSH
    except ImportError as error:
        raise ExtraMissingError.of("datasketch", "archive") from error
    return MinHash, MinHashLSH(threshold=alike, num_perm=HASHES)
