"""When an event took place: the date of its own clause, not of what is spoken of in it."""

from datetime import date, datetime

import pytest

from urdu_diplo import Extractor, load_lexicon

FRIDAY = date(2014, 11, 28)

CASES = [  # the text, the word of the event, its time
    ("ایرانی وزیر خارجہ جواد ظریف نے بدھ کو ماسکو میں سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-26"),
    ("جواد ظریف نے 26 نومبر 2013ء کو سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2013-11-26"),
    ("جواد ظریف نے ۵ مہر ۱۳۹۲ کو نیویارک میں جان کیری سے ملاقات کی۔", "ملاقات", "2013-09-27"),
    ("منگل کے روز جواد ظریف اور جان کیری نے ٹیلی فون پر گفتگو کی۔", "ٹیلی فون پر گفتگو", "2014-11-25"),
    ("روسی صدر ولادیمیر پوٹن 5 دسمبر کو تہران کا دورہ کریں گے۔", "دورہ", "2014-12-05"),
    ("روسی صدر ولادیمیر پوٹن آئندہ ہفتے تہران کا دورہ کریں گے۔", "دورہ", "2014-W49"),
    ("روسی صدر ولادیمیر پوٹن کل تہران کا دورہ کریں گے۔", "دورہ", "2014-11-29"),
    ("روسی صدر ولادیمیر پوٹن نے کل تہران کا دورہ کیا۔", "دورہ", "2014-11-27"),
    ("جواد ظریف نے گزشتہ روز سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-27"),
    # the noun's own date
    ("جواد ظریف اور سرگئی لاوروف کی 26 نومبر کی ملاقات میں شام پر بات ہوئی۔", "ملاقات", "2014-11-26"),
    ("بدھ کے روز کی ملاقات میں جواد ظریف نے سرگئی لاوروف سے شام پر بات کی۔", "ملاقات", "2014-11-26"),
    # the hour
    ("جواد ظریف نے کل شام 5 بجے سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-27T17:00"),
    ("جواد ظریف نے بدھ کو صبح ساڑھے دس بجے سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-26T10:30"),
    ("جواد ظریف نے بدھ کی رات پونے نو بجے سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-26T20:45"),
    ("جواد ظریف نے بدھ کو 18:30 بجے سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-26T18:30"),
    ("جواد ظریف نے بدھ کو 5 بجے سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-26"),
    # over `and`, but not into what was said nor out of it
    ("جواد ظریف بدھ کو ماسکو پہنچے اور سرگئی لاوروف سے ملاقات کی۔", "ملاقات", "2014-11-26"),
    ("جواد ظریف نے منگل کو کہا کہ صدر پوٹن 5 دسمبر کو تہران کا دورہ کریں گے۔", "دورہ", "2014-12-05"),
    ("جواد ظریف نے منگل کو کہا کہ سرگئی لاوروف نے جان کیری سے ملاقات کی۔", "ملاقات", None),
    (
        "جواد ظریف نے منگل کو پریس کانفرنس میں کہا کہ صدر پوٹن 5 دسمبر کو تہران کا دورہ کریں گے۔",
        "پریس کانفرنس",
        "2014-11-25",
    ),
    # dates of other things
    ("جواد ظریف نے جان کیری سے ملاقات میں 26 نومبر 2008ء کے حملوں کی مذمت کی۔", "ملاقات", None),
    ("جواد ظریف نے جان کیری سے 2013ء کے معاہدے پر ملاقات کی۔", "ملاقات", None),
    ("24 نومبر سے جاری کشیدگی پر جواد ظریف نے جان کیری سے ملاقات کی۔", "ملاقات", None),
    ("جواد ظریف نے جان کیری سے ملاقات کی۔", "ملاقات", None),
    # the dateline is the report's
    ("تہران ۔ 27 نومبر (اے پی پی) جواد ظریف نے جان کیری سے ملاقات کی۔", "ملاقات", None),
    ("تہران ۔ 27 نومبر (اے پی پی) جواد ظریف نے منگل کو جان کیری سے ملاقات کی۔", "ملاقات", "2014-11-25"),
    # told again with its date
    ("جواد ظریف اور جان کیری کی ملاقات\nجواد ظریف نے بدھ کو جان کیری سے ملاقات کی۔", "ملاقات", "2014-11-26"),
]


def time_of(extractor: Extractor, text: str, word: str, published: date | None) -> str | None:
    events = [e for e in extractor(text, published=published).events if e.trigger.text == word]
    assert events, f"no event {word}"
    return events[0].time


@pytest.mark.parametrize(("text", "word", "time"), CASES)
def test_time(text: str, word: str, time: str | None, extractor: Extractor) -> None:
    assert time_of(extractor, text, word, FRIDAY) == time


WITHOUT_PUBLISHED = [
    ("جواد ظریف نے بدھ کو جان کیری سے ملاقات کی۔", None),
    ("جواد ظریف نے 26 نومبر 2014 کو جان کیری سے ملاقات کی۔", "2014-11-26"),
    # the dateline tells the day of the article
    ("تہران ۔ 28 نومبر 2014 (اے پی پی) جواد ظریف نے بدھ کو جان کیری سے ملاقات کی۔", "2014-11-26"),
    ("تہران، 28 نومبر 2014: جواد ظریف نے گزشتہ روز جان کیری سے ملاقات کی۔", "2014-11-27"),
    ("تہران ۔ 28 نومبر (اے پی پی) جواد ظریف نے بدھ کو جان کیری سے ملاقات کی۔", None),
    # or the only full date of the text does
    ("جواد ظریف نے بدھ کو جان کیری سے ملاقات کی۔ یہ بیان 28 نومبر 2014ء کو جاری ہوا۔", "2014-11-26"),
    ("جواد ظریف نے بدھ کو جان کیری سے ملاقات کی۔ 28 نومبر 2014 کو اور 3 مئی 2013 کو بھی بات ہوئی۔", None),
    ("جواد ظریف نے بدھ کو جان کیری سے ملاقات کی۔ 28 نومبر 2013 کے حملے یاد ہیں۔", None),
]


@pytest.mark.parametrize(("text", "time"), WITHOUT_PUBLISHED)
def test_time_without_published(text: str, time: str | None, extractor: Extractor) -> None:
    assert time_of(extractor, text, "ملاقات", None) == time


def test_a_datetime_is_taken_for_its_day(extractor: Extractor) -> None:
    text = CASES[0][0]
    assert time_of(extractor, text, "ملاقات", datetime(2014, 11, 28, 23, 30)) == "2014-11-26"


TABLES = ["month", "weekday", "day_word", "time_unit", "day_part", "hour_part", "numeral"]


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES)
def test_a_lexicon_without_a_table_still_reads(table: str) -> None:
    extractor = Extractor(lexicon=load_lexicon(without=frozenset({table})))
    for text, _, _ in CASES[:4]:
        assert extractor(text, published=FRIDAY).events
