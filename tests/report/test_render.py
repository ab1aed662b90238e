"""The report: every part there, every passage inside, nothing taken for HTML."""

import json
import re
from datetime import date

import pytest

from urdu_diplo import Extractor
from urdu_diplo.report import render_report
from urdu_diplo.viewer import Reading

pytest.importorskip("networkx", reason="the extra `report` is not installed")

TEXT = "🕊 ایران نے پاکستان سے مطالبہ کیا کہ سرحد کھولی جائے۔"
EVIL = '</script><script>alert(1)</script><img src="http://e.example/">'


@pytest.fixture(scope="module")
def page(extractor: Extractor) -> str:
    rows = [("one", TEXT, date(2025, 3, 1)), (EVIL, f"{EVIL} {TEXT}", None)]
    return render_report((Reading(name, extractor(text), day) for name, text, day in rows), title="<Report>")


def data(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    loaded = json.loads(found[1])
    assert isinstance(loaded, dict)
    return loaded


def test_parts(page: str) -> None:
    headings = re.findall(r"<h2[^>]*>([^<]+)</h2>", page)
    assert headings == [
        "Who speaks most", "By which acts", "Who speaks to whom", "Acts over time", "Who met or called whom",
        "All statements",
    ]  # fmt: skip
    assert "2 statements in 2 articles" in page
    assert "1 of 2 articles have no date" in page


def test_passages_count_as_a_browser_does(page: str) -> None:
    first = data(page)["articles"][0]  # type: ignore[index]
    text = first["text"].encode("utf-16-le")
    (statement,) = first["statements"]
    said = {role: text[2 * start : 2 * end].decode("utf-16-le") for role, start, end in statement[4]}
    assert said == {0: "مطالبہ کیا", 1: "ایران", 2: "پاکستان", 3: "سرحد کھولی جائے"}


def test_text_stays_text(page: str) -> None:
    assert "<img" not in page
    assert page.count("<script") == 2
    assert "<Report>" not in page


def test_without_dates_it_says_so(extractor: Extractor) -> None:
    assert "None of the 1 articles has a date" in render_report([Reading("one", extractor(TEXT))])


def test_no_articles() -> None:
    shown = render_report([])
    assert "0 statements in 0 articles" in shown
    assert "Nobody speaks." in shown
