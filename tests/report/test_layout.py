"""Boxes on shelves, and nodes inside their boxes."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from urdu_diplo.report.layout import Box, crowded, fitted, put_on_shelves, room_for


@given(st.lists(st.tuples(st.integers(1, 1000), st.integers(1, 400)), max_size=12))
def test_boxes_do_not_overlap_and_stay_inside(sizes: list[tuple[float, float]]) -> None:
    boxes, height = put_on_shelves(sizes, 1000)
    assert [(box.width, box.height) for box in boxes] == sizes
    assert all(box.x + box.width <= 1000 and box.y + box.height <= height for box in boxes)
    for one, other in combinations(boxes, 2):
        assert (
            one.x + one.width <= other.x
            or other.x + other.width <= one.x
            or one.y + one.height <= other.y
            or other.y + other.height <= one.y
        )


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=1, max_size=9))
def test_nodes_stay_in_their_box(places: list[tuple[float, float]]) -> None:
    width, height = room_for(len(places))
    box = Box(10, 20, max(width, 200), height)
    for x, y in fitted({str(n): place for n, place in enumerate(places)}, box).values():
        assert box.x <= x <= box.x + box.width
        assert box.y <= y <= box.y + box.height


def test_crowded() -> None:
    assert crowded([(0, 0), (300, 0), (0, 300)]) == 0
    assert crowded([(0, 0), (20, 10), (0, 300)]) == 1
