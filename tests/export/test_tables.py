"""The five tables: their columns, their keys, names beside ids."""

from typing import Any

import pytest

from urdu_diplo import Document, Extractor
from urdu_diplo.export import COLUMNS
from urdu_diplo.export.tables import rows

Row = dict[str, Any]
LISTS = [(table, column) for table, columns in COLUMNS.items() for column in columns if column.endswith("_ids")]


@pytest.fixture(scope="module")
def tables(documents: dict[str, Document]) -> dict[str, list[Row]]:
    return rows(documents)


def test_rows_have_the_columns(tables: dict[str, list[Row]]) -> None:
    for table, columns in COLUMNS.items():
        assert tables[table]
        assert all(set(row) == set(columns) for row in tables[table]), table


def test_there_is_a_row_for_everything(tables: dict[str, list[Row]], documents: dict[str, Document]) -> None:
    assert [row["document"] for row in tables["documents"]] == list(documents)
    for table in ("mentions", "entities", "statements", "events"):
        total = sum(len(getattr(document, table)) for document in documents.values())
        assert len(tables[table]) == total == sum(row[table] for row in tables["documents"])


@pytest.mark.parametrize(("table", "column"), LISTS)
def test_names_stand_beside_ids(table: str, column: str, tables: dict[str, list[Row]]) -> None:
    role = column.removesuffix("_ids")
    for row in tables[table]:
        assert len(row[column]) == len(row[f"{role}s"]) == len(row[f"{role}s_en"])


def test_offsets_are_true(tables: dict[str, list[Row]], documents: dict[str, Document]) -> None:
    for table, words in (("mentions", "text"), ("statements", "cue"), ("events", "trigger")):
        for row in tables[table]:
            assert documents[row["document"]].text[row["start"] : row["end"]] == row[words]


def test_a_statement_reads_as_an_analyst_expects(tables: dict[str, list[Row]]) -> None:
    row = next(r for r in tables["statements"] if r["document"] == "shipped" and r["act"] == "demand")
    assert row["speakers_en"] == ["Mohammed bin Abdulrahman Al Thani"]
    assert row["addressees"] == ["عالمی برادری"]
    assert row["content"] == "وہ امدادی قافلوں کا تحفظ یقینی بنائے"
    assert (row["cue"], row["obligation"], row["plover"]) == ("مطالبہ کیا", True, "REQUEST")


def test_an_entity_knows_its_country_and_what_it_did(tables: dict[str, list[Row]]) -> None:
    row = next(r for r in tables["entities"] if r["document"] == "shipped" and r["name_en"] == "Abbas Araghchi")
    assert row["roles"] == ["foreign-minister (Iran)"]
    assert (row["country"], row["spoke"], row["spoken_to"]) == ("IR", 7, 0)


def test_documents_without_names_are_numbered(documents: dict[str, Document]) -> None:
    one = documents["shipped"]
    assert [row["document"] for row in rows([one, one])["documents"]] == ["d1", "d2"]
    assert [row["document"] for row in rows(one)["documents"]] == ["d1"]


SAME = [  # whom two articles name, and whether it is the same one
    ("ایران نے کہا کہ سرحد کھلی ہے۔", "ایرانی حکام نے کہا کہ بات ہو گی۔", "COUNTRY", True),
    ("ایرانی وزیر خارجہ نے کہا کہ سرحد کھلی ہے۔", "ایرانی وزیر خارجہ نے کہا کہ بات ہو گی۔", "ROLE", True),
    ("ایرانی وزیر خارجہ نے کہا کہ سرحد کھلی ہے۔", "قطری وزیر خارجہ نے کہا کہ بات ہو گی۔", "ROLE", False),
    ("حکام نے کہا کہ سرحد کھلی ہے۔", "حکام نے کہا کہ بات ہو گی۔", "GROUP", False),
]


@pytest.mark.parametrize(("one", "other", "type", "same"), SAME)
def test_keys_across_articles(one: str, other: str, type: str, same: bool, extractor: Extractor) -> None:
    entities = rows([extractor(one), extractor(other)])["entities"]
    first, second = (next(r["key"] for r in entities if r["type"] == type and r["document"] == d) for d in ("d1", "d2"))
    assert (first == second) == same
