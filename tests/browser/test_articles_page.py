"""The page of an article in a real browser: what lights up, what leads where, what stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from urdu_diplo import Document, Extractor, render

Open = Callable[..., Any]

TEXT = (
    "ایرانی وزیر خارجہ عباس عراقچی نے کہا کہ 5+1 گروپ سے بات چیت ہو گی۔ انہوں نے قطر سے مطالبہ کیا کہ سرحد کھولی جائے۔ "
    "پاکستان نے کہا کہ سرحد کھلی ہے۔"
)
ROLES = ("cue", "speaker", "addressee", "content")


@pytest.fixture(scope="module")
def document(extractor: Extractor) -> Document:
    found = extractor(TEXT)
    assert [statement.act for statement in found.statements] == ["say", "demand", "say"]
    return found


def lit(page: Any, role: str) -> str:
    """The words that are lit up in a way, together."""
    return "".join(page.locator(f"article .lit-{role}").all_text_contents())


def words_of(document: Document, number: int) -> dict[str, str]:
    """What a statement should light up."""
    statement = document.statements[number]
    spans = {"cue": [statement.cue], "speaker": [statement.speaker], "addressee": [statement.addressee]}
    spans["content"] = list(statement.content)
    return {role: "".join(span.text for span in found if span) for role, found in spans.items()}


def test_hover_lights_the_words_of_a_statement_and_no_others(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    for number in (1, 0, 2):
        page.locator(".card").nth(number).hover()
        assert {role: lit(page, role) for role in ROLES} == words_of(document, number)
    page.locator("h1").hover()
    assert {lit(page, role) for role in ROLES} == {""}


def test_focus_lights_them_too(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    page.locator("#theme").focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "a1-s2":
            break
    assert {role: lit(page, role) for role in ROLES} == words_of(document, 1)


def test_each_role_looks_different(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    page.locator(".card").nth(1).hover()
    look = "e => { const s = getComputedStyle(e); return [s.backgroundColor, s.boxShadow, s.outlineStyle].join() }"
    looks = {page.locator(f"article .lit-{role}").first.evaluate(look) for role in ROLES}
    assert len(looks) == len(ROLES)


def test_a_cue_lights_its_card_and_leads_to_it(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    cue = page.locator("#a1-s2-cue")
    cue.hover()
    assert page.locator(".card.lit").get_attribute("id") == "a1-s2"
    cue.click()
    assert page.evaluate("[location.hash, document.activeElement.id]") == ["#a1-s2", "a1-s2"]


def test_a_pronoun_leads_to_whom_it_means(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    page.locator(".card").nth(1).hover()
    assert "".join(page.locator("article .lit-meant").all_text_contents()) in {"عباس عراقچی", "وزیر خارجہ"}
    pronoun = page.locator("article a[data-leads]")
    assert pronoun.text_content() == "انہوں"
    pronoun.focus()
    assert "Abbas Araghchi" in page.locator("#told").text_content()
    assert "عباس عراقچی" in page.locator("article .same").all_text_contents()
    page.keyboard.press("Enter")
    assert page.locator("article :target").text_content() == "عباس عراقچی"


def test_filters_filter(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    shown = page.locator(".card:visible .number")
    page.select_option("select[name=act]", "demand")
    assert shown.all_text_contents() == ["s2"]
    assert page.locator("#count").text_content() == "1 of 3 statements"
    page.select_option("select[name=speaker]", "COUNTRY:PK")
    assert shown.all_text_contents() == []
    page.select_option("select[name=act]", "")
    assert shown.all_text_contents() == ["s3"]
    page.locator("button[type=reset]").click()
    page.locator("#count", has_text="3 of 3").wait_for()
    page.select_option("select[name=entity]", "COUNTRY:QA")
    assert shown.all_text_contents() == ["s2"]


def test_rule_and_confidence_on_demand(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    card = page.locator(".card").nth(1)
    assert not card.locator("dl").is_visible()
    card.locator("summary").press("Enter")
    facts = card.locator("dl").inner_text()
    assert document.statements[1].rule.partition("@")[0] in facts
    assert f"{document.statements[1].confidence:.0%}" in facts


ORDER = """() => {
  const place = (word) => {
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      const at = node.data.indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at); range.setEnd(node, at + word.length);
      return range.getBoundingClientRect();
    }
  };
  return WORDS.map(place).map((box) => [Math.round(box.top), box.left]);
}"""


def places(page: Any, words: list[str]) -> list[tuple[int, float]]:
    return [tuple(place) for place in page.evaluate(ORDER.replace("WORDS", str(words)))]


def test_urdu_runs_from_right_to_left_and_sums_from_left_to_right(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    (_, first), (_, second) = places(page, ["ایرانی", "عباس"])
    assert first > second
    (_, five), (_, one) = places(page, ["5", "1"])
    assert five < one


def test_the_font_of_the_page_is_used(open_page: Open, document: Document) -> None:
    page = open_page(render(document))
    assert page.evaluate("document.fonts.ready.then(() => [...document.fonts].map((font) => font.status))") == [
        "loaded"
    ]
    family = page.locator("article p").first.evaluate("e => getComputedStyle(e).fontFamily")
    assert family.startswith('"Nastaliq of the page"')


def test_markup_in_the_text_stays_text(open_page: Open, extractor: Extractor) -> None:
    evil = f'<script>alert(1)</script><img src="http://127.0.0.1:9/x" onerror="alert(2)"> {TEXT} </article></script>'
    page = open_page(render(extractor(evil), title=evil))
    assert page.locator("article").evaluate("e => e.textContent").strip().startswith("<script>alert(1)</script><img")
    assert page.locator("article script, article img").count() == 0
    assert page.locator(".card").count() == 3


def test_the_policy_stops_what_would_get_in_all_the_same(browser: Any, document: Document, tmp_path: Any) -> None:
    path = tmp_path / "page.html"
    page = browser.new_page()
    stopped: list[tuple[str, str]] = []
    page.on("requestfailed", lambda request: stopped.append((request.url, request.failure)))
    broken = '<script>window.broken = 1</script><img src="http://127.0.0.1:9/x" onerror="window.broken = 1"></main>'
    path.write_text(render(document).replace("</main>", broken), encoding="utf-8")
    page.goto(path.as_uri())
    assert page.evaluate("window.broken") is None
    assert stopped == [("http://127.0.0.1:9/x", "csp")]
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dark_and_light_follow_the_system_and_the_switch(scheme: str, open_page: Open, document: Document) -> None:
    page = open_page(render(document), color_scheme=scheme)
    is_dark = "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every((part) => part < 128)"
    assert page.evaluate(is_dark) == (scheme == "dark")
    page.locator("#theme").click()
    assert page.evaluate(is_dark) == (scheme == "light")
    page.locator("#theme").click()
    assert page.evaluate(is_dark) == (scheme == "dark")


def test_a_narrow_page_has_no_sideways_scroll(open_page: Open, extractor: Extractor, article: str) -> None:
    page = open_page(render(extractor(article)))
    for width in (320, 420, 900):
        page.set_viewport_size({"width": width, "height": 700})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width


def test_the_words_come_into_view_in_a_long_article(open_page: Open, extractor: Extractor) -> None:
    page = open_page(render(extractor(f"{TEXT}\n" * 25)))
    card = page.locator(".card").last
    card.scroll_into_view_if_needed()
    card.hover()
    box = page.locator("article .lit-cue").bounding_box()
    assert 0 <= box["y"] <= 800


def test_a_cell_of_a_notebook_works_inside_its_frame(open_page: Open, document: Document) -> None:
    page = open_page(f"<!doctype html><title>notebook</title>{document._repr_html_()}")
    frame = page.frame_locator("iframe")
    frame.locator(".card").nth(1).hover()
    assert frame.locator("article .lit-cue").text_content() == "مطالبہ کیا"
