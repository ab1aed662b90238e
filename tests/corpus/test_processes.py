"""Worker processes: one that dies takes nothing with it, none outlives its parent."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

DEADLY = """
import os
from urdu_diplo.corpus.processes import in_order

class Deadly:
    def __call__(self, items):
        if "die" in items:
            os._exit(9)
        return [item.upper() for item in items]

    def lost(self, item):
        return "lost"

if __name__ == "__main__":
    chunks = [["a", "b"], ["c", "die", "d"], ["e"], ["f"], ["g"], ["h"]]
    print(dict(in_order(Deadly(), chunks, 2)))
"""

ORPHANS = """
import os, time
from urdu_diplo.corpus.processes import in_order

class Sleepy:
    def __call__(self, items):
        print(os.getpid(), flush=True)
        time.sleep(60)

    def lost(self, item):
        pass

if __name__ == "__main__":
    list(in_order(Sleepy(), [["a"]], 2))
"""


def script(tmp_path: Path, code: str) -> list[str]:
    path = tmp_path / "work.py"
    path.write_text(code, encoding="utf-8")
    return [sys.executable, "-W", "ignore", str(path)]


def test_a_process_that_dies(tmp_path: Path) -> None:
    """Only the item under which it died is lost."""
    done = subprocess.run(script(tmp_path, DEADLY), capture_output=True, text=True, check=True)
    results = {"a": "A", "b": "B", "c": "C", "die": "lost", **{x: x.upper() for x in "defgh"}}
    assert done.stdout.strip() == str(results)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_no_worker_outlives_a_killed_parent(tmp_path: Path) -> None:
    with subprocess.Popen(script(tmp_path, ORPHANS), stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + 30
    while alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(worker)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return ") Z " not in Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
