"""Work through an iterator with several processes: results in order, few items in memory, a dead process survived."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent import futures  # loads its processes only when they are asked for
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Generic, Protocol, TypeVar

__all__ = ["Work", "in_order"]

AHEAD = 3  # chunks a worker that are sent before their results are asked for

Item = TypeVar("Item")
Given = TypeVar("Given", contravariant=True)
Result = TypeVar("Result")


class Work(Protocol[Given, Result]):
    """What is done with a chunk of items. It is pickled and sent to the processes."""

    def __call__(self, items: Sequence[Given], /) -> list[Result]:
        """One result an item, in order."""

    def lost(self, item: Given, /) -> Result:
        """The result for an item under which the process died."""


def in_order(work: Work[Item, Result], chunks: Iterable[Sequence[Item]], workers: int) -> Iterator[tuple[Item, Result]]:
    """Each item with its result, in the order of the items. One worker is this process itself.

    The processes are spawned, so that this is safe beside threads: a script that asks for more than one worker keeps
    its own work under `if __name__ == "__main__"`, as `multiprocessing` wants it.
    """
    if workers < 2:
        for chunk in chunks:
            yield from zip(chunk, work(chunk), strict=True)
        return
    with _Team(work, workers) as team:
        for chunk in chunks:
            team.send(chunk)
            if len(team.sent) > workers * AHEAD:
                yield from team.receive()
        while team.sent:
            yield from team.receive()


class _Team(Generic[Item, Result]):
    """Worker processes and the chunks that they were sent, oldest first."""

    def __init__(self, work: Work[Item, Result], workers: int) -> None:
        self.work, self.workers = work, workers
        self.sent: deque[tuple[Sequence[Item], futures.Future[list[Result]]]] = deque()
        self.pool = self._pool()

    def __enter__(self) -> _Team[Item, Result]:
        return self

    def __exit__(self, *_: object) -> None:
        self.pool.shutdown(cancel_futures=True)

    def _pool(self) -> futures.ProcessPoolExecutor:
        return futures.ProcessPoolExecutor(self.workers, get_context("spawn"), initializer=_begin)

    def send(self, chunk: Sequence[Item]) -> None:
        """Hand a chunk to the next free process."""
        try:
            self.sent.append((chunk, self.pool.submit(self.work, chunk)))
        except futures.BrokenExecutor:
            self._begin_again()
            self.sent.append((chunk, self.pool.submit(self.work, chunk)))

    def receive(self) -> Iterator[tuple[Item, Result]]:
        """The results of the oldest chunk."""
        chunk, future = self.sent.popleft()
        try:
            results = future.result()
        except futures.BrokenExecutor:
            self._begin_again()
            results = [self._alone(item) for item in chunk]
        yield from zip(chunk, results, strict=True)

    def _begin_again(self) -> None:
        """A process died and took the pool with it: a new pool, and what was sent is sent again."""
        self.pool.shutdown(cancel_futures=True)
        self.pool = self._pool()
        waiting, self.sent = self.sent, deque()
        for chunk, future in waiting:
            done = future.done() and not future.cancelled() and future.exception() is None
            self.sent.append((chunk, future if done else self.pool.submit(self.work, chunk)))

    def _alone(self, item: Item) -> Result:
        """One item in a process of its own, to learn whether it is the one that kills."""
        with futures.ProcessPoolExecutor(1, get_context("spawn"), initializer=_begin) as pool:
            try:
                return pool.submit(self.work, [item]).result()[0]
            except futures.BrokenExecutor:
                return self.work.lost(item)


def _begin() -> None:
    """In a new worker: Ctrl-C is for the parent to answer, and no worker outlives a parent that was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
