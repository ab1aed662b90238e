"""Documents as graphs of who speaks to whom and who met whom: the door to networkx."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from ..errors import ExtraMissingError
from ..model import Document, Statement
from .articles import Documents, named
from .names import Names

if TYPE_CHECKING:
    import networkx

__all__ = ["meetings_to_networkx", "to_networkx"]


def to_networkx(documents: Documents) -> networkx.MultiDiGraph:
    """Who said what to whom: an edge from each speaker of a statement to each whom it is said to or aimed at.

    The edge's `role` is `addressee`, or `target` for those to whom it is not said; it holds `document`, `statement`,
    `act`, `content`, `confidence`. A node is the `key` of `to_pandas`, the same in every document; it holds `name`,
    `name_en`, `type`, `country`, and in `statements` how many it made, those without an edge included.
    Raises `ExtraMissingError` without the extra `graph`.
    """
    graph = _networkx().MultiDiGraph()
    for name, document in named(documents):
        names = Names(document, name)
        for said in document.statements:
            speakers = _nodes(graph, document, names, said.speakers)
            for speaker in speakers:
                graph.nodes[speaker]["statements"] += 1
            targets = tuple(id for id in said.targets if id not in said.addressees)
            for role, ids in (("addressee", said.addressees), ("target", targets)):
                for other in _nodes(graph, document, names, ids):
                    for speaker in speakers:
                        graph.add_edge(speaker, other, role=role, document=name, **_said(said))
    return graph


def meetings_to_networkx(documents: Documents) -> networkx.MultiGraph:
    """Who met whom: an edge between every two participants of a call, meeting, visit, summit, briefing or signing.

    The edge holds `document`, `event`, `kind`, `time`, `planned`; nodes are as in `to_networkx`.
    Raises `ExtraMissingError` without the extra `graph`.
    """
    graph = _networkx().MultiGraph()
    for name, document in named(documents):
        names = Names(document, name)
        for event in document.events:
            for one, other in combinations(_nodes(graph, document, names, event.participants), 2):
                told = {"kind": event.kind, "time": event.time, "planned": event.planned}
                graph.add_edge(one, other, document=name, event=event.id, **told)
    return graph


def _networkx() -> Any:
    try:
        import networkx
    except ImportError as error:
        raise ExtraMissingError.of("networkx", "graph") from error
    return networkx


def _nodes(graph: Any, document: Document, names: Names, ids: tuple[str, ...]) -> list[str]:
    """The nodes of some entities, added to the graph if they are new."""
    entities = {entity.id: entity for entity in document.entities}
    keys = names.keys(ids)
    for id, key, name, english in zip(ids, keys, names.of(ids), names.english(ids), strict=True):
        if key not in graph:
            known = {"type": entities[id].type, "country": names.country(entities[id])}
            graph.add_node(key, name=name, name_en=english, **known, statements=0)
    return keys


def _said(statement: Statement) -> dict[str, Any]:
    content = " … ".join(" ".join(part.text.split()) for part in statement.content)
    return {
        "statement": statement.id,
        "act": statement.act,
        "content": content,
        "confidence": statement.confidence,
    }
