"""Whatever a user's file holds, it is refused by name or it reads articles: nothing breaks later."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urdu_diplo import Extractor, LexiconError, load_lexicon

from ..conftest import ROOT
from ..invariants import holds

ARTICLE = (ROOT / "examples" / "article.txt").read_text(encoding="utf-8")

SPELLINGS = [
    "ا",
    "ـ",
    "،",
    "\u200c",
    "+",
    "5",
    "٧",
    "کہ",
    "نے",
    "کہا",
    "اور",
    "غزہ",
    "x",
    "ﷲ",
    "e\u0301",
    "ا ب پ",
    "😀",
]
SPELLING = st.lists(st.sampled_from(SPELLINGS), min_size=1, max_size=4).map("".join)
LIST = st.lists(SPELLING, max_size=3)
MATCH = st.lists(
    st.sampled_from([*SPELLINGS, "<number>", "[", "]", "(", ")", "|", "[اجلاس|عمل]", "(جنگ|امن)"]),
    min_size=1,
    max_size=6,
).map(" ".join)
MARKERS = st.lists(st.sampled_from(["نے", "کہ", "سے", "پر", "…", "کا"]), max_size=2)
EXAMPLE = "ایران نے گنگناہٹ کی کہ سرحد کھلی ہے۔"


def toml(table: str, **keys: object) -> str:
    """One entry; `repr` of a list or string of printable text is TOML but for its quotes."""
    lines = [f"{key} = {value if isinstance(value, bool) else _quoted(value)}" for key, value in keys.items()]
    return "\n".join([f"[[{table}]]", *lines, ""])


def _quoted(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_quoted, value)) + "]"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


ENTRIES = st.one_of(
    st.builds(lambda n, w, s: toml("person", id="x1", name_en="X", names=n, weak=w, short=s), LIST, LIST, LIST),
    st.builds(lambda n, w, d: toml("country", id="X1", name_en="X", names=n, weak=w, demonyms=d), LIST, LIST, LIST),
    st.builds(lambda n, p: toml("role", id="x1", name_en="X", scope="state", names=n, plural=p), LIST, LIST),
    st.builds(lambda s, lemma: toml("verb", id="x1", stem=s, lemma=lemma), SPELLING, SPELLING),
    st.builds(lambda m: toml("pattern", id="x1", type="FORUM", match=m, example="امن عمل"), MATCH),
    st.builds(lambda f: toml("words", id="x_one", forms=f), SPELLING),
    st.builds(
        lambda n, s, c: (
            toml("frame", id="x1", act="say", noun=n, verb=["کرنا"], speaker=s, content=c)
            + toml("frame.example", text=EXAMPLE)
        ),
        st.lists(SPELLING, min_size=1, max_size=2), MARKERS, MARKERS,
    ),
    st.builds(lambda n: toml("occasion", id="x1", kind="call", noun=n, example="رابطہ ہوا"), LIST),
    st.builds(lambda p: toml("lookalike", id="x1", phrase=p) + toml("lookalike.example", text=EXAMPLE), SPELLING),
    st.builds(lambda n, w: toml("month", id="x1", calendar="hijri", names=n, weak=w) + "number = 3\n", LIST, LIST),
)  # fmt: skip


@settings(max_examples=settings().max_examples // 20)  # each reads the whole lexicon
@given(entry=ENTRIES)
@pytest.mark.slow
def test_an_odd_entry_is_refused_or_reads(tmp_path_factory: pytest.TempPathFactory, entry: str) -> None:
    path = tmp_path_factory.mktemp("odd") / "my.toml"
    path.write_text(entry, encoding="utf-8")
    try:
        lexicon = load_lexicon(path)
    except LexiconError as error:
        assert "my.toml" in str(error) and "x" in error.entry.lower(), error
        return
    holds(Extractor(lexicon=lexicon), ARTICLE)
