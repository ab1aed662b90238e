"""The documentation is built strictly, without network, and its pages load nothing from elsewhere."""

import importlib
import logging
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import urdu_diplo

from .conftest import ROOT
from .scripts import load_script

pytest.importorskip("material", reason="needs the extra `docs`")
pytest.importorskip("mkdocstrings", reason="needs the extra `docs`")

LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}


class Loaded(HTMLParser):
    """The addresses that a page loads by itself, unlike those that a reader may follow."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        of = dict(attributes)
        if tag in LOADED and of.get("rel") != "canonical" and (address := of.get(LOADED[tag])):
            self.addresses.append(address)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site. Warnings tell of a broken link, a page that the menu lacks, a name that is not there."""
    folder = tmp_path_factory.mktemp("site")
    warned: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: warned.append(record.getMessage())  # type: ignore[method-assign]
    log = logging.getLogger("mkdocs")
    log.addHandler(handler)
    try:
        config = importlib.import_module("mkdocs.config").load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder))
        config.plugins.on_startup(command="build", dirty=False)
        importlib.import_module("mkdocs.commands.build").build(config)
        config.plugins.on_shutdown()
    finally:
        log.removeHandler(handler)
    assert warned == []
    return folder


@pytest.mark.slow
def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        addresses = Loaded(page.read_text(encoding="utf-8")).addresses
        assert addresses
        assert [one for one in addresses if re.match(r"(\w+:)?//", one)] == [], page.name


def test_no_style_loads_anything_from_elsewhere(site: Path) -> None:
    for style in site.rglob("*.css"):
        assert not re.search(r"(@import|url\()\s*['\"]?(https?:)?//", style.read_text(encoding="utf-8")), style.name


@pytest.mark.parametrize("name", urdu_diplo.__all__)
def test_every_public_name_is_in_the_reference(site: Path, name: str) -> None:
    pages = (site / "api").glob("*.html")
    assert any(f'id="urdu_diplo.{name}"' in page.read_text(encoding="utf-8") for page in pages)


DOCSTRING = """One line.

    >>> 1 + 1
    2
    >>> for n in ():
    ...     print(n)

After it.

    >>> int("x")
    Traceback (most recent call last):
    ValueError: invalid
"""

FENCED = """One line.

```pycon
>>> 1 + 1
2
>>> for n in ():
...     print(n)
```

After it.

```pycon
>>> int("x")
Traceback (most recent call last):
ValueError: invalid
```
"""


def test_examples_of_docstrings_are_shown_as_code() -> None:
    assert load_script("fence_doctests").fenced(DOCSTRING) == FENCED
    assert load_script("fence_doctests").fenced("No example.") == "No example."


def test_the_search_finds_what_the_pages_say(site: Path) -> None:
    assert "who said what to whom" in (site / "search" / "search_index.json").read_text(encoding="utf-8").lower()
