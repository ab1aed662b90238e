"""The table of characters: the one place in the code where Urdu is spelt.

Sources: The Unicode Standard, Arabic block (U+0600-U+06FF) and the practice of the Urdu press.
"""

FULL_STOP = "۔"
COMMA = "،"
SEMICOLON = "؛"
QUESTION = "؟"

SENTENCE_END = frozenset(FULL_STOP + QUESTION + "?!…")
COMMAS = frozenset(COMMA + ",")
SEMICOLONS = frozenset(SEMICOLON + ";")
COLON = ":"

# Quotation marks by family. In print the same mark opens and closes, so families pair, not shapes.
DOUBLE_QUOTES = frozenset({'"', "“", "”", "„", "‟", "''", "’’", "‘‘", "‘’", "’‘", "«", "»", "``"})
SINGLE_QUOTES = frozenset({"'", "‘", "’", "‚", "‛", "`", "‹", "›"})
QUOTES = DOUBLE_QUOTES | SINGLE_QUOTES

OPEN_BRACKETS = frozenset("([{﴾")
CLOSE_BRACKETS = frozenset(")]}﴿")

# Bidirectional controls and joiners that stand between letters without being any.
INVISIBLE = "\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c"
NON_JOINER = "\u200c"

# One spelling for letters that the press writes in several ways. Applied after NFC.
LETTERS = {
    "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ئ": "ی",
    "ك": "ک", "ڪ": "ک", "ه": "ہ", "ة": "ہ", "ۂ": "ہ", "ۀ": "ہ", "ۃ": "ہ", "ە": "ہ", "ۓ": "ے",
    "أ": "ا", "إ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ؤ": "و", "ٶ": "و", "ۄ": "و", "ۆ": "و",
    "ڻ": "ن", "ڼ": "ن", "ګ": "گ",
    "ء": "", "ـ": "",
}  # fmt: skip

DIGITS = {chr(zero + n): str(n) for zero in (0x0660, 0x06F0) for n in range(10)}
DIGITS |= {"٫": ".", "٬": ","}

# Vowel signs, izafat, small marks: written or left out at will.
MARKS = (
    [chr(c) for c in range(0x0610, 0x061B)]
    + [chr(c) for c in range(0x064B, 0x0660)]
    + ["\u0670", "\u0674"]
    + [chr(c) for c in range(0x06D6, 0x06DD)]
    + [chr(c) for c in range(0x06DF, 0x06E9)]
    + [chr(c) for c in range(0x06EA, 0x06EE)]
)

FOLD = str.maketrans({**LETTERS, **DIGITS, **dict.fromkeys([*MARKS, *INVISIBLE, NON_JOINER], "")})

# The aspirating heh belongs to these letters; elsewhere it is a plain heh in another shape.
HAMZA_WAW = ("ئو", "و")  # a hamza of its own before the waw that should carry it
ASPIRATING_HEH, PLAIN_HEH = "ھ", "ہ"
ASPIRATED = "بپتٹجچدڈرڑکگ"

# Letters that only end a word: where one stands inside, two words were run together.
FINAL_LETTERS = "ےں"

# Letters that do not join the next one: after them a space that is left out is not missed.
APART_LETTERS = "اآدڈذرڑزژو"

DECIMAL_MARKS = ".,٫٬/:"
REPEATED_MARKS = FULL_STOP + ".…!?" + QUESTION + "-–—_=*"

# The endings by which the paradigm of a regular verb is made.
VOWELS = "اوآ"
PERFECTIVE = ("ا", "ی", "ے", "یں")
PERFECTIVE_AFTER_VOWEL = ("یا", "ئی", "ئے", "ئیں")
INFINITIVE = ("نا", "نی", "نے")
IMPERFECTIVE = ("تا", "تی", "تے", "تیں")
SUBJUNCTIVE = ("ے", "یں", "و", "وں")
SUBJUNCTIVE_AFTER_VOWEL = ("ئے", "ئیں", "ؤ", "ؤں")
# Verbs that complete a stem and are often written in one word with it.
VECTORS = ("دیا", "دی", "دیے", "لیا", "لی", "لیے", "گیا", "گئی", "گئے", "گئیں", "چکا", "چکی", "چکے")
FUTURE = ("گا", "گی", "گے")
SHORT_FUTURE = {"ے": "ی", "یں": "ین"}  # how subjunctives may end before them in one word

# For models of the Urdu treebank (UDTB), which spells some words so, and joins these words to the one before them.
TREEBANK_WORDS = {"میں": "مےں", "ہیں": "ہےں", "ایک": "اےک"}
JOINED_TAILS = frozenset({"شدہ", "یافتہ", "پذیر", "کاری", "سازی", "اندازی", "بندی", "افزائی"})
# Letters of other languages that stand for Urdu ones; unlike LETTERS it keeps what Urdu itself tells apart.
LOOK_ALIKES = {"ي": "ی", "ى": "ی", "ك": "ک", "ه": "ہ", "ة": "ہ", "ە": "ہ", "ـ": ""}
