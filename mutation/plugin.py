"""A pytest plugin that runs the collected tests once, then for each mutant those that run its lines, each in a fork."""

from __future__ import annotations

import gc
import importlib
import json
import os
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from mmap import mmap
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from graft import BUILDERS, graft
from mutants import Mutant

from urdu_diplo.lexicon.lexicon import Lexicon

__all__ = ["Mutation"]

PATIENCE = (10, 3)  # seconds of computing that a test may take: so many times its usual ones, and so many more
LOADING = 20  # seconds of computing until a mutant is loaded
MEMORY = 4 << 30  # bytes that a fork may take


class Mutation:
    """Tries mutants. `results` gets a JSON line for each: what was changed, and the test that saw it, if one did."""

    def __init__(self, mutants: Sequence[Mutant], results: Path, jobs: int) -> None:
        self.mutants, self.results, self.jobs = mutants, results, jobs
        self.files = {str(mutant.file) for mutant in mutants}
        self.seconds: dict[str, float] = {}
        self.runs: dict[str, set[tuple[str, int]]] = {}
        self.kills: Counter[str] = Counter()
        self.built: set[tuple[str, int]] = set()  # lines that run when something is made of the lexicon, once for all
        self.building = 0

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of running the tests once."""
        if session.testsfailed:
            raise pytest.UsageError("some tests cannot be collected")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Lexicon, "view", self._watched(Lexicon.view))
            for item, following in _in_turn(session.items):
                self._watch(item, following)
        usable = [item for item in session.items if item.nodeid in self.seconds]
        gc.collect()
        gc.freeze()
        with self.results.open("w", encoding="utf-8") as out:
            for mutant, killer in self._all(usable):
                self.kills[killer or ""] += 1
                row = {"file": mutant.name, "line": mutant.first, "before": mutant.before, "after": mutant.after}
                row["killer"] = killer
                print(json.dumps(row, ensure_ascii=False), file=out, flush=True)
        return True

    def _watched(self, view: Callable[[Lexicon, Any], Any]) -> Callable[[Lexicon, Any], Any]:
        def watched(lexicon: Lexicon, build: Any) -> Any:
            self.building += 1
            try:
                return view(lexicon, build)
            finally:
                self.building -= 1

        return watched

    def _watch(self, item: pytest.Item, following: pytest.Item | None) -> None:
        """Run a test as it is and note which lines of the files it runs."""
        lines: set[tuple[str, int]] = set()

        def inside(frame: FrameType, event: str, _: Any) -> Any:
            (self.built if self.building else lines).add((frame.f_code.co_filename, frame.f_lineno))
            return inside

        def calls(frame: FrameType, event: str, _: Any) -> Any:
            return inside if frame.f_code.co_filename in self.files else None

        began = time.process_time()
        sys.settrace(calls)
        try:
            passed = _passes(item, following)
        finally:
            sys.settrace(None)
        if not passed:
            print(f"left out, since it fails before anything is changed: {item.nodeid}", file=sys.__stderr__)
            return
        self.seconds[item.nodeid] = time.process_time() - began
        self.runs[item.nodeid] = lines

    def _all(self, items: Sequence[pytest.Item]) -> Iterator[tuple[Mutant, str | None]]:
        """Each mutant with the test that kills it, as they come; `jobs` at a time."""
        going: dict[int, tuple[Mutant, list[pytest.Item], mmap]] = {}
        waiting = list(reversed(self.mutants))
        while waiting or going:
            while waiting and len(going) < self.jobs:
                mutant = waiting.pop()
                chosen, at = self._tests_of(mutant, items), mmap(-1, 4)
                going[self._fork(mutant, chosen, at)] = mutant, chosen, at
            pid, status = os.wait()
            mutant, chosen, at = going.pop(pid)
            k = int.from_bytes(at[:], "big")
            yield mutant, None if status == 0 else chosen[k - 1].nodeid if k else "it cannot be loaded"

    def _tests_of(self, mutant: Mutant, items: Sequence[pytest.Item]) -> list[pytest.Item]:
        """The tests that run a mutant's lines, those that killed much first; all for what was built before."""
        lines = {(str(mutant.file), line) for line in range(mutant.first, mutant.last + 1)}
        everywhere = mutant.file.stem in (*BUILDERS, "fused") or lines & self.built
        everywhere = everywhere or not any(lines & run for run in self.runs.values())
        chosen = [item for item in items if everywhere or lines & self.runs[item.nodeid]]
        return sorted(chosen, key=lambda item: (-self.kills[item.nodeid], self.seconds[item.nodeid]))

    def _fork(self, mutant: Mutant, chosen: Sequence[pytest.Item], at: mmap) -> int:
        """Start a process that ends with 0 if no test fails; `at` is the number of the test that it runs, from 1 on."""
        pid = os.fork()
        if pid:
            return pid
        status = 1
        try:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            self._limit(LOADING)
            graft(importlib.import_module(_name_of(mutant.file)), mutant.source)
            for k, (item, following) in enumerate(_in_turn(chosen), 1):
                at[:] = k.to_bytes(4, "big")
                self._limit(PATIENCE[0] * self.seconds[item.nodeid] + PATIENCE[1])
                if not _passes(item, following):
                    break
            else:
                status = 0
        finally:
            os._exit(status)

    def _limit(self, seconds: float) -> None:
        """End the process by a signal when it computes for longer."""
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _in_turn(items: Sequence[pytest.Item]) -> Iterator[tuple[pytest.Item, pytest.Item | None]]:
    """Each with the one after it, for which pytest keeps what both use."""
    return zip(items, [*items[1:], None], strict=True)


def _passes(item: pytest.Item, following: pytest.Item | None) -> bool:
    return not any(report.failed for report in runtestprotocol(item, nextitem=following, log=False))


def _name_of(file: Path) -> str:
    return ".".join(file.with_suffix("").parts[file.parts.index("urdu_diplo") :])
