"""The store: tables of an output, questions to it, tables that join articles."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from urdu_diplo import FileError, QueryError
from urdu_diplo.corpus.questions import Question, ask, day
from urdu_diplo.corpus.readouts import Readout, readouts
from urdu_diplo.corpus.store import Store

pytest.importorskip("duckdb", reason="needs the extra `archive`")
pytest.importorskip("pyarrow", reason="needs the extra `archive`")
pytest.importorskip("datasketch", reason="needs the extra `archive`")


@pytest.fixture(scope="module")
def store(parquet: Path) -> Store:
    return Store(parquet)


TABLES = {"documents": 12, "errors": 2, "statements": 31, "events": 6, "copies": 12, "gatherings": 6}


@pytest.mark.parametrize("table", TABLES)
def test_tables(store: Store, table: str) -> None:
    assert list(store.ask(f"SELECT count(*) FROM {table}").rows) == [(TABLES[table],)]


def test_spans_are_those_of_the_text(store: Store) -> None:
    same = 'd.text[m.start + 1 : m."end"] = m.text'
    sql = f"SELECT count(*), count(*) FILTER ({same}) FROM mentions m JOIN documents d USING (article)"
    ((all_of_them, true),) = store.ask(sql).rows
    assert all_of_them == true > 50


def test_json_lines_a_folder_and_a_pattern_are_read_too(lines: Path, parquet: Path, tmp_path: Path) -> None:
    shutil.copy(parquet, tmp_path / "part-1.parquet")
    sql = "SELECT article, act, who FROM statements ORDER BY ALL"
    told = [list(Store(path).ask(sql).rows) for path in (parquet, lines, tmp_path, tmp_path / "*.parquet")]
    assert all(one == told[0] for one in told)


def test_actors(store: Store) -> None:
    actors = {row["actor"]: row for row in store.ask("SELECT * FROM actors WHERE type = 'PERSON'").records()}
    lavrov = actors["PERSON:sergey-lavrov"]
    assert (lavrov["articles"], lavrov["first"], lavrov["last"]) == (4, date(2023, 3, 14), date(2023, 7, 5))
    spelt_twice = [actor for actor in actors.values() if actor["ref"] is None]
    assert [(one["articles"], one["country"]) for one in spelt_twice] == [(2, "KG")]


def test_gatherings(store: Store) -> None:
    rows = store.ask("SELECT kind, list(article ORDER BY article) FROM gatherings GROUP BY gathering, kind").rows
    told = {tuple(articles): kind for kind, articles in rows}
    assert told[("aa-88", "irna-12")] == "call"
    assert told[("app-3", "xinhua-5")] == "meeting"
    assert ("irna-30",) in told


QUESTIONS = [
    (Question(speaker="Lavrov", act="condemn", since="2023-05"), ["tass-7", "dunya-41"]),
    (Question(speaker="Lavrov", act="condemn", since="2023-05", once=True), ["tass-7"]),
    (Question(speaker="lavrov", act="condemn"), ["mehr-101", "tass-7", "dunya-41"]),
    (Question(speaker="لاوروف", until="2023-03-14"), ["mehr-101", "mehr-101"]),
    (Question(speaker="sergey-lavrov", topic="Syria"), ["mehr-101", "mehr-101", "geo-17", "geo-17"]),
    (Question(speaker="Lavrov", topic="شام"), ["mehr-101", "mehr-101", "geo-17", "geo-17"]),
    (Question(speaker="عظمت تورسونوف"), ["bbc-3", "aaj-4"]),
    (Question(addressee="PK", act="demand"), ["bbc-2", "bbc-3"]),
    (Question(target="Iran", act="accuse"), ["bbc-2"]),
    (Question(source="anadolu", until="2023"), ["aa-88"] * 4),
    (Question(speaker="Lavro"), []),
    (Question(speaker="Lavrov", min_confidence=1), []),
    (Question(speaker="'; DROP VIEW statements; --"), []),
]


@pytest.mark.parametrize(("question", "articles"), QUESTIONS)
def test_questions(store: Store, question: Question, articles: list[str]) -> None:
    assert [row["article"] for row in ask(store, question).records()] == articles


def test_over_time(store: Store) -> None:
    rows = list(ask(store, Question(speaker="Lavrov", act="say", once=True), over="month").rows)
    assert rows == [(date(2023, month, 1), "say", 1) for month in (3, 5, 7)]


DAYS = [
    ("2023", date(2023, 1, 1), date(2023, 12, 31)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2023-05-17", date(2023, 5, 17), date(2023, 5, 17)),
]


@pytest.mark.parametrize(("text", "first", "last"), DAYS)
def test_days(text: str, first: date, last: date) -> None:
    assert (day(text), day(text, last=True)) == (first, last)


@pytest.mark.parametrize("text", ["", "May", "2023-13", "2023-05-32", "2023-05-01-1", "0"])
@pytest.mark.parametrize("last", [True, False])
def test_wrong_days(text: str, last: bool) -> None:
    with pytest.raises(QueryError, match="write YYYY"):
        day(text, last=last)


@pytest.mark.parametrize("sql", ["SELECT", "SELECT nothing FROM statements", "SELECT * FROM nowhere"])
def test_wrong_sql(store: Store, sql: str) -> None:
    with pytest.raises(QueryError, match="cannot be asked"):
        store.ask(sql)


@pytest.mark.parametrize("name", ["none.parquet", "bad.parquet", "none.jsonl", "other.parquet"])
def test_wrong_files(tmp_path: Path, name: str) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    pa = pytest.importorskip("pyarrow")
    (tmp_path / "bad.parquet").write_bytes(b"no")
    pq.write_table(pa.table({"a": [1]}), tmp_path / "other.parquet")
    with pytest.raises(FileError, match=name):
        Store(tmp_path / name)


def test_readouts(store: Store) -> None:
    call, meeting = readouts(store)
    assert [(a.article, a.side) for a in call.accounts] == [("aa-88", "TR"), ("irna-12", "IR")]
    assert (call.kind, call.day) == ("call", date(2023, 5, 10))
    assert told(call) == {
        ("discuss", (0, 1)): 1, ("say", (0, 1)): 1,
        ("say", (0,)): 1, ("stress", (0,)): 1, ("condemn", (1,)): 1, ("appreciate", (1,)): 1, ("agree", (1,)): 1,
    }  # fmt: skip
    assert told(meeting) == {("say", (0,)): 1, ("promise", (0,)): 1, ("say", (1,)): 1, ("stress", (1,)): 1}


def told(readout: Readout) -> dict[tuple[str, tuple[int, ...]], int]:
    """How many sayings of each act each set of accounts tells."""
    counts: dict[tuple[str, tuple[int, ...]], int] = {}
    for saying, by in readout.told:
        counts[saying.act, by] = counts.get((saying.act, by), 0) + 1
    return counts
