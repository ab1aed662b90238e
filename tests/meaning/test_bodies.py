"""Bodies of countries: own sentences with the kind and country of each ministry, and who is meant by which mention."""

import pytest

from urdu_diplo import Document, extract

CASES = [
    (
        "ایرانی وزارت خارجہ نے حملے کی مذمت کی۔ روسی وزارت خارجہ نے کہا کہ مذاکرات جاری ہیں۔",
        ["foreign-ministry of IR", "foreign-ministry of RU"],
    ),
    (
        "قطر کی وزارت خارجہ نے بیان جاری کیا۔ پاکستان کے دفتر خارجہ نے بھارتی وزارت خارجہ کا بیان مسترد کر دیا۔",
        ["foreign-ministry of QA", "foreign-office of PK", "foreign-ministry of IN"],
    ),
    ("ایرانی وزارت خارجہ نے کہا کہ مذاکرات جاری ہیں۔ وزارت خارجہ نے حملے کی مذمت کی۔", ["foreign-ministry of IR"] * 2),
    ("ایرانی پارلیمنٹ نے معاہدے کی حمایت کی۔", ["parliament of IR"]),
    ("وزارت خارجہ نے حملے کی مذمت کی۔", [""]),
]


def whose(document: Document, entity: str) -> str:
    """Kind and country of a body."""
    known = {one.id: one for one in document.entities}
    return " ".join(f"{held.role} of {known[held.of or ''].ref}" for held in known[entity].roles)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_bodies(text: str, expected: list[str]) -> None:
    document = extract(text)
    assert [whose(document, m.entity) for m in document.mentions if m.type == "ORG"] == expected


def test_ministries_of_two_countries_speak_for_themselves() -> None:
    document = extract(CASES[0][0])
    assert [whose(document, *said.speakers) for said in document.statements] == CASES[0][1]
    assert len({said.speakers for said in document.statements}) == 2
