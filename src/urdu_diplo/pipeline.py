"""Components and the order in which they can run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from .draft import Draft
from .errors import PipelineError

__all__ = ["Component", "Pipeline"]

GIVEN = frozenset({"tokens", "sentences"})


@runtime_checkable
class Component(Protocol):
    """One step of reading. It reads the layers it `needs` and writes those it `gives`, no others."""

    @property
    def name(self) -> str:
        """What it is called in messages."""

    @property
    def needs(self) -> frozenset[str]:
        """The layers that it reads."""

    @property
    def gives(self) -> frozenset[str]:
        """The layers that it writes."""

    def __call__(self, draft: Draft) -> None:
        """Fill the layers of the draft."""


class Pipeline:
    """Components in order.

    Raises `PipelineError` when it is built if a component needs a layer that none before it gives.
    """

    def __init__(self, components: Sequence[Component]) -> None:
        layers = set(GIVEN)
        for component in components:
            missing = component.needs - layers
            if missing:
                raise PipelineError(
                    f"component {component.name!r} needs {', '.join(sorted(missing))}: "
                    f"put a component that gives it before; so far there is {', '.join(sorted(layers))}"
                )
            layers |= component.gives
        self.components = tuple(components)

    def __call__(self, draft: Draft) -> Draft:
        """Run every component over a draft."""
        for component in self.components:
            component(draft)
        return draft
