"""The picture of who speaks to whom."""

import subprocess
import sys
from collections import Counter

import pytest

from urdu_diplo import ExtraMissingError
from urdu_diplo.report import render_report
from urdu_diplo.report.network import WIDTH, network

PAIRS = Counter({("a", "b"): 5, ("b", "a"): 2, ("a", "c"): 1, ("x", "y"): 3})
CODE = f"from collections import Counter; from urdu_diplo.report.network import network; print(network({PAIRS!r}))"


def test_nodes_and_edges() -> None:
    pytest.importorskip("networkx", reason="the extra `report` is not installed")
    found = network(PAIRS)
    assert {node.key for node in found.nodes} == set("abcxy")
    assert {(e.speaker, e.addressee): e.statements for e in found.edges} == dict(PAIRS)
    assert all(0 < node.x < WIDTH and 0 < node.y < found.height for node in found.nodes)
    radius = {node.key: node.radius for node in found.nodes}
    assert radius["a"] > radius["b"] > radius["c"]


def test_only_the_most_frequent_pairs() -> None:
    pytest.importorskip("networkx", reason="the extra `report` is not installed")
    assert {(e.speaker, e.addressee) for e in network(PAIRS, most=2).edges} == {("a", "b"), ("x", "y")}


def test_nobody_speaks_to_anybody() -> None:
    pytest.importorskip("networkx", reason="the extra `report` is not installed")
    assert network(Counter()) == ([], [], 0)


@pytest.mark.slow
def test_the_same_picture_whatever_the_hash_seed() -> None:
    pytest.importorskip("networkx", reason="the extra `report` is not installed")
    shown = {
        subprocess.run(
            [sys.executable, "-c", CODE], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(shown) == 1
    assert "Node" in shown.pop()


def test_without_the_extra_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(ExtraMissingError, match=r"pip install 'urdu-diplo\[report\]'"):
        network(PAIRS)


def test_a_report_asks_for_it_before_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    read: list[int] = []
    with pytest.raises(ExtraMissingError):
        render_report(read.append(n) for n in range(3))  # type: ignore[func-returns-value,misc]
    assert read == []
