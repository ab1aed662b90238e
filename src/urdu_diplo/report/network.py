"""Who speaks to whom as a picture: a graph laid out by networkx, the one module that imports it."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any, NamedTuple

from ..errors import ExtraMissingError
from .layout import Place, crowded, fitted, put_on_shelves, room_for

__all__ = ["WIDTH", "Edge", "Network", "Node", "find_networkx", "network"]

WIDTH = 1000  # of the picture, in its own units
TRIES = 12  # layouts of a group, of which the least crowded is taken
LARGEST, SMALLEST = 26, 11  # radius of a node
BEND = 0.16  # how far an edge bends aside, so that two opposite ones can be told apart


class Node(NamedTuple):
    """A party by its key, where it stands, and how large its circle is."""

    key: str
    x: float
    y: float
    radius: float


class Edge(NamedTuple):
    """Statements from one party to another: how many, and the path of a bent line (SVG) between their circles."""

    speaker: str
    addressee: str
    statements: int
    width: float
    path: str


class Network(NamedTuple):
    """The nodes and edges of the picture, and how high it is."""

    nodes: list[Node]
    edges: list[Edge]
    height: float


def network(pairs: Counter[tuple[str, str]], most: int = 30) -> Network:
    """The picture of the most frequent pairs; the same pairs give the same picture.

    Parties that are linked stand together. The layout is Fruchterman and Reingold's, as networkx has it.
    Raises `ExtraMissingError` without networkx.
    """
    networkx = find_networkx()
    graph = networkx.DiGraph()
    for (speaker, addressee), statements in sorted(pairs.most_common(most)):
        graph.add_edge(speaker, addressee, weight=statements)
    places, height = _places(networkx, graph)
    talk = dict(graph.degree(weight="weight"))
    most_talk = max(talk.values(), default=1)
    nodes = {key: Node(key, *places[key], _radius(talk[key] / most_talk)) for key in graph}
    widest = max((statements for _, _, statements in graph.edges.data("weight")), default=1)
    edges = [_edge(nodes[a], nodes[b], statements, widest) for a, b, statements in graph.edges.data("weight")]
    return Network(list(nodes.values()), edges, height)


def find_networkx() -> Any:
    """The package. Raises `ExtraMissingError` where it or numpy, with which it lays out, is not installed."""
    try:
        import networkx  # type: ignore[import-untyped,import-not-found,unused-ignore]
        import numpy  # type: ignore[import-not-found,unused-ignore]  # noqa: F401
    except ImportError as error:
        raise ExtraMissingError.of("networkx", "report") from error
    return networkx


def _places(networkx: Any, graph: Any) -> tuple[dict[str, Place], float]:
    """Where the nodes stand, and the height of the picture: linked ones in one box, boxes side by side."""
    linked = [sorted(group) for group in networkx.weakly_connected_components(graph)]
    groups = sorted(linked, key=lambda group: (-len(group), group))
    boxes, height = put_on_shelves([room_for(len(group)) for group in groups], WIDTH)
    places: dict[str, Place] = {}
    for group, box in zip(groups, boxes, strict=True):
        tried = [fitted(_sprung(networkx, graph, group, seed), box) for seed in range(TRIES)]
        places |= tried[min(range(TRIES), key=lambda seed: crowded(tried[seed].values()))]
    return places, height


def _sprung(networkx: Any, graph: Any, group: list[str], seed: int) -> dict[str, Place]:
    """A layout of linked nodes, in no unit. They are given in order: a set would give another picture each time."""
    part = networkx.Graph()
    part.add_nodes_from(group)
    part.add_edges_from(sorted(graph.edges(group)))
    laid = networkx.spring_layout(part, iterations=100, seed=seed)
    return {key: (float(x), float(y)) for key, (x, y) in laid.items()}


def _radius(share: float) -> float:
    return round(SMALLEST + (LARGEST - SMALLEST) * math.sqrt(share), 1)


def _edge(speaker: Node, addressee: Node, statements: int, widest: int) -> Edge:
    dx, dy = addressee.x - speaker.x, addressee.y - speaker.y
    middle = ((speaker.x + addressee.x) / 2 - dy * BEND, (speaker.y + addressee.y) / 2 + dx * BEND)
    start = _towards(speaker, middle, speaker.radius)
    end = _towards(addressee, middle, addressee.radius + 8)  # the arrow's head comes after it
    path = f"M{start[0]:.1f} {start[1]:.1f}Q{middle[0]:.1f} {middle[1]:.1f} {end[0]:.1f} {end[1]:.1f}"
    return Edge(speaker.key, addressee.key, statements, round(1 + 4 * math.sqrt(statements / widest), 1), path)


def _towards(node: Node, point: tuple[float, float], length: float) -> tuple[float, float]:
    dx, dy = point[0] - node.x, point[1] - node.y
    distance = math.hypot(dx, dy) or 1.0
    return node.x + dx / distance * length, node.y + dy / distance * length
