"""CoNLL-U Plus: a token a line, with the mention, the entity and the statements that it belongs to.

The format: https://universaldependencies.org/ext-format.html
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from ..model import Document, Span
from ..text.tokens import tokenize

__all__ = ["to_conll"]

COLUMNS = ("ID", "FORM", "MISC", "DIPLO:MENTION", "DIPLO:ENTITY", "DIPLO:STATEMENT", "DIPLO:EVENT")
EMPTY = "_"


def to_conll(document: Document, *, name: str = "d1") -> str:
    """The document in CoNLL-U Plus. `name` stands in the comment lines `newdoc id` and `sent_id`.

    MENTION is `B-COUNTRY`, `I-COUNTRY` or `_`, ENTITY the entity's id. STATEMENT holds what the token is in each
    statement, such as `s1:B-cue|s3:I-content`; EVENT the kind and id of an event that its trigger names. MISC
    gives the offsets, `Start=0|End=5`, in code points, half-open. A word in which a span begins or ends (the press
    runs words together) is cut there, so every span is a whole number of tokens.
    """
    table = _Table(document)
    lines = [f"# global.columns = {' '.join(COLUMNS)}", f"# newdoc id = {name}"]
    for number, sentence in enumerate(document.sentences, 1):
        lines += [f"# sent_id = {name}-{number}", f"# text = {' '.join(sentence.text.split())}"]
        lines += table.rows(sentence)
        lines.append("")
    return "\n".join(lines) + "\n"


class _Table:
    """The tokens of a document and what each is."""

    def __init__(self, document: Document) -> None:
        self.tokens = list(_tokens(document))
        self.starts = [start for start, _ in self.tokens]
        self.text = document.text
        self.cells: dict[tuple[int, str], list[str]] = {}
        for mention in document.mentions:
            self._mark(mention, "MENTION", mention.type)
            for i in self._range(mention):
                self._add(i, "ENTITY", mention.entity)
        for statement in document.statements:
            spans = [("cue", statement.cue), ("speaker", statement.speaker), ("addressee", statement.addressee)]
            for role, span in [*spans, *(("content", part) for part in statement.content)]:
                if span is not None:
                    self._mark(span, "STATEMENT", role, f"{statement.id}:")
        for event in document.events:
            self._mark(event.trigger, "EVENT", event.kind, f"{event.id}:")

    def rows(self, sentence: Span) -> Iterator[str]:
        """The lines of a sentence's tokens."""
        for number, i in enumerate(self._range(sentence), 1):
            start, end = self.tokens[i]
            cells = ["|".join(self.cells.get((i, name.removeprefix("DIPLO:")), [EMPTY])) for name in COLUMNS[3:]]
            yield "\t".join([str(number), self.text[start:end], f"Start={start}|End={end}", *cells])

    def _range(self, span: Span) -> range:
        """The positions of a span's tokens."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def _mark(self, span: Span, column: str, label: str, before: str = "") -> None:
        positions = self._range(span)
        for i in positions:
            self._add(i, column, f"{before}{'B' if i == positions.start else 'I'}-{label}")

    def _add(self, i: int, column: str, value: str) -> None:
        self.cells.setdefault((i, column), []).append(value)


def _tokens(document: Document) -> Iterator[tuple[int, int]]:
    """The places of the tokens, cut where spans begin or end."""
    edges = sorted({edge for span in _spans(document) for edge in (span.start, span.end)})
    for token in tokenize(document.text):
        inside = edges[bisect_left(edges, token.start + 1) : bisect_left(edges, token.end)]
        cuts = [token.start, *inside, token.end]
        yield from pairwise(cuts)


def _spans(document: Document) -> Iterator[Span]:
    yield from document.sentences
    yield from document.mentions
    yield from (event.trigger for event in document.events)
    for statement in document.statements:
        yield from (s for s in (statement.cue, statement.speaker, statement.addressee) if s is not None)
        yield from statement.content
