"""Documents in memory as an Arrow table."""

import pytest

from urdu_diplo import Document, extract

pytest.importorskip("pyarrow", reason="needs the extra `archive`")


def test_documents_as_a_table() -> None:
    from urdu_diplo.corpus.arrow import schema, to_arrow

    documents: list[Document] = [extract("فجی نے حملے کی مذمت کی۔"), extract("")]
    table = to_arrow(documents)
    assert table.schema == schema()
    assert table.column("id").to_pylist() == ["1", "2"]
    assert [len(statements) for statements in table.column("statements").to_pylist()] == [1, 0]
    assert table.column("text").to_pylist() == [document.text for document in documents]
