"""Run the examples that the lexicon's entries carry: does the engine read in them what their author says?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from .extractor import Extractor
from .lexicon.entries import Example, Frame, Lookalike, Occasion, Pattern
from .lexicon.words import phrase
from .model import Span, Statement

__all__ = ["Failure", "check_frame", "check_lexicon", "check_lookalike", "check_occasion", "check_pattern"]

GAP = " … "  # in an example's content: first words … last words
FIELDS = ("cue", "speaker", "addressee", "content")


class Failure(NamedTuple):
    """An example that is not read as its entry says."""

    file: str
    table: str
    entry: str
    example: str
    expected: str
    found: str

    def __str__(self) -> str:
        return (
            f"{self.file}: {self.table} {self.entry!r}\n"
            f"    example:  {self.example}\n    expected: {self.expected}\n    found:    {self.found}"
        )


Mismatch = tuple[str, str, str]
"""An example's text, what was expected, what was found."""


def check_lexicon(extractor: Extractor) -> list[Failure]:
    """Every example of every frame, look-alike, pattern and occasion that is not read as it should be."""
    lexicon = extractor.lexicon
    out: list[Failure] = []
    for table, check in CHECKS.items():
        for entry in lexicon.tables[table].values():
            file = lexicon.file_of(table, entry.id)
            out += [Failure(file, table, entry.id, *wrong) for wrong in check(extractor, entry)]
    return out


def check_frame(extractor: Extractor, frame: Frame) -> Iterator[Mismatch]:
    """Each example holds a statement by this frame with the cue, speaker, addressee and content it names."""
    for example in frame.example:
        statements = extractor(example.text).statements
        own = [s for s in statements if s.rule.partition("@")[0] == frame.id]
        if not any(_fits(example, s) for s in own):
            expected = "; ".join(f"{name} «{value}»" for name in FIELDS if (value := getattr(example, name)))
            yield example.text, f"by {frame.id}: {expected}", _told(own or statements)


def check_lookalike(extractor: Extractor, lookalike: Lookalike) -> Iterator[Mismatch]:
    """Each example holds the phrase, and no cue overlaps it."""
    for example in lookalike.example:
        document = extractor(example.text)
        places = _places(extractor, example.text, lookalike.phrase)
        if not places:
            yield example.text, f"the phrase «{lookalike.phrase}»", "it is not in the example"
        over = [s for s in document.statements if any(_overlap(s.cue, place) for place in places)]
        if over:
            yield example.text, f"no statement by «{lookalike.phrase}»", _told(over)


def check_pattern(extractor: Extractor, pattern: Pattern) -> Iterator[Mismatch]:
    """The example as a whole is a mention of the pattern's type."""
    found = extractor(pattern.example).mentions
    if not any(m.type == pattern.type and m.text == pattern.example for m in found):
        yield (
            pattern.example,
            f"one {pattern.type}",
            ", ".join(f"{m.type} «{m.text}»" for m in found) or "nothing",
        )


def check_occasion(extractor: Extractor, occasion: Occasion) -> Iterator[Mismatch]:
    """The example holds an event of the occasion's kind, found by the occasion."""
    found = extractor(occasion.example).events
    if not any(e.rule == occasion.id and e.kind == occasion.kind for e in found):
        events = ", ".join(f"a {e.kind} «{e.trigger.text}» by {e.rule}" for e in found)
        yield occasion.example, f"a {occasion.kind} by {occasion.id}", events or "no event"


CHECKS: dict[str, Callable[[Extractor, object], Iterator[Mismatch]]] = {
    "frame": check_frame,  # type: ignore[dict-item]  # the table's name says the entry's type
    "lookalike": check_lookalike,  # type: ignore[dict-item]
    "pattern": check_pattern,  # type: ignore[dict-item]
    "occasion": check_occasion,  # type: ignore[dict-item]
}


def _fits(example: Example, statement: Statement) -> bool:
    content = " ".join(c.text for c in statement.content)
    return (
        example.cue in (None, statement.cue.text)
        and example.speaker in (None, _text(statement.speaker))
        and example.addressee in (None, _text(statement.addressee))
        and _is_content(example.content, content)
    )


def _is_content(expected: str | None, found: str) -> bool:
    if expected is None or expected == found:
        return True
    first, gap, last = expected.partition(GAP)
    return bool(gap) and found.startswith(first) and found.endswith(last) and len(found) >= len(first) + len(last)


def _text(span: Span | None) -> str | None:
    return None if span is None else span.text


def _told(statements: Sequence[Statement]) -> str:
    """What was found, a statement a part, in the words of the examples."""
    return " | ".join(map(_one, statements)) or "no statement"


def _one(statement: Statement) -> str:
    parts = {
        "cue": statement.cue.text,
        "speaker": _text(statement.speaker),
        "addressee": _text(statement.addressee),
        "content": " ".join(c.text for c in statement.content),
    }
    told = "; ".join(f"{name} «{value}»" for name, value in parts.items() if value)
    return f"by {statement.rule}: {told}"


def _places(extractor: Extractor, text: str, words: str) -> list[tuple[int, int]]:
    """Where a phrase stands in a text, by matched spellings."""
    draft, parts = extractor.draft(text), phrase(words)
    starts = range(len(draft.tokens) - len(parts) + 1)
    return [
        (draft.tokens[i].start, draft.tokens[i + len(parts) - 1].end)
        for i in starts
        if tuple(draft.norms[i : i + len(parts)]) == parts
    ]


def _overlap(cue: Span, place: tuple[int, int]) -> bool:
    return cue.start < place[1] and place[0] < cue.end
