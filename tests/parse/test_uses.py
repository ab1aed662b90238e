"""What a parse is used for: names where the rules are silent, the speaker, the confidence; each can be left out."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from urdu_diplo import Document, Extractor, load_lexicon
from urdu_diplo.parse.tree import ROOT, USES, Name, Tree, Use, Word

# Since Pakistan opened the border, Iran said that trade will grow: the nearest marked subject is not who says it.
NEAREST = "ایران نے جب پاکستان نے سرحد کھول دی کہا کہ تجارت بڑھے گی۔"
SAID, IRAN, PAKISTAN, OPENED = 8, 0, 3, 6


class Subject:
    """A parser that knows one subject of one verb, and names."""

    name = "fixed"

    def __init__(self, verb: int = SAID, subject: int | None = None, names: Sequence[Name] = ()) -> None:
        self.verb, self.subject, self.names = verb, subject, tuple(names)

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        return [self.tree(words) for words in sentences]

    def tree(self, words: Sequence[str]) -> Tree:
        """A flat tree."""
        flat = [Word("X", "", self.verb, "dep") for _ in words]
        if self.verb < len(words):
            flat[self.verb] = Word("VERB", "", ROOT, "root")
        else:
            flat = [Word() for _ in words]
        if self.subject is not None:
            flat[PAKISTAN] = Word("PROPN", "", OPENED, "nsubj")
            flat[self.subject] = Word("PROPN", "", self.verb, "nsubj")
        return Tree(tuple(flat), self.names)


def speaker(document: Document) -> tuple[list[str | None], str]:
    names = {entity.id: entity.name_en for entity in document.entities}
    (statement,) = document.statements
    return [names[e] for e in statement.speakers], statement.rule.rpartition("@")[2].split("/")[0]


CHOICES = [
    (None, USES, (["Pakistan"], "marked")),
    (PAKISTAN, USES, (["Pakistan"], "marked")),
    (IRAN, USES, (["Iran"], "parsed")),
    (10, USES, (["Pakistan"], "marked")),
    (IRAN, ("names", "confidence"), (["Pakistan"], "marked")),
]


@pytest.mark.parametrize(("subject", "uses", "expected"), CHOICES)
def test_the_speaker(subject: int | None, uses: tuple[Use, ...], expected: tuple[list[str], str]) -> None:
    assert speaker(Extractor(parser=Subject(SAID, subject), parse_uses=uses)(NEAREST)) == expected


OPINIONS: list[tuple[int | None, tuple[Use, ...], int]] = [
    (None, ("confidence",), 0),
    (PAKISTAN, ("confidence",), 1),
    (IRAN, ("confidence",), -1),
    (IRAN, ("names",), 0),
]


@pytest.mark.parametrize(("subject", "uses", "change"), OPINIONS)
def test_what_the_parse_makes_of_the_confidence(
    subject: int | None, uses: tuple[Use, ...], change: int, tmp_path: Path
) -> None:
    weights = tmp_path / "weights.toml"
    weights.write_text('[[weight]]\nid = "parse.agrees"\nvalue = 1.0\n', encoding="utf-8")
    lexicon = load_lexicon(weights)
    alone, told = (
        Extractor(lexicon=lexicon, parser=parser, parse_uses=uses)(NEAREST).statements[0].confidence
        for parser in (None, Subject(SAID, subject))
    )
    assert (told > alone) - (told < alone) == change
    assert alone == Extractor()(NEAREST).statements[0].confidence


CITY = "مذاکرات اگلے ہفتے زرکابل میں ہوں گے۔"
NAMES = [
    ("NEL", 3, 4, [("PLACE", "زرکابل", "ner@fixed")]),
    ("NEP", 3, 4, [("PERSON", "زرکابل", "ner@fixed")]),
    ("NEO", 3, 4, [("ORG", "زرکابل", "ner@fixed")]),
    ("LOC", 3, 4, [("PLACE", "زرکابل", "ner@fixed")]),
    ("NEN", 3, 4, []),
    ("NEL", 3, 5, []),  # a postposition is in it
    ("NEL", 1, 2, []),  # a common word
    ("NEL", 7, 8, []),  # a mark
]


@pytest.mark.parametrize(("label", "start", "end", "expected"), NAMES)
def test_a_name_where_the_rules_are_silent(
    label: str, start: int, end: int, expected: list[tuple[str, str, str]]
) -> None:
    assert Extractor()(CITY).mentions == ()
    document = Extractor(parser=Subject(99, None, [Name(label, start, end)]))(CITY)
    assert [(m.type, m.text, m.rule) for m in document.mentions] == expected
    assert len(document.entities) == len(expected)


@pytest.mark.parametrize(("start", "end"), [(IRAN, IRAN + 1), (IRAN, IRAN + 2), (2, PAKISTAN + 1)])
def test_a_name_of_the_rules_stays(start: int, end: int) -> None:
    parser = Subject(99, None, [Name("NEP", start, end)])
    assert Extractor(parser=parser)(NEAREST) == Extractor()(NEAREST)


def test_a_parse_that_is_used_for_nothing() -> None:
    assert Extractor(parser=Subject(2, 0), parse_uses=())(NEAREST) == Extractor()(NEAREST)


ALONE = """
import sys, urdu_diplo, urdu_diplo.cli
import urdu_diplo.parse.stanza_parser, urdu_diplo.parse.udpipe_parser
urdu_diplo.extract(sys.argv[1])
print(sorted({"torch", "stanza", "ufal"} & sys.modules.keys()))
"""


def test_without_a_parser_nothing_of_it_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", ALONE, NEAREST], capture_output=True, text=True, encoding="utf-8")
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


HIDDEN = """
import sys
sys.modules["stanza"] = sys.modules["ufal"] = None
from urdu_diplo.cli import main
sys.exit(main(sys.argv[1:]))
"""
EXTRAS = [
    (["models"], "'stanza' is not installed: pip install 'urdu-diplo[stanza]'"),
    (["extract", "--parser", "stanza", "-"], "'stanza' is not installed: pip install 'urdu-diplo[stanza]'"),
    (["extract", "--parser", "udpipe", "--model", "x", "-"], "pip install 'urdu-diplo[udpipe]'"),
]


@pytest.mark.parametrize(("arguments", "message"), EXTRAS)
def test_a_missing_extra_is_named(arguments: list[str], message: str) -> None:
    command = [sys.executable, "-c", HIDDEN, *arguments]
    done = subprocess.run(command, input="", capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
