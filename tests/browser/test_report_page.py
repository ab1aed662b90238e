"""The report in a real browser: search, choices, and the way to the passage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from urdu_diplo import Extractor
from urdu_diplo.report import render_report
from urdu_diplo.viewer import Reading

pytest.importorskip("networkx", reason="the extra `report` is not installed")

Open = Callable[..., Any]

TEXTS = [
    "🕊 ایران نے پاکستان سے مطالبہ کیا کہ سرحد کھولی جائے۔",
    "<script>alert(1)</script> پاكستان نے کہا کہ 5+1 گروپ سے بات چیت ہو گی۔",
    *[f"قطر نے کہا کہ سرحد {n} کھلی ہے۔" for n in range(60)],
]


@pytest.fixture(scope="module")
def html(extractor: Extractor) -> str:
    return render_report(Reading(f"<{n}>", extractor(text), date(2025, 3, 1)) for n, text in enumerate(TEXTS))


def rows(page: Any) -> list[str]:
    return [place or "" for place in page.locator("#table tbody a").all_text_contents()]


def test_every_statement_is_there_page_by_page(open_page: Open, html: str) -> None:
    page = open_page(html)
    assert page.locator("#count").text_content() == "62 of 62 statements"
    assert len(rows(page)) == 50
    page.locator("#on").click()
    assert len(rows(page)) == 12
    assert page.locator("#on").is_disabled()


SEARCHES = [
    ("words", "کھولی", ["1-s1"]),
    ("words", "pakistan", ["1-s1", "2-s1"]),  # names count too
    ("words", "پاکستان چیت", ["2-s1"]),  # every word must be there; the Arabic kaf of the text counts as the Urdu one
    ("speaker", "iran", ["1-s1"]),
    ("addressee", "ايران", []),
    ("addressee", "Pak", ["1-s1"]),
]


@pytest.mark.parametrize(("field", "typed", "found"), SEARCHES)
def test_search(field: str, typed: str, found: list[str], open_page: Open, html: str) -> None:
    page = open_page(html)
    page.fill(f"input[name={field}]", typed)
    assert rows(page) == found


def test_acts_and_parties_can_be_chosen(open_page: Open, html: str) -> None:
    page = open_page(html)
    page.select_option("select[name=act]", "demand")
    assert rows(page) == ["1-s1"]
    page.locator("#search button[type=reset]").click()
    page.locator("#count", has_text="62 of 62").wait_for()
    page.locator("a[data-choose=speaker]", has_text="Pakistan").first.click()
    page.locator("#count", has_text="1 of 62").wait_for()
    assert rows(page) == ["2-s1"]
    assert "Pakistan" in page.locator("#chosen").inner_text()
    page.locator("#chosen button").click()
    assert len(rows(page)) == 50


def test_a_node_of_the_network_stands_out_and_chooses(open_page: Open, html: str) -> None:
    page = open_page(html)
    node = page.locator("#network .node").first
    node.focus()
    assert page.locator("#network .edge.near").count() == 1
    node.press("Enter")
    assert rows(page) == (["1-s1"] if "Iran" in node.get_attribute("aria-label") else ["1-s1", "2-s1"])


def test_the_way_to_the_passage(open_page: Open, html: str) -> None:
    page = open_page(html)
    page.locator("#table tbody a").first.click()
    dialog = page.locator("#passage")
    dialog.wait_for()
    assert dialog.locator("h2").inner_text() == "<0> · 2025-03-01"
    roles = ("cue", "speaker", "addressee", "content")
    lit = {role: dialog.locator(f"article .lit-{role}").text_content() for role in roles}
    assert lit == {"cue": "مطالبہ کیا", "speaker": "ایران", "addressee": "پاکستان", "content": "سرحد کھولی جائے"}
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    page.wait_for_url(lambda url: "#" not in url)


def test_an_address_opens_a_passage_and_markup_stays_text(open_page: Open, html: str) -> None:
    page = open_page(html, at="#2-s1")
    article = page.locator("#passage article")
    assert article.evaluate("e => e.textContent") == TEXTS[1]
    assert article.locator("bdi[dir=ltr]", has_text="5+1").count() == 1
    assert article.get_attribute("dir") == "rtl"


def test_no_sideways_scroll_when_narrow(open_page: Open, html: str) -> None:
    page = open_page(html, color_scheme="dark")
    page.set_viewport_size({"width": 380, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
