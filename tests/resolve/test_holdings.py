"""Who holds which office: found around a place of the text, and by holder."""

from urdu_diplo.resolve.holdings import AROUND, Holding, Holdings


def holding(at: int, holder: int = 0) -> Holding:
    return Holding(frozenset({"president"}), "صدر", None, holder, at, "")


def test_they_stand_in_the_order_of_the_text() -> None:
    held = Holdings()
    assert held.last() == []
    for at in (5, 9, 2):
        held.add(holding(at))
    assert [h.at for h in held.near(4)] == [2, 5, 9]
    assert held.last() == [holding(9)]


def test_a_long_text_looks_around_only() -> None:
    held = Holdings()
    for at in range(5 * AROUND):
        held.add(holding(at))
    assert [h.at for h in held.near(500)] == list(range(500 - AROUND, 500 + AROUND))
    assert [h.at for h in held.near(0)] == list(range(AROUND))


def test_what_one_holds() -> None:
    held = Holdings()
    held.add(holding(1, 7))
    held.add(holding(3, 8))
    assert held.of(7) == [holding(1, 7)]
    assert list(held.of(9)) == []
