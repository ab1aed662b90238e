"""Offsets as a browser counts them."""

import pytest

from urdu_diplo.report.units import utf16_offsets

CASES = [("", [0]), ("ایران", [0, 1, 2, 3, 4, 5]), ("🕊ا", [0, 2, 3]), ("ا🕊🕊", [0, 1, 3, 5])]


@pytest.mark.parametrize(("text", "offsets"), CASES)
def test_offsets(text: str, offsets: list[int]) -> None:
    units = utf16_offsets(text)
    assert [units(at) for at in range(len(text) + 1)] == offsets
    assert units(len(text)) == len(text.encode("utf-16-le")) // 2
