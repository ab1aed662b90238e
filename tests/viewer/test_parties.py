"""When two articles mean the same one, and how entities are called."""

from urdu_diplo import Extractor
from urdu_diplo.viewer.parties import Parties, Party


def parties(extractor: Extractor, text: str) -> dict[str, Party]:
    document = extractor(text)
    return {party.name: party for party in Parties(document)(entity.id for entity in document.entities)}


def test_the_same_country_has_the_same_key(extractor: Extractor) -> None:
    first = parties(extractor, "ایران نے کہا کہ سرحد کھلی ہے۔")["ایران"]
    second = parties(extractor, "قطر نے ایران سے مطالبہ کیا کہ سرحد کھولی جائے۔")["ایران"]
    assert first.id != second.id
    assert first.key == second.key == "COUNTRY:IR"
    assert first.title == "ایران (Iran), country"


def test_an_office_is_its_countrys(extractor: Extractor) -> None:
    ours, theirs = (
        [
            party
            for party in parties(extractor, f"{whose} وزیر خارجہ نے کہا کہ سرحد کھلی ہے۔").values()
            if party.type == "ROLE"
        ]
        for whose in ("نائجیریائی", "مراکشی")
    )
    assert [party.english for party in ours] == ["foreign minister, Nigeria"]
    assert ours[0].key != theirs[0].key


def test_keys_hold_no_space(extractor: Extractor, article: str) -> None:
    found = parties(extractor, article).values()
    assert len(found) > 5
    assert not [party.key for party in found if " " in party.key]
