"""The articles that benchmarks run on: those of a JSON lines file, else the project's own."""

import sys
import tomllib
from pathlib import Path

from urdu_diplo.inputs import read_json_lines

ROOT = Path(__file__).resolve().parent.parent


def articles() -> list[str]:
    """The texts under the key `text` of the file named on the command line; without one, the project's own articles."""
    if len(sys.argv) > 1:
        return [str(row["text"]) for row in read_json_lines(Path(sys.argv[1]))]
    own = [ROOT / "examples" / "article.txt"]
    texts = [path.read_text(encoding="utf-8") for path in own]
    for path in sorted((ROOT / "tests" / "articles").glob("*.toml")):
        texts.append(tomllib.loads(path.read_text(encoding="utf-8"))["text"])
    return texts
