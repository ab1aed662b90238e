"""The names that the library promises."""

import subprocess
import sys

import pytest

import urdu_diplo

NAMES = [
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


def test_the_face() -> None:
    assert urdu_diplo.__all__ == NAMES


def test_every_name_is_there() -> None:
    assert all(hasattr(urdu_diplo, name) for name in NAMES)


def test_every_error_is_one_of_ours() -> None:
    errors = [getattr(urdu_diplo, name) for name in NAMES if name.endswith("Error")]
    assert all(issubclass(error, urdu_diplo.UrduDiploError) for error in errors)


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        urdu_diplo.extrakt  # noqa: B018


def test_the_import_alone_waits_for_nothing() -> None:
    script = "import sys, urdu_diplo; print([m for m in ('pydantic', 'regex') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True).stdout == "[]\n"
