"""The parser that a command was told to use, and the options by which it is told."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ..errors import InputError
from ..parse.recorded import RecordedParser
from ..parse.stanza_parser import StanzaParser
from ..parse.tree import Parser
from ..parse.udpipe_parser import UDPipeParser

__all__ = ["add_parser_options", "chosen_parser"]

PARSERS = ("stanza", "udpipe", "recorded")


def add_parser_options(parser: ArgumentParser) -> None:
    """The options `--parser`, `--model-dir`, `--model` and `--device`."""
    parser.add_argument("--parser", choices=PARSERS, help="a second opinion on each sentence; needs its models")
    parser.add_argument("--model-dir", metavar="DIR", help="where Stanza's models lie; default: Stanza's own folder")
    parser.add_argument("--model", metavar="FILE", help="the model of udpipe, or the CoNLL-U file of recorded trees")
    parser.add_argument("--device", metavar="NAME", help="where Stanza runs, such as cpu; default: a GPU if any")


def chosen_parser(arguments: Namespace) -> Parser | None:
    """The parser of the options; None where none was asked for.

    Raises `InputError` for options that do not belong together, and what the parsers raise.
    """
    if arguments.parser is None:
        _refuse(arguments, ("model_dir", "model", "device"), "say which parser they are for with --parser")
        return None
    if arguments.parser == "stanza":
        _refuse(arguments, ("model",), "stanza takes --model-dir")
        return StanzaParser(model_dir=arguments.model_dir, device=arguments.device)
    _refuse(arguments, ("model_dir", "device"), f"{arguments.parser} takes --model")
    if arguments.model is None:
        raise InputError(f"--parser {arguments.parser} needs a file: name it with --model")
    return UDPipeParser(arguments.model) if arguments.parser == "udpipe" else RecordedParser(arguments.model)


def _refuse(arguments: Namespace, names: tuple[str, ...], remedy: str) -> None:
    given = [f"--{name.replace('_', '-')}" for name in names if getattr(arguments, name) is not None]
    if given:
        raise InputError(f"{', '.join(given)}: {remedy}")
