"""`urdu-diplo report`: what an archive of articles says together, as a page."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from ..errors import UrduDiploError
from ..extractor import Extractor
from ..report import render_report
from ..viewer import Reading
from .corpus import read_readings
from .page import deliver
from .status import FAILED, OK, complain

__all__ = ["run_report"]


def run_report(arguments: Namespace) -> int:
    """Make the page of all that can be read; a file that cannot is named on stderr. Raises `FileError`."""
    failed: list[str] = []
    page = render_report(_readings(arguments.files, arguments.published, failed), title=arguments.title)
    deliver(page, arguments.output)
    return FAILED if failed else OK


def _readings(files: list[str], published: date | None, failed: list[str]) -> Iterator[Reading]:
    extractor = Extractor()
    for file in files:
        try:
            yield from read_readings(file, extractor, published)
        except UrduDiploError as error:
            complain(error)
            failed.append(file)
