"""Where a page goes that a command made: into the file that the user named, else into the browser."""

from __future__ import annotations

import tempfile
import webbrowser
from pathlib import Path

from ..outputs import write_text
from .status import complain

__all__ = ["deliver"]


def deliver(page: str, output: str | None) -> None:
    """Write a page; without a file to write to, write a temporary one and open it. Raises `FileError`."""
    if output is not None:
        write_text(Path(output), page)
        return
    path = Path(tempfile.mkdtemp(prefix="urdu-diplo-")) / "page.html"
    write_text(path, page)
    print(path)
    if not webbrowser.open(path.as_uri()):
        complain("no browser could be opened: open the file named above, or write one with -o")
