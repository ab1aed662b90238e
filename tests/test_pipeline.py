"""An order of components that cannot work is refused when the pipeline is built."""

import pytest

from urdu_diplo import Extractor, PipelineError
from urdu_diplo.components import Step, default_components
from urdu_diplo.pipeline import Component, Pipeline


def test_the_default_order_works() -> None:
    Pipeline(default_components())


def test_a_component_before_what_it_needs() -> None:
    with pytest.raises(PipelineError, match=r"'\w+' needs .*put a component that gives it before"):
        Pipeline(default_components()[::-1][2:])


def test_a_missing_component() -> None:
    steps = [step for step in default_components() if step.name != "entities"]
    with pytest.raises(PipelineError, match="needs entities"):
        Extractor(components=steps)


def test_no_components_find_nothing() -> None:
    document = Extractor(components=[])("ایران نے کہا کہ سرحد کھلی ہے۔")
    assert document.sentences
    assert not document.mentions
    assert not document.statements


def test_own_component_runs_after_the_others() -> None:
    seen: list[int] = []
    own = Step("count", lambda draft: seen.append(len(draft.statements)), frozenset({"statements"}), frozenset())
    Extractor(components=[*default_components(), own])("ایران نے کہا کہ سرحد کھلی ہے۔")
    assert seen == [1]
    assert isinstance(own, Component)
