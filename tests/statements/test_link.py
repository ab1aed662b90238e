"""In which meeting, by its place among the events of the text, the last statement was made."""

import pytest

from urdu_diplo import Extractor

MET = "فجی اور کینیا نے ملاقات کی۔"
SAID = "فجی نے کہا کہ امن ہو گا۔"
RAIN = "کل بارش ہوئی۔"
CASES = [
    ("told before", f"{MET} {SAID}", 0),
    ("in the same sentence", "فجی نے کینیا سے ملاقات میں کہا کہ امن ہو گا۔", 0),
    ("the nearest of two", f"{MET} فجی اور ناروے نے مذاکرات کیے۔ {SAID}", 1),
    ("not one in which the speaker took no part", f"{MET} کینیا اور ناروے نے مذاکرات کیے۔ {SAID}", 0),
    ("nor one that is only told after it", f"{SAID} {MET}", None),
    ("nor a planned one", f"فجی اور کینیا کل ملاقات کریں گے۔ {SAID}", None),
    ("some sentences later", f"{MET} {RAIN * 7} {SAID}", 0),
    ("long after it", f"{MET} {RAIN * 9} {SAID}", None),
    ("by whoever took part in none", f"{MET} ناروے نے کہا کہ امن ہو گا۔", None),
    ("by nobody who is told", f"{MET} خبر آئی۔ پل کے بارے میں کہا جا رہا ہے کہ وہ کھلا ہے۔", None),
]


@pytest.mark.parametrize(("text", "event"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_in_which_meeting(text: str, event: int | None, extractor: Extractor) -> None:
    document = extractor(text)
    events = [gathering.id for gathering in document.events]
    said = document.statements[-1]
    assert (events.index(said.event) if said.event is not None else None) == event
