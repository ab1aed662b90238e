"""How good is an extraction: the figures of predicted documents against gold ones."""

from .attribution import Attribution, measure_attribution
from .compare import Comparison, compare
from .figures import Figures, Rate
from .record import Record

__all__ = ["Attribution", "Comparison", "Figures", "Rate", "Record", "compare", "measure_attribution"]
