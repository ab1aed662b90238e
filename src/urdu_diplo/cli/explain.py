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
from .parsers import chosen_parser
from .status import OK
from .table import Names

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
    """The explanation of a statement, a sentence a line."""
    names = Names(document)
    frame_id, _, path = statement.rule.partition("@")
    yield f"Statement {statement.id} is made by the words {_at(statement.cue)}."
    yield from _frame(lexicon, frame_id)
    yield f"Act: {statement.act}, CAMEO {statement.cameo or 'none'}, PLOVER {statement.plover or 'none'}."
    yield _speaker(statement, names, path)
    yield _addressee(statement, names)
    yield from _content(statement)
    yield _event(document, statement, names)
    if statement.parent:
        yield f"Nesting: it stands inside what {statement.parent} reports."


def _frame(lexicon: Lexicon, frame_id: str) -> Iterator[str]:
    frame = lexicon.tables["frame"].get(frame_id)
    yield f"Rule: frame {frame_id!r} of {lexicon.file_of('frame', frame_id)}{_shape(frame)}."
    if isinstance(frame, Frame):
        yield f"The frame's markers: {_markers(frame)}."


def _shape(frame: object) -> str:
    """Of which words a frame is made."""
    if not isinstance(frame, Frame):
        return ""
    parts = {"noun": frame.noun, "verb": frame.verb, "adposition": frame.adposition}
    made = [f"{name} {' / '.join(words)}" for name, words in parts.items() if words]
    return ": " + " + ".join([*made, *(["copula"] if frame.copula else [])])


def _markers(frame: Frame) -> str:
    parts = {"speaker": frame.speaker, "addressee": frame.addressee, "content": frame.content}
    return "; ".join(f"{name} {' / '.join(words)}" for name, words in parts.items() if words) or "none"


def _speaker(statement: Statement, names: Names, path: str) -> str:
    who = f"Speaker: {names(statement.speakers)}"
    words = f"by the words {_at(statement.speaker)}" if statement.speaker else "named by no words here"
    return f"{who}, {words}; {describe(path)}."


def _addressee(statement: Statement, names: Names) -> str:
    if not statement.addressees:
        return "Addressee: none is marked."
    words = f", by the words {_at(statement.addressee)}" if statement.addressee else ""
    return f"Addressee: {names(statement.addressees)}{words}."


def _content(statement: Statement) -> Iterator[str]:
    if not statement.content:
        yield "Content: none is given."
    for part in statement.content:
        yield f"Content{', quoted' if part.verbatim else ''}: {_at(part)}."


def _event(document: Document, statement: Statement, names: Names) -> str:
    event = next((e for e in document.events if e.id == statement.event), None)
    if event is None:
        return "Event: it belongs to no call or meeting of the text."
    return f"Event: {event.kind} {event.id} of {names(event.participants)}, named by {_at(event.trigger)}."


def _at(span: Span) -> str:
    return f"«{span.text}» (characters {span.start}-{span.end})"
