"""For the documentation site: doctests of docstrings as code blocks, since Markdown takes `>>>` for a quotation."""

from __future__ import annotations

import doctest
from itertools import groupby
from typing import Any

import griffe


class FenceDoctests(griffe.Extension):
    """A griffe extension, named in mkdocs.yml."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rewrite the docstring of an object that was just read."""
        if obj.docstring is not None:
            obj.docstring.value = fenced(obj.docstring.value)


def fenced(text: str) -> str:
    """A docstring whose runs of examples stand in blocks of `pycon`."""
    parts = [part for part in doctest.DocTestParser().parse(text) if part != ""]
    out = []
    for are_examples, run in groupby(parts, lambda part: isinstance(part, doctest.Example)):
        code = "".join(map(_shown, run))
        out.append(f"```pycon\n{code}```\n" if are_examples else code)
    return "".join(out)


def _shown(part: str | doctest.Example) -> str:
    if isinstance(part, str):
        return part
    first, *rest = part.source.splitlines()
    code = [f">>> {first}", *(f"... {line}" for line in rest)]
    wrong = ["Traceback (most recent call last):", part.exc_msg.rstrip()] if part.exc_msg else []
    return "".join(f"{line}\n" for line in (*code, *(wrong or part.want.splitlines())))
