"""Texts such as no editor ever wrote: words of the lexicon, whole, fused and decomposed, among marks and odd things."""

import unicodedata

from hypothesis import strategies as st

from urdu_diplo import load_lexicon

from .article_cases import ARTICLES

LEXICON = load_lexicon()

CLASSES = """
ergative genitive dative ablative locative onto complementizer and contrast relative subordinate oblique_pronoun
first_person negation particle finite participle agent statement_noun refer_back collective_pair group_noun
"""
SMALL = sorted(word for name in CLASSES.split() for word in LEXICON.words[name])
NAMES = sorted(
    name
    for table in ("country", "person", "role", "organisation", "place", "forum", "paper", "outlet", "institution")
    for entry in LEXICON.tables[table].values()
    for name in getattr(entry, "names", ())
)
NOUNS = sorted({noun for frame in LEXICON.frames for noun in frame.noun})
VERBS = sorted({verb.split()[-1] for frame in LEXICON.frames for verb in (*frame.verb, *frame.adposition)})
FORMS = sorted(LEXICON.verb_forms)
DATES = sorted(
    name
    for table in ("month", "weekday", "day_word", "time_unit", "day_part", "numeral", "era")
    for entry in LEXICON.tables[table].values()
    for name in getattr(entry, "names", ())
)
OCCASIONS = [occasion.example for occasion in LEXICON.occasions]
EXAMPLES = [example.text for frame in LEXICON.frames for example in frame.example]
ARTICLE_TEXTS = [article.text for article in ARTICLES]

STOPS = ["۔", "،", "؛", "؟", ":", ".", ",", "!", "…", "-", "–", "/", "٪", "\n", "\r\n", "\u2028", "\t"]
QUOTES = ["“", "”", "‘", "’", '"', "'", "«", "»", "‘‘", "’’", "``", "(", ")", "[", "]", "{", "}", "﴾", "﴿"]
SPACES = [*"\u00a0\u2002\u2009\u200a\u202f\u3000"]
JOINERS = [*"\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f"]
BIDI = [*"\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
CONTROLS = ["\x00", "\x01", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\x9f", "\ufffd", "\ufffe", "\ufdd0"]
EMOJI = ["😀", "👩‍🚀", "🇵🇰", "☎️", "1️⃣", "𝒳", "𐎠", "𞤀", "\U0010ffff"]
LETTERS = ["ﷲ", "ﷺ", "ﻼ", "ٰ", "ِ", "ـ", "ء", "ۂ", "é", "e\u0301", "ß", "İ", "中", "א", "½", "ك", "ي", "ة", "٬", "؍"]
LATIN = ["UN", "G7", "Reuters", "said", "J.", "COP28", "https://example.org/a?b=c", "@user", "#tag"]
NUMBERS = [
    "5+1",
    "3+3",
    "2231",
    "1,250",
    "2.5",
    "10%",
    "2025ء",
    "۲۰۲۵",
    "۱۰۰",
    "0",
    "31",
    "12:30",
    "99999999999",
    "٧",
    "٢٠٢٥",
    "٣٫٥",
    "۱۴۴۷ھ",
    "²",
]

WORDS = st.one_of(*(st.sampled_from(listed) for listed in (SMALL, SMALL, NAMES, NAMES, NOUNS, VERBS, FORMS, DATES)))
"""Single entries of the lexicon, as it spells them."""

FUSED = st.lists(WORDS, min_size=2, max_size=4).map("".join)
"""Words run together, as the press does."""

DECOMPOSED = WORDS.map(lambda word: unicodedata.normalize("NFD", word))
"""Words whose composed letters are two code points."""

MARKS = st.one_of(
    *(st.sampled_from(listed) for listed in (STOPS, STOPS, QUOTES, QUOTES, SPACES, JOINERS, BIDI, CONTROLS)),
    *(st.sampled_from(listed) for listed in (EMOJI, LETTERS, LATIN, NUMBERS)),
)
"""What stands between words, or should not."""

PARTS = st.one_of(WORDS, WORDS, WORDS, FUSED, DECOMPOSED, st.sampled_from(EXAMPLES), MARKS, MARKS, st.text(max_size=4))
JOINTS = st.sampled_from([" ", " ", " ", " ", " ", "", "", "\u200c", "\u00a0", "  "])


@st.composite
def urdu_texts(draw: st.DrawFn) -> str:
    """Parts with and without spaces between. Valid Unicode: every one must give a Document."""
    parts = draw(st.lists(st.tuples(PARTS, JOINTS), max_size=40))
    return "".join(part + joint for part, joint in parts)


@st.composite
def dated_texts(draw: st.DrawFn) -> str:
    """An occasion of the lexicon among days, months, years, hours and numbers in every order."""
    told = st.one_of(st.sampled_from(DATES), st.sampled_from(NUMBERS), st.sampled_from(STOPS), st.sampled_from(SMALL))
    before, after = (draw(st.lists(told, max_size=8)) for _ in range(2))
    return " ".join([*before, draw(st.sampled_from(OCCASIONS)), *after])


@st.composite
def cut_texts(draw: st.DrawFn) -> str:
    """Two well-formed texts, cut anywhere and joined by any part."""
    texts = st.sampled_from(EXAMPLES + ARTICLE_TEXTS)
    one, other = draw(texts), draw(texts)
    head, tail = draw(st.integers(0, len(one))), draw(st.integers(0, len(other)))
    return one[:head] + draw(PARTS) + other[tail:]


@st.composite
def broken_texts(draw: st.DrawFn) -> str:
    """Texts with a lone surrogate somewhere: Python holds them, no encoding does."""
    surrogate = draw(st.characters(categories=["Cs"]))
    return draw(urdu_texts()) + surrogate + draw(urdu_texts())
