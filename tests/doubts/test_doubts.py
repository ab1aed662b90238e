"""Each kind of doubt: sentences that raise it, and sentences that do not."""

import pytest

from urdu_diplo import Extractor
from urdu_diplo.doubts import KINDS, Doubt, find_doubts
from urdu_diplo.doubts.contents import OddContents
from urdu_diplo.doubts.pronouns import FarPronouns
from urdu_diplo.doubts.unknown import UnknownNames
from urdu_diplo.draft import Draft
from urdu_diplo.text.sentences import Stretch

CALM = "سرگئی لاوروف نے ماسکو میں کہا کہ مذاکرات جاری رہیں گے۔"
QUIET = "موسم سرد تھا۔ سڑکیں خالی تھیں۔ برف گر رہی تھی۔ بازار بند تھے۔"
LATER = "انہوں نے کہا کہ مذاکرات جاری رہیں گے۔"

CASES = [  # kind, text, the words of its doubts
    ("unheard", "مبصرین کو توقع تھی کہ اجلاس میں کوئی فیصلہ نہیں ہو گا۔", ["کو توقع تھی کہ"]),
    ("unheard", "سفیر کے لہجے سے ظاہر تھا کہ بات بن رہی ہے۔", ["سے ظاہر تھا کہ"]),
    ("unheard", CALM, []),
    ("unheard", "وزیر خارجہ نے کچھ نہیں بتایا۔", []),  # not done
    ("unheard", "عام طور پر کہا جاتا ہے کہ سفارت کاری صبر مانگتی ہے۔", []),  # a look-alike
    ("unheard", QUIET, []),
    ("no-speaker", "کل شام کہا گیا کہ سرحد کھول دی جائے گی۔", ["کہا گیا"]),
    ("no-speaker", "اجلاس میں مطالبہ کیا گیا کہ قیدی رہا کیے جائیں۔", ["مطالبہ کیا گیا"]),
    ("no-speaker", CALM, []),
    ("odd-speaker", CALM, []),
    ("odd-speaker", "حکام نے کہا کہ سرحد کھلی ہے۔", []),  # a group that can speak
    ("odd-content", "روس نے کہا کہ سے مذاکرات جاری رہیں گے۔", ["سے مذاکرات جاری رہیں گے"]),
    ("odd-content", "روس نے کہا کہ مذاکرات جاری رہیں گے بلا تعطل کے۔", ["مذاکرات جاری رہیں گے بلا تعطل کے"]),
    ("odd-content", "پاکستان نے اعلان کیا۔", ["اعلان کیا"]),
    ("odd-content", "روس نے کہا کہ میں تیار ہوں۔", []),  # `I`, which is a postposition too
    ("odd-content", "روس اور چین نے مشاورت کی۔", []),  # talks between two need tell no content
    ("odd-content", CALM, []),
    ("unknown-name", "وفد نے چھنگارو پلتنیش کے گھر قیام کیا۔", ["چھنگارو پلتنیش"]),
    ("unknown-name", "گاؤں کے چوکیدار کو خضمور نے راستہ دکھایا۔", ["خضمور"]),
    ("unknown-name", "وفد نے چھنگارو کے گھر قیام کیا۔", []),  # one word alone may be any noun
    ("unknown-name", CALM, []),
    ("far-pronoun", f"{CALM} {QUIET} {LATER}", ["انہوں"]),
    ("far-pronoun", f"{CALM} {LATER}", []),
    ("far-pronoun", f"{CALM} {LATER} موسم سرد تھا۔ برف گر رہی تھی۔ {LATER}", []),  # spoke two sentences before
    ("namesake", "وزیر داخلہ بہرام سلطانیان نے کہا کہ سڑک کھلی ہے۔ "
     "وزیر خزانہ فرہاد سلطانیان نے کہا کہ بازار کھلا ہے۔ فرہاد سلطانیان چلے گئے۔", ["فرہاد سلطانیان"]),
    ("namesake", "وزیر داخلہ بہرام سلطانیان نے کہا کہ سڑک کھلی ہے۔ سلطانیان چلے گئے۔", []),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "words"), CASES)
def test_doubts(extractor: Extractor, kind: str, text: str, words: list[str]) -> None:
    found = find_doubts(read(extractor, text), [KINDS[kind]])
    assert [doubt.words for doubt in found] == words
    assert all(doubt.kind == kind and text[doubt.start : doubt.end] == doubt.words and doubt.why for doubt in found)


UNHEARD = [  # text, the words in which nothing was heard
    ("روس نے کہا کہ سرحد کھلی ہے۔", "کہا"),
    ("روس نے اس بات پر زور نہایت سختی سے دیا ہے کہ سرحد کھلی رہے۔", "زور نہایت سختی سے دیا ہے"),
    ("روس نے حملے کی مذمت کی۔", "مذمت کی"),
]


NOTHING = [  # looks like a way of saying and is none
    "روس نے مذاکرات کی گنجائش دیکھی۔",  # the genitive, not `did`
    "یہ بات، جو عام ہے، کی گئی۔",  # the verb stands behind a mark
    "روس کی مذمت نہیں کی۔",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_way_of_saying_is_unheard(extractor: Extractor, text: str) -> None:
    assert find_doubts(extractor.draft(text), [KINDS["unheard"]]) == []


@pytest.mark.parametrize(("text", "words"), UNHEARD)
def test_a_way_of_saying_is_unheard(extractor: Extractor, text: str, words: str) -> None:
    """A draft that no component has read has no statements."""
    (doubt,) = find_doubts(extractor.draft(text), [KINDS["unheard"]])
    assert doubt.words == words
    assert "frame '" in doubt.why


@pytest.mark.parametrize(("type", "what"), [("PLACE", "a place"), ("DOCUMENT", "a document")])
def test_a_place_or_a_document_speaks(extractor: Extractor, type: str, what: str) -> None:
    draft = read(extractor, "روس نے کہا کہ سرحد کھلی ہے۔")
    draft.entities[draft.statements[0].speakers[0]].type = type  # type: ignore[assignment]
    (doubt,) = find_doubts(draft, [KINDS["odd-speaker"]])
    assert doubt.words == "روس"
    assert what in doubt.why


def test_a_thing_speaks(extractor: Extractor) -> None:
    """Whoever stands before the subject marker is taken for a group."""
    draft = read(extractor, "حکام نے کہا کہ سرحد کھلی ہے اور موسم اچھا ہے۔")
    said = draft.statements[0]
    weather = draft.norms.index("موسم")
    said.path, said.speaker = "marked/noun", Stretch(weather, weather + 1)
    (doubt,) = find_doubts(draft, [KINDS["odd-speaker"]])
    assert doubt.words == "موسم"


def test_a_long_content(extractor: Extractor) -> None:
    (doubt,) = OddContents(longest=3)(read(extractor, CALM))
    assert doubt.words == "مذاکرات جاری رہیں گے"
    assert doubt.why == "what «کہا» reports is 4 tokens long"


def test_how_far_and_how_many_can_be_set(extractor: Extractor) -> None:
    far = f"{CALM} موسم سرد تھا۔ {LATER}"
    assert [doubt.words for doubt in FarPronouns(near=1)(read(extractor, far))] == ["انہوں"]
    one = "وفد نے چھنگارو کے گھر قیام کیا۔"
    assert [doubt.words for doubt in UnknownNames(several=1)(read(extractor, one))] == ["چھنگارو"]


def test_doubts_come_in_order_of_the_text(extractor: Extractor) -> None:
    text = f"{' '.join(text for _, text, _ in CASES)}"
    found = find_doubts(read(extractor, text))
    assert [doubt.start for doubt in found] == sorted(doubt.start for doubt in found)
    assert len({doubt.kind for doubt in found}) >= 5


@pytest.mark.parametrize("text", ["", "۔", "کہ", "کہا", "نے", "کہ کہ کہ", "نے نے کو کے"])
def test_odd_texts_raise_no_errors(extractor: Extractor, text: str) -> None:
    assert all(isinstance(doubt, Doubt) for doubt in find_doubts(read(extractor, text)))


def read(extractor: Extractor, text: str) -> Draft:
    return extractor.pipeline(extractor.draft(text))
