"""Which stretches of Urdu keep the direction of Latin; brackets show them."""

import pytest

from urdu_diplo.viewer.direction import runs

CASES = [
    "ایران نے [3+3] فارمیٹ کی حمایت کی",
    "گروپ [5 + 1] کا اجلاس",
    "گروپ [۵+۱] کا اجلاس",
    "2015-2016 کا سال",  # as the text runs: the earlier year first, from the right
    "قرارداد 2231 اور 24/7",
    "ادارے [Reuters, AFP] نے کہا",
    "مسٹر [Abbas Araghchi]، وزیر",
    "[F-16] طیارے",
    "[5G] نیٹ ورک",
    "",
    "صرف اردو۔",
]


@pytest.mark.parametrize("case", CASES)
def test_runs(case: str) -> None:
    marked = "".join(f"[{words}]" if left_to_right else words for left_to_right, words in runs(plain(case)))
    assert marked == case


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_lost(case: str) -> None:
    assert "".join(words for _, words in runs(plain(case))) == plain(case)


def plain(case: str) -> str:
    return case.replace("[", "").replace("]", "")
