"""The spaCy component `urdu_diplo`: the door to spaCy, which loads it by the entry point of that name.

How components and extensions work: https://spacy.io/usage/processing-pipelines
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import ExtraMissingError, InputError
from ..extractor import Extractor
from ..lexicon.load import load_lexicon
from ..model import Document, Statement

try:
    from spacy.language import Language
    from spacy.tokens import Doc, Span
    from spacy.util import filter_spans
except ImportError as error:
    raise ExtraMissingError.of("spacy", "spacy") from error

__all__ = ["UrduDiplo", "make_urdu_diplo"]

ALIGNMENTS = ("expand", "contract", "strict")
PARSED = 256  # documents whose values are kept beside their JSON


class UrduDiplo:
    """Reads the text of a Doc and writes what it found there; see `make_urdu_diplo`."""

    def __init__(self, extractor: Extractor, alignment: str) -> None:
        if alignment not in ALIGNMENTS:
            raise InputError(f"alignment {alignment!r}: choose one of {', '.join(ALIGNMENTS)}")
        self.extractor, self.alignment = extractor, alignment

    def __call__(self, doc: Doc) -> Doc:
        """Read one Doc. `doc._.published`, an ISO date, counts if it was set before."""
        published = date.fromisoformat(doc._.published) if doc._.published else None
        document = self.extractor(doc.text, published=published)
        doc._.urdu_diplo_json = document.model_dump_json()
        found = filter_spans(self._entities(doc, document))
        taken = {i for span in found for i in range(span.start, span.end)}
        others = [span for span in doc.ents if taken.isdisjoint(range(span.start, span.end))]
        doc.set_ents([*found, *others])
        doc.spans["cues"] = self._group(doc, [(s.act, s.cue) for s in document.statements])
        doc.spans["contents"] = self._group(doc, [(s.id, c) for s in document.statements for c in s.content])
        return doc

    def _entities(self, doc: Doc, document: Document) -> Iterator[Span]:
        wikidata = {entity.id: entity.qid or "" for entity in document.entities}
        for mention in document.mentions:
            span = self._span(doc, mention.start, mention.end, mention.type)
            if span is not None:
                span.id_, span.kb_id_ = mention.entity, wikidata[mention.entity]
                yield span

    def _group(self, doc: Doc, labelled: Sequence[tuple[str, Any]]) -> list[Span]:
        spans = (self._span(doc, part.start, part.end, label) for label, part in labelled)
        return [span for span in spans if span is not None]

    def _span(self, doc: Doc, start: int, end: int, label: str) -> Span | None:
        """The tokens of a stretch of text. None where they do not fit and `alignment` allows no others."""
        found: Span | None = doc.char_span(start, end, label=label, alignment_mode=self.alignment)
        return found if found is not None and len(found) else None


def make_urdu_diplo(nlp: Language, name: str, lexicon: list[str], min_confidence: float, alignment: str) -> UrduDiplo:
    """The component for `nlp.add_pipe("urdu_diplo", config={…})`.

    `lexicon` lists TOML files or folders to add, `min_confidence` (0 to 1) leaves less sure statements out, and
    `alignment` says what becomes of a mention that begins or ends inside a token of spaCy: `expand` takes the whole
    token, `contract` only those wholly inside, `strict` leaves it out of `doc.ents` (it stays in `doc._.urdu_diplo`).
    Where two would then share a token, the longer stays. All settings go into the pipeline's config, so `nlp.to_disk`
    and `spacy.load` bring the component back.

    Raises `InputError` for another alignment, `LexiconError` or `FileError` for a file that cannot be used.
    """
    words = load_lexicon(*(Path(file) for file in lexicon)) if lexicon else None
    return UrduDiplo(Extractor(lexicon=words, min_confidence=min_confidence), alignment)


def _document(doc: Doc) -> Document | None:
    return _parsed(doc._.urdu_diplo_json) if doc._.urdu_diplo_json else None


def _statements(doc: Doc) -> tuple[Statement, ...]:
    document = _document(doc)
    return document.statements if document else ()


@lru_cache(maxsize=PARSED)
def _parsed(json: str) -> Document:
    return Document.model_validate_json(json)


def _extend() -> None:
    """The names under `doc._`. What is stored is JSON, so that `Doc.to_bytes` and `DocBin` keep it."""
    for name in ("urdu_diplo_json", "published"):
        Doc.set_extension(name, default=None, force=True)
    Doc.set_extension("urdu_diplo", getter=_document, force=True)
    Doc.set_extension("statements", getter=_statements, force=True)


_extend()
Language.factory(
    "urdu_diplo",
    assigns=["doc.ents", "doc._.urdu_diplo", "doc._.statements"],
    default_config={"lexicon": [], "min_confidence": 0.0, "alignment": "expand"},
    func=make_urdu_diplo,
)
