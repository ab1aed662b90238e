"""What a parser costs: time to load, time an article, memory.

    python benchmarks/parser.py [--model-dir DIR] [--udpipe FILE] [--articles FILE.jsonl] [--rounds 3]

Reads the article in `examples/`, or the texts of a JSON lines file, without a parser and with each one named: Stanza
with the models of DIR, UDPipe with its model file. Each reading is a process of its own, so that the memory is its own;
CPU only, one thread. Times are CPU time, which other programs do not lengthen; the time an article is that of the
quickest of the rounds. Memory is the peak of the resident set, as the operating system counts it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from urdu_diplo import Extractor
from urdu_diplo.inputs import read_json_lines, read_text
from urdu_diplo.parse.stanza_parser import StanzaParser
from urdu_diplo.parse.tree import Parser
from urdu_diplo.parse.udpipe_parser import UDPipeParser

ARTICLE = Path(__file__).resolve().parent.parent / "examples" / "article.txt"
ONE_THREAD = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def parser_of(kind: str, model: str) -> Parser | None:
    """The parser of a reading."""
    if kind == "stanza":
        return StanzaParser(model_dir=model, device="cpu")
    return UDPipeParser(model) if kind == "udpipe" else None


def texts(articles: str) -> list[str]:
    """The texts to read."""
    return [str(line["text"]) for line in read_json_lines(Path(articles))] if articles else [read_text(ARTICLE)]


def read(kind: str, model: str, articles: str, rounds: int) -> dict[str, float]:
    """Read the articles in this process: seconds to load, seconds an article, peak memory in MB."""
    start = time.process_time()
    extractor = Extractor(parser=parser_of(kind, model))
    loaded, found = time.process_time() - start, texts(articles)
    times = []
    for _ in range(rounds + 1):  # the first fills the caches
        start = time.process_time()
        for text in found:
            extractor(text)
        times.append((time.process_time() - start) / len(found))
    return {"load": loaded, "article": min(times[1:]), "memory": peak_memory()}


def peak_memory() -> float:
    """The most memory that this process has held, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def measure(kind: str, model: str, articles: str, rounds: int) -> dict[str, float]:
    """Measure one reading in a process of its own."""
    command = [sys.executable, __file__, "--reading", kind, model, "--articles", articles, "--rounds", str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env={**os.environ, **ONE_THREAD})
    if done.returncode:
        sys.exit(done.stderr)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--model-dir")
    options.add_argument("--udpipe", metavar="FILE")
    options.add_argument("--articles", default="", metavar="FILE")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--reading", nargs=2, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.reading:
        print(json.dumps(read(*given.reading, given.articles, given.rounds)))
        return
    readings = [("none", ""), ("udpipe", given.udpipe), ("stanza", given.model_dir)]
    print(f"{'parser':<10}{'loads in s':>12}{'s an article':>14}{'MB at most':>12}")
    for kind, model in readings:
        if model is not None:
            found = measure(kind, model, given.articles, given.rounds)
            print(f"{kind:<10}{found['load']:>12.1f}{found['article']:>14.3f}{found['memory']:>12.0f}", flush=True)


if __name__ == "__main__":
    main()
