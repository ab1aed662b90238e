"""urdu_diplo: who said what to whom, from Urdu diplomatic news.

>>> from urdu_diplo import extract
>>> extract("").statements
()
"""

from .errors import (
    FileError,
    InputError,
    LexiconError,
    MissingExtraError,
    ModelMissingError,
    PipelineError,
    UrduDiploError,
)
from .extractor import Extractor, extract
from .lexicon.load import load_lexicon
from .model import Content, Document, Entity, Event, Mention, Modality, Span, Statement
from .viewer import cell, render

__all__ = [
    "Content",
    "Document",
    "Entity",
    "Event",
    "Extractor",
    "FileError",
    "InputError",
    "LexiconError",
    "Mention",
    "MissingExtraError",
    "Modality",
    "ModelMissingError",
    "PipelineError",
    "Span",
    "Statement",
    "UrduDiploError",
    "extract",
    "load_lexicon",
    "render",
]

Document.notebook_view = cell
