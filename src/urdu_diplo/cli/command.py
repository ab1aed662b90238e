"""The command line: its arguments, and what becomes of errors."""

from __future__ import annotations

import os
import sys
from argparse import Action, ArgumentParser, ArgumentTypeError
from collections.abc import Sequence
from datetime import date
from typing import Any

from ..doubts import KINDS
from ..errors import UrduDiploError
from ..extractor import Extractor
from ..model import SCHEMA_VERSION
from .archive import add_archive
from .ask import add_ask
from .check import run_check
from .doubts import DOUBT_FORMATS, run_doubts
from .explain import run_explain
from .export import add_export
from .extract import FORMATS, run_extract
from .models import run_models
from .parsers import add_parser_options
from .readouts import add_readouts
from .report import run_report
from .score import run_score
from .status import FAILED, INTERRUPTED, OK, complain
from .view import run_view

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command. Returns 0 when all went well, 1 when something failed, 130 after Ctrl-C.

    Wrong usage exits with 2, as `argparse` does.
    """
    _speak_utf8()
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except UrduDiploError as error:
        complain(error)
        return FAILED
    except BrokenPipeError:
        return _close_stdout()
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _speak_utf8() -> None:
    """Urdu cannot be printed in the code page of some consoles; what is no text at all (odd file names) is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _close_stdout() -> int:
    """The reader went away (`| head`): no traceback, now or when the interpreter flushes at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK


class _Version(Action):
    """Prints the versions and exits. The lexicon is read only when asked."""

    def __call__(self, parser: ArgumentParser, *_: Any) -> None:
        extractor = Extractor()
        engine, year = extractor.engine, extractor.lexicon.checked
        print(f"urdu-diplo {engine.version}, schema {SCHEMA_VERSION}, lexicon {engine.lexicon} (offices as of {year})")
        parser.exit()


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="urdu-diplo", description="Who said what to whom in Urdu diplomatic news.")
    parser.add_argument("--version", action=_Version, nargs=0, help="versions of engine, schema and lexicon")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_extract(commands.add_parser("extract", help="print the statements of articles"))
    _add_explain(commands.add_parser("explain", help="say by which rule a statement was made"))
    _add_check(commands.add_parser("check", help="run the examples of the lexicon's entries"))
    _add_doubts(commands.add_parser("doubts", help="list what looks wrong in the reading of articles"))
    add_export(commands.add_parser("export", help="write articles in the formats of other tools"), _add_published)
    _add_models(commands.add_parser("models", help="say which Stanza models are there and which are missing"))
    add_ask(commands.add_parser("ask", help="ask an archive: who said what to whom, since when, or SQL"))
    add_readouts(commands.add_parser("readouts", help="put accounts of one call or meeting side by side"))
    _add_score(commands.add_parser("score", help="compare extractions with gold documents"))
    _add_report(commands.add_parser("report", help="show what many articles say together as a page"))
    _add_view(commands.add_parser("view", help="show articles as a page in the browser"))
    return parser


def _add_extract(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="a UTF-8 text file, or - for stdin; more with -o")
    parser.add_argument("--format", choices=FORMATS, default="table", help="default: table")
    _add_published(parser)
    add_parser_options(parser)
    add_archive(parser)
    parser.set_defaults(run=run_extract)


def _add_explain(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a UTF-8 text file, or - for stdin")
    parser.add_argument("number", metavar="N", help="the statement's number, as the table shows it")
    _add_published(parser)
    add_parser_options(parser)
    parser.set_defaults(run=run_explain)


def _add_check(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="TOML files or folders to add to the lexicon")
    parser.set_defaults(run=run_check)


def _add_doubts(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="a UTF-8 text file, JSON lines with `text`, or -")
    parser.add_argument("--kind", action="append", choices=list(KINDS), help="only this kind; may be given again")
    parser.add_argument("--limit", type=int, metavar="N", help="list the first N of each kind; all are counted")
    parser.add_argument("--format", choices=DOUBT_FORMATS, default="table", help="default: table")
    parser.set_defaults(run=run_doubts)


def _add_models(parser: ArgumentParser) -> None:
    parser.add_argument("--model-dir", metavar="DIR", help="the folder to look in; default: Stanza's own")
    parser.set_defaults(run=run_models)


def _add_score(parser: ArgumentParser) -> None:
    parser.add_argument("gold", nargs="+", metavar="GOLD", help="gold documents, JSON lines")
    parser.add_argument("--predicted", "--pred", metavar="FILE", help="documents of any system, in the same order")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the first N errors too")
    parser.add_argument("--json", metavar="FILE", help="write the figures there as JSON")
    parser.add_argument("--resamples", type=int, default=1000, metavar="N", help="for the intervals; default: 1000")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the resamples; default: 0")
    parser.set_defaults(run=run_score)


def _add_report(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="CORPUS", help="documents or articles as JSON lines, or articles")
    parser.add_argument("--title", default="", help="what stands above the page")
    _add_output(parser)
    parser.set_defaults(run=run_report)


def _add_view(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="an article, or documents as JSON or JSON lines")
    _add_output(parser)
    parser.set_defaults(run=run_view)


def _add_output(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="HTML", help="write the page there; without it, the browser opens")
    _add_published(parser)


def _add_published(parser: ArgumentParser) -> None:
    parser.add_argument("--published", type=_date, metavar="YYYY-MM-DD", help="when the article was published")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not a date: write YYYY-MM-DD") from error
