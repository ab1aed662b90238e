"""The built lexicon kept beside the compiled modules, so that a new process need not build it again."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from pickletools import optimize
from threading import get_ident

import regex
from pydantic import VERSION

from ..collecting import no_collecting
from .lexicon import Lexicon

__all__ = ["kept_lexicon"]

_PACKAGE = Path(__file__).resolve().parent.parent
BUILDERS = ("text", "lexicon")  # rooms whose code decides what is built


def kept_lexicon(files: Iterable[Path], build: Callable[[], Lexicon]) -> Lexicon:
    """The lexicon of some gazetteer files as it was kept by an earlier process, else what `build` makes of them.

    It is kept where Python keeps the compiled form of this module (`__pycache__`, or below `PYTHONPYCACHEPREFIX`):
    whoever may write there can change this code itself, so unpickling it gives nobody a new power. What was kept
    counts only for the same bytes of the files and of the code that reads them. Where nothing can be written, or what
    lies there cannot be read, the lexicon is built each time.
    """
    place = _place()
    if place is None:
        return build()
    key = _key(files)
    lexicon = _read(place, key)
    if lexicon is None:
        lexicon = build()
        if not sys.dont_write_bytecode:
            _write(place, key, lexicon)
    return lexicon


def _place() -> Path | None:
    """The file, another one for each minor version of Python; None where Python itself keeps nothing."""
    if sys.implementation.cache_tag is None:
        return None
    return Path(cache_from_source(__file__)).with_suffix(".pickle")


def _key(files: Iterable[Path]) -> bytes:
    digest = hashlib.sha256(f"{VERSION} {regex.__version__}".encode())
    code = [path for room in BUILDERS for path in sorted((_PACKAGE / room).glob("*.py"))]
    for path in [*code, *files]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.digest()


def _read(place: Path, key: bytes) -> Lexicon | None:
    try:
        with place.open("rb") as file, no_collecting():
            found = pickle.load(file) if file.read(len(key)) == key else None
    except Exception:  # whatever a missing, cut or foreign file makes of it: it can be built anew
        return None
    return found if isinstance(found, Lexicon) else None


def _write(place: Path, key: bytes, lexicon: Lexicon) -> None:
    """Atomic: a reader sees the old file or the new one. A place that cannot be written is no error."""
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_name(f"{place.name}.{os.getpid()}-{get_ident()}")
        try:
            draft.write_bytes(key + optimize(pickle.dumps(lexicon, pickle.HIGHEST_PROTOCOL)))
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)
