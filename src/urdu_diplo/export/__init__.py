"""Documents in the shapes that other tools read: tables, graphs, annotations, event records."""

from .articles import Documents
from .brat import brat_configuration, to_brat
from .conll import to_conll
from .dataframes import Tables, to_pandas
from .graph import meetings_to_networkx, to_networkx
from .plover import to_plover
from .tables import COLUMNS
from .web_annotation import to_web_annotation

__all__ = [
    "COLUMNS",
    "Documents",
    "Tables",
    "brat_configuration",
    "meetings_to_networkx",
    "to_brat",
    "to_conll",
    "to_networkx",
    "to_pandas",
    "to_plover",
    "to_web_annotation",
]
