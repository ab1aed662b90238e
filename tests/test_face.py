"""The names that the library promises."""

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
]


def test_the_face() -> None:
    assert urdu_diplo.__all__ == NAMES


def test_every_name_is_there() -> None:
    assert all(hasattr(urdu_diplo, name) for name in NAMES)


def test_every_error_is_one_of_ours() -> None:
    errors = [getattr(urdu_diplo, name) for name in NAMES if name.endswith("Error")]
    assert all(issubclass(error, urdu_diplo.UrduDiploError) for error in errors)
