"""The entries of a kept table, each made when it is asked for first: an article needs few of many thousands."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping

from .entries import Entry

__all__ = ["PackedTable"]


class PackedTable(Mapping[str, Entry]):
    """Entries by id. An entry is one and the same object to everybody who asks for it, in any thread."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._packed = {id: pickle.dumps(entry, pickle.HIGHEST_PROTOCOL) for id, entry in entries.items()}
        self._made: dict[str, Entry] = {}

    def __getstate__(self) -> dict[str, object]:
        """What a pickle holds: nothing that is made already."""
        return {"_packed": self._packed, "_made": {}}

    def __getitem__(self, id: str) -> Entry:
        if id not in self._made:
            self._made.setdefault(id, pickle.loads(self._packed[id]))
        return self._made[id]

    def __contains__(self, id: object) -> bool:
        return id in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
