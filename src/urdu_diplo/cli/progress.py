"""How far a long run is: a bar with rate, time left and errors on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
from typing import Any, Protocol

from ..corpus.sources import Source

__all__ = ["Progress", "progress"]


class Progress(Protocol):
    """What a run tells of itself."""

    def step(self, errors: int) -> None:
        """One more article is done; so many have failed so far."""

    def close(self) -> None:
        """The run is over."""


class _Silent:
    def step(self, errors: int) -> None:
        """Say nothing."""

    def close(self) -> None:
        """Say nothing."""


class _Bar:
    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def step(self, errors: int) -> None:
        """Move on."""
        if errors:
            self._bar.set_postfix(errors=errors, refresh=False)
        self._bar.update()

    def close(self) -> None:
        """Leave the bar as it is."""
        self._bar.close()


def progress(source: Source, done: int) -> Progress:
    """A bar over the articles of a source of which `done` are done; silent without a terminal or the package tqdm."""
    if not sys.stderr.isatty():
        return _Silent()
    try:
        from tqdm import tqdm
    except ImportError:
        return _Silent()
    return _Bar(tqdm(total=source.count(), initial=done, unit=" articles", dynamic_ncols=True))
