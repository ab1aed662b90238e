"""The same call or meeting told by several: kind, parties, day."""

from __future__ import annotations

from datetime import date

import pytest

from urdu_diplo.corpus.events import Party, Told, join_events


def party(key: str, country: str | None = None, name: str = "-", *offices: str) -> Party:
    return Party(key, key.partition(":")[0], name, country, frozenset(offices))


IRAN, TURKEY, QATAR = (party(f"COUNTRY:{code}", code) for code in ("IR", "TR", "QA"))
ARAGHCHI = party("PERSON:abbas-araghchi", "IR", "عباس عراقچی", "foreign-minister")
FIDAN = party("PERSON:hakan-fidan", "TR", "ہاکان فیدان", "foreign-minister")
FIDAN_MISSPELT = party("PERSON:حاکانفیدان", "TR", "حاکان فیدان", "foreign-minister")
ERDOGAN = party("PERSON:erdogan", "TR", "رجب طیب اردوان", "president")
MINISTER = party("ROLE:foreign-minister@COUNTRY:TR", "TR", "وزیر خارجہ", "foreign-minister")
PRESIDENT = party("ROLE:president@COUNTRY:TR", "TR", "صدر", "president")
GROUP = party("GROUP:وفد")


def told(article: str, day: int, *parties: Party, kind: str = "call") -> Told:
    return Told(article, "v1", kind, date(2023, 5, day), parties)


BASE = told("a", 10, ARAGHCHI, FIDAN)
SAME = [
    ("the same", told("b", 10, FIDAN, ARAGHCHI), True),
    ("two days later", told("b", 12, FIDAN, ARAGHCHI), True),
    ("two days earlier", told("b", 8, FIDAN, ARAGHCHI), True),
    ("three days later", told("b", 13, FIDAN, ARAGHCHI), False),
    ("another kind", told("b", 10, FIDAN, ARAGHCHI, kind="meeting"), False),
    ("in the same article", told("a", 10, FIDAN, ARAGHCHI), False),
    ("states for persons", told("b", 10, IRAN, TURKEY), True),
    ("a title for a person", told("b", 10, ARAGHCHI, MINISTER), True),
    ("another title", told("b", 10, ARAGHCHI, PRESIDENT), False),
    ("another person of the state", told("b", 10, ARAGHCHI, ERDOGAN), False),
    ("another spelling", told("b", 10, ARAGHCHI, FIDAN_MISSPELT), True),
    ("one more", told("b", 10, ARAGHCHI, FIDAN, QATAR), True),
    ("one other", told("b", 10, ARAGHCHI, QATAR), False),
    ("one only", told("b", 10, ARAGHCHI), False),
    ("a group counts for nobody", told("b", 10, ARAGHCHI, GROUP), False),
    ("one state is not two parties", told("b", 10, IRAN, ARAGHCHI), False),
]


@pytest.mark.parametrize(("other", "same"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_same(other: Told, same: bool) -> None:
    assert BASE.same(other) == other.same(BASE) == same


def test_a_chain_of_daily_calls_is_not_one_call() -> None:
    days = [told(f"a{day}", day, ARAGHCHI, FIDAN) for day in range(1, 8)]
    groups = [[one.day.day for one in group] for group in join_events(days)]
    assert groups == [[1, 2, 3], [4, 5, 6], [7]]


def test_groups() -> None:
    events = [told("a", 1, ARAGHCHI, FIDAN), told("b", 1, QATAR, FIDAN), told("c", 2, TURKEY, IRAN), told("d", 3)]
    assert sorted("".join(one.article for one in group) for group in join_events(events)) == ["ac", "b", "d"]
