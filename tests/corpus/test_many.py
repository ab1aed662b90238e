"""extract_many: in order, as it comes, whatever one text does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from urdu_diplo import Article, Document, Extractor, Failure, InputError, LexiconError, extract_many
from urdu_diplo.corpus.many import LONGEST, chunked

SAID = "ایران نے کہا کہ سرحد کھلی ہے۔"
ASKED = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔"
CALL = "فیدان نے بدھ کو ایران کے وزیر خارجہ عباس عراقچی سے ملاقات کی۔"


def test_in_order(extractor: Extractor) -> None:
    assert list(extract_many([SAID, ASKED, ""])) == [extractor(SAID), extractor(ASKED), extractor("")]


def test_dates_are_passed_on() -> None:
    document = next(extract_many([Article(CALL, published=date(2023, 5, 11))]))
    assert isinstance(document, Document)
    assert [event.time for event in document.events] == ["2023-05-10"]


def test_several_workers_give_the_same() -> None:
    texts = [SAID, b"bytes", ASKED, "\ud800"] * 20
    alone = list(extract_many(iter(texts)))  # type: ignore[arg-type]
    assert list(extract_many(iter(texts), workers=2)) == alone  # type: ignore[arg-type]
    assert [one.position for one in alone if isinstance(one, Failure)] == [n for n in range(80) if n % 2]


WRONG = [
    (b"bytes", "not bytes: decode"),
    (None, "not NoneType"),
    ("\ud800", "lone surrogate at 0"),
    (Article("\ud800", id="a-7", place="a.csv:8"), "lone surrogate"),
    (Article(7), "not int"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("text", "error"), WRONG)
def test_a_failing_text_is_a_record_with_its_place(text: object, error: str) -> None:
    first, failure, last = extract_many([SAID, text, SAID])  # type: ignore[list-item]
    assert isinstance(failure, Failure)
    assert failure.position == 1
    assert error in failure.error
    assert first == last
    assert str(failure).startswith("a.csv:8: " if isinstance(text, Article) and text.place else "text 1: ")


def test_a_fault_of_our_own_stays_with_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Extractor, text: str, **options: object) -> Document:
        raise KeyError(text)

    monkeypatch.setattr(Extractor, "__call__", broken)
    (failure,) = extract_many([SAID])
    assert isinstance(failure, Failure)
    assert failure.error.startswith("KeyError: ")
    assert failure.text == SAID


def test_it_looks_ahead_no_further_than_it_must() -> None:
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield SAID

    results = extract_many(texts())
    assert taken == 0
    assert isinstance(next(results), Document)
    assert taken == 1
    ahead = extract_many(texts(), workers=2)
    next(ahead)
    assert taken < 200
    ahead.close()  # type: ignore[attr-defined]


def test_min_confidence() -> None:
    (document,) = extract_many([SAID], min_confidence=1.0)
    assert isinstance(document, Document)
    assert document.statements == ()


@pytest.mark.parametrize("options", [{"workers": 0}, {"min_confidence": 1.5}, {"min_confidence": float("nan")}])
def test_wrong_options(options: dict[str, float]) -> None:
    with pytest.raises(InputError, match=next(iter(options))):
        extract_many([], **options)  # type: ignore[arg-type]


def test_a_wrong_lexicon_shows_at_once(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"none\.toml"):
        extract_many([], workers=2, lexicon=[tmp_path / "none.toml"])


def test_long_texts_make_short_chunks() -> None:
    lengths = [len(chunk) for chunk in chunked([Article("x" * LONGEST), *[Article("x")] * 20])]
    assert lengths == [1, 16, 4]
