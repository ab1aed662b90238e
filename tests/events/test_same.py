"""When two tellings are of one event: own sentences with the kind and place of each event in order."""

import pytest

from urdu_diplo import extract

CASES = [
    ("اسحاق ڈار منگل کو کابل پہنچے۔ اسحاق ڈار افغانستان کے دورے پر ہیں۔", [("visit", "کابل")]),
    ("اسحاق ڈار منگل کو کابل پہنچ گئے۔ اسحاق ڈار بدھ کو تہران پہنچیں گے۔", [("visit", "کابل"), ("visit", "تہران")]),
    (
        "سلامتی کونسل کا اجلاس نیویارک میں ہوا۔ شنگھائی تعاون تنظیم کا اجلاس ماسکو میں ہوا۔",
        [("summit", "نیویارک"), ("summit", "ماسکو")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_events(text: str, expected: list[tuple[str, str]]) -> None:
    document = extract(text)
    names = {entity.id: entity.name for entity in document.entities}
    assert [(event.kind, names[event.place or ""]) for event in document.events] == expected
