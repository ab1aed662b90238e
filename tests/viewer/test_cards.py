"""Statements as cards, and what they can be filtered by."""

from urdu_diplo import Extractor
from urdu_diplo.viewer.cards import cards
from urdu_diplo.viewer.filters import filters

TEXT = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔ پاکستان نے کہا کہ قطر مدد کرے گا۔"


def test_a_card_tells_who_to_whom_what(extractor: Extractor) -> None:
    first, second = cards(extractor(TEXT), "a7")
    assert first.id == "a7-s1"
    assert [party.english for party in first.speakers] == ["Pakistan"]
    assert [party.english for party in first.addressees] == ["Iran"]
    assert [part.text for part in first.content] == ["سرحد کھولی جائے"]
    assert not first.implicit
    facts = dict(first.facts)
    assert facts["rule"].startswith("demand.")
    assert facts["confidence"] == f"{first.confidence:.0%}"
    assert "demanded" in facts["meant as"]
    assert dict(second.about)["speaks of"][0].english == "Qatar"


def test_filters_count_cards(extractor: Extractor) -> None:
    found = {
        one.name: [(choice.value, choice.cards) for choice in one.choices]
        for one in filters(cards(extractor(TEXT), "a1"))
    }
    assert found["speaker"] == [("COUNTRY:PK", 2)]
    assert sorted(found["act"]) == [("demand", 1), ("say", 1)]
    assert ("COUNTRY:QA", 1) in found["entity"]
    assert found["entity"][0] == ("COUNTRY:PK", 2)
