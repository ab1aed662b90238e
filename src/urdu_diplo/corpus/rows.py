"""One article's result as one row: JSON, with the article's id, date and, where it could not be read, the error."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..model import Document
from .article import Failure
from .reading import Reader, Unread

__all__ = ["HEAD", "LineReader", "document_of", "row_of"]

HEAD = ("id", "published", "error")  # what a row has before the keys of a document

Row = dict[str, Any]


def row_of(article: Unread, result: Document | Failure) -> Row:
    """A row: `id`, `published` (ISO date or null), `error` (null where all went well), then the document's JSON.

    The row of a failure has the keys `id`, `published`, `error` and `text` (null where there is none).
    """
    head = {"id": article.id, "published": article.published and article.published.isoformat()}
    if isinstance(result, Failure):
        return {**head, "error": result.error, "text": result.text}
    return {**head, "error": None, **result.model_dump(mode="json")}


def document_of(row: Mapping[str, Any]) -> Document | None:
    """The document of a row; none where the article could not be read."""
    if row["error"] is not None:
        return None
    return Document.model_validate({key: value for key, value in row.items() if key not in HEAD})


@dataclass(frozen=True)
class LineReader:
    """Reads articles into lines of JSON, so that a process sends bytes home and no objects."""

    reader: Reader

    def __call__(self, articles: Sequence[Unread]) -> list[tuple[bytes, str | None]]:
        """A line for each article, in order, and the error if there was one."""
        return [self._line(article, self.reader.read(article)) for article in articles]

    def lost(self, article: Unread) -> tuple[bytes, str | None]:
        """The line of an article under which the process died."""
        return self._line(article, self.reader.lost(article))

    def _line(self, article: Unread, result: Document | Failure) -> tuple[bytes, str | None]:
        line = json.dumps(row_of(article, result), ensure_ascii=False).encode("utf-8") + b"\n"
        return line, str(result) if isinstance(result, Failure) else None
