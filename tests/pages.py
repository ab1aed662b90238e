"""What holds for the page of any document, however odd its text."""

from html.parser import HTMLParser

from urdu_diplo import Document, render

LOADS = frozenset({"img", "link", "iframe", "object", "embed", "base"})


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the text of its article."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.article = ""
        self._inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self._inside |= tag == "article"

    def handle_endtag(self, tag: str) -> None:
        self._inside &= tag != "article"

    def handle_data(self, data: str) -> None:
        self.article += data if self._inside else ""


def page_holds(document: Document) -> None:
    """The page of a document shows the letters of its text, and no text becomes an element or a handler."""
    elements = Elements(render(document, title=document.text[:50]))
    for tag, attributes in elements.found:
        assert tag not in LOADS
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "style")]
        assert (attributes.get("href") or "#").startswith("#")
    tags = [tag for tag, _ in elements.found]
    assert tags.count("script") == tags.count("style") == 1
    shown = iter(elements.article)
    assert all(letter in shown for letter in document.text if letter.isalnum()), "the article has lost letters"
