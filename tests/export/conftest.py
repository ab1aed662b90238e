"""Documents to export: the shipped article, articles of several registers, and a text that is hard on offsets."""

import tomllib
from pathlib import Path

import pytest

from urdu_diplo import Document, Extractor

FOLDER = Path(__file__).resolve().parent.parent / "articles"
REGISTERS = ("01-mehr-call", "03-joint-press", "08-geo-briefing", "10-headlines", "13-tweet-beirut")
# an emoji is one code point and two UTF-16 units; words run together; a tab; a quotation over two lines
HARD = (
    "😀 ایران نے کہاہےکہ\tسرحد کھلی ہے۔ "
    "چین کے وزیر خارجہ وانگ یی نے کہا: ”ہم پابندیوں کی مذمت کرتے ہیں۔\nبات چیت جاری رہے گی“۔"
)


@pytest.fixture(scope="session")
def documents(extractor: Extractor, article: str) -> dict[str, Document]:
    texts = {name: tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["text"] for name in REGISTERS}
    read = {name: extractor(text) for name, text in {"shipped": article, "hard": HARD, "empty": "", **texts}.items()}
    assert any("\n" in part.text for s in read["hard"].statements for part in s.content), "the hard text became easy"
    return read
