"""What the command answers to the shell, and how it speaks to the user."""

from __future__ import annotations

import sys

__all__ = ["FAILED", "INTERRUPTED", "OK", "complain"]

OK = 0
FAILED = 1  # something went wrong; the rest was done
INTERRUPTED = 130  # Ctrl-C, as shells count it


def complain(error: object) -> None:
    """Say on stderr what is wrong."""
    print(f"urdu-diplo: {error}", file=sys.stderr)
