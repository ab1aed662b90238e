"""One article's result as one row: JSON, with the article's id, date and, where it could not be read, the error."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import FileError
from ..model import Document
from .article import Failure
from .reading import Reader, Unread

__all__ = ["HEAD", "LineReader", "document_of", "read_lines", "row_of"]

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


def read_lines(path: Path) -> Iterator[Row]:
    """The rows of a file of JSON lines that was made of them. Raises `FileError`."""
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                row = json.loads(line)
                if not isinstance(row, dict) or not row.keys() >= {*HEAD}:
                    raise FileError(f"{path}:{number}: is no row of `urdu-diplo extract -o`")
                yield row
    except json.JSONDecodeError as error:
        raise FileError(f"{path}: not JSON ({error})") from error
    except OSError as error:
        if isinstance(error, FileError):
            raise
        raise FileError(f"{path}: cannot be read: {error.strerror}") from error


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
