"""Loading refuses what cannot be used; the message names file, entry and remedy."""

import pickle
from pathlib import Path

import pytest

from urdu_diplo import LexiconError, load_lexicon
from urdu_diplo.lexicon import files
from urdu_diplo.lexicon.load import read_lexicon

VERB = """
[[verb]]
id = "speak"
lemma = "بولنا"
stem = "بول"
"""
FRAME = """
[[frame]]
id = "say.speak"
act = "say"
verb = ["بولنا"]
"""
EXAMPLE = """
[[frame.example]]
text = "سفیر بولا کہ راستہ کھلا ہے۔"
"""

BROKEN = [  # what is wrong, the file, words that the message must have
    ("unknown key", VERB + 'colour = "red"\n', ["my.toml", "'speak'", "colour"]),
    ("wrong type", VERB.replace('"بول"', "7"), ["my.toml", "'speak'", "stem"]),
    ("missing key", VERB.replace('stem = "بول"', ""), ["my.toml", "'speak'", "stem"]),
    ("id twice in a file", VERB + VERB, ["my.toml", "'speak'", "id used twice", "rename"]),
    ("id with Urdu letters", VERB.replace('"speak"', '"بولنا"'), ["my.toml", "id"]),
    ("no id", VERB.replace('id = "speak"', ""), ["my.toml", "without id", "id"]),
    ("no example", FRAME, ["my.toml", "'say.speak'", "example"]),
    ("unknown act", FRAME.replace('"say"\n', '"sing"\n') + EXAMPLE, ["my.toml", "'say.speak'", "act"]),
    (
        "lookalike without example",
        '[[lookalike]]\nid = "x"\nphrase = "بول چال"\n',
        ["my.toml", "'x'", "example"],
    ),
    ("unknown table", VERB.replace("[[verb]]", "[[wurst]]"), ["my.toml", "'wurst'", "no such table", "verb"]),
    ("one table, not a list", VERB.replace("[[verb]]", "[verb]"), ["my.toml", "'verb'", "[[verb]]"]),
    ("not TOML", "[[verb\n", ["my.toml", "not TOML", "line 1"]),
]


@pytest.mark.parametrize(("text", "words"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_broken_files(tmp_path: Path, text: str, words: list[str]) -> None:
    with pytest.raises(LexiconError) as caught:
        read_lexicon([_write(tmp_path, text)])
    assert all(word in str(caught.value) for word in words), str(caught.value)


def test_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    path.write_bytes(VERB.encode("cp1256", errors="replace"))
    with pytest.raises(LexiconError, match=r"my\.toml.*byte \d+ is not UTF-8.*save the file as UTF-8"):
        read_lexicon([path])


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    with pytest.raises(LexiconError, match=r"my\.toml.*larger than 10 bytes.*split"):
        read_lexicon([_write(tmp_path, VERB)])


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"none\.toml.*cannot be read.*check the path"):
        read_lexicon([tmp_path / "none.toml"])


def test_id_twice_in_two_files_names_the_first(tmp_path: Path) -> None:
    one, other = _write(tmp_path, VERB, "one.toml"), _write(tmp_path, VERB, "two.toml")
    with pytest.raises(LexiconError, match=r"two\.toml.*'speak'.*first in one\.toml"):
        read_lexicon([one, other])


COUNTRY = '[[country]]\nid = "{id}"\nname_en = "{id}"\n{key} = ["{name}"]\n'


def test_spelling_claimed_by_two_strong_entries(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        COUNTRY.format(id="X1", key="names", name="فلاں") * 1 + COUNTRY.format(id="X2", key="names", name="فُلاں"),
    )
    with pytest.raises(LexiconError, match=r"my\.toml.*'X2'.*claimed by 'X1'.*weak"):
        read_lexicon([path])


def test_spelling_that_is_weak_in_one_entry_may_be_shared(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        COUNTRY.format(id="X1", key="names", name="فلاں") + COUNTRY.format(id="X2", key="weak", name="فلاں"),
    )
    assert len(read_lexicon([path]).tables["country"]) == 2


def test_a_users_file_adds_to_the_lexicon(tmp_path: Path) -> None:
    lexicon = load_lexicon(_write(tmp_path, COUNTRY.format(id="X1", key="names", name="فلانستان")))
    assert lexicon.country("X1") is not None
    assert lexicon.country("PK") is not None
    assert lexicon.version != load_lexicon().version
    assert lexicon.file_of("country", "X1") == "my.toml"


def test_tables_can_be_left_out() -> None:
    assert not load_lexicon(without=frozenset({"paper"})).tables["paper"]


def test_an_unknown_table_cannot_be_left_out() -> None:
    with pytest.raises(LexiconError, match="no such table"):
        load_lexicon(without=frozenset({"wurst"}))


def test_the_librarys_own_lexicon_is_read_once() -> None:
    assert load_lexicon() is load_lexicon()


def test_error_survives_pickling() -> None:
    error = pickle.loads(pickle.dumps(LexiconError("a.toml", "x", "rename it")))
    assert (error.file, error.entry, error.remedy) == ("a.toml", "x", "rename it")


def _write(folder: Path, text: str, name: str = "my.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
