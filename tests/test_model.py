"""A Document whose references or spans do not hold is refused; a good one goes to JSON and back."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from urdu_diplo import Document, Extractor, Span

TEXT = "ایران نے کہا کہ سرحد کھلی ہے۔"


def document(**changes: Any) -> dict[str, Any]:
    """A small document that holds, with changes."""
    iran = {"start": 0, "end": 5, "text": "ایران"}
    good = {
        "text": TEXT,
        "engine": {"version": "1", "lexicon": "1"},
        "mentions": [{**iran, "type": "COUNTRY", "form": "name", "entity": "e1", "rule": "test"}],
        "entities": [{"id": "e1", "type": "COUNTRY", "name": "ایران"}],
        "statements": [statement()],
        "events": [event()],
    }
    return good | changes


def statement(**changes: Any) -> dict[str, Any]:
    cue = {"start": 9, "end": 12, "text": "کہا"}
    return {
        "id": "s1",
        "act": "say",
        "cue": cue,
        "speakers": ["e1"],
        "rule": "test",
        "confidence": 1,
    } | changes


def event(**changes: Any) -> dict[str, Any]:
    trigger = {"start": 16, "end": 20, "text": "سرحد"}
    return {"id": "v1", "kind": "meeting", "trigger": trigger, "rule": "test"} | changes


def test_it_holds() -> None:
    assert Document.model_validate(document()).statements[0].speakers == ("e1",)


MENTION = {"type": "COUNTRY", "form": "name", "entity": "e1", "rule": "test"}
REFUSED = [
    ("source", document(source="e9"), "e9"),
    (
        "mention",
        document(mentions=[{**MENTION, "start": 0, "end": 5, "text": "ایران", "entity": "e9"}]),
        "e9",
    ),
    ("member", document(entities=[{"id": "e1", "type": "COUNTRY", "name": "x", "members": ["e9"]}]), "e9"),
    (
        "role",
        document(entities=[{"id": "e1", "type": "PERSON", "name": "x", "roles": [{"role": "r", "of": "e9"}]}]),
        "e9",
    ),
    ("speaker", document(statements=[statement(speakers=["e9"])]), "e9"),
    ("addressee", document(statements=[statement(addressees=["e9"])]), "e9"),
    ("target", document(statements=[statement(targets=["e9"])]), "e9"),
    ("topic", document(statements=[statement(topics=["e9"])]), "e9"),
    ("reported by", document(statements=[statement(reported_by=["e9"])]), "e9"),
    ("parent", document(statements=[statement(parent="s9")]), "s9"),
    ("event of a statement", document(statements=[statement(event="v9")]), "v9"),
    ("participant", document(events=[event(participants=["e9"])]), "e9"),
    ("role of a participant", document(events=[event(participant_roles={"e9": "host"})]), "e9"),
    ("forum", document(events=[event(forum="e9")]), "e9"),
    ("place", document(events=[event(place="e9")]), "e9"),
    ("wrong text", document(mentions=[{**MENTION, "start": 0, "end": 5, "text": "عراقی"}]), "does not give"),
    ("wrong length", document(mentions=[{**MENTION, "start": 0, "end": 4, "text": "ایران"}]), "code points"),
    (
        "cue elsewhere",
        document(statements=[statement(cue={"start": 8, "end": 11, "text": "کہا"})]),
        "does not give",
    ),
    (
        "trigger elsewhere",
        document(events=[event(trigger={"start": 0, "end": 4, "text": "سرحد"})]),
        "does not give",
    ),
    (
        "outside the text",
        document(mentions=[{**MENTION, "start": 90, "end": 95, "text": "ایران"}]),
        "does not give",
    ),
    (
        "overlap",
        document(
            mentions=[
                {**MENTION, "start": 0, "end": 5, "text": "ایران"},
                {**MENTION, "start": 4, "end": 8, "text": TEXT[4:8]},
            ]
        ),
        "overlap",
    ),
    ("unknown act", document(statements=[statement(act="sing")]), "act"),
    ("unknown field", document(colour="red"), "colour"),
    ("confidence above 1", document(statements=[statement(confidence=2)]), "confidence"),
    ("negative offset", document(mentions=[{**MENTION, "start": -1, "end": 4, "text": "ایران"}]), "start"),
]


@pytest.mark.parametrize(("values", "message"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Document.model_validate(values)


def test_json_round_trip(extractor: Extractor, article: str) -> None:
    read = extractor(article)
    written = json.dumps(read.model_dump(mode="json"), ensure_ascii=False)
    assert Document.model_validate_json(written) == read


def test_values_are_frozen() -> None:
    span = Span(start=0, end=1, text="ا")
    with pytest.raises(ValidationError, match="frozen"):
        span.start = 5  # type: ignore[misc]


CONTRACT = {  # what readers of the JSON rely on
    "text",
    "lang",
    "mentions",
    "entities",
    "statements",
    "events",
    "sentences",
    "source",
    "schema_version",
    "engine",
}


def test_the_keys_of_the_json(extractor: Extractor, article: str) -> None:
    assert set(extractor(article).model_dump(mode="json")) == CONTRACT
