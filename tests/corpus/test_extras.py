"""Optional packages: not imported before they are needed, and a clear error where they are missing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from urdu_diplo import ExtraMissingError
from urdu_diplo.corpus import arrow, spark
from urdu_diplo.corpus.copies import group_copies
from urdu_diplo.corpus.spark import extract_frame, need_java
from urdu_diplo.corpus.store import Store

PACKAGES = ("pyarrow", "duckdb", "datasketch", "tqdm", "pyspark", "ray", "pandas", "numpy")

MISSING: list[tuple[str, str, Callable[[], object]]] = [
    ("pyarrow", "archive", arrow.schema.__wrapped__),
    ("duckdb", "archive", lambda: Store(Path("a.parquet"))),
    ("datasketch", "archive", lambda: list(group_copies([]))),
    ("pyspark.sql.pandas", "spark", lambda: extract_frame(None)),
]


def test_importing_the_library_imports_none_of_them() -> None:
    imports = "import sys, urdu_diplo.cli, urdu_diplo.corpus.spark, urdu_diplo.corpus.ray"
    code = f"{imports}; print(sys.modules.keys() & {set(PACKAGES)})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(("package", "extra", "use"), MISSING, ids=[package for package, _, _ in MISSING])
def test_missing(package: str, extra: str, use: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> None:
    arrow.pyarrow.cache_clear()
    monkeypatch.setitem(sys.modules, package, None)
    name = package.partition(".")[0]
    with pytest.raises(ExtraMissingError, match=rf"'{name}' is not installed: pip install 'urdu-diplo\[{extra}\]'"):
        use()


def test_without_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setattr(spark.shutil, "which", lambda name: None)
    with pytest.raises(ExtraMissingError, match=r"Java 17 or later.*openjdk-17-jre-headless"):
        need_java()


def test_with_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", "/opt/java")
    need_java()
