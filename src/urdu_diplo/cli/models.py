"""`urdu-diplo models`: which Stanza models are there, which are missing, and the command that fetches them."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ..parse.models import Model, ModelFolder, fetch_command
from ..parse.stanza_parser import default_folder
from .status import FAILED, OK

__all__ = ["run_models"]


def run_models(arguments: Namespace) -> int:
    """Print a line for each model; FAILED when one is missing.

    Raises `ExtraMissingError` where no folder is named and Stanza, which knows its own, is not installed.
    """
    folder = Path(arguments.model_dir) if arguments.model_dir else default_folder()
    models = ModelFolder(folder).models()
    print(f"folder: {folder}")
    for model in models:
        print(_line(model, folder))
    if all(model.there for model in models):
        return OK
    print(f"Stanza's official models are fetched, with the network, by:\n{fetch_command(folder)}")
    return FAILED


def _line(model: Model, folder: Path) -> str:
    if not model.package:
        return f"{model.processor:<10}missing"
    if model.there:
        size = sum(path.stat().st_size for path in model.files)
        return f"{model.processor:<10}there     {model.package}, {size / 1e6:.1f} MB"
    return f"{model.processor:<10}missing   {', '.join(str(path.relative_to(folder)) for path in model.missing)}"
