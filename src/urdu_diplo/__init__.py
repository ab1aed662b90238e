"""urdu_diplo: who said what to whom, from Urdu diplomatic news.

>>> from urdu_diplo import extract
>>> extract("").statements
()
"""

from .corpus.article import Article, Failure
from .corpus.many import extract_many
from .errors import (
    ExtraMissingError,
    FileError,
    InputError,
    LexiconError,
    ModelMissingError,
    PipelineError,
    QueryError,
    UrduDiploError,
)
from .extractor import Extractor, extract
from .lexicon.load import load_lexicon
from .model import Content, Document, Entity, Event, Mention, Modality, Span, Statement

__all__ = [
    "Article",
    "Content",
    "Document",
    "Entity",
    "Event",
    "ExtraMissingError",
    "Extractor",
    "Failure",
    "FileError",
    "InputError",
    "LexiconError",
    "Mention",
    "Modality",
    "ModelMissingError",
    "PipelineError",
    "QueryError",
    "Span",
    "Statement",
    "UrduDiploError",
    "extract",
    "extract_many",
    "load_lexicon",
]
