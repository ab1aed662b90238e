"""`According to` tells a saying only beside somebody who can speak."""

import pytest

from urdu_diplo import Extractor

NOBODY = ("بین الاقوامی قانون", "معاہدے", "معمول", "عوام کی خواہشات", "نئی حکمت عملی", "طے شدہ طریقہ کار")


@pytest.mark.parametrize("noun", NOBODY)
def test_nobody_speaks(noun: str, extractor: Extractor) -> None:
    assert not extractor(f"{noun} کے مطابق سرحد کھول دی گئی۔").statements


@pytest.mark.parametrize("noun", NOBODY)
def test_the_content_around_stays_whole(noun: str, extractor: Extractor) -> None:
    content = f"سرحد بند نہیں ہو گی اور تجارت {noun} کے مطابق جاری رکھی جائے گی"
    [said] = extractor(f"کینیا کے صدر نے کہا کہ {content}۔").statements
    assert [part.text for part in said.content] == [content]


def test_an_actor_speaks(extractor: Extractor) -> None:
    document = extractor("کینیا کے صدر کے مطابق سرحد کھول دی گئی۔")
    [said] = document.statements
    assert said.cue.text == "کے مطابق"
