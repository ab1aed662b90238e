"""What is fuzzed: each target takes bytes and breaks only where the library breaks a promise."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.invariants import holds
from tests.pages import page_holds
from tests.strategies import ARTICLE_TEXTS, EXAMPLES, FORMS, LEXICON, NAMES, SMALL, cut_texts, urdu_texts
from urdu_diplo import Extractor, UrduDiploError
from urdu_diplo.corpus.article import Failure
from urdu_diplo.corpus.reading import Reader
from urdu_diplo.corpus.sources import Source
from urdu_diplo.inputs import read_json_lines
from urdu_diplo.lexicon.files import gazetteer_folder
from urdu_diplo.lexicon.load import read_lexicon
from urdu_diplo.score import Record, compare

EXTRACTOR = Extractor(lexicon=LEXICON)
READER = Reader()
SCRATCH = Path(tempfile.mkdtemp(prefix="urdu-diplo-fuzz-"))
GOLD = [Record.of(EXTRACTOR(EXAMPLES[0]).model_dump(mode="json"))]
SEED_BYTES = 1200  # of one seed: long ones leave too little time for many


def text(data: bytes) -> None:
    """Any text gives a Document that holds: the bytes are the text."""
    holds(EXTRACTOR, data.decode("utf-8", "ignore"))


@settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(urdu_texts(), cut_texts()))
def _choices(text: str) -> None:
    holds(EXTRACTOR, text)


def choices(data: bytes) -> None:
    """The same: the bytes are the choices that the tests' strategies make."""
    _choices.hypothesis.fuzz_one_input(data)


def page(data: bytes) -> None:
    """The page of any text shows it, and takes none of it for HTML."""
    page_holds(EXTRACTOR(data.decode("utf-8", "ignore")))


def archive(data: bytes) -> None:
    """Each row of a file is read or told as a failure; a file that is no table is refused by the library's own error.

    The first byte says of which format it is.
    """
    path = SCRATCH / ("mine.csv" if data[:1] > b"m" else "mine.jsonl")
    path.write_bytes(data[1:])
    try:
        for article in Source((str(path),)):
            result = READER.read(article)
            assert not (isinstance(result, Failure) and "a fault of urdu-diplo" in result.error), result.error
    except UrduDiploError as error:
        str(error).encode("utf-8")


def lexicon(data: bytes) -> None:
    """A gazetteer file is read, or refused by an error of the library's own."""
    path = SCRATCH / "my.toml"
    path.write_bytes(data)
    try:
        read_lexicon([path])
    except UrduDiploError as error:
        str(error).encode("utf-8")


def score(data: bytes) -> None:
    """Predictions of another system are scored, or refused by an error of the library's own."""
    path = SCRATCH / "mine.jsonl"
    path.write_bytes(data)
    try:
        compare(GOLD, [Record.of(row) for row in read_json_lines(path)])
    except UrduDiploError as error:
        str(error)


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (text, choices, page, archive, lexicon, score)
}


def seeds(target: str) -> list[bytes]:
    """Inputs to begin with."""
    if target in ("text", "page"):
        return [one.encode()[:SEED_BYTES] for one in (*ARTICLE_TEXTS, *EXAMPLES)]
    if target == "archive":
        lines = [json.dumps({"text": one[:200], "date": "2025-03-01"}, ensure_ascii=False) for one in EXAMPLES[:6]]
        table = "id,text,date\n" + "".join(f'{n},"{one[:200]}",2025-03-0{n}\n' for n, one in enumerate(EXAMPLES[:6], 1))
        return [("a" + "\n".join(lines)).encode(), ("z" + table).encode()]
    if target == "lexicon":
        tables = [path.read_text(encoding="utf-8") for path in sorted(gazetteer_folder().glob("*.toml"))]
        return ["\n[[".join(table.split("\n[[")[:6])[:SEED_BYTES].encode() for table in tables]
    if target == "score":
        return [json.dumps(EXTRACTOR(EXAMPLES[0]).model_dump(mode="json"), ensure_ascii=False).encode()]
    return [bytes(range(n % 7, 256, 1 + n % 5)) * (1 + n % 4) for n in range(40)]


def words(target: str) -> list[str]:
    """What the fuzzer may insert as a whole."""
    if target in ("text", "page"):
        return [*SMALL, *FORMS[::20], *NAMES[::20], *"۔،“”‘’«»()\n\u200c"]
    if target == "lexicon":
        return [*sorted(LEXICON.tables), "[[", "]]", "id = ", "names = [", "weak", "example", '"""', "\\u0000"]
    if target == "score":
        return ["null", "[]", "{}", "-1", "1e999", "true", '"start":', '"mentions":', '"statements":', "\\ud800"]
    if target == "archive":
        return ["text", "id", "date", '"', '""', ",", "\n", "{", "}", ":", "null", "\\ud800", "2025-03-01", "\ufeff"]
    return ["\x00", "\x01"]
