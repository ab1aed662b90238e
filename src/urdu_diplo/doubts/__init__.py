"""What looks wrong in the reading of an article: places that a rule or an entry may have to be made for."""

from .doubt import Doubt, Kind
from .kinds import KINDS, find_doubts

__all__ = ["KINDS", "Doubt", "Kind", "find_doubts"]
