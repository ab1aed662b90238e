"""urdu_diplo: who said what to whom, from Urdu diplomatic news.

>>> from urdu_diplo import extract
>>> extract("").statements
()
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .collecting import no_collecting
from .version import __version__ as __version__

if TYPE_CHECKING:
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
    from .viewer import render

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
    "render",
]

_HOMES = {
    "Article": "corpus.article",
    "Extractor": "extractor",
    "Failure": "corpus.article",
    "extract": "extractor",
    "extract_many": "corpus.many",
    "load_lexicon": "lexicon.load",
    "render": "viewer",
}


def __getattr__(name: str) -> Any:
    """A name of the face, from its module on first use: whoever only imports the library does not wait for pydantic."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = _HOMES.get(name, "errors" if name.endswith("Error") else "model")
    with no_collecting():
        found = globals()[name] = getattr(import_module(f".{home}", __name__), name)
    if home in ("extractor", "model"):
        import_module(".model", __name__).Document.notebook_view = staticmethod(_notebook_view)
    return found


def _notebook_view(document: Any) -> Any:
    """How a document shows itself in a notebook: the viewer, which is upstairs of the model, is asked when needed."""
    return import_module(".viewer", __name__).cell(document)
