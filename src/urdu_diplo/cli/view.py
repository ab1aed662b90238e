"""`urdu-diplo view`: articles as a page to look at, who said what to whom beside them."""

from __future__ import annotations

from argparse import Namespace

from ..errors import UrduDiploError
from ..extractor import Extractor
from ..viewer import Reading, render_readings
from .corpus import read_readings
from .page import deliver
from .status import FAILED, OK, complain

__all__ = ["run_view"]


def run_view(arguments: Namespace) -> int:
    """Make the page of all that can be read; a file that cannot is named on stderr. Raises `FileError`."""
    extractor, status = Extractor(), OK
    readings: list[Reading] = []
    for file in arguments.files:
        try:
            readings += read_readings(file, extractor, arguments.published)
        except UrduDiploError as error:
            complain(error)
            status = FAILED
    if readings:
        title = readings[0].name if len(readings) == 1 else ""
        deliver(render_readings(readings, title=title), arguments.output)
    return status
