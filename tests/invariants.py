"""What holds for the Document of any text, however odd."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from urdu_diplo import Document, Extractor
from urdu_diplo.model import Span


def holds(extractor: Extractor, text: str, published: date | None = None) -> Document:
    """Read a text and assert everything that must hold for it; gives its Document."""
    document = extractor(text, published=published)
    assert document.text == text
    _spans_are_true(document)
    _references_resolve(document)
    _statements_make_sense(document)
    assert extractor(text, published=published) == document
    assert Document.model_validate_json(document.model_dump_json()) == document
    assert Document.model_validate(document.model_dump(mode="json")) == document
    return document


def _spans_are_true(document: Document) -> None:
    """Said again here, apart from the model's own validator, which a change might weaken."""
    assert all(document.text[span.start : span.end] == span.text != "" for span in spans(document))
    assert all(one.end <= other.start for one, other in pairwise(document.mentions)), "mentions overlap"
    assert all(one.end <= other.start for one, other in pairwise(document.sentences)), "sentences overlap"


def _references_resolve(document: Document) -> None:
    entities = [entity.id for entity in document.entities]
    assert entities == [f"e{n}" for n in range(1, len(entities) + 1)]
    assert [s.id for s in document.statements] == [f"s{n}" for n in range(1, len(document.statements) + 1)]
    assert [v.id for v in document.events] == [f"v{n}" for n in range(1, len(document.events) + 1)]
    used = {mention.entity for mention in document.mentions}
    for s in document.statements:
        used.update(s.speakers, s.addressees, s.targets, s.topics, s.reported_by)
        assert s.event is None or s.event in {v.id for v in document.events}
    for v in document.events:
        used.update(v.participants, v.participant_roles)
        assert set(v.participant_roles) <= set(v.participants), f"{v.id} has a role for who takes no part"
    assert used <= set(entities)


def _statements_make_sense(document: Document) -> None:
    said = {s.id: s for s in document.statements}
    for s in document.statements:
        assert s.rule.partition("@")[0], f"{s.id} names no rule"
        assert 0 <= s.confidence <= 1
        assert not set(s.speakers) & set(s.addressees), f"{s.id} speaks to itself"
        assert not any(shared(part, s.cue) for part in s.content), f"{s.id} reports its cue"
        outer = said.get(s.parent or "")
        assert outer is None or any(shared(part, s.cue) for part in outer.content), f"{s.id} is outside {s.parent}"
        assert s.parent is None or s.parent in said


def shared(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def spans(document: Document) -> Iterator[Span]:
    yield from (*document.sentences, *document.mentions)
    yield from (event.trigger for event in document.events)
    for said in document.statements:
        yield from (span for span in (said.cue, said.speaker, said.addressee, *said.content) if span is not None)
