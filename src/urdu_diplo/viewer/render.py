"""Documents as one HTML page to look at: the articles, and beside them who said what to whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, get_args

from ..model import Document, MentionType
from .article import Line, article_lines
from .cards import Card, cards
from .filters import filters
from .labels import type_label
from .marks import ROLES
from .reading import Reading
from .shell import PAGES, self_contained

__all__ = ["render", "render_readings"]


class Shown(NamedTuple):
    """One article of a page."""

    id: str
    name: str
    published: str
    lines: list[Line]
    cards: list[Card]


def render(document: Document, *, title: str = "") -> str:
    """A document as one self-contained HTML page.

    It needs no network and runs no script but its own. `title` is the page's and stands above the article.

    >>> from urdu_diplo import extract, render
    >>> "&lt;b&gt;" in render(extract(""), title="<b>")
    True
    """
    return render_readings([Reading(title, document)], title=title)


def render_readings(readings: Iterable[Reading], *, title: str = "") -> str:
    """Several articles, one after the other, on one page with one set of filters."""
    shown = [_shown(reading, f"a{number}") for number, reading in enumerate(readings, 1)]
    return self_contained(
        PAGES / "articles.html",
        style=PAGES / "articles.css",
        script=PAGES / "articles.js",
        title=title or "Who said what to whom",
        articles=shown,
        filters=filters(card for article in shown for card in article.cards),
        statements=sum(len(article.cards) for article in shown),
        roles=ROLES,
        types=[type_label(kind) for kind in get_args(MentionType)],
    )


def _shown(reading: Reading, prefix: str) -> Shown:
    published = reading.published.isoformat() if reading.published else ""
    lines = article_lines(reading.document, prefix)
    return Shown(prefix, reading.name, published, lines, cards(reading.document, prefix))
