"""The documents that an export was given, each with the name by which its rows and records are found again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..model import Document

__all__ = ["Documents", "named"]

Documents = Document | Iterable[Document] | Mapping[str, Document]
"""One document, several, or several by name."""


def named(documents: Documents) -> Iterator[tuple[str, Document]]:
    """Each document with its name: the mapping's key, else `d1`, `d2` … in the order given."""
    if isinstance(documents, Mapping):
        yield from documents.items()
        return
    several = [documents] if isinstance(documents, Document) else documents
    for number, document in enumerate(several, 1):
        yield f"d{number}", document
