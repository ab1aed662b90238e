"""The library beside others on the same articles, and its goals. Writes the tables of `docs/benchmarks.md`.

    pip install -r benchmarks/requirements.txt
    python benchmarks/compare.py [ARTICLES.jsonl]

All is measured in CPU time of one thread, the programs in turn, round by round, so that a busy machine slows all alike.
Only the ratios mean something elsewhere. A rival that is not installed is left out. Takes some minutes. With a library
compiled to native code (`scripts/compiled`) only the rates are measured, for a table of their own.
"""

import gc
import json
import platform
import statistics
import time
from collections.abc import Sequence
from itertools import cycle

from articles import articles
from many import FEW, MANY, growth, second_worker
from report import put, table
from rivals import Reader, readers
from starts import fresh_processes

import urdu_diplo
from urdu_diplo import Extractor, draft

ROUNDS = 5
STARTS = 15
CHARACTERS = 30_000  # read in each round by each program; by Stanza about a tenth
SLOW = "Stanza"
SHORT, LONG = 10_000, 1_000_000  # characters of the two texts whose time per character is compared
FRESH = (
    "import pydantic, regex",
    "import urdu_diplo",
    "from urdu_diplo import extract; extract({text!r})",
)


def main() -> None:
    """Measure and write."""
    texts, extractor = articles(), Extractor()
    sample = _up_to(texts, CHARACTERS)
    programs = dict(readers(extractor, sample))
    seconds = per_character(programs, sample)
    compiled = not str(draft.__file__).endswith(".py")
    put("compiled" if compiled else "rates", rates(seconds, sum(map(len, sample)) / len(sample)))
    if compiled:
        return
    put(
        "goals",
        table(["figure", "reached", "to reach"], [*goals(seconds), *of_length(extractor, texts), *of_many(texts)]),
    )


def per_character(programs: dict[str, Reader], texts: Sequence[str]) -> dict[str, float]:
    """Median seconds per character of each program."""
    few = _up_to(texts, CHARACTERS // 10)
    rounds: dict[str, list[float]] = {name: [] for name in programs}
    for k in range(ROUNDS + 1):
        gc.freeze()  # no program pays for the search for garbage among what others have loaded
        for name, read in programs.items():
            given = few if name.startswith(SLOW) else texts
            start = time.process_time()
            for text in given:
                read(text)
            if k:  # the first round fills the caches, as in a program that reads many articles
                rounds[name].append((time.process_time() - start) / sum(map(len, given)))
    return {name: statistics.median(times) for name, times in rounds.items()}


def rates(seconds: dict[str, float], length: float) -> str:
    """The table of all programs."""
    own = next(iter(seconds.values()))
    rows = [
        (name, f"{1 / (one * length):,.1f}", f"{1e6 * one:,.2f}", f"{one / own:,.2f}") for name, one in seconds.items()
    ]
    head = ["program", "articles a second", "µs a character", "time, of `extract`"]
    about = (
        f"Articles of {length:,.0f} characters on average. {platform.machine()}, Python {platform.python_version()}."
    )
    return f"{about}\n\n{table(head, rows)}"


def goals(seconds: dict[str, float]) -> list[tuple[str, str, str]]:
    """Ratios to rivals, and of fresh processes."""
    own = next(iter(seconds.values()))
    out = []
    for name, one in seconds.items():
        if name.startswith("spaCy"):
            out.append(("time of `extract`, of spaCy tokenizer + EntityRuler", f"{own / one:.1f}", "4 at most"))
        if name.startswith("Stanza"):
            out.append(("rate of `extract`, of Stanza", f"{one / own:.0f}", "100 at least"))
    scripts = [script.format(text=articles()[0]) for script in FRESH]
    base, alone, first = fresh_processes(scripts, STARTS)
    out.append(("`import urdu_diplo`, of `import pydantic, regex`", f"{alone / base:.2f}", "1.5 at most"))
    out.append(("first `extract` in a fresh process, of that import", f"{first / base:.1f}", "4 at most"))
    return out


def of_length(extractor: Extractor, texts: Sequence[str]) -> list[tuple[str, str, str]]:
    """Time per character of one long text beside that of short ones."""
    short, long = _joined(texts, SHORT), _joined(texts, LONG)
    ratios = []
    for _ in range(3):
        start = time.process_time()
        for _ in range(20):
            extractor(short)
        middle = time.process_time()
        extractor(long)
        ratios.append((time.process_time() - middle) / LONG / ((middle - start) / 20 / SHORT))
    return [("time per character at 1 MB, of that at 10 kB", f"{statistics.median(ratios):.2f}", "1.3 at most")]


def of_many(texts: Sequence[str]) -> list[tuple[str, str, str]]:
    """What `extract_many` reaches, where the library has it."""
    if not hasattr(urdu_diplo, "extract_many"):
        return []
    listed = json.dumps(list(texts))
    faster = f"{second_worker(listed, 20 * FEW):.2f}"
    more = f"{growth(listed):.0f} MB"
    return [
        ("rate of 2 workers, of 1", faster, "1.7 at least"),
        (f"peak memory over {MANY:,} articles, above that over {FEW}", more, "60 MB at most"),
    ]


def _up_to(texts: Sequence[str], characters: int) -> list[str]:
    """Articles of so many characters together, the same ones again where there are too few."""
    out: list[str] = []
    for text in cycle(texts):
        if sum(map(len, out)) >= characters:
            return out
        out.append(text)
    return out


def _joined(texts: Sequence[str], characters: int) -> str:
    return "\n\n".join(_up_to(texts, characters))[:characters]


if __name__ == "__main__":
    main()
