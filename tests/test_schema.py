"""The published JSON schema is that of the documents; it changes only with its version."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from urdu_diplo import Extractor
from urdu_diplo.model import SCHEMA_VERSION

from .conftest import ROOT
from .strategies import ARTICLE_TEXTS

FILE = ROOT / "docs" / "schema" / f"document-{SCHEMA_VERSION}.json"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("document_schema", ROOT / "scripts" / "document_schema.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def published() -> Any:
    return json.loads(FILE.read_text(encoding="utf-8"))


def test_it_changes_only_with_its_version(script: ModuleType, published: Any) -> None:
    """When it fails: raise `SCHEMA_VERSION` in model.py and run `scripts/document_schema.py`."""
    assert script.shape(published) == script.shape(script.schema())


def test_a_published_one_is_not_written_over(
    script: ModuleType, published: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "document-0.json"
    monkeypatch.setattr(script, "FILE", path)
    assert script.main() == 0
    made = path.read_bytes()
    assert script.main() == 0
    path.write_text(json.dumps(published | {"properties": {}}), encoding="utf-8")
    assert script.main() == 1
    assert path.read_bytes() != made


def test_the_words_of_explanation_may_change(script: ModuleType) -> None:
    one = {"description": "a", "properties": {"description": {"type": "string", "description": "b"}}}
    assert script.shape(one) == {"properties": {"description": {"type": "string"}}}


def test_versions_of_pydantic_say_the_same(script: ModuleType) -> None:
    old = {"allOf": [{"$ref": "#/$defs/A"}], "default": {"const": "ur", "enum": ["ur"]}}
    assert script.shape(old) == {"$ref": "#/$defs/A", "default": {"const": "ur"}}


def test_documents_are_valid_under_it(extractor: Extractor, published: Any) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    jsonschema.Draft202012Validator.check_schema(published)
    validator = jsonschema.Draft202012Validator(published)
    for text in ARTICLE_TEXTS:
        validator.validate(extractor(text).model_dump(mode="json"))
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"text": "", "colour": "red"})
