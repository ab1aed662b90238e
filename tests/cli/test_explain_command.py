"""`urdu-diplo explain`: the rule, the words, the ways of resolving."""

import re
from pathlib import Path

import pytest

from urdu_diplo import Extractor
from urdu_diplo.cli import main
from urdu_diplo.paths import FOUND, RESOLVED, describe

from ..article_cases import ARTICLES

TEXT = "ایرانی صدر نے امن پر زور دیا۔ انہوں نے کہا کہ “جنگ ختم ہونی چاہیے”۔"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_explain(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", article, "2"]) == 0
    out = capsys.readouterr().out
    at = TEXT.index("کہا")
    assert f"Statement s2 is made by the words «کہا» (characters {at}-{at + 3}): the verb کہنا." in out
    assert "The rule is the frame 'say.say' of frames.toml. It looks for the addressee before سے or کو, and" in out
    assert "The act is say, CAMEO 010, without a PLOVER code." in out
    assert f"named by the words «انہوں» (characters {TEXT.index('انہوں')}-" in out
    assert "a pronoun that means" in out
    assert "No addressee is marked." in out
    assert re.search(r"The content is «جنگ ختم ہونی چاہیے» \(characters \d+-\d+\), word for word\.", out)
    assert re.search(r"^With a probability of 0\.\d\d its words, speakers and content are all right\.$", out, re.M)


def test_a_statement_by_its_id(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", article, "s1"]) == 0
    assert "زور دیا" in capsys.readouterr().out


@pytest.mark.parametrize("number", ["0", "9", "s9", "first"])
def test_no_such_statement(number: str, article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", article, number]) == 1
    assert "the article has s1 to s2" in capsys.readouterr().err


PATHS = [
    ("marked/name", "found at the subject marker of the cue's own clause: a name or title of the text"),
    ("none", "no speaker was found"),
    ("", "no speaker was found"),
    ("carried-over", "taken over from the subject before"),
    ("new-way/new-kind", "new-way: new-kind"),
]


@pytest.mark.parametrize(("path", "words"), PATHS)
def test_paths_in_words(path: str, words: str) -> None:
    assert describe(path) == words


def test_every_statement_of_the_example_can_be_explained(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = str(root / "examples" / "article.txt")
    main(["extract", name])
    count = len(capsys.readouterr().out.splitlines())
    assert all(main(["explain", name, str(n)]) == 0 for n in range(1, count + 1))


def test_every_path_of_the_articles_is_described(extractor: Extractor) -> None:
    paths = {s.rule.split("@")[1] for article in ARTICLES for s in extractor(article.text).statements}
    assert len(paths) > 10
    for path in paths:
        found, _, resolved = path.partition("/")
        assert found in FOUND and (not resolved or resolved in RESOLVED), path
