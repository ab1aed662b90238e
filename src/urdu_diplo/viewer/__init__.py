"""Look at documents: HTML pages that need no network, and cells of notebooks."""

from .cell import cell
from .reading import Reading
from .render import render, render_readings

__all__ = ["Reading", "cell", "render", "render_readings"]
