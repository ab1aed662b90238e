"""What many tests share: one extractor, the article that ships with the project, the repository's folder."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from urdu_diplo import Extractor

from .network import Guard

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile(  # on a build machine the same examples each time; elsewhere new ones
    "default",
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.register_profile("thorough", settings.get_profile("default"), max_examples=5_000, derandomize=False)
settings.load_profile("default")

GUARD = Guard()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    GUARD.lifted = item.get_closest_marker("distributed") is not None


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()


@pytest.fixture(scope="session")
def article() -> str:
    return (ROOT / "examples" / "article.txt").read_text(encoding="utf-8")
