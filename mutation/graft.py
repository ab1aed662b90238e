"""Put changed code into the running library: whatever holds its functions and constants then runs the change."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from importlib.util import resolve_name
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
    constants: dict[str, object] = {}
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
            constants[name] = value
            setattr(module, name, value)
    if constants:
        _pass_on(module, constants, done)


def _pass_on(module: ModuleType, constants: dict[str, object], done: set[str]) -> None:
    """Other modules that import constants from this one get the new ones, and what they derive from them."""
    for other in _library():
        taken = [name for source, name in _imports(other) if source == module.__name__ and name in constants]
        for name in taken:
            setattr(other, name, constants[name])
        if taken and other.__name__ not in done:
            _take(other, _source(other), done)


def _imports(module: ModuleType) -> Iterator[tuple[str, str]]:
    """The modules of the library from which a module imports, each with a name."""
    for node in ast.parse(_source(module)).body:
        if isinstance(node, ast.ImportFrom) and node.level:
            source = resolve_name("." * node.level + (node.module or ""), str(module.__package__))
            yield from ((source, alias.name) for alias in node.names)


def _source(module: ModuleType) -> str:
    return Path(str(module.__file__)).read_text(encoding="utf-8")


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
