"""What a pickled lexicon holds packed is the same as what was built, and one object to everybody."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import get_args

import pytest

from urdu_diplo import load_lexicon
from urdu_diplo.lexicon.files import gazetteer_folder
from urdu_diplo.lexicon.lexicon import Lexicon
from urdu_diplo.lexicon.load import read_lexicon
from urdu_diplo.lexicon.matcher import Kind


@pytest.fixture(scope="module")
def built() -> Lexicon:
    return read_lexicon([gazetteer_folder()])


@pytest.fixture
def kept(built: Lexicon) -> Lexicon:
    return pickle.loads(pickle.dumps(built))  # type: ignore[no-any-return]


def test_every_entry_comes_back(built: Lexicon, kept: Lexicon) -> None:
    for name, table in built.tables.items():
        assert list(kept.tables[name]) == list(table)
        for id, entry in table.items():
            again = kept.tables[name][id]
            assert (again, repr(again), again.model_fields_set) == (entry, repr(entry), entry.model_fields_set)


def test_every_spelling_means_the_same(built: Lexicon, kept: Lexicon) -> None:
    spelled = dict(built.matcher.spellings())
    assert dict(kept.matcher.spellings()) == spelled
    assert {reading.kind for readings in spelled.values() for reading in readings} == set(get_args(Kind))


def test_a_reading_means_the_entry_of_the_table(kept: Lexicon) -> None:
    readings = [(r.kind, r.entry) for _, found in kept.matcher.spellings() for r in found]
    assert all(entry is kept.tables["country" if kind == "capital" else kind][entry.id] for kind, entry in readings)


def test_every_word_is_in_the_same_classes(built: Lexicon, kept: Lexicon) -> None:
    for name in built.words.names():
        assert kept.words[name] == built.words[name]
        assert kept.words.phrases(name) == built.words.phrases(name)
        assert all(name in kept.words.classes_of(word) for word in built.words[name])


def test_a_pickle_of_a_pickle(built: Lexicon, kept: Lexicon) -> None:
    assert kept.tables["country"]["PK"] is kept.country("PK")
    again = pickle.loads(pickle.dumps(kept))
    assert again.tables == built.tables and dict(again.matcher.spellings()) == dict(built.matcher.spellings())


def test_a_table_is_a_mapping(kept: Lexicon) -> None:
    countries = kept.tables["country"]
    assert "PK" in countries and "XX" not in countries and countries.get("XX") is None
    with pytest.raises(KeyError):
        countries["XX"]
    assert len(countries) == len(list(countries.values()))


def test_threads_get_the_same_entries(kept: Lexicon) -> None:
    people = kept.tables["person"]
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: [people[id] for id in people], range(8)))
    assert all(one is other for others in found for one, other in zip(others, found[0], strict=True))


def test_what_a_user_adds_is_packed_too() -> None:
    without = load_lexicon(without=frozenset({"paper"}))
    assert not pickle.loads(pickle.dumps(without)).tables["paper"]
