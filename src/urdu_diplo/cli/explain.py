"""`urdu-diplo explain`: by which rule, and from which words, one statement was made."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from ..errors import InputError
from ..extractor import Extractor
from ..lexicon.entries import Frame
from ..lexicon.lexicon import Lexicon
from ..model import Document, Span, Statement
from ..paths import describe
from .articles import read_article
from .frames import made_of, markers_of
from .parsers import chosen_parser
from .status import OK
from .table import Names, plain

__all__ = ["explain", "run_explain"]


def run_explain(arguments: Namespace) -> int:
    """Print the explanation of one statement of one article. Raises `FileError` and `InputError`."""
    extractor = Extractor(parser=chosen_parser(arguments))
    document = extractor(read_article(arguments.file), published=arguments.published)
    statement = _chosen(document, arguments.number)
    for line in explain(document, statement, extractor.lexicon):
        print(line)
    return OK


def _chosen(document: Document, number: str) -> Statement:
    wanted = number if number.startswith("s") else f"s{number}"
    for statement in document.statements:
        if statement.id == wanted:
            return statement
    count = len(document.statements)
    raise InputError(f"no statement {wanted}: the article has {f's1 to s{count}' if count else 'none'}")


def explain(document: Document, statement: Statement, lexicon: Lexicon) -> Iterator[str]:
    """The explanation of a statement, a sentence or two a line."""
    names = Names(document)
    frame_id, _, path = statement.rule.partition("@")
    yield from _rule(statement, frame_id, lexicon)
    yield _act(statement)
    yield _speaker(statement, names, path)
    yield _addressee(statement, names)
    yield from _content(statement)
    yield _event(document, statement, names)
    if statement.parent:
        yield f"It stands inside what {statement.parent} reports."
    if statement.reported_by:
        yield f"It is told through {names(statement.reported_by)}."
    yield f"With a probability of {statement.confidence:.2f} its words, speakers and content are all right."


def _rule(statement: Statement, frame_id: str, lexicon: Lexicon) -> Iterator[str]:
    frame = lexicon.tables["frame"].get(frame_id)
    made = f": {made_of(frame, statement.cue.text, lexicon)}" if isinstance(frame, Frame) else ""
    yield f"Statement {statement.id} is made by the words {_at(statement.cue)}{made}."
    told = f" {markers_of(frame, lexicon)}." if isinstance(frame, Frame) else ""
    yield f"The rule is the frame {frame_id!r} of {lexicon.file_of('frame', frame_id)}.{told}"


def _act(statement: Statement) -> str:
    cameo = f"CAMEO {statement.cameo}" if statement.cameo else "without a CAMEO code"
    plover = f"PLOVER {statement.plover}" if statement.plover else "without a PLOVER code"
    return f"The act is {statement.act}, {cameo}, {plover}."


def _speaker(statement: Statement, names: Names, path: str) -> str:
    if not statement.speakers:
        return "No speaker was found."
    verb = "speaker is" if len(statement.speakers) == 1 else "speakers are"
    words = f"named by the words {_at(statement.speaker)}" if statement.speaker else "named by no words here"
    return f"The {verb} {names(statement.speakers)}, {words}, {describe(path)}."


def _addressee(statement: Statement, names: Names) -> str:
    if not statement.addressees:
        return "No addressee is marked."
    verb = "addressee is" if len(statement.addressees) == 1 else "addressees are"
    words = f", named by the words {_at(statement.addressee)}" if statement.addressee else ", named by no words here"
    return f"The {verb} {names(statement.addressees)}{words}."


def _content(statement: Statement) -> Iterator[str]:
    if not statement.content:
        yield "No content is given."
    for part in statement.content:
        yield f"The content is {_at(part)}{', word for word' if part.verbatim else ''}."


def _event(document: Document, statement: Statement, names: Names) -> str:
    event = next((e for e in document.events if e.id == statement.event), None)
    if event is None:
        return "It belongs to no call or meeting of the text."
    who = f" of {names(event.participants)}" if event.participants else ""
    return f"It belongs to the {event.kind} {event.id}{who}, named by {_at(event.trigger)}."


def _at(span: Span) -> str:
    return f"«{plain(span.text)}» (characters {span.start}-{span.end})"
