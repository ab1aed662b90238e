"""The key by which an entity is joined, and its country."""

from __future__ import annotations

import pytest

from urdu_diplo.corpus.entities import join_names
from urdu_diplo.corpus.keys import country_of, entity_key


def entity(type: str, name: str, ref: str | None = None, *offices: tuple[str, str | None]) -> dict[str, object]:
    return {"type": type, "name": name, "ref": ref, "roles": [{"role": role, "of": of} for role, of in offices]}


ENTITIES = {"e1": entity("COUNTRY", "ایران", "IR"), "e2": entity("ORG", "اقوام متحدہ", "un")}
KEYS = [
    (entity("COUNTRY", "ایران", "IR"), "COUNTRY:IR", "IR"),
    (entity("PERSON", "عراقچی", "abbas-araghchi", ("foreign-minister", "e1")), "PERSON:abbas-araghchi", "IR"),
    (entity("PERSON", "عظمت تورسونوف"), "PERSON:عظمتتورسونوف", None),
    (entity("PERSON", "علي اكبر"), "PERSON:علیاکبر", None),
    (entity("ROLE", "وزیر خارجہ", None, ("foreign-minister", None)), "ROLE:وزیرخارجہ", None),
    (entity("ROLE", "صدر", None, ("president", None), ("president", "e1")), "ROLE:president@COUNTRY:IR", "IR"),
    (entity("ROLE", "سیکرٹری جنرل", None, ("secretary-general", "e2")), "ROLE:secretary-general@ORG:un", None),
]


@pytest.mark.parametrize(("one", "key", "country"), KEYS, ids=[key for _, key, _ in KEYS])
def test_key_and_country(one: dict[str, object], key: str, country: str | None) -> None:
    assert entity_key(one, ENTITIES) == key
    assert country_of(one, ENTITIES) == country


JOINED = [
    ([("PERSON:x", "علی اکبر"), ("PERSON:علیاکبر", "علی اکبر")], {"PERSON:علیاکبر": "PERSON:x"}),
    ([("PERSON:x", "علي اكبر"), ("PERSON:علیاکبر", "علی اکبر")], {"PERSON:علیاکبر": "PERSON:x"}),
    ([("ORG:x", "وفاق"), ("ORG:وفاق", "وفاق")], {"ORG:وفاق": "ORG:x"}),
    ([("PERSON:x", "اکبر"), ("PERSON:اکبر", "اکبر")], {}),  # a surname is shared
    ([("PERSON:x", "علی اکبر"), ("PERSON:y", "علی اکبر"), ("PERSON:علیاکبر", "علی اکبر")], {}),
    ([("PLACE:x", "علی اکبر"), ("PERSON:علیاکبر", "علی اکبر")], {}),
]


@pytest.mark.parametrize(("names", "joined"), JOINED)
def test_names_join_those_with_an_identifier(names: list[tuple[str, str]], joined: dict[str, str]) -> None:
    assert join_names(names) == joined
