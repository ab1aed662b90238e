"""Read articles in whatever process this runs in: the lexicon is loaded once a process, failures become records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..errors import InputError, UrduDiploError
from ..extractor import Extractor
from ..lexicon.load import load_lexicon
from ..model import Document
from .article import Article, Failure

__all__ = ["Reader", "Unread"]

Unread = Article | Failure  # what a source gives: a failure is an article that it could not get


@dataclass(frozen=True)
class Reader:
    """How to read; small enough to be sent to another process. `lexicon` are TOML files of the user's own.

    Raises `InputError` for a confidence that is none.
    """

    min_confidence: float = 0.0
    lexicon: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.min_confidence <= 1:
            raise InputError(f"min_confidence is {self.min_confidence}: give a number from 0 to 1")

    @property
    def extractor(self) -> Extractor:
        """The extractor of this process. Raises `LexiconError` for a wrong file."""
        return _extractor(self.min_confidence, self.lexicon)

    def __call__(self, articles: Sequence[Unread]) -> list[Document | Failure]:
        """One result an article, in order."""
        return [self.read(article) for article in articles]

    def read(self, article: Unread) -> Document | Failure:
        """The document of an article, or why there is none: whatever goes wrong in one text stays with it."""
        if isinstance(article, Failure):
            return article
        extractor = self.extractor
        try:
            return extractor(article.text, published=article.published)
        except UrduDiploError as error:
            return failure(article, str(error))
        except Exception as error:
            return failure(article, f"{type(error).__name__}: {error} (a fault of urdu-diplo: please report it)")

    def lost(self, article: Unread) -> Failure:
        """The record of an article under which the worker process died."""
        if isinstance(article, Failure):
            return article
        return failure(article, "the process that read it was killed, perhaps for want of memory: give fewer workers")


def failure(article: Article, error: str) -> Failure:
    """The record of an article that could not be read."""
    return Failure(error, id=article.id, place=article.place, published=article.published, text=_valid(article.text))


def _valid(text: object) -> str | None:
    """A text that can be written as UTF-8, else none."""
    if not isinstance(text, str):
        return None
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return None
    return text


@lru_cache(maxsize=4)
def _extractor(min_confidence: float, lexicon: tuple[Path, ...]) -> Extractor:
    return Extractor(lexicon=load_lexicon(*lexicon), min_confidence=min_confidence)
