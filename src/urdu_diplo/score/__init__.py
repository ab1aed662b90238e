"""How good is an extraction: the figures of predicted documents against gold ones."""

from .compare import Comparison, compare
from .figures import Figures, Rate
from .record import Record

__all__ = ["Comparison", "Figures", "Rate", "Record", "compare"]
