"""The phrase before a marker, in brackets, and its heads; after "<" the owners and titles that belong to a head."""

import pytest

from urdu_diplo import Extractor
from urdu_diplo.resolve.phrase import Phrase
from urdu_diplo.resolve.phrases import PhraseReader
from urdu_diplo.text.sentences import Stretch

PHRASES = [
    # owners, titles, adjectives before the head
    ("[کینیا کے صدر] نے", ["صدر<کینیا"]),
    ("[کینیا کے صدر رمیز قاصوری] نے", ["رمیز قاصوری<صدر،کینیا"]),
    ("[صدر کے مشیر رمیز قاصوری] نے", ["رمیز قاصوری<مشیر،صدر"]),
    ("[وزیر خارجہ، رمیز قاصوری] نے", ["رمیز قاصوری<وزیر خارجہ"]),
    ("آج یہاں [وزیر خارجہ، رمیز قاصوری] نے", ["رمیز قاصوری<وزیر خارجہ"]),
    ("[حکومت کینیا] نے", ["حکومت کینیا<"]),  # a body before its state
    ("[کینیا کی حکومت کے ترجمان] نے", ["ترجمان<حکومت،کینیا"]),
    ("[مصری وفد] نے", ["وفد<مصری"]),
    ("[سینئر امریکی عہدیدار] نے", ["عہدیدار<امریکی"]),
    ("[غریب کسان] نے", ["کسان<"]),
    ("[برادر اسلامی ملک ترکیہ] نے", ["ترکیہ<"]),
    ("[عمران خان کی تحریک انصاف] نے", ["تحریک انصاف<عمران خان"]),  # a body may belong to a person
    ("[کینیا اور ناروے کے وزرائے خارجہ] نے", ["وزرائے خارجہ<ناروے،کینیا"]),
    ("[فجی، کینیا اور ناروے کے وزرائے خارجہ] نے", ["وزرائے خارجہ<ناروے،کینیا،فجی"]),
    ("[کینیا کے رہنماؤں] نے", ["رہنماؤں<کینیا"]),
    ("[رمیز قاصوری کے ترجمان] نے", ["ترجمان<رمیز قاصوری"]),
    ("[جی 20 کے ترجمان] نے", ["ترجمان<جی 20"]),
    ("[بی آر آئی ترجمان] نے", ["ترجمان<بی آر آئی"]),
    ("[حماس (ح م س) کے ترجمان] نے", ["ترجمان<حماس"]),  # a short form between
    ("[انسانی حقوق کے ترجمان] نے", ["ترجمان<"]),
    ("[نیویارک میں مقیم سفیر] نے", ["سفیر<نیویارک"]),
    ("[لاہور کے گورنر] نے", ["گورنر<لاہور"]),
    ("[کینیا کے نئے جوان قدآور خوش صدر] نے", ["صدر<کینیا"]),
    ("[کینیا کے پرانے بڑے اہم ساحلی شہر کے میئر] نے", ["میئر<کینیا"]),
    # what belongs to the clause and not to the phrase
    ("کل [کینیا کے صدر] نے", ["صدر<کینیا"]),
    ("گزشتہ روز [صدر] نے", ["صدر<"]),
    ("آج [وفد] نے", ["وفد<"]),
    ("مہمان آ گیا ہے [صدر] نے", ["صدر<"]),  # a clause that ends with no mark
    ("شملہ معاہدہ [کینیا] نے", ["کینیا<"]),  # a document is nobody's adjective
    ("رمیز قاصوری؛ [احمد رضوی] نے", ["احمد رضوی<"]),
    ("اقوام متحدہ کی [کینیا] نے", ["کینیا<"]),  # a state belongs to nobody
    ("رمیز قاصوری کے [ڈاکٹر احمد رضوی] سے", ["احمد رضوی<"]),
    ("یہ بات [صدر] نے", ["صدر<"]),
    ("اس بات پر [صدر] نے", ["صدر<"]),
    ("اس سے [کینیا] نے", ["کینیا<"]),
    ("صدر سے [وزیر] نے", ["وزیر<"]),
    ("انہیں [صدر] نے", ["صدر<"]),
    ("کیونکہ [صدر] نے", ["صدر<"]),
    ("ملاقات میں شریک صدر، [حماس] نے", ["حماس<"]),
    ("رمیز قاصوری کے [احمد رضوی] سے", ["احمد رضوی<"]),  # a person belongs to no person
    ("کینیا کے صدر جن سے [مارک ملی] نے", ["مارک ملی<"]),  # a name that ends like a verb
    ("معاہدے کا [ناروے] نے", ["ناروے<"]),  # the genitive does not agree
    ("رمیز قاصوری کی [رہنماؤں] نے", ["رہنماؤں<"]),  # leaders belong to no person
    ("رمیز قاصوری کے [روسی ہم منصب] نے", ["ہم منصب<روسی"]),  # nor do counterparts
    ("کینیا میں [فجی کے سفیر] نے", ["سفیر<فجی"]),
    ("[اقوام متحدہ میں تعینات فجی کے سفیر] نے", ["سفیر<فجی،اقوام متحدہ"]),
    # several heads
    ("[کینیا اور ناروے] نے", ["کینیا<", "ناروے<"]),
    ("[کینیا، فجی اور ناروے] نے", ["کینیا<", "فجی<", "ناروے<"]),
    ("[کینیا، فجی] نے", ["کینیا<", "فجی<"]),  # a comma alone joins those with whom a clause opens
    ("آج کینیا، [فجی] نے", ["فجی<"]),  # and no others
    ("[کینیا کے وزیر خارجہ 'رمیز قاصوری]' نے", ["رمیز قاصوری<وزیر خارجہ،کینیا"]),
    ("[وفد، صدر اور کینیا] نے", ["وفد<", "صدر<", "کینیا<"]),
    ("[صدر اور وزیر خارجہ رمیز قاصوری] نے", ["صدر<", "رمیز قاصوری<وزیر خارجہ"]),
    ("[اقوام متحدہ اور فجی کے ترجمان] نے", ["اقوام متحدہ<", "ترجمان<فجی"]),  # a body and a state
    ("بادل اور [صدر] نے", ["صدر<"]),  # who does not act joins nobody
    ("لاہور اور [صدر] نے", ["صدر<"]),
    ("[صدر اور عوام] نے", ["صدر<", "عوام<"]),
    ("[امریکی صدر اور کینیا کے وزیر خارجہ] نے", ["صدر<امریکی", "وزیر خارجہ<کینیا"]),
    ("[ترجمان دفتر خارجہ اور کینیا میں فجی کے سفیر] نے", ["ترجمان دفتر خارجہ<", "سفیر<فجی"]),
    ("[فجی، زمبالوکا اور کینیا] نے", ["فجی<", "کینیا<"]),  # a member that nothing knows
    ("زمبالوکا اور [کینیا] نے", ["کینیا<"]),
    ("فجی، امن اور [کینیا] نے", ["کینیا<"]),  # a common word is no member
    # marks and honorifics after the head
    ("[صدر] صاحب نے", ["صدر<"]),
    ("”[صدر]“ نے", ["صدر<"]),
    ("‘فجی’ [صدر] نے", ["صدر<"]),
    ("[صدر] (کینیا) نے", ["صدر<"]),
    ("[رمیز قاصوری] (سفیر) نے", ["رمیز قاصوری<"]),
    ("زمبالوکا ([کینیا]) نے", ["کینیا<"]),  # an unknown name and its short form
    ("[کینیا کے صدر، جو فوج کے سربراہ بھی ہیں]، نے", ["صدر<کینیا"]),
]


def before_marker(extractor: Extractor, text: str) -> tuple[Phrase | None, list[str]]:
    draft = extractor.pipeline(extractor.draft(text))
    phrase = PhraseReader(draft).before(len(draft.tokens) - 1, 0)
    heads = []
    for head in phrase.heads if phrase is not None else []:
        name = draft.words(Stretch(head.start, head.end))
        heads.append(f"{name}<{'،'.join(draft.words_of(owner) for owner in head.owners)}")
    return phrase, heads


@pytest.mark.parametrize(("line", "heads"), PHRASES)
def test_phrase(extractor: Extractor, line: str, heads: list[str]) -> None:
    text = line.replace("[", "").replace("]", "")
    phrase, found = before_marker(extractor, text)
    assert phrase is not None
    tokens = extractor.draft(text).tokens
    assert (tokens[phrase.start].start, tokens[phrase.end - 1].end) == (line.index("["), line.index("]") - 1)
    assert found == heads
    assert phrase.is_actor


KINDS = [
    ("انہوں نے", "pronoun", True),
    ("میں نے", "first", True),
    ("ہم نے", "first", True),
    ("آپ نے", "second", True),
    ("دونوں ممالک نے", "collective", True),
    ("دونوں رہنماؤں نے", "collective", True),
    ("وفد نے", "group", True),
    ("کینیا نے", "mention", True),
    ("برکس نے", "mention", True),
    ("لاہور نے", "mention", False),  # a place does not act
    ("بادل نے", "noun", False),
]


@pytest.mark.parametrize(("text", "kind", "acts"), KINDS)
def test_kinds_of_heads(extractor: Extractor, text: str, kind: str, acts: bool) -> None:
    phrase, _ = before_marker(extractor, text)
    assert phrase is not None
    assert ([head.kind for head in phrase.heads], phrase.is_actor) == ([kind], acts)


BRACKETS = ["زمبالوکا (کینیا کا شہر) نے", "زمبالوکا (ایک شہر) نے"]  # what explains an unknown name does not act


@pytest.mark.parametrize("text", ["جس نے", "کس نے", "۔ نے", "کے نے", "دروازے پر سے", "نے", *BRACKETS])
def test_no_phrase(extractor: Extractor, text: str) -> None:
    assert before_marker(extractor, text)[0] is None


def test_a_phrase_does_not_reach_over_its_floor(extractor: Extractor) -> None:
    draft = extractor.pipeline(extractor.draft("ترجمان کینیا کے صدر رمیز قاصوری نے"))
    reader = PhraseReader(draft)
    found = [reader.before(6, floor) for floor in (0, 1, 2, 3, 5, 6)]
    assert [phrase.start if phrase else None for phrase in found] == [0, 1, 3, 3, 5, None]


def test_nor_is_anybody_joined_who_stands_before_the_floor(extractor: Extractor) -> None:
    draft = extractor.pipeline(extractor.draft("وہ اور کینیا نے"))
    found = [PhraseReader(draft).before(3, floor) for floor in (0, 1)]
    assert [len(phrase.heads) if phrase else 0 for phrase in found] == [2, 1]
