"""Every public name has an example in its docstring, and the example runs."""

import doctest

import pytest

import urdu_diplo


@pytest.mark.parametrize("name", urdu_diplo.__all__)
def test_the_example_of_a_name(name: str) -> None:
    value = getattr(urdu_diplo, name)
    found = [test for test in doctest.DocTestFinder(recurse=False).find(value, name) if test.examples]
    assert found, f"{name}: give its docstring an example, from `>>> from urdu_diplo import {name}` on"
    for test in found:
        told: list[str] = []
        assert doctest.DocTestRunner(verbose=False).run(test, out=told.append).failed == 0, "".join(told)


def test_the_example_of_the_package() -> None:
    assert doctest.testmod(urdu_diplo).failed == 0
