#!/usr/bin/env python3
"""Write the JSON schema of a Document to docs/schema/, under its version.

A schema that was published is not written over: raise `SCHEMA_VERSION` in src/urdu_diplo/model.py first.
"""

import json
import sys
from pathlib import Path
from typing import Any

from urdu_diplo import Document
from urdu_diplo.model import SCHEMA_VERSION

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILE = Path(__file__).resolve().parent.parent / "docs" / "schema" / f"document-{SCHEMA_VERSION}.json"


def schema() -> dict[str, Any]:
    """The schema of this version, without the titles that only repeat the names and the examples for Python."""
    made = _without(Document.model_json_schema(mode="serialization"), "title")
    for value in (made, *made["$defs"].values()):
        value["description"] = value["description"].partition(">>>")[0].strip()
    made["properties"]["schema_version"] = {"const": SCHEMA_VERSION}
    return {"$schema": DIALECT, "title": f"A document of urdu-diplo, version {SCHEMA_VERSION} of the schema", **made}


def shape(made: dict[str, Any]) -> Any:
    """What a program sees of a schema: all but the words of explanation, in the way in which pydantic says it now."""
    return _modern(_without(made, "description"))


def _modern(value: Any) -> Any:
    """Older versions of pydantic write `allOf` around one reference, and `enum` beside a constant."""
    if isinstance(value, list):
        return [_modern(item) for item in value]
    if not isinstance(value, dict):
        return value
    out = {key: _modern(item) for key, item in value.items() if not (key == "enum" and "const" in value)}
    return out | out.pop("allOf")[0] if len(out.get("allOf", ())) == 1 else out


def _without(value: Any, key: str) -> Any:
    """A schema without one keyword. Under `properties` and `$defs` the keys are names, and stay."""
    if isinstance(value, list):
        return [_without(item, key) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {name: item for name, item in value.items() if name != key}
    return {
        name: {of: _without(one, key) for of, one in item.items()}
        if name in ("properties", "$defs")
        else _without(item, key)
        for name, item in kept.items()
    }


def main() -> int:
    made = schema()
    if FILE.exists() and shape(json.loads(FILE.read_text(encoding="utf-8"))) != shape(made):
        print(f"{FILE.name} is published and differs: raise SCHEMA_VERSION in src/urdu_diplo/model.py", file=sys.stderr)
        return 1
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps(made, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
