"""Near copies of wire texts."""

from __future__ import annotations

import pytest

from urdu_diplo.corpus.copies import group_copies

from ..article_cases import ARTICLES

pytest.importorskip("datasketch", reason="needs the extra `archive`")

CALL, OTHER = ARTICLES[0].text, ARTICLES[1].text
SENTENCES = CALL.split("۔")
COPIES = [
    ("the same", CALL, True),
    ("another head", f"دفتر خارجہ کا نیا بیان جاری\n{CALL}", True),
    ("a sentence less", "۔".join(SENTENCES[1:]), True),
    ("Arabic letters", CALL.replace("ی", "ي").replace("ک", "ك"), True),
    ("another article", OTHER, False),
    ("one sentence of it", f"{SENTENCES[0]}۔{OTHER}", False),
    ("nothing", "", False),
]


@pytest.mark.parametrize(("text", "copy"), [case[1:] for case in COPIES], ids=[case[0] for case in COPIES])
def test_copies(text: str, copy: bool) -> None:
    assert list(group_copies([("a", CALL), ("b", text)])) == [("a", "a"), ("b", "a" if copy else "b")]


def test_copies_of_copies_have_one_original() -> None:
    texts = [(str(n), CALL) for n in range(4)]
    assert {original for _, original in group_copies(texts)} == {"0"}


def test_every_own_article_is_an_original() -> None:
    assert all(id == original for id, original in group_copies((a.slug, a.text) for a in ARTICLES))
