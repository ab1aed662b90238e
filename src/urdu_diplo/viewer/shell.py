"""A page in one file: styles, script, font and data inside, and a policy by which nothing else is loaded or run."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..lexicon.files import data_folder
from .direction import runs

__all__ = ["PAGES", "as_data", "self_contained"]

PAGES = Path(__file__).resolve().parent / "page"
FONT = "NotoNastaliqUrdu-Urdu.woff2"


def self_contained(template: Path, *, style: Path, script: Path, **values: Any) -> str:
    """Fill a template that extends `shell.html`. Every value is escaped unless it is marked as HTML.

    `style` and `script` come after what all pages have: the font, the colours, the switch between dark and light.
    """
    styles = "\n".join([_font_face(), _read(PAGES / "page.css"), _read(style)])
    code = "\n".join([_read(PAGES / "theme.js"), _read(script)])
    policy = "; ".join(
        [
            "default-src 'none'",
            f"script-src {_hash(code)}",
            f"style-src {_hash(styles)}",
            "font-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    page = _environment(template.parent).get_template(template.name)
    return page.render(policy=Markup(policy), style=Markup(styles), script=Markup(code), **values)


@lru_cache(maxsize=8)
def _environment(folder: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader([folder, PAGES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["runs"] = runs
    return environment


def as_data(value: object) -> Markup:
    """JSON for a `<script type="application/json">`. No text in it can end the element or open a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def _hash(code: str) -> str:
    """A source that the policy allows, by its content."""
    digest = hashlib.sha256(code.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@lru_cache(maxsize=1)
def _font_face() -> str:
    data = base64.b64encode((data_folder("viewer") / FONT).read_bytes()).decode("ascii")
    return _read(PAGES / "font.css").replace("FONT", f"data:font/woff2;base64,{data}")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
