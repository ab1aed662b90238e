"""Overlapping spans become flat pieces: nothing is lost, nothing is covered twice."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urdu_diplo.viewer.segments import cut

CASES = [
    (0, [], []),
    (5, [], [(0, 5, "")]),
    (5, [(0, 5, "a")], [(0, 5, "a")]),
    (5, [(1, 3, "a")], [(0, 1, ""), (1, 3, "a"), (3, 5, "")]),
    (6, [(0, 4, "a"), (2, 6, "b")], [(0, 2, "a"), (2, 4, "ab"), (4, 6, "b")]),  # overlap
    (6, [(0, 6, "a"), (2, 4, "b")], [(0, 2, "a"), (2, 4, "ab"), (4, 6, "a")]),  # one inside the other
    (6, [(0, 3, "a"), (3, 6, "b")], [(0, 3, "a"), (3, 6, "b")]),  # side by side
    (4, [(1, 3, "a"), (1, 3, "b")], [(0, 1, ""), (1, 3, "ab"), (3, 4, "")]),  # the same twice
    (4, [(2, 2, "a"), (-3, 1, "b"), (3, 9, "c")], [(0, 1, "b"), (1, 3, ""), (3, 4, "c")]),  # empty, or sticking out
]


@pytest.mark.parametrize(("length", "spans", "pieces"), CASES)
def test_cut(length: int, spans: list[tuple[int, int, str]], pieces: list[tuple[int, int, str]]) -> None:
    assert [(start, end, "".join(marks)) for start, end, marks in cut(length, spans)] == pieces


SPANS = st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40)), max_size=12)


@given(st.integers(0, 35), SPANS)
def test_pieces_tile_the_stretch_and_carry_what_covers_them(length: int, spans: list[tuple[int, int]]) -> None:
    pieces = list(cut(length, [(start, end, number) for number, (start, end) in enumerate(spans)]))
    assert [at for start, end, _ in pieces for at in range(start, end)] == list(range(length))
    for start, end, marks in pieces:
        for at in range(start, end):
            assert list(marks) == [number for number, (first, last) in enumerate(spans) if first <= at < last]


@given(st.integers(0, 35), SPANS)
def test_neighbours_differ_or_a_span_ends_between_them(length: int, spans: list[tuple[int, int]]) -> None:
    edges = {edge for span in spans for edge in span}
    for (_, end, _), (start, _, _) in pairwise(cut(length, [(*span, 0) for span in spans])):
        assert start == end
        assert start in edges
