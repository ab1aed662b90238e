"""Web Annotations: every target is found again by place and by words, and the statements can be put together."""

import json
from typing import Any

from urdu_diplo import Document
from urdu_diplo.export import to_web_annotation

Json = dict[str, Any]
SOURCE = "https://example.org/article-7"


def pages(documents: dict[str, Document]) -> list[tuple[Document, Json]]:
    return [(d, json.loads(json.dumps(to_web_annotation(d, source=SOURCE)))) for d in documents.values()]


def selectors(annotation: Json) -> Json:
    return {selector["type"]: selector for selector in annotation["target"]["selector"]}


def bodies(annotation: Json, purpose: str) -> list[Json]:
    return [body for body in annotation["body"] if body["purpose"] == purpose]


def span(annotation: Json) -> tuple[int, int]:
    place = selectors(annotation)["TextPositionSelector"]
    return place["start"], place["end"]


def test_every_target_is_true(documents: dict[str, Document]) -> None:
    for document, page in pages(documents):
        for annotation in page["items"]:
            start, end = span(annotation)
            quote = selectors(annotation)["TextQuoteSelector"]
            assert document.text[start:end] == quote["exact"] != ""
            assert document.text[:start].endswith(quote["prefix"])
            assert document.text[end:].startswith(quote["suffix"])


def test_what_the_model_demands(documents: dict[str, Document]) -> None:
    for _, page in pages(documents):
        assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert page["type"] == "AnnotationPage"
        ids = [annotation["id"] for annotation in page["items"]]
        assert len(set(ids)) == len(ids)
        assert all(id.startswith("urn:uuid:") for id in [*ids, page["id"]])
        assert {annotation["type"] for annotation in page["items"]} <= {"Annotation"}
        assert {annotation["target"]["source"] for annotation in page["items"]} <= {SOURCE}


def test_statements_can_be_put_together(documents: dict[str, Document]) -> None:
    for document, page in pages(documents):
        cues = {a["id"]: a for a in page["items"] if a["motivation"] == "describing"}
        told: dict[str, set[tuple[str, int, int]]] = {}
        for annotation in page["items"]:
            for link in bodies(annotation, "linking"):
                (role,) = bodies(annotation, "tagging")
                told.setdefault(link["source"], set()).add((role["value"], *span(annotation)))
        rebuilt = {
            (bodies(cues[id], "classifying")[0]["value"], *span(cues[id]), frozenset(roles))
            for id, roles in told.items()
        }
        expected = set()
        for s in document.statements:
            parts = [("speaker", s.speaker), ("addressee", s.addressee), *(("content", c) for c in s.content)]
            roles = frozenset((role, part.start, part.end) for role, part in parts if part is not None)
            expected |= {(s.act, s.cue.start, s.cue.end, roles)} if roles else set()
        assert rebuilt == expected


def test_who_is_meant(documents: dict[str, Document]) -> None:
    page = to_web_annotation(documents["shipped"])
    first = page["items"][0]
    assert [body["value"] for body in bodies(first, "identifying")[:2]] == ["ایران", "Iran"]
    assert bodies(first, "identifying")[2]["source"] == "http://www.wikidata.org/entity/Q794"


def test_the_same_source_gives_the_same_ids(documents: dict[str, Document]) -> None:
    once, again = (to_web_annotation(documents["shipped"], source=SOURCE) for _ in range(2))
    assert once == again
    assert to_web_annotation(documents["shipped"])["id"] != once["id"]
