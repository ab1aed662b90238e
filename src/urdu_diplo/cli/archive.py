"""`urdu-diplo extract … -o OUT`: read an archive into a file that can be asked, with several processes."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..corpus.archive import Archive
from ..corpus.columns import Columns
from ..corpus.reading import Reader
from ..corpus.sources import Source
from ..corpus.writing import Output
from .progress import progress
from .status import FAILED, OK, complain

__all__ = ["add_archive", "run_archive"]

TOLD = 20  # errors told one by one; all are in the output


def add_archive(parser: ArgumentParser) -> None:
    """The options of `extract` that an archive takes."""
    group = parser.add_argument_group("an archive", "folders, patterns, .jsonl, .csv and .parquet, read into one file")
    group.add_argument("-o", "--output", type=Path, metavar="OUT", help="OUT.jsonl or OUT.parquet")
    group.add_argument("--text-column", default="text", metavar="NAME", help="column or key of the text; default: text")
    group.add_argument("--id-column", metavar="NAME", help="default: id, where there is one")
    group.add_argument("--date-column", metavar="NAME", help="default: published, where there is one")
    group.add_argument("--workers", type=int, metavar="N", help="processes; default: one a processor")
    group.add_argument("--min-confidence", type=float, default=0.0, metavar="P", help="leave out less sure statements")
    group.add_argument("--resume", action="store_true", help="go on where a killed run ended")
    group.add_argument("--on-error", choices=("skip", "stop"), default="skip", help="default: skip, and keep a record")


def run_archive(arguments: Namespace) -> int:
    """Read the archive. Errors are told on stderr and kept as rows of the output. Raises `FileError`."""
    archive = _archive(arguments)
    if arguments.resume and archive.path.exists():
        print(f"{archive.path}: is complete, nothing to do", file=sys.stderr)
        return OK
    with archive.open(resume=arguments.resume) as output:
        return _fill(archive, output, stop=arguments.on_error == "stop")


def _archive(arguments: Namespace) -> Archive:
    columns = Columns(arguments.text_column, arguments.id_column, arguments.date_column)
    source = Source(tuple(arguments.files), columns, arguments.published)
    workers = os.cpu_count() or 1 if arguments.workers is None else arguments.workers
    return Archive(source, arguments.output, Reader(arguments.min_confidence), workers)


def _fill(archive: Archive, output: Output, *, stop: bool) -> int:
    read, failed = 0, 0
    bar = progress(archive.source, output.done)
    try:
        for error in archive.fill(output, stop=stop):
            read += 1
            if error:
                failed += 1
                _tell(error, failed)
            bar.step(failed)
    finally:
        bar.close()
    _sum_up(archive.path, read, failed, output.done)
    return FAILED if failed else OK


def _tell(error: str, count: int) -> None:
    if count <= TOLD:
        complain(error)
    elif count == TOLD + 1:
        complain(f"more than {TOLD} errors: all are in the output, under `error`")


def _sum_up(path: Path, read: int, failed: int, before: int) -> None:
    earlier = f" after {before} read earlier" if before else ""
    where = f"in {path}" if path.exists() else f"{path} is not made: mend the article and add --resume"
    print(f"{read} articles{earlier}, {failed} errors: {where}", file=sys.stderr)
