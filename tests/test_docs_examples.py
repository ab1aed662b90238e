"""What the examples of docs/ show is what happens.

When it fails: read the difference; if it is right, run `scripts/docs_examples.py --write`.
"""

from pathlib import Path

import pytest

from .scripts import load_script

SCRIPT = load_script("docs_examples")
PAGES = SCRIPT.pages()


def test_there_are_some() -> None:
    assert {"limits.md", "quickstart.md"} <= {path.name for path in PAGES}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    assert SCRIPT.fresh(page) == page


STALE = """
```text title="a.txt"
x
```

```console
$ urdu-diplo extract a.txt
old
```

```pycon
>>> 1 + 1
3
>>> int("x")
>>> print(1)  # nothing is hidden
1
```
"""


def test_what_is_stale_is_seen() -> None:
    now = SCRIPT.fresh(STALE)
    assert "$ urdu-diplo extract a.txt\nno statement found\n```" in now
    assert '>>> 1 + 1\n2\n>>> int("x")\nTraceback (most recent call last):\nValueError: invalid literal' in now
    assert now.endswith(">>> print(1)  # nothing is hidden\n1\n```\n")


def test_other_programs_are_not_run() -> None:
    with pytest.raises(ValueError, match="rm -r x: only urdu-diplo is run"):
        SCRIPT.fresh("```console\n$ rm -r x\n```\n")
