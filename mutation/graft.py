"""Put changed code into the running library: whatever holds its functions and constants then runs the change."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from urdu_diplo.lexicon.files import gazetteer_folder
from urdu_diplo.lexicon.load import load_lexicon, read_lexicon

__all__ = ["graft"]

BUILDERS = ("chars", "normalize", "tokens")  # modules of text/ that decide how the lexicon is built


def graft(module: ModuleType, source: str) -> None:
    """Make a loaded module run `source`; whatever was derived from the old one is derived anew."""
    _take(module, source, set())
    for other in _library():
        for value in vars(other).values():
            if hasattr(value, "cache_clear") and value is not load_lexicon:
                value.cache_clear()
    lexicon = load_lexicon()
    lexicon._views.clear()
    if module.__name__.rpartition(".")[2] in BUILDERS:
        fresh = read_lexicon([gazetteer_folder()])
        vars(lexicon).clear()
        vars(lexicon).update(vars(fresh))


def _library() -> list[ModuleType]:
    return [module for name, module in sys.modules.items() if name.startswith("urdu_diplo.")]


def _take(module: ModuleType, source: str, done: set[str]) -> None:
    done.add(module.__name__)
    new: dict[str, Any] = {k: v for k, v in vars(module).items() if k.startswith("__")}
    exec(compile(source, str(module.__file__), "exec"), new)
    constants: dict[str, tuple[object, object]] = {}
    for name, value in new.items():
        old = vars(module).get(name)
        if name.startswith("__") or getattr(value, "__module__", module.__name__) != module.__name__:
            continue
        if isinstance(old, type):
            for key, member in vars(value).items():
                _swap(vars(old).get(key), member)
        elif _function(old) is not None:
            _swap(old, value)
        elif not isinstance(value, ModuleType) and value != old:
            constants[name] = old, value
            setattr(module, name, value)
    _pass_on(constants, done)


def _pass_on(constants: dict[str, tuple[object, object]], done: set[str]) -> None:
    """Other modules that imported constants get the new ones, and what they derive from them."""
    for other in _library():
        taken = [name for name, (old, _) in constants.items() if name in vars(other) and vars(other)[name] is old]
        for name in taken:
            setattr(other, name, constants[name][1])
        if taken and other.__name__ not in done:
            _take(other, Path(str(other.__file__)).read_text(encoding="utf-8"), done)


def _function(value: object) -> FunctionType | None:
    """The plain function inside of a decorated one."""
    for name in ("fget", "func", "__func__", "__wrapped__"):
        if not isinstance(value, FunctionType) and hasattr(value, name):
            value = getattr(value, name)
    return value if isinstance(value, FunctionType) else None


def _swap(old: object, new: object) -> None:
    before, after = _function(old), _function(new)
    if before is not None and after is not None:
        before.__code__ = after.__code__
        before.__defaults__, before.__kwdefaults__ = after.__defaults__, after.__kwdefaults__
