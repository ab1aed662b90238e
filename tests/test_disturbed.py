"""The same article in other spellings: what is said in it stays the same.

The press mixes Arabic and Urdu letters, composed and decomposed ones, marks, joiners, spaces, punctuation and digits.
A statement is the same when act, cue, content and speakers are, compared by the words as matched, without spaces.
"""

import json
import random
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urdu_diplo import Extractor
from urdu_diplo.text.tokens import tokenize

from .article_cases import ARTICLES
from .conftest import ROOT

SAME = 0.98  # of the statements, over all articles
GOLD = ROOT.parent / "shared" / "gold" / "dev.jsonl"  # articles of the user's own; not part of the project

Disturb = Callable[[str, random.Random], str]
Told = tuple[str, ...]

EXTRACTOR = Extractor()
OWN = (*(article.text for article in ARTICLES), (ROOT / "examples" / "article.txt").read_text(encoding="utf-8"))
ARABIC = str.maketrans("یکہ", "يكه")
ASCII = str.maketrans("۔،؛؟", ".,;?")
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
SIGNS = "\u064e\u0650\u064f"  # zabar, zer, pesh
MARKS = [chr(c) for c in (*range(0x064B, 0x0653), 0x0670)]
SOME = 0.15  # of the places where a random disturbance may strike


def is_letter(letter: str) -> bool:
    return "\u0620" <= letter <= "\u06d3" and unicodedata.category(letter) == "Lo"


def after_letters(text: str, added: str, chance: random.Random) -> str:
    """One of the signs after some of the letters."""
    return "".join(c + (chance.choice(added) if is_letter(c) and chance.random() < SOME else "") for c in text)


def stretched(text: str, chance: random.Random) -> str:
    """Tatweel between some of the letters of a word."""
    pairs = zip(text, [*text[1:], " "], strict=True)
    return "".join(a + ("ـ" if is_letter(a) and is_letter(b) and chance.random() < SOME else "") for a, b in pairs)


def for_spaces(text: str, other: str, chance: random.Random) -> str:
    """Something else for some of the spaces."""
    return "".join(other if c == " " and chance.random() < SOME else c for c in text)


def digits(text: str, script: str) -> str:
    return text.translate(str.maketrans({d: script[n] for s in DIGITS for n, d in enumerate(s)}))


DISTURBANCES: dict[str, Disturb] = {
    "arabic-letters": lambda text, _: text.translate(ARABIC),
    "arabic-letters-here-and-there": lambda text, chance: "".join(
        c.translate(ARABIC) if chance.random() < 0.5 else c for c in text
    ),
    "decomposed": lambda text, _: unicodedata.normalize("NFD", text),
    "composed": lambda text, _: unicodedata.normalize("NFC", text),
    "no-marks": lambda text, _: "".join(c for c in text if c not in MARKS),
    "marks": lambda text, chance: after_letters(text, SIGNS, chance),
    "tatweel": stretched,
    "non-joiner-for-space": lambda text, chance: for_spaces(text, "\u200c", chance),
    "hard-space": lambda text, chance: for_spaces(text, "\u00a0", chance),
    "double-space": lambda text, chance: for_spaces(text, "  ", chance),
    "ascii-punctuation": lambda text, _: text.translate(ASCII),
    "ascii-digits": lambda text, _: digits(text, DIGITS[0]),
    "arabic-digits": lambda text, _: digits(text, DIGITS[1]),
    "urdu-digits": lambda text, _: digits(text, DIGITS[2]),
    "direction-marks": lambda text, chance: for_spaces(text, " \u200f", chance),
}
by_disturbance = pytest.mark.parametrize("name", DISTURBANCES)


@by_disturbance
@settings(max_examples=2, deadline=None)
@given(seed=st.integers(0, 2**16))
def test_own_articles(name: str, seed: int) -> None:
    holds(OWN, name, seed)


@pytest.mark.skipif(not GOLD.exists(), reason="no development gold beside the project")
@by_disturbance
def test_development_gold(name: str) -> None:
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    holds(tuple(json.loads(line)["text"] for line in lines), name, 0)


@by_disturbance
def test_the_disturbance_changes_the_text(name: str) -> None:
    """Else the tests above would say nothing. What is plain already stays."""
    texts = [DISTURBANCES[name](text, random.Random(0)) for text in OWN]
    assert texts != list(OWN) or name in ("composed", "no-marks", "ascii-digits")


def holds(texts: tuple[str, ...], name: str, seed: int) -> None:
    chance, same, whole, lost = random.Random(seed), 0, 0, []
    for text in texts:
        before, after = told(text), told(DISTURBANCES[name](text, chance))
        same += (before & after).total()
        whole += max(before.total(), after.total())
        lost += [f"- {row}" for row in (before - after)] + [f"+ {row}" for row in (after - before)]
    assert same >= SAME * whole, "\n".join([f"{same} of {whole}", *lost])


@cache
def told(text: str) -> Counter[Told]:
    """The statements of a text: act, cue, content, speakers."""
    document = EXTRACTOR(text)
    names = {entity.id: plain(entity.name) for entity in document.entities}
    return Counter(
        (s.act, plain(s.cue.text), "".join(plain(c.text) for c in s.content), *sorted(names[e] for e in s.speakers))
        for s in document.statements
    )


def plain(text: str) -> str:
    """The words as matched, punctuation in one spelling, without spaces."""
    return "".join(token.norm for token in tokenize(text)).translate(ASCII)
