"""The command `urdu-diplo`."""

from .command import main

__all__ = ["main"]
