"""Tables in pandas: columns in order, types that can be computed with, joins that hold."""

import pytest

from urdu_diplo import Document
from urdu_diplo.export import COLUMNS, to_pandas

pandas = pytest.importorskip("pandas", reason="the extra `pandas` is not installed")


def test_columns_in_order(documents: dict[str, Document]) -> None:
    tables = to_pandas(documents)
    assert {name: tuple(table.columns) for name, table in tables._asdict().items()} == COLUMNS


def test_no_document_gives_empty_tables() -> None:
    assert [(len(table), len(table.columns) > 0) for table in to_pandas([])] == [(0, True)] * 5


def test_numbers_and_flags_can_be_computed_with(documents: dict[str, Document]) -> None:
    statements = to_pandas(documents).statements
    assert 0 < statements.confidence.mean() < 1
    assert 0 < statements.joint.sum() < len(statements)
    assert (statements.end > statements.start).all()


def test_speakers_join_their_entities(documents: dict[str, Document]) -> None:
    tables = to_pandas(documents)
    said = tables.statements.explode("speaker_ids").dropna(subset="speaker_ids")
    joined = said.merge(tables.entities, left_on=["document", "speaker_ids"], right_on=["document", "entity"])
    assert len(joined) == len(said) > 30
    assert all(row.name_en in row.speakers_en for row in joined.itertuples())
