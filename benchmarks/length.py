"""Time against length for texts that no newspaper prints: one thing again and again, each size twice the one before.

    python benchmarks/length.py [LARGEST]

Writes the curves into `docs/benchmarks.md`. LARGEST is in characters, 2,000,000 unless told; that takes a quarter of
an hour. Linear is a factor of 2 from column to column.
"""

import sys
import time

from report import put, table

from urdu_diplo import Extractor

LARGEST = 2_000_000
SIZES = 4
AGAIN = {
    "one word": "ایران ",
    "quotation marks": '"',
    "the ergative marker": "نے ",
    "nested brackets": "",
    "`said that`": "کہا کہ ",
    "a whole clause of saying": "ایران نے کہا کہ ",
    "unbroken letters": "ب",
    "digits": "1",
    "emoji": "😀",
    "line breaks": "\n",
    "commas": "، ",
    "a name": "احمد خان ",
    "a pronoun as subject": "انہوں نے ",
    "`according to`": "کے مطابق ",
    "a quoted verb": '"کہا" ',
    "talks": "ایران سے مذاکرات کیے ",
}


def text_of(unit: str, size: int) -> str:
    """A text of `size` characters."""
    return (unit * (size // len(unit) + 1))[:size] if unit else "(" * (size // 2) + ")" * (size // 2)


def seconds(extractor: Extractor, text: str) -> float:
    """CPU seconds of one reading."""
    start = time.process_time()
    extractor(text)
    return time.process_time() - start


def main() -> None:
    """Measure and write."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else LARGEST
    sizes = [largest >> k for k in reversed(range(SIZES))]
    extractor, rows = Extractor(), []
    extractor("ایران نے کہا کہ مذاکرات ہوں گے۔")
    for name, unit in AGAIN.items():
        times = [seconds(extractor, text_of(unit, size)) for size in sizes]
        grows = (times[-1] / times[0]) ** (1 / (SIZES - 1))
        rows.append((name, *(f"{one:.2f}" for one in times), f"{grows:.2f}", f"{1e6 * times[-1] / sizes[-1]:.1f}"))
        print(*rows[-1], sep="\t", flush=True)
    head = ["text", *(f"{size:,}" for size in sizes), "grows by", "µs a character"]
    put("length", f"CPU seconds by number of characters.\n\n{table(head, rows)}")


if __name__ == "__main__":
    main()
