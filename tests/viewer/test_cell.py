"""A document shows itself in a notebook, inside a frame of its own."""

from html import unescape

from urdu_diplo import Document, extract, render
from urdu_diplo.viewer import cell


def test_the_cell_is_the_page_in_a_sandbox() -> None:
    document = extract("ایران نے کہا کہ <b>سرحد</b> کھلی ہے۔")
    shown = document._repr_html_()
    assert shown is not None
    assert shown.startswith("<iframe ")
    assert 'sandbox="allow-scripts"' in shown
    page = shown.partition('srcdoc="')[2].partition('"')[0]
    assert unescape(page) == render(document)


def test_without_a_view_jupyter_falls_back_to_the_repr() -> None:
    document, view = extract(""), Document.notebook_view
    assert document._repr_html_() == cell(document)
    Document.notebook_view = None
    try:
        assert document._repr_html_() is None
    finally:
        Document.notebook_view = view


def test_the_view_is_no_part_of_the_value() -> None:
    document = extract("")
    assert "notebook_view" not in document.model_dump()
    assert "notebook_view" not in document.model_json_schema()["properties"]
