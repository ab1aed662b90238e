"""How fast the library is here: tokens a second of the tokenizer, articles a second of `extract`.

    python benchmarks/speed.py [SECONDS]

Each part runs again and again on the article in `examples/` for the given time (5 seconds unless told) and
is reported by its median round. One core, one thread. Loading the lexicon is timed apart.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from urdu_diplo import Extractor
from urdu_diplo.lexicon.files import gazetteer_folder
from urdu_diplo.lexicon.load import read_lexicon
from urdu_diplo.text.tokens import tokenize

ARTICLE = Path(__file__).resolve().parent.parent / "examples" / "article.txt"


def median_seconds(run: Callable[[], object], seconds: float) -> float:
    """The median time of one run, in seconds, over as many runs as fit."""
    run()  # fills the caches, as in a program that reads many articles
    rounds: list[float] = []
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        start = time.perf_counter()
        run()
        rounds.append(time.perf_counter() - start)
    return statistics.median(rounds)


def main() -> None:
    """Print the figures."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    text = ARTICLE.read_text(encoding="utf-8")
    tokens = len(tokenize(text))
    start = time.perf_counter()
    extractor = Extractor(lexicon=read_lexicon([gazetteer_folder()]))
    extractor(text)
    print(f"first answer      {time.perf_counter() - start:10.2f} s (loads the lexicon)")
    print(f"article           {len(text):10,} characters, {tokens:,} tokens")
    one = median_seconds(lambda: tokenize(text), seconds)
    print(f"tokenize          {tokens / one:10,.0f} tokens/s")
    one = median_seconds(lambda: extractor(text), seconds)
    print(f"extract           {1 / one:10,.1f} articles/s, {len(text) / one:,.0f} characters/s")


if __name__ == "__main__":
    main()
