"""The measures of the field on small documents, against values worked out by hand."""

from typing import Any

import pytest

from urdu_diplo import ExtraMissingError, InputError
from urdu_diplo.score import Attribution, Record, measure_attribution

scipy = pytest.importorskip("scipy", reason="the extra `score` is not installed")

TEXT = "a b c d e f g h i j k l"  # a letter a word; word n begins at 2n

Words = tuple[int, int] | None


def span(words: Words) -> dict[str, int] | None:
    """The place of the words from the first to the last."""
    return None if words is None else {"start": 2 * words[0], "end": 2 * words[1] + 1}


def document(*statements: tuple[Words, Words, Words], text: str = TEXT) -> Record:
    """A document whose statements are given as (source, cue, content)."""
    rows: list[dict[str, Any]] = [
        {"cue": span(cue), "act": "say", "speakers": [], "speaker": span(source), "content": span(content)}
        for source, cue, content in statements
    ]
    return Record.of({"id": "d", "text": text, "mentions": [], "entities": [], "statements": rows})


def measured(gold: Record, predicted: Record) -> Attribution:
    return measure_attribution([gold], [predicted], resamples=10)


GOLD = ((0, 0), (1, 1), (3, 6))  # source, cue and four words of content

ONE = [  # a predicted statement against GOLD; F1 of exact, partial, overlap for source, cue, content; relation
    (GOLD, (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1)),
    ((None, (1, 1), (3, 6)), (0, 0, 0), (1, 1, 1), (1, 1, 1), (0, 0)),  # no source named
    (((0, 0), (1, 2), (3, 6)), (1, 1, 1), (0, 1, 0.6667), (1, 1, 1), (0, 1)),  # P 1/2, R 1
    (((0, 0), (1, 1), (3, 4)), (1, 1, 1), (1, 1, 1), (0, 1, 0.6667), (0, 1)),  # P 1, R 1/2
    (((0, 0), (2, 2), (3, 6)), (1, 1, 1), (0, 0, 0), (1, 1, 1), (0, 0)),  # by its content only
    (((0, 0), (2, 2), (8, 9)), (0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0)),  # another statement
]


@pytest.mark.parametrize(("predicted", "source", "cue", "content", "relation"), ONE)
def test_one_statement(predicted: Any, source: Any, cue: Any, content: Any, relation: Any) -> None:
    found = measured(document(GOLD), document(predicted)).measures
    for part, values in {"source": source, "cue": cue, "content": content}.items():
        told = [found[f"{part} {way}"].f1 for way in ("exact", "partial", "overlap")]
        assert told == list(values), part
    assert [found["relation exact"].f1, found["relation partial"].f1] == list(relation)


def test_precision_and_recall_count_every_statement() -> None:
    found = measured(document(GOLD, (None, (8, 8), None)), document(GOLD)).measures
    assert found["cue exact"][:2] == (1.0, 0.5)
    assert found["content exact"][:2] == (1.0, 1.0)  # the second has none
    assert found["relation exact"][:2] == (1.0, 0.5)


def test_the_pairing_is_the_best_for_all_together() -> None:
    """Greedy pairing gives the first gold statement both words of the cue, and leaves the second alone."""
    gold = document((None, (1, 2), (4, 5)), (None, (2, 3), (7, 7)))
    mine = document((None, (1, 2), (7, 8)), (None, (1, 1), (4, 5)))
    found = measured(gold, mine).measures
    assert found["content partial"].f1 == 1.0
    assert found["cue partial"].f1 == 1.0


def test_nothing_against_nothing() -> None:
    found = measured(document(), document()).measures
    assert {value.f1 for value in found.values()} == {0.0}
    assert measure_attribution([], []).measures == {}


def test_our_own_headline_has_an_interval(gold_of_two: tuple[list[Record], list[Record]]) -> None:
    found = measure_attribution(*gold_of_two).measures["statement"]
    assert (found.p, found.r, found.f1) == (0.5, 0.5, 0.5)
    assert (found.low, found.high) == (0.0, 1.0)  # two documents: one all right, one all wrong


def test_the_seed_decides(gold_of_two: tuple[list[Record], list[Record]]) -> None:
    gold, mine = gold_of_two
    gold, mine = gold * 4, mine * 4
    assert measure_attribution(gold, mine) == measure_attribution(gold, mine)
    lows = {measure_attribution(gold, mine, resamples=20, seed=n).measures["statement"].low for n in range(6)}
    assert len(lows) > 1


def test_documents_must_be_the_same(gold_of_two: tuple[list[Record], list[Record]]) -> None:
    with pytest.raises(InputError, match="not the gold's text"):
        measure_attribution([document()], [document(text="other")])


def test_the_report() -> None:
    lines = measured(document(GOLD), document(GOLD)).lines()
    assert lines[0].endswith("10 resamples of the documents, seed 0]")
    assert lines[1] == "source     " + "   ".join(f"{w} 1.000 [1.000, 1.000]" for w in ("exact", "partial", "overlap"))
    assert [line.split()[0] for line in lines[1:]] == [
        *("source", "cue", "content", "relation", "speakers", "statement", "strict")
    ]


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("urdu_diplo.score.pairing.find_spec", lambda _: None)
    with pytest.raises(ExtraMissingError, match=r"pip install 'urdu-diplo\[score\]'"):
        measured(document(GOLD), document(GOLD))


@pytest.fixture
def gold_of_two() -> tuple[list[Record], list[Record]]:
    """Two documents with a statement each; the first is found, in the second something else is."""
    return [document(GOLD), document(GOLD)], [document(GOLD), document((None, (8, 8), (10, 11)))]
