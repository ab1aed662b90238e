"""PLOVER-like records: which there are, who acts on whom, on which day."""

from datetime import date
from typing import Any

import pytest

from urdu_diplo import Document, Extractor
from urdu_diplo.export import to_plover

pytest.importorskip("pycountry", reason="the extra `plover` is not installed")

REQUIRED = {"id", "date", "source", "event"}
DAY = date(2025, 3, 12)
CASES = [  # text, event, mode, source codes, recipient codes
    ("پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔", "REQUEST", None, ["PAK"], ["IRN"]),
    ("ترکی نے سوڈان پر حملے کی مذمت کی۔ چین نے جاپان کے بیان کو مسترد کر دیا۔", "REJECT", None, ["CHN"], ["JPN"]),
    ("روس اور چین نے تعاون بڑھانے پر اتفاق کیا۔", "AGREE", None, ["RUS", "CHN"], []),
]


@pytest.mark.parametrize(("text", "event", "mode", "source", "recipient"), CASES)
def test_who_acts_on_whom(
    text: str, event: str, mode: str | None, source: list[str], recipient: list[str], extractor: Extractor
) -> None:
    record = next(r for r in to_plover(extractor(text)) if r["event"] == [event])
    assert record["mode"] == mode
    assert [actor["code"] for actor in record["source"]] == source
    assert [actor["code"] for actor in record["recipient"]] == recipient


def of(documents: dict[str, Document], name: str) -> list[dict[str, Any]]:
    return to_plover(documents[name], name=name, published=DAY)


def test_every_record_has_what_the_manual_demands(documents: dict[str, Document]) -> None:
    records = [record for name in documents for record in of(documents, name)]
    assert len(records) > 20
    assert all(record.keys() >= REQUIRED and record["date"] for record in records)
    assert len({record["id"] for record in records}) == len(records)
    assert {record["quad_code"] for record in records} == {1, 3}


def test_plain_statements_have_no_record(documents: dict[str, Document]) -> None:
    ids = {record["id"] for record in of(documents, "shipped")}
    for said in documents["shipped"].statements:
        assert (f"shipped-{said.id}" in ids) == (said.plover is not None)


def test_a_call_and_what_was_said_in_it_share_a_link(documents: dict[str, Document]) -> None:
    records = {record["id"]: record for record in of(documents, "shipped")}
    call, talk = records["shipped-v1"], records["shipped-s1"]
    assert (call["event"], call["mode"], call["recipient"]) == (["CONSULT"], "phone", [])
    assert [actor["identifier_text"] for actor in call["source"]] == [
        "Abbas Araghchi",
        "Mohammed bin Abdulrahman Al Thani",
    ]
    assert call["link"] == talk["link"] == "shipped-v1"
    assert talk["source"][0]["code"] == "IRN"
    assert talk["source"][0]["office"] == "foreign-minister"


def test_the_visitor_acts_on_the_host(extractor: Extractor) -> None:
    """No rule fills the roles of a visit yet; a document of one's own may."""
    document = extractor("ترک صدر نے انقرہ میں عراقی وزیر اعظم سے ملاقات کی۔")
    (event,) = document.events
    _, host = event.participants
    told = event.model_copy(update={"kind": "visit", "participant_roles": {host: "host"}, "planned": True})
    (record,) = to_plover(document.model_copy(update={"events": (told,)}))
    assert (record["event"], record["mode"], record["context"]) == (["CONSULT"], "visit", ["future"])
    assert [actor["code"] for actor in (*record["source"], *record["recipient"])] == ["TUR", "IRQ"]


def test_the_text_is_the_sentence(documents: dict[str, Document]) -> None:
    for name, document in documents.items():
        for record in of(documents, name):
            info = record["text_info"]
            assert document.text[info["start"] : info["end"]] == record["text"]
            assert document.sentences[info["sequence"] - 1].text == record["text"]


def test_days(extractor: Extractor) -> None:
    meeting = "ترک صدر نے 5 مارچ 2025 کو انقرہ میں عراقی وزیر اعظم سے ملاقات کی۔"
    demand = "عراق نے ایران سے مطالبہ کیا کہ پانی چھوڑا جائے۔"
    records = to_plover(extractor(f"{meeting} {demand}", published=DAY), published=DAY)
    dates = {record["event"][0]: record["date"] for record in records}
    assert dates == {"CONSULT": "2025-03-05", "REQUEST": "2025-03-12"}
    assert {record["date"] for record in to_plover(extractor("ایران نے قطر کی تعریف کی۔"))} == {None}
