"""Which Stanza models lie in a folder, which are missing, and the one command that fetches the official ones."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ModelMissingError

__all__ = ["PROCESSORS", "Model", "ModelFolder", "fetch_command"]

LANGUAGE = "ur"
PROCESSORS = ("pos", "lemma", "depparse", "ner")
RESOURCES = "resources.json"
PACKAGES = "packages"


def fetch_command(folder: Path) -> str:
    """The command that downloads Stanza's official Urdu models into a folder; it needs the network."""
    return f"""python -c "import stanza; stanza.download('{LANGUAGE}', model_dir={str(folder)!r})\""""


@dataclass(frozen=True, slots=True)
class Model:
    """One model: the step that it serves, its package, the files that it needs and those of them that lack."""

    processor: str
    package: str
    files: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = ()

    @property
    def there(self) -> bool:
        """Whether it can be loaded."""
        return bool(self.package) and not self.missing


class ModelFolder:
    """A folder in Stanza's layout: `resources.json`, and `ur/PROCESSOR/PACKAGE.pt` for each model.

    Nothing is loaded and nothing fetched. A folder that is not there is one in which all is missing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.resources = self._read(folder / RESOURCES)
        self.language: dict[str, Any] = self.resources.get(LANGUAGE, {})

    @staticmethod
    def _read(path: Path) -> dict[str, Any]:
        """The folder's register; an unreadable one counts as none, since fetching replaces it."""
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def spelling(self) -> str:
        """The spelling in which the models were trained: `treebank` for official ones, else as the folder says."""
        return str(self.resources.get("urdu_diplo", {}).get("spelling", "treebank"))

    def model(self, processor: str) -> Model:
        """The model that serves a step by default, with what it depends on."""
        package = self._package(processor)
        if not package:
            return Model(processor, "")
        needs = [(processor, package), *self._dependencies(processor, package)]
        files = tuple(self.folder / LANGUAGE / kind / f"{name}.pt" for kind, name in needs)
        return Model(processor, package, files, tuple(path for path in files if not path.is_file()))

    def models(self) -> list[Model]:
        """The models of all steps."""
        return [self.model(processor) for processor in PROCESSORS]

    def demand(self, processors: Iterable[str]) -> list[Model]:
        """The models of some steps. Raises `ModelMissingError` with the remedy when one of them is not there."""
        found = [self.model(processor) for processor in processors]
        missing = [model for model in found if not model.there]
        if missing:
            names = ", ".join(model.processor for model in missing)
            raise ModelMissingError(
                f"{self.folder}: no Urdu Stanza model for {names}{self._where(missing)}: "
                f"fetch the official ones with {fetch_command(self.folder)} or name the folder of your own as model_dir"
            )
        return found

    def _where(self, missing: Iterable[Model]) -> str:
        if not self.language:
            return f" ({RESOURCES} is missing or does not tell of Urdu)"
        paths = [str(path.relative_to(self.folder)) for model in missing for path in model.missing]
        return f" ({', '.join(paths)} missing)" if paths else ""

    def _package(self, processor: str) -> str:
        """The package that the register names as default, else the first that it knows."""
        default = self.language.get(PACKAGES, {}).get("default", {})
        known = self.language.get(processor, {})
        return str(default.get(processor) or default.get("optional", {}).get(processor) or next(iter(known), ""))

    def _dependencies(self, processor: str, package: str) -> list[tuple[str, str]]:
        described = self.language.get(processor, {}).get(package, {})
        return [(str(one["model"]), str(one["package"])) for one in described.get("dependencies") or ()]
