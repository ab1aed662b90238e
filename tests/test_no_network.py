"""No network without being asked: the whole suite runs with other machines forbidden, the core without any socket."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from .network import ForbiddenError

CORE = """
import sys

def forbid(event, arguments):
    if event.startswith("socket.") or event == "urllib.Request":
        raise RuntimeError(f"the network was asked for: {event} {arguments}")

sys.addaudithook(forbid)

from urdu_diplo import Extractor
from urdu_diplo.cli import main

article, gold = sys.argv[1:]
assert Extractor()(open(article, encoding="utf-8").read()).statements
assert main(["extract", article]) == 0
assert main(["extract", "--format", "json", "--published", "2024-03-01", article, article]) == 0
assert main(["explain", article, "1"]) == 0
assert main(["doubts", article]) == 0
assert main(["score", gold]) == 0
assert main(["extract", "https://example.org/a.txt"]) == 1  # the name of a file that is not there
try:
    main(["--version"])
except SystemExit as done:
    assert not done.code
"""


@pytest.mark.slow
def test_the_core_opens_no_socket(root: Path, tmp_path: Path) -> None:
    """In a process of its own: an audit hook cannot be taken back."""
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"text": "", "mentions": [], "entities": [], "statements": []}\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", CORE, str(root / "examples" / "article.txt"), str(gold)],
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "example.org/a.txt: no such file" in done.stderr


FOREIGN = [("192.0.2.1", 80), ("2001:db8::1", 80), ("example.org", 80)]  # addresses kept for documentation


@pytest.mark.parametrize("address", FOREIGN, ids=str)
def test_this_suite_cannot_reach_the_network(address: tuple[str, int]) -> None:
    """Else the tests would say nothing about the library."""
    with pytest.raises(ForbiddenError):
        socket.create_connection(address, timeout=1)


def test_this_machine_can_be_reached() -> None:
    """Notebooks and clusters on one machine speak through sockets of its own."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()
