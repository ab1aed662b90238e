"""Documents as pandas tables: the door to pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import ExtraMissingError
from .articles import Documents
from .tables import COLUMNS, rows

if TYPE_CHECKING:
    import pandas

__all__ = ["Tables", "to_pandas"]


class Tables(NamedTuple):
    """Five tables; `document` joins them, with `entity`, `statement`, `event` inside a document."""

    documents: pandas.DataFrame
    mentions: pandas.DataFrame
    entities: pandas.DataFrame
    statements: pandas.DataFrame
    events: pandas.DataFrame


def to_pandas(documents: Documents) -> Tables:
    """The documents as five tables with the columns of `urdu_diplo.export.COLUMNS`.

    Give a mapping to name the documents yourself (`{"dawn-17": document}`); otherwise they are `d1`, `d2` …
    Raises `ExtraMissingError` without the extra `pandas`.
    """
    try:
        import pandas
    except ImportError as error:
        raise ExtraMissingError.of("pandas", "pandas") from error
    tables = rows(documents)
    return Tables(*(pandas.DataFrame(tables[name], columns=list(columns)) for name, columns in COLUMNS.items()))
