"""Coverage-guided search for input that breaks a promise.

    python fuzz/run.py TARGET FOLDER [libFuzzer options]

FOLDER keeps the inputs that reached new code (it is made and seeded if it is not there) and, as `crash-…`, what broke.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "fuzz")]

with atheris.instrument_imports(include=["urdu_diplo"]):
    from targets import TARGETS, seeds, words

OPTIONS = ["-len_control=0", "-max_len=1500", "-timeout=20", "-rss_limit_mb=4096"]


def main() -> None:
    """Seed the folder and run the target until libFuzzer's options or Ctrl-C end it."""
    target, folder = sys.argv[1], Path(sys.argv[2])
    if target not in TARGETS:
        raise SystemExit(f"no target {target!r}: there are {', '.join(TARGETS)}")
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for n, seed in enumerate(seeds(target)):
        (corpus / f"seed-{n}").write_bytes(seed)
    dictionary = folder / "words.dict"
    dictionary.write_text("".join(f'"{_escaped(word)}"\n' for word in words(target)), encoding="ascii")
    options = [f"-dict={dictionary}", f"-artifact_prefix={folder}/", *OPTIONS, *sys.argv[3:]]
    atheris.Setup([sys.argv[0], *options, str(corpus)], _told(TARGETS[target]))
    atheris.Fuzz()


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8"))


def _told(target: Callable[[bytes], object]) -> Callable[[bytes], None]:
    """The target; before it breaks, the input is shown as Python spells it."""

    def run(data: bytes) -> None:
        try:
            target(data)
        except BaseException:
            print(f"broken by {data!r}", file=sys.stderr, flush=True)
            raise

    return run


if __name__ == "__main__":
    main()
