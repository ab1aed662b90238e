"""Load a script of the project as a module, to test its functions."""

import importlib.util
from types import ModuleType

from .conftest import ROOT


def load_script(name: str, folder: str = "scripts") -> ModuleType:
    """The script `name`.py of a folder."""
    spec = importlib.util.spec_from_file_location(name, ROOT / folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
