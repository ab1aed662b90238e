"""Write an archive's output so that nothing half-made ever stands under its name, and a killed run can go on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import FileError

__all__ = ["Output"]

Plan = Mapping[str, object]


class Output:
    """An output file in the making: lines go to `NAME.partial`, the run's options to `NAME.plan`, both beside it.

    `done` lines are there from a run that was killed, `last` is the last of them. Every line holds one article, in
    order, so a run goes on after the first `done` articles. Raises `FileError` when the output is there already, when
    a killed run's lines are there and `resume` is false, or when that run had other options.
    """

    def __init__(self, path: Path, plan: Plan, *, resume: bool = False) -> None:
        self.path, self._plan = path, plan
        self.partial, self.plan_file = (path.with_name(f"{path.name}.{end}") for end in ("partial", "plan"))
        if path.exists():
            raise FileError(f"{path}: is there already: delete it or name another output")
        if not path.parent.is_dir():
            raise FileError(f"{path}: cannot be written: there is no folder {path.parent}")
        self.done, self.last = self._take_up(resume)
        self._file = self._opened()

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_: object) -> None:
        """Close it; where not one line was written, nothing stays."""
        self._file.close()
        if self.partial.exists() and self.partial.stat().st_size == 0:
            self._clear()

    def write(self, line: bytes) -> None:
        """Add one line, which ends in a newline."""
        self._file.write(line)

    def finish(self, convert: Callable[[Path, Path], None] | None = None) -> None:
        """Put the output in its place: the lines as they are, or what `convert(lines, to)` makes of them."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        made = self.partial
        if convert:
            made = self.path.with_name(f"{self.path.name}.made")
            convert(self.partial, made)
        made.replace(self.path)
        self._clear()

    def _clear(self) -> None:
        self.partial.unlink(missing_ok=True)
        self.plan_file.unlink(missing_ok=True)

    def _opened(self) -> BinaryIO:
        try:
            return self.partial.open("ab")
        except OSError as error:
            raise FileError(f"{self.partial}: cannot be written: {error.strerror}") from error

    def _take_up(self, resume: bool) -> tuple[int, dict[str, Any] | None]:
        """The whole lines of a killed run: how many, and the last one. A line that was cut off is dropped."""
        if not self.partial.exists() or self.partial.stat().st_size == 0:
            self._write_plan()
            return 0, None
        if not resume:
            raise FileError(f"{self.partial}: is left from a broken run: go on with --resume, or delete it")
        self._compare_plan()
        count, end, last = 0, 0, b""
        for line in _whole_lines(self.partial):
            count, end, last = count + 1, end + len(line), line
        os.truncate(self.partial, end)
        return count, json.loads(last) if last else None

    def _write_plan(self) -> None:
        try:
            made = self.plan_file.with_name(f"{self.plan_file.name}.made")
            made.write_text(json.dumps(self._plan, ensure_ascii=False, indent=1), encoding="utf-8")
            made.replace(self.plan_file)
        except OSError as error:
            raise FileError(f"{self.plan_file}: cannot be written: {error.strerror}") from error

    def _compare_plan(self) -> None:
        try:
            before = json.loads(self.plan_file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            remedy = f"delete {self.partial} and begin again"
            raise FileError(f"{self.plan_file}: cannot be read ({error}): {remedy}") from error
        for key, value in self._plan.items():
            if before.get(key) != value:
                made = f"made with another {key} ({before.get(key)!r}, now {value!r})"
                raise FileError(f"{self.partial}: {made}: give the same, or delete it")


def _whole_lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from (line for line in file if line.endswith(b"\n"))
