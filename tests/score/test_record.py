"""What another system may write, and what is refused with the key that is wrong."""

from typing import Any

import pytest

from urdu_diplo import InputError
from urdu_diplo.score import Record

SPAN = {"start": 0, "end": 2}
LEAST: dict[str, Any] = {"text": "ab", "mentions": [], "entities": [], "statements": []}
STATEMENT: dict[str, Any] = {"cue": SPAN, "act": "say", "speakers": [], "content": []}


def test_the_least_that_is_read() -> None:
    assert Record.of(LEAST).gatherings == ()


def test_one_value_stands_for_a_list_of_one() -> None:
    row = STATEMENT | {"speakers": "e1", "content": SPAN, "addressees": None}
    (saying,) = Record.of(LEAST | {"statements": [row]}).sayings
    assert (saying.speakers, saying.content, saying.addressees) == (("e1",), ((0, 2),), ())


def test_keys_that_are_not_scored_are_passed_over() -> None:
    assert Record.of(LEAST | {"colour": "red", "statements": [STATEMENT | {"mood": 7}]}).sayings


WRONG = [
    ({"text": 7}, "'text'"),
    ({"mentions": None}, "'mentions'"),
    ({"mentions": [7]}, "'mentions.0'"),
    ({"mentions": [SPAN]}, "'mentions.0.type' is missing"),
    ({"mentions": [SPAN | {"start": -1, "type": "PERSON"}]}, "'mentions.0.start'"),
    ({"mentions": [SPAN | {"start": "x", "type": "PERSON"}]}, "'mentions.0.start'"),
    ({"entities": {"e1": {}}}, "'entities'"),
    ({"statements": [STATEMENT | {"cue": None}]}, "'statements.0.cue'"),
    ({"statements": [STATEMENT | {"speakers": [7]}]}, "'statements.0.speakers.0'"),
    ({"statements": [STATEMENT | {"content": [[0, 2]]}]}, "'statements.0.content.0'"),
    ({"events": [{"kind": "call"}]}, "'events.0.participants' is missing"),
]


@pytest.mark.parametrize(("wrong", "message"), WRONG)
def test_what_is_refused(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=rf"document d: the key {message}"):
        Record.of(LEAST | {"id": "d"} | wrong)
