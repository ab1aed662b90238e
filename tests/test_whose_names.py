"""The tables of docs/data-card.md are true.

When it fails: run `benchmarks/whose_names.py --write`, and read what it changed.
"""

import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from urdu_diplo import load_lexicon

from .conftest import ROOT
from .scripts import load_script


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return load_script("whose_names", "benchmarks")


def test_the_page(script: ModuleType) -> None:
    page = (ROOT / "docs" / "data-card.md").read_text(encoding="utf-8")
    assert script.fresh(page) == page


def test_what_is_stale_is_seen(script: ModuleType) -> None:
    page = "a\n<!-- listed -->\n\nold\n\n<!-- end of listed -->\n<!-- b -->\n\nold\n\n<!-- end of b -->"
    now = script.fresh(page)
    assert now.startswith("a\n<!-- listed -->\n\n| country of the person |")
    assert now.endswith("<!-- b -->\n\nold\n\n<!-- end of b -->")


def test_every_person_is_counted_once(script: ModuleType) -> None:
    codes = [code for part in script.PARTS.values() for code in part.split()]
    assert len(codes) == len(set(codes))
    assert set(codes) <= set(load_lexicon().tables["country"])


def test_the_names_are_of_nobody_listed() -> None:
    listed = {name for person in load_lexicon().tables["person"].values() for name in getattr(person, "names", ())}
    parts = tomllib.loads(Path(ROOT, "benchmarks", "whose_names.toml").read_text(encoding="utf-8"))["part"]
    names = [name for part in parts for who in ("women", "men") for name in part[who]]
    assert len(names) == len(set(names)) == 16 * len(parts)
    assert listed.isdisjoint(names)
