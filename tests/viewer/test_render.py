"""The page holds everything, loads nothing, and takes no text for HTML."""

import base64
import hashlib
import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pages import Elements, page_holds
from tests.strategies import cut_texts, urdu_texts
from urdu_diplo import Document, Extractor, extract, render
from urdu_diplo.viewer import Reading, render_readings
from urdu_diplo.viewer.shell import as_data

EVIL = 'ایران نے کہا کہ </script><script>alert(1)</script> " onmouseover="x" \' <img src=http://e.example/> &lt; ہے۔'


@pytest.fixture(scope="module")
def page(extractor: Extractor, article: str) -> str:
    return render(extractor(article), title="a < b")


def test_the_policy_allows_this_script_and_style_only(page: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    rules = dict(rule.split(" ", 1) for rule in policy[1].split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["font-src"] == "data:"
    for name in ("script", "style"):
        (code,) = re.findall(rf"<{name}>(.*?)</{name}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
        assert rules[f"{name}-src"] == f"'sha256-{digest}'"


def test_nothing_is_loaded_and_no_handler_or_style_stands_in_the_html(page: str) -> None:
    for tag, attributes in Elements(page).found:
        assert tag not in {"img", "link", "iframe", "object", "embed", "base"}
        assert not {"src", "style"} & attributes.keys()
        assert not [name for name in attributes if name.startswith("on")]
        assert (attributes.get("href") or "#").startswith("#")
    assert not re.findall(r"url\((?!\"data:)", page)


def test_the_article_is_urdu_from_right_to_left(page: str) -> None:
    (article,) = [attributes for tag, attributes in Elements(page).found if tag == "article"]
    assert (article["lang"], article["dir"]) == ("ur", "rtl")
    assert all(
        a.get("lang") == "ur" and a.get("dir") == "rtl" for tag, a in Elements(page).found if tag == "blockquote"
    )


def test_sums_and_latin_keep_their_direction(extractor: Extractor) -> None:
    shown = render(extractor("ایران نے کہا کہ 5+1 گروپ اور Reuters, AFP نے لکھا۔"))
    assert shown.count('<bdi dir="ltr">5+1</bdi>') + shown.count('<bdi dir="ltr"><span') >= 1
    assert "Reuters, AFP</" in shown


@settings(max_examples=25, deadline=None)
@given(st.one_of(urdu_texts(), cut_texts()))
def test_any_text_stays_text(text: str) -> None:
    page_holds(extract(text))


def test_text_stays_text(extractor: Extractor) -> None:
    document = extractor(EVIL)
    plain = Elements(render(extractor("ایران نے کہا کہ سب ٹھیک ہے۔"))).found
    shown = render_readings([Reading(EVIL, document), Reading(EVIL, document, date(2025, 3, 1))], title=EVIL)
    tags = [tag for tag, _ in Elements(shown).found]
    assert tags.count("script") == [tag for tag, _ in plain].count("script") == 1
    assert "img" not in tags
    assert "2025-03-01" in shown


def test_names_of_a_hand_made_document_are_escaped() -> None:
    values = extract("ایران نے کہا کہ سرحد کھلی ہے۔").model_dump()
    for entity in values["entities"]:
        entity["name"], entity["ref"] = '<b x="', '"><script>'
    shown = render(Document.model_validate(values))
    assert '"><script>' not in shown
    assert "&lt;b x=" in shown


def test_the_same_page_twice(extractor: Extractor, article: str, page: str) -> None:
    assert render(extractor(article), title="a < b") == page


def test_the_font_comes_once_and_the_page_stays_small(page: str) -> None:
    assert page.count("font/woff2") == 1
    assert len(page) < 220_000


def test_an_empty_document() -> None:
    assert "No statement was found." in render(extract(""))


def test_data_cannot_end_their_element() -> None:
    value = {"text": "</script><!-- \u2028 <script>"}
    assert "<" not in as_data(value)
    assert json.loads(as_data(value)) == value


def test_the_licence_of_the_font_lies_beside_it(root: Path) -> None:
    folder = root / "data" / "viewer"
    assert list(folder.glob("*.woff2"))
    assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "OFL.txt").read_text(encoding="utf-8")
