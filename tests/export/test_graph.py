"""Graphs: who speaks to whom, who met whom, one node for one and the same in all documents."""

import pytest

from urdu_diplo import Document, Extractor
from urdu_diplo.export import meetings_to_networkx, to_networkx

networkx = pytest.importorskip("networkx", reason="the extra `graph` is not installed")

DEMAND = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔"
BLAME = "ایران نے پاکستان کے بیان کی مذمت کی۔"
MEETING = "ترک صدر نے انقرہ میں عراقی وزیر اعظم سے ملاقات کی۔"


def test_who_said_what_to_whom(extractor: Extractor) -> None:
    graph = to_networkx({"a": extractor(DEMAND), "b": extractor(BLAME)})
    edges = {(one, other, data["document"], data["role"], data["act"]) for one, other, data in graph.edges(data=True)}
    assert edges == {("PK", "IR", "a", "addressee", "demand"), ("IR", "PK", "b", "target", "condemn")}
    assert graph.nodes["PK"] == {
        "name": "پاکستان", "name_en": "Pakistan", "type": "COUNTRY", "country": "PK", "statements": 1,
    }  # fmt: skip
    assert graph.edges["PK", "IR", 0]["content"] == "سرحد کھولی جائے"


def test_a_speaker_to_nobody_is_a_node(extractor: Extractor) -> None:
    graph = to_networkx(extractor("ایران نے کہا کہ سرحد کھلی ہے۔"))
    assert (dict(graph.nodes(data="statements")), graph.number_of_edges()) == ({"IR": 1}, 0)


def test_who_met_whom(extractor: Extractor) -> None:
    graph = meetings_to_networkx({"a": extractor(MEETING), "b": extractor(MEETING)})
    assert sorted(data["country"] for _, data in graph.nodes(data=True)) == ["IQ", "TR"]
    assert [(data["document"], data["kind"]) for *_, data in graph.edges(data=True)] == [
        ("a", "meeting"),
        ("b", "meeting"),
    ]


def test_edges_are_as_many_as_speakers_and_those_spoken_to(documents: dict[str, Document]) -> None:
    said = [s for document in documents.values() for s in document.statements]
    expected = sum(len(s.speakers) * len({*s.addressees, *s.targets}) for s in said)
    assert to_networkx(documents).number_of_edges() == expected > 10
