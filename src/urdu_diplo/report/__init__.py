"""Reports on many articles: what they say together, as one HTML page."""

from .render import render_report
from .tally import Tally

__all__ = ["Tally", "render_report"]
