"""Many articles with worker processes: what a second worker brings, and whether the memory stays flat."""

import subprocess
import sys
from collections.abc import Sequence

FEW, MANY = 200, 20_000  # articles

RUN = """
import json, resource, sys, time
from itertools import cycle, islice
from urdu_diplo import extract_many
texts, count, workers = json.load(sys.stdin), int(sys.argv[1]), int(sys.argv[2])
start = time.perf_counter()
for _ in extract_many(islice(cycle(texts), count), workers=workers):
    pass
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def second_worker(texts: str, articles: int) -> float:
    """How many times as fast two workers read the articles as one does; `texts` is a JSON list."""
    return _run(texts, articles, 1)[0] / _run(texts, articles, 2)[0]


def growth(texts: str) -> float:
    """MB by which the peak memory over `MANY` articles is above that over `FEW`, in one process."""
    return _run(texts, MANY, 1)[1] - _run(texts, FEW, 1)[1]


def _run(texts: str, articles: int, workers: int) -> Sequence[float]:
    """Seconds on the clock, and the peak memory in MB of the process that asks."""
    command = [sys.executable, "-c", RUN, str(articles), str(workers)]
    out = subprocess.run(command, input=texts, capture_output=True, text=True, check=True).stdout
    return [float(part) for part in out.split()]
