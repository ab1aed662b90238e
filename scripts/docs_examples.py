#!/usr/bin/env python3
"""Run the examples of docs/ and compare what they print with what the pages show; `--write` puts it into the pages.

Three kinds of code blocks count, in the order of a page and in one new folder with a copy of `examples/`:

- ```` ```console ````: lines that begin with `$ ` are commands, `urdu-diplo …` or `echo '…' | urdu-diplo …`;
  below stands what they print.
- ```` ```pycon ````: Python as at its prompt. The blocks of a page share their names.
- any block with `title="FILE"` is written to that file.

Blocks of other languages are shown only.
"""

from __future__ import annotations

import contextlib
import difflib
import doctest
import io
import re
import shlex
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from urdu_diplo.cli import main as urdu_diplo

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
FENCE = re.compile(r"^```(?P<kind>\w+)(?P<more>[^\n]*)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)
TITLE = re.compile(r'title="([^"/]+)"')
DIRECTION_MARK = "\u200e"


def pages() -> list[Path]:
    """The pages that have examples of these kinds."""
    return [path for path in sorted(DOCS.rglob("*.md")) if any(map(_runs, FENCE.finditer(path.read_text("utf-8"))))]


def fresh(page: str) -> str:
    """The page with what its examples print today."""
    names: dict[str, Any] = {"__name__": "__main__"}
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples", Path(folder, "examples"))
        with contextlib.chdir(folder):
            return FENCE.sub(lambda block: _fresh_block(block, names), page)


def _runs(block: re.Match[str]) -> bool:
    return block["kind"] in ("console", "pycon")


def _fresh_block(block: re.Match[str], names: dict[str, Any]) -> str:
    if title := TITLE.search(block["more"]):
        Path(title[1]).write_text(block["code"], encoding="utf-8")
    if not _runs(block):
        return block[0]
    lines = _console(block["code"]) if block["kind"] == "console" else _prompt(block["code"], names)
    return f"```{block['kind']}{block['more']}\n{''.join(lines)}```"


def _console(code: str) -> Iterator[str]:
    for command in re.findall(r"^\$ (.*)\n", code, re.MULTILINE):
        yield f"$ {command}\n"
        yield _printed(command)


def _printed(command: str) -> str:
    """What a command prints on both streams, without the marks of direction."""
    words = shlex.split(command)
    given = ""
    if words[0] == "echo" and words[2] == "|":
        given, words = words[1] + "\n", words[3:]
    if words[0] != "urdu-diplo":
        raise ValueError(f"{command}: only urdu-diplo is run, alone or after echo")
    out = io.StringIO()
    stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8")
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            urdu_diplo(words[1:])
    except SystemExit:  # how argparse ends after --version and --help
        pass
    finally:
        sys.stdin = stdin
    return out.getvalue().replace(DIRECTION_MARK, "")


def _prompt(code: str, names: dict[str, Any]) -> Iterator[str]:
    for part in doctest.DocTestParser().parse(code):
        if isinstance(part, doctest.Example):
            first, *rest = part.source.splitlines()
            yield "".join([f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in rest)])
            yield _answer(part.source, names)
        elif not part.isspace():
            yield part
        else:
            yield "\n" * part.count("\n")


def _answer(source: str, names: dict[str, Any]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(source, "<docs>", "single"), names)
        except Exception as error:
            out.write("Traceback (most recent call last):\n" + "".join(traceback.format_exception_only(error)))
    return out.getvalue()


def main(arguments: list[str]) -> int:
    stale = 0
    for path in pages():
        before = path.read_text("utf-8")
        now = fresh(before)
        if now == before:
            continue
        stale = 1
        sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), now.splitlines(True), path.name, "today"))
        if arguments == ["--write"]:
            path.write_text(now, encoding="utf-8")
    return 0 if arguments == ["--write"] else stale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
