"""What a fresh process costs: CPU seconds of a few lines of Python, one after the other, round by round."""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence


def fresh_processes(scripts: Sequence[str], rounds: int) -> list[float]:
    """The median CPU seconds, user and system, of each script in a process of its own.

    What Python and the library keep from process to process is there: a first round fills it and is not counted.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    seconds = [[_cpu(script, environment) for script in scripts] for _ in range(rounds + 1)]
    return [statistics.median(column) for column in zip(*seconds[1:], strict=True)]


def _cpu(script: str, environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
