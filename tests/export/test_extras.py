"""What is optional stays optional: not imported unasked, and named with its remedy when it is missing."""

import importlib
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from urdu_diplo import Document
from urdu_diplo.errors import ExtraMissingError
from urdu_diplo.export import meetings_to_networkx, to_networkx, to_pandas, to_plover
from urdu_diplo.export.countries import alpha_3

CALLS: list[tuple[str, str, Callable[[Document], Any]]] = [
    ("pandas", "pandas", to_pandas),
    ("networkx", "graph", to_networkx),
    ("networkx", "graph", meetings_to_networkx),
    ("pycountry", "plover", to_plover),
]


@pytest.mark.parametrize(("package", "extra", "export"), CALLS)
def test_a_missing_package_is_named_with_its_command(
    package: str,
    extra: str,
    export: Callable[[Document], Any],
    documents: dict[str, Document],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    alpha_3.cache_clear()
    with pytest.raises(ExtraMissingError, match=rf"'{package}' is not installed: pip install 'urdu-diplo\[{extra}\]'"):
        export(documents["shipped"])


def test_without_spacy_the_component_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "spacy"]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in ("spacy", "spacy.language", "spacy.tokens", "spacy.util"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "urdu_diplo.export.spacy_component", raising=False)
    with pytest.raises(ExtraMissingError, match=r"urdu-diplo\[spacy\]"):
        importlib.import_module("urdu_diplo.export.spacy_component")


def test_importing_the_exports_imports_no_extra() -> None:
    code = (
        "import sys, urdu_diplo.export, urdu_diplo.cli;"
        "print({'pandas', 'networkx', 'pycountry', 'spacy'} & {n.split('.')[0] for n in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
