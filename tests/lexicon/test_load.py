"""Loading refuses what cannot be used; the message names file, entry and remedy."""

import pickle
from pathlib import Path

import pytest

from urdu_diplo import LexiconError, load_lexicon
from urdu_diplo.lexicon import files, load
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

PATTERN = """
[[pattern]]
id = "x"
type = "FORUM"
match = "{match}"
example = "فارمیٹ"
"""
MATCHES = [
    ("[فارمیٹ|گروپ", ["words"]),
    ("فارمیٹ]", ["words"]),
    ("3 (فارمیٹ|)", ["empty"]),
    ("3 ()", ["empty"]),
    ("3 (فارمیٹ [گروپ])", ["words"]),
    ("3 (\u200c|گروپ)", ["can be seen"]),
    ("[فارمیٹ]", ["optional"]),
    ("3 " + "[فارمیٹ] " * 11, ["two patterns"]),
]

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
    ("a list in a list without end", "x = " + "[" * 5000, ["my.toml", "not TOML"]),
    ("a number without end", "x = " + "9" * 5000, ["my.toml", "not TOML"]),
    ("a key of a file", VERB + 'file = "/etc/passwd"\n', ["my.toml", "'speak'", "file"]),
    ("a form of joiners alone", VERB.replace('"بول"', '"\u200c\u200d"'), ["'speak'", "stem", "no letter"]),
    ("a form of spaces alone", VERB.replace('"بول"', '"  "'), ["'speak'", "stem"]),
    ("a form of signs alone", VERB.replace('"بول"', '"۔"'), ["'speak'", "stem", "no letter"]),
    ("a form without end", VERB.replace('"بول"', f'"{"بول" * 99}"'), ["'speak'", "stem", "200"]),
    ("a line that cannot be seen", '[[words]]\nid = "x"\nforms = """\n\u200c\n"""\n', ["'x'", "forms", "can be seen"]),
    ("an id without end", VERB.replace('"speak"', f'"{"x" * 5000}"') * 2, ["my.toml", "'" + "x" * 60 + "…'"]),
    *(
        (f"pattern {match}", PATTERN.format(match=match), ["my.toml", "'x'", "match", *words])
        for match, words in MATCHES
    ),
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


def test_too_many_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "MOST", 2)
    rows = [VERB.replace('"speak"', f'"speak-{n}"') for n in range(3)]
    assert len(read_lexicon([_write(tmp_path, "".join(rows[:2]))]).tables["verb"]) == 2
    with pytest.raises(LexiconError, match=r"my\.toml: entry 'speak-2': is one more than 2 entries in all"):
        read_lexicon([_write(tmp_path, "".join(rows))])


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device on this system")
def test_a_device_without_an_end_is_not_read_to_its_end() -> None:
    with pytest.raises(LexiconError, match=r"zero: .*larger than"):
        read_lexicon([Path("/dev/zero")])


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


def test_a_spelling_that_the_library_claims_is_the_users_to_mend(tmp_path: Path) -> None:
    """Its own tables are read first, whatever their order in memory."""
    entry = '[[person]]\nid = "mr-gaza"\nname_en = "X"\nnames = ["غزہ"]\n'
    with pytest.raises(
        LexiconError, match=r"my\.toml: entry 'mr-gaza': 'غزہ' is claimed by 'gaza-strip' of places\.toml"
    ):
        load_lexicon(_write(tmp_path, entry))


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
