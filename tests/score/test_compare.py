"""The figures of small documents, against values worked out by hand."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from urdu_diplo import Extractor, InputError
from urdu_diplo.inputs import read_json_lines
from urdu_diplo.score import Figures, Rate, Record, compare

TEXT = "a b c d e f g h i j k l"  # a letter a word; word n begins at 2n
SHARED = Path(__file__).resolve().parent.parent.parent.parent / "shared"


def words(first: int, last: int) -> dict[str, int]:
    """The place of the words from `first` to `last`."""
    return {"start": 2 * first, "end": 2 * last + 1}


def name(n: int, type: str, entity: str) -> dict[str, Any]:
    return {**words(n, n), "type": type, "entity": entity}


def saying(cue: int, speakers: list[str], content: Any, **more: Any) -> dict[str, Any]:
    return {"cue": words(cue, cue), "act": "say", "speakers": speakers, "content": content, **more}


def document(**parts: Any) -> Record:
    empty: dict[str, Any] = {"id": "d", "text": TEXT, "mentions": [], "entities": [], "statements": []}
    return Record.of(empty | parts)


def figures(gold: dict[str, Any], predicted: dict[str, Any]) -> Figures:
    return compare([document(**gold)], [document(**predicted)]).figures


GOLD_NAMES = {
    "mentions": [
        name(0, "PERSON", "g1"),
        name(1, "COUNTRY", "g2"),
        name(2, "ROLE", "g1"),
        name(3, "COUNTRY", "g3"),
        name(4, "GROUP", "g4"),
    ],
    "entities": [{"id": "g1"}, {"id": "g2", "ref": "IR"}, {"id": "g3", "ref": "RU"}, {"id": "g4"}],
}
FOUND_NAMES = {
    "mentions": [
        name(0, "PERSON", "p1"),
        name(1, "COUNTRY", "p2"),
        name(2, "ROLE", "p5"),
        name(3, "COUNTRY", "p3"),
        name(5, "PLACE", "p4"),
        name(4, "PERSON", "p4"),
    ],
    "entities": [
        {"id": "p1"},
        {"id": "p2", "ref": "IR"},
        {"id": "p3", "ref": "US"},
        {"id": "p4"},
        {"id": "p5"},
    ],
}


def test_mentions() -> None:
    found = figures(GOLD_NAMES, FOUND_NAMES)
    assert found.mention == Rate(p=0.6667, r=1.0, f1=0.8, tp=4, pred=6, gold=4)  # groups count on neither side
    assert found.mention_by_type["COUNTRY"] == Rate(1.0, 1.0, 1.0, 2, 2, 2)
    assert found.mention_by_type["PLACE"] == Rate(0.0, 0.0, 0.0, 0, 1, 0)
    assert found.mention_by_type["PERSON"] == Rate(0.5, 1.0, 0.6667, 1, 2, 1)
    assert found.link == 0.5  # one of two countries has the right code
    assert found.coref == 0.6667  # one gold entity told as two: precision 1, recall 1/2


def test_a_title_left_apart_is_not_its_holder() -> None:
    """`p5` has a title of g1 only; g1 goes to p1, which has the name."""
    gold = GOLD_NAMES | {"statements": [saying(6, ["g1"], words(7, 8)), saying(9, ["g1"], words(10, 11))]}
    mine = FOUND_NAMES | {"statements": [saying(6, ["p5"], words(7, 8)), saying(9, ["p1"], words(10, 11))]}
    found = figures(gold, mine)
    assert (found.cue.f1, found.speaker, found.content, found.statement.f1) == (1.0, 0.5, 1.0, 0.5)


CONTENTS = [  # predicted words of the gold words 4 to 8; is it half; is it four fifths
    ((4, 8), True, True),
    ((5, 8), True, True),
    ((6, 8), True, False),
    ((7, 8), False, False),
    ((4, 11), True, False),
    ((9, 11), False, False),
]


@pytest.mark.parametrize(("place", "half", "most"), CONTENTS)
def test_content(place: tuple[int, int], half: bool, most: bool) -> None:
    gold = {"statements": [saying(1, [], words(4, 8))]}
    found = figures(gold, {"statements": [saying(1, [], [words(*place)])]})
    assert (found.content, found.statement.tp, found.strict.tp) == (half, half, most)


def test_no_content_on_both_sides_is_right() -> None:
    found = figures({"statements": [saying(1, [], None)]}, {"statements": [saying(1, [], [])]})
    assert found.statement.f1 == 1.0


def test_vowel_signs_are_inside_words() -> None:
    text = "وزیرِ اعظم"
    gold = {"text": text, "statements": [saying(0, [], {"start": 0, "end": len(text)})]}
    mine = {"text": text, "statements": [saying(0, [], {"start": 0, "end": 5})]}
    assert figures(gold, mine).content == 1.0  # one of two words: the sign is no cut


def test_cues() -> None:
    gold = {"statements": [saying(1, [], None), saying(3, [], None), saying(5, [], None)]}
    found = figures(gold, {"statements": [saying(1, [], None), saying(4, [], None)]})
    assert found.cue == Rate(0.5, 0.3333, 0.4, 1, 2, 3)


def test_two_statements_on_one_cue_pair_by_content() -> None:
    gold = {"statements": [saying(1, [], words(2, 4)), saying(1, [], words(5, 7))]}
    found = figures(gold, {"statements": [saying(1, [], words(5, 7)), saying(1, [], words(2, 4))]})
    assert found.statement.f1 == 1.0


def test_act_and_addressees_are_for_the_strict() -> None:
    names = {"mentions": [name(0, "PERSON", "e1"), name(1, "PERSON", "e2")], "entities": []}
    right = saying(3, ["e1"], None, addressees=["e2"])
    found = [
        figures(names | {"statements": [right]}, names | {"statements": [other]})
        for other in (
            right,
            right | {"act": "warn"},
            right | {"addressees": []},
            right | {"addressees": ["e1"]},
        )
    ]
    assert [f.statement.tp for f in found] == [1, 1, 1, 1]
    assert [f.strict.tp for f in found] == [1, 0, 0, 0]
    assert [f.act for f in found] == [1.0, 0.0, 1.0, 1.0]
    assert [f.addressee.f1 for f in found] == [1.0, 1.0, 0.0, 0.0]


EVENTS = [  # predicted kind and participants against a meeting of e1 and e2
    ("meeting", ["e1", "e2"], 1),
    ("meeting", ["e1"], 1),  # half
    ("meeting", ["e3"], 0),
    ("call", ["e1", "e2"], 0),
    ("meeting", ["e1", "e2", "e3", "e4"], 1),
    ("meeting", ["e2", "e3", "e4"], 0),
]


@pytest.mark.parametrize(("kind", "participants", "right"), EVENTS)
def test_events(kind: str, participants: list[str], right: int) -> None:
    names = {"mentions": [name(n, "PERSON", f"e{n}") for n in range(1, 5)], "entities": []}
    gold = names | {"events": [{"kind": "meeting", "participants": ["e1", "e2"]}]}
    mine = names | {"events": [{"kind": kind, "participants": participants}]}
    assert figures(gold, mine).event.tp == right


def test_nothing_at_all() -> None:
    found = figures({}, {})
    assert (found.mention.f1, found.coref, found.link, found.statement.f1) == (0.0, 0.0, 0.0, 0.0)


def test_faults_are_told() -> None:
    gold = document(mentions=[name(0, "PERSON", "g1")], statements=[saying(1, ["g1"], words(2, 4), act="warn")])
    mine = document(mentions=[name(5, "PLACE", "p1")], statements=[saying(1, ["p1"], words(8, 9))])
    assert compare([gold], [mine]).faults == (
        "d MISSED PERSON a",
        "d EXTRA  PLACE f",
        "d SPEAKER of b: gold ['g1'], got ['?p1']",
        "d CONTENT of b: IoU 0.00, got «i j»",
        "d ACT of b: gold warn, got say",
    )


def test_what_cannot_be_compared() -> None:
    with pytest.raises(InputError, match="1 gold documents, 0 predictions"):
        compare([document()], [])
    with pytest.raises(InputError, match="not the gold's text"):
        compare([document()], [document(text="x")])
    with pytest.raises(InputError, match="outside the text"):
        compare([document()], [document(mentions=[name(40, "PERSON", "p1")])])
    with pytest.raises(InputError, match="give 'a', not 'b'"):
        document(mentions=[name(0, "PERSON", "p1") | {"text": "b"}])
    with pytest.raises(InputError, match="'statements' is missing"):
        Record.of({"text": "", "mentions": [], "entities": []})


@pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the other scorer lies beside the project, or nowhere")
@pytest.mark.slow
def test_the_other_scorer_gives_the_same_figures(extractor: Extractor) -> None:
    gold = read_json_lines(SHARED / "gold" / "dev.jsonl")
    mine = [extractor(g["text"]).model_dump(mode="json") for g in gold]
    theirs, shown = _other_scorer().score(gold, mine)
    found = compare(list(map(Record.of, gold)), list(map(Record.of, mine)))
    assert json.loads(json.dumps(found.figures.as_dict())) == json.loads(json.dumps(theirs))
    assert sorted(found.faults) == sorted(shown)


def _other_scorer() -> Any:
    spec = importlib.util.spec_from_file_location("other_score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
