"""urdu_diplo: who said what to whom, from Urdu diplomatic news.

>>> from urdu_diplo import extract
>>> extract("").statements
()
"""

from .errors import (
    ExtraMissingError,
    FileError,
    InputError,
    LexiconError,
    ModelMissingError,
    PipelineError,
    UrduDiploError,
)
from .extractor import Extractor, extract
from .lexicon.load import load_lexicon
from .model import Content, Document, Entity, Event, Mention, Modality, Span, Statement

__all__ = [
    "Content",
    "Document",
    "Entity",
    "Event",
    "ExtraMissingError",
    "Extractor",
    "FileError",
    "InputError",
    "LexiconError",
    "Mention",
    "Modality",
    "ModelMissingError",
    "PipelineError",
    "Span",
    "Statement",
    "UrduDiploError",
    "extract",
    "load_lexicon",
]
