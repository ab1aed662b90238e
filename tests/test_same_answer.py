"""The same text gives the same answer: in other processes, with other hash seeds, in eight threads at once."""

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from urdu_diplo import Extractor
from urdu_diplo.lexicon.files import gazetteer_folder
from urdu_diplo.lexicon.load import read_lexicon

from .strategies import ARTICLE_TEXTS, EXAMPLES

THREADS = 8
SCRIPT = """
import hashlib, json, sys
from urdu_diplo import extract
for text in json.loads(sys.stdin.read()):
    print(hashlib.sha256(extract(text).model_dump_json().encode()).hexdigest())
"""


def mixed(count: int) -> list[str]:
    """Texts of example sentences, the same ones each time."""
    chance = random.Random(0)
    return [" ".join(chance.sample(EXAMPLES, 12)) for _ in range(count)]


TEXTS = [*ARTICLE_TEXTS, *mixed(20)]


@pytest.fixture(scope="module")
def alone(extractor: Extractor) -> list[str]:
    """The documents as JSON, read one after the other."""
    return [extractor(text).model_dump_json() for text in TEXTS]


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["1", "4242"])
def test_other_processes_with_other_hash_seeds(seed: str, alone: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        input=json.dumps(TEXTS),
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == [hashlib.sha256(document.encode()).hexdigest() for document in alone]


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads are switched a thousand times as often."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.slow
@pytest.mark.usefixtures("restless")
def test_one_extractor_in_eight_threads(alone: list[str]) -> None:
    """A lexicon of its own, so that what is derived from it at first need is derived in all threads at once."""
    extractor = Extractor(lexicon=read_lexicon([gazetteer_folder()]))
    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(extractor, TEXTS * 2, timeout=120))
    assert [document.model_dump_json() for document in answers] == alone * 2
