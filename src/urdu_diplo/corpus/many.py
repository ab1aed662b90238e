"""Many articles: an iterator in, an iterator out, in order, in flat memory, over several processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..errors import InputError
from ..model import Document
from .article import Article, Failure
from .processes import in_order
from .reading import Reader, Unread

__all__ = ["chunked", "extract_many"]

MOST = 16  # articles of one chunk: many enough to pay for their way to a process and back
LONGEST = 100_000  # characters after which a chunk is full


def extract_many(
    texts: Iterable[str | Article],
    *,
    workers: int = 1,
    min_confidence: float = 0.0,
    lexicon: Iterable[Path] = (),
) -> Iterator[Document | Failure]:
    """Read many articles: one result for each, in the order of `texts`, which may be endless.

    A text may come as an `Article` with its date. `workers` processes read at once; 1 is this process itself. A text
    that cannot be read gives a `Failure` with its position, and the run goes on. `lexicon` are TOML files of your own.
    Raises `InputError` for wrong options and `LexiconError` for a wrong file, both at once.
    With several workers a script keeps its own work under `if __name__ == "__main__"`.

    >>> from urdu_diplo import extract_many
    >>> [type(result).__name__ for result in extract_many(["", 7])]
    ['Document', 'Failure']
    """
    if workers < 1:
        raise InputError(f"workers is {workers}: give 1 or more")
    reader = Reader(min_confidence, tuple(lexicon))
    if workers == 1 or reader.lexicon:  # else the workers load it, and this process never does
        _ = reader.extractor  # a wrong file shows now, not in a worker
    return _results(map(_article, texts), reader, workers)


def _results(articles: Iterable[Unread], reader: Reader, workers: int) -> Iterator[Document | Failure]:
    chunks = chunked(articles, MOST if workers > 1 else 1)
    for position, (_, result) in enumerate(in_order(reader, chunks, workers)):
        yield replace(result, position=position) if isinstance(result, Failure) else result


def _article(text: object) -> Unread:
    if isinstance(text, Article):
        return text
    if isinstance(text, str):
        return Article(text)
    return Failure(f"a str or an Article is wanted, not {type(text).__name__}: decode bytes and read files first")


def chunked(articles: Iterable[Unread], most: int = MOST) -> Iterator[list[Unread]]:
    """Articles in lists of at most `most`; long texts make short lists."""
    chunk: list[Unread] = []
    length = 0
    for article in articles:
        chunk.append(article)
        length += len(article.text) if isinstance(article.text, str) else 0
        if len(chunk) >= most or length >= LONGEST:
            yield chunk
            chunk, length = [], 0
    if chunk:
        yield chunk
