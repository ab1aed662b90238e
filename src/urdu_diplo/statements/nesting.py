"""Statements inside statements: whose content holds a token."""

from __future__ import annotations

from ..draft import Draft, Said

__all__ = ["MEMORY", "Nesting"]

MEMORY = 60  # statements and events that are looked back over


class Nesting:
    """Finds the innermost of the statements found so far around a token."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    def around(self, i: int) -> Said | None:
        """The innermost statement so far whose content holds token `i`."""
        n = self.number(i)
        return None if n is None else self.draft.statements[n]

    def number(self, i: int) -> int | None:
        """The position of the innermost statement so far whose content holds token `i`."""
        statements = self.draft.statements
        near = range(max(len(statements) - MEMORY, 0), len(statements))
        holding = [n for n in near if any(c.start <= i < c.end for c in statements[n].content)]
        return min(holding, key=lambda n: statements[n].content[0].end - statements[n].content[0].start, default=None)
