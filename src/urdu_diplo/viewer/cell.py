"""A document in a cell of a notebook: its page in a frame of its own, so that styles and script stay inside."""

from __future__ import annotations

from markupsafe import Markup

from ..model import Document
from .render import render

__all__ = ["cell"]

_FRAME = Markup(
    '<iframe title="Who said what to whom" sandbox="allow-scripts" srcdoc="{}" loading="lazy" '
    'style="width:100%;height:{}px;border:0"></iframe>'
)
HEIGHT = 640  # pixels


def cell(document: Document) -> str:
    """HTML for the output of a cell."""
    return str(_FRAME.format(render(document), HEIGHT))
