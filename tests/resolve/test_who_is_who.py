"""Which mentions of persons, offices and bodies mean the same: each text with its groups, countries left out."""

import pytest

from urdu_diplo import Extractor

TEXTS = [
    (
        "an office of a state means its holder, that of another state does not",
        "فجی کے وزیر خارجہ رمیز قاصوری نے بات کی۔ فجی کے وزیر خارجہ نے خط لکھا۔ کینیا کے وزیر خارجہ نے بات کی۔",
        ["وزیر خارجہ = رمیز قاصوری = وزیر خارجہ", "وزیر خارجہ"],
    ),
    (
        "who held the office does not hold it",
        "سابق صدر احمد رضوی نے بات کی۔ صدر نے دعوت دی۔",
        ["سابق صدر = احمد رضوی", "صدر"],
    ),
    (
        "whoever is below an office does not hold it",
        "نائب گورنر احمد رضوی نے بات کی۔ گورنر نے دعوت دی۔",
        ["نائب گورنر = احمد رضوی", "گورنر"],
    ),
    (
        "but a deputy spokesman speaks as the spokesman",
        "نائب ترجمان احمد رضوی نے بات کی۔ ترجمان نے دعوت دی۔",
        ["نائب ترجمان = احمد رضوی = ترجمان"],
    ),
    ("a state between title and name", "وزیر خارجہ فجی احمد رضوی نے بات کی۔", ["وزیر خارجہ = احمد رضوی"]),
    ("a place between title and name", "گورنر لاہور احمد رضوی نے بات کی۔", ["لاہور", "گورنر = احمد رضوی"]),
    (
        "a title between commas with its state after it",
        "رمیز قاصوری، وزیر خارجہ فجی، نے بات کی۔",
        ["رمیز قاصوری = وزیر خارجہ"],
    ),
    (
        "a relative clause tells the office",
        "رمیز قاصوری، جو فجی کے وزیر خارجہ ہیں، نے بات کی۔ وزیر خارجہ نے دعوت دی۔",
        ["رمیز قاصوری = وزیر خارجہ = وزیر خارجہ"],
    ),
    (
        "a supreme leader is president no more",
        "سپریم لیڈر علی خامنہ ای نے بات کی۔ ایرانی صدر نے دعوت دی۔",
        ["سپریم لیڈر = علی خامنہ ای", "صدر"],
    ),
    (
        "a spokesman of a state's ministry, in the order of Persian",
        "ترجمان بھارتی وزارت خارجہ ویکاس سواروپ نے بات کی۔ ترجمان نے دعوت دی۔",
        ["ترجمان = ویکاس سواروپ = ترجمان", "وزارت خارجہ"],
    ),
    (
        "two offices of one person",
        "اردن کے نائب وزیر اعظم و وزیر خارجہ ایمن الصفدی نے بات کی۔",
        ["نائب وزیر اعظم = وزیر خارجہ = ایمن الصفدی"],
    ),
    (
        "a minister of a state's government is the state's",
        "افغان عبوری حکومت کے وزیر خارجہ رمیز قاصوری نے بات کی۔ افغان وزیر خارجہ نے دعوت دی۔",
        ["عبوری حکومت", "وزیر خارجہ = رمیز قاصوری = وزیر خارجہ"],
    ),
    (
        "given name and father decide, the clan may be missing",
        "شیخ عبداللہ بن زید النہیان نے بات کی۔ شیخ عبداللہ نے دعوت دی۔ شیخ سعید بن زاید نے بات کی۔",
        ["شیخ عبداللہ بن زید النہیان = شیخ عبداللہ", "شیخ سعید بن زاید"],
    ),
    (
        "an adviser who is minister too",
        "قومی سلامتی کے مشیر اور وزیر خارجہ رمیز قاصوری نے بات کی۔",
        ["قومی سلامتی کے مشیر = وزیر خارجہ = رمیز قاصوری"],
    ),
    (
        "two officers of two states",
        "فجی کے وزیر خارجہ اور کینیا کے صدر رمیز قاصوری نے بات کی۔",
        ["وزیر خارجہ", "صدر = رمیز قاصوری"],
    ),
    (
        "a title between commas after the name",
        "رمیز قاصوری، فجی کے وزیر خارجہ، نے بات کی۔ وزیر خارجہ نے دعوت دی۔",
        ["رمیز قاصوری = وزیر خارجہ = وزیر خارجہ"],
    ),
    (
        "a title before the copula",
        "رمیز قاصوری فجی کے وزیر خارجہ ہیں۔ وزیر خارجہ نے بات کی۔",
        ["رمیز قاصوری = وزیر خارجہ = وزیر خارجہ"],
    ),
    ("a title that `and` joins to a name", "رمیز قاصوری اور فجی کے وزیر خارجہ ملے۔", ["رمیز قاصوری", "وزیر خارجہ"]),
    ("a comma after the title", "وزیر خارجہ، احمد رضوی نے بات کی۔", ["وزیر خارجہ = احمد رضوی"]),
    ("an honorific between", "وزیر خارجہ جناب احمد رضوی نے بات کی۔", ["وزیر خارجہ = احمد رضوی"]),
    (
        "a title without a state means its last holder",
        "فجی کے صدر رمیز قاصوری اور کینیا کے صدر احمد رضوی ملے۔ صدر نے بات کی۔ فجی کے صدر نے بات کی۔",
        ["صدر = رمیز قاصوری = صدر", "صدر = احمد رضوی = صدر"],
    ),
    (
        "the name may come later",
        "فجی کے صدر نے بات کی۔ فجی کے صدر رمیز قاصوری نے دعوت دی۔",
        ["صدر = صدر = رمیز قاصوری"],
    ),
    (
        "who is elect does not hold the office yet",
        "فجی کے نومنتخب صدر رمیز قاصوری نے بات کی۔ فجی کے صدر نے بات کی۔ نومنتخب صدر نے دعوت دی۔",
        ["نومنتخب صدر = رمیز قاصوری = نومنتخب صدر", "صدر"],
    ),
    (
        "a name and a title that only stand beside each other",
        "رمیز قاصوری سے فجی کے وزیر خارجہ ملے۔",
        ["رمیز قاصوری", "وزیر خارجہ"],
    ),
    (
        "a name before a comma, and a title that acts without closing it",
        "رمیز قاصوری، فجی کے وزیر خارجہ کل آئے۔",
        ["رمیز قاصوری", "وزیر خارجہ"],
    ),
    (
        "who held the office last before the title, not after it",
        "صدر رمیز قاصوری نے بات کی۔ صدر نے دعوت دی۔ صدر احمد رضوی نے بات کی۔ صدر نے دعوت دی۔",
        ["صدر = رمیز قاصوری = صدر", "صدر = احمد رضوی = صدر"],
    ),
    (
        "of the same state rather than without one",
        "فجی کے صدر رمیز قاصوری نے بات کی۔ صدر احمد رضوی نے دعوت دی۔ فجی کے صدر نے بات کی۔",
        ["صدر = رمیز قاصوری = صدر", "صدر = احمد رضوی"],
    ),
    (
        "a title with a state may mean one who was named with none",
        "صدر احمد رضوی نے دعوت دی۔ فجی کے صدر نے بات کی۔",
        ["صدر = احمد رضوی = صدر"],
    ),
    (
        "an office that the lexicon knows in another state is not meant",
        "سرگئی لاوروف نے بات کی۔ ایرانی وزیر خارجہ نے دعوت دی۔ وزیر خارجہ نے بات کی۔",
        ["سرگئی لاوروف", "وزیر خارجہ = وزیر خارجہ"],
    ),
    (
        "an office told with its owner and nobody's name is meant by the bare title afterwards",
        "دفتر خارجہ کے ترجمان نے بات کی۔ ترجمان نے دعوت دی۔",
        ["ترجمان = ترجمان", "دفتر خارجہ"],
    ),
    (
        "of two such offices the one that acted",
        "پاکستان کے وزیر خارجہ نے ایران کے وزیر خارجہ سے بات کی۔ وزیر خارجہ نے دعوت دی۔",
        ["وزیر خارجہ = وزیر خارجہ", "وزیر خارجہ"],
    ),
    (
        "a title of somebody else's is no bare one",
        "پاکستان کے وزیر خارجہ نے بات کی۔ دونوں ملکوں کے وزیر خارجہ نے دعوت دی۔",
        ["وزیر خارجہ", "وزیر خارجہ"],
    ),
    (
        "a deputy does not hold the office",
        "فجی کے نائب وزیر خارجہ رمیز قاصوری نے بات کی۔ نائب وزیر خارجہ نے دعوت دی۔ وزیر خارجہ نے دعوت دی۔",
        ["نائب وزیر خارجہ = رمیز قاصوری = نائب وزیر خارجہ", "وزیر خارجہ"],
    ),
    (
        "a counterpart holds the same office",
        "فجی کے وزیر خارجہ رمیز قاصوری نے اپنے کینیائی ہم منصب احمد رضوی سے ملاقات کی۔ کینیا کے وزیر خارجہ نے بات کی۔",
        ["وزیر خارجہ = رمیز قاصوری", "ہم منصب = احمد رضوی = وزیر خارجہ"],
    ),
    (
        "and who holds the same office is the counterpart",
        "فجی کے وزیر خارجہ رمیز قاصوری نے کینیا کے وزیر خارجہ احمد رضوی سے ملاقات کی۔ ان کے کینیائی ہم منصب نے بات کی۔",
        ["وزیر خارجہ = رمیز قاصوری", "وزیر خارجہ = احمد رضوی = ہم منصب"],
    ),
    (
        "an office of a body",
        "ترجمان دفتر خارجہ احمد رضوی نے بات کی۔ ترجمان نے بات کی۔ دفتر خارجہ کے ترجمان نے دعوت دی۔",
        ["ترجمان = احمد رضوی = ترجمان = ترجمان", "دفتر خارجہ = دفتر خارجہ"],
    ),
    (
        "an office that the lexicon knows somebody of the text to hold",
        "سرگئی لاوروف نے بات کی۔ روسی وزیر خارجہ نے دعوت دی۔ ایرانی وزیر خارجہ نے بات کی۔",
        ["سرگئی لاوروف = وزیر خارجہ", "وزیر خارجہ"],
    ),
    (
        "part of a name means the whole",
        "وزیر خارجہ احمد رضوی نے بات کی۔ رضوی نے دعوت دی۔ احمد رضوی نے دورہ کیا۔",
        ["وزیر خارجہ = احمد رضوی = رضوی = احمد رضوی"],
    ),
    (
        "of two whose name it may be the nearest before",
        "احمد رضوی نے بات کی۔ علی رضوی نے بات کی۔ رضوی نے دعوت دی۔ احمد رضوی نے خط لکھا۔ رضوی نے بات کی۔",
        ["احمد رضوی = احمد رضوی = رضوی", "علی رضوی = رضوی"],
    ),
    (
        "a title and the name after `and` or a postposition are two",
        "وزیر خارجہ اور احمد رضوی نے بات کی۔ صدر سے یوسف کمال نے بات کی۔",
        ["وزیر خارجہ", "احمد رضوی", "صدر", "یوسف کمال"],
    ),
    (
        "a title before the copula, after one name",
        "رمیز قاصوری نے بات کی۔ قاصوری فجی کے وزیر خارجہ ہیں۔ وزیر خارجہ نے دعوت دی۔",
        ["رمیز قاصوری = قاصوری = وزیر خارجہ = وزیر خارجہ"],
    ),
    (
        "two offices of one state without names",
        "فجی کے وزیر خارجہ نے بات کی۔ فجی کے وزیر دفاع نے دعوت دی۔",
        ["وزیر خارجہ", "وزیر دفاع"],
    ),
    (
        "a counterpart of one whose office the lexicon knows",
        "لاوروف نے اپنے کینیائی ہم منصب احمد رضوی سے ملاقات کی۔ کینیا کے وزیر خارجہ نے بات کی۔",
        ["لاوروف", "ہم منصب = احمد رضوی = وزیر خارجہ"],
    ),
    (
        "a president is no minister's counterpart",
        "فجی کے وزیر خارجہ رمیز قاصوری نے کینیا کے صدر احمد رضوی سے ملاقات کی۔ ان کے کینیائی ہم منصب نے بات کی۔",
        ["وزیر خارجہ = رمیز قاصوری", "صدر = احمد رضوی", "ہم منصب"],
    ),
    (
        "a counterpart of an office whose holder is not named",
        "وزیر خارجہ نے اپنے کینیائی ہم منصب احمد رضوی سے ملاقات کی۔",
        ["وزیر خارجہ", "ہم منصب = احمد رضوی"],
    ),
    (
        "the same office of two places",
        "لاہور کے گورنر احمد رضوی نے بات کی۔ کراچی کے گورنر نے دعوت دی۔",
        ["لاہور", "گورنر = احمد رضوی", "کراچی", "گورنر"],
    ),
    (
        "the adjective of a nation after a title belongs to what follows",
        "فجی کے صدر رمیز قاصوری نے بات کی۔ صدر کینیائی وفد سے ملے۔",
        ["صدر = رمیز قاصوری = صدر", "وفد"],
    ),
    (
        "a misspelt full name and a short one that the lexicon knows",
        "وزیر خارجہ سرگئی لاوروو نے بات کی۔ لاوروف نے دعوت دی۔",
        ["وزیر خارجہ = سرگئی لاوروو = لاوروف"],
    ),
    (
        "another full name with the same last part",
        "لاوروف نے بات کی۔ سفیر ایگور دمتری لاوروف نے دعوت دی۔",
        ["لاوروف", "سفیر = ایگور دمتری لاوروف"],
    ),
    (
        "the nearest before, who is named again after",
        "علی رضوی نے بات کی۔ احمد رضوی نے خط لکھا۔ رضوی نے دعوت دی۔ احمد رضوی نے دورہ کیا۔",
        ["علی رضوی", "احمد رضوی = رضوی = احمد رضوی"],
    ),
    (
        "offices of two, the second by name",
        "صدر اور وزیر خارجہ رمیز قاصوری نے بات کی۔ سفیر اور وزیر دفاع احمد رضوی نے دعوت دی۔",
        ["صدر", "وزیر خارجہ = رمیز قاصوری", "سفیر", "وزیر دفاع = احمد رضوی"],
    ),
    (
        "what he is in his party after the title",
        "وزیر خارجہ، سینئر رہنما احمد رضوی نے بات کی۔",
        ["وزیر خارجہ = احمد رضوی"],
    ),
    (
        "a title after a comma, before the marker",
        "رمیز قاصوری، فجی کے وزیر خارجہ نے بات کی۔",
        ["رمیز قاصوری = وزیر خارجہ"],
    ),
    (
        "an honorific after the office of a body",
        "ترجمان دفتر خارجہ ڈاکٹر رمیز قاصوری نے بات کی۔ دفتر خارجہ کے ترجمان نے دعوت دی۔",
        ["ترجمان = رمیز قاصوری = ترجمان", "دفتر خارجہ = دفتر خارجہ"],
    ),
    (
        "an adjective between the state and the title",
        "فجی کے نئے وزیر خارجہ رمیز قاصوری نے بات کی۔ فجی کے وزیر خارجہ نے دعوت دی۔",
        ["وزیر خارجہ = رمیز قاصوری = وزیر خارجہ"],
    ),
    (
        "a deputy without a name",
        "فجی کے نائب وزیر خارجہ نے بات کی۔ فجی کے وزیر خارجہ نے دعوت دی۔",
        ["نائب وزیر خارجہ", "وزیر خارجہ"],
    ),
    (
        "the office of a state's institution",
        "فجی کی پارلیمنٹ کے اسپیکر رمیز قاصوری نے بات کی۔ اسپیکر نے دعوت دی۔",
        ["پارلیمنٹ", "اسپیکر = رمیز قاصوری = اسپیکر"],
    ),
    (
        "the last part of a name after an honorific",
        "ڈاکٹر رمیز قاصوری نے بات کی۔ ڈاکٹر قاصوری نے دعوت دی۔",
        ["رمیز قاصوری = قاصوری"],
    ),
    (
        "an institution named with its state, then without",
        "روسی وزارت خارجہ کے ترجمان نے بات کی۔ ترجمان وزارت خارجہ نے دعوت دی۔",
        ["وزارت خارجہ = وزارت خارجہ", "ترجمان = ترجمان"],
    ),
    (
        "officials of a state by its name, by its adjective, and by themselves",
        "مصر کے حکام نے بات کی۔ مصری حکام نے دعوت دی۔ حکام نے بات کی۔",
        ["حکام = حکام = حکام"],
    ),
    (
        "officials of two bodies",
        "نیٹو کے حکام نے بات کی۔ آسیان کے حکام نے دعوت دی۔ نیٹو کے حکام نے بات کی۔",
        ["نیٹو = نیٹو", "حکام = حکام", "آسیان", "حکام"],
    ),
    (
        "the office of a body right before it, or with a genitive",
        "بی آر آئی ترجمان نے بات کی۔ نیٹو ترجمان نے دعوت دی۔ بی آر آئی کے ترجمان نے بات کی۔",
        ["بی آر آئی = بی آر آئی", "ترجمان = ترجمان", "نیٹو", "ترجمان"],
    ),
    (
        "a title before the copula, without a state",
        "رمیز قاصوری نے بات کی۔ قاصوری وزیر خارجہ ہیں۔ وزیر خارجہ نے دعوت دی۔",
        ["رمیز قاصوری = قاصوری = وزیر خارجہ = وزیر خارجہ"],
    ),
    (
        "a short name that two of the lexicon have: whom the text names in full",
        "مائیک جانسن نے بات کی۔ جانسن نے دعوت دی۔",
        ["مائیک جانسن = جانسن"],
    ),
    (
        "an institution belongs to the state beside it; alone, to the first that the text names with it",
        "فجی کی وزارت خارجہ نے بات کی۔ کینیا کی وزارت خارجہ نے تردید کی۔ وزارت خارجہ نے دعوت دی۔",
        ["وزارت خارجہ = وزارت خارجہ", "وزارت خارجہ"],
    ),
    (
        "a bare title after an ambassador to somewhere",
        "کینیا میں فجی کے سفیر احمد رضوی نے بات کی۔ سفیر نے دعوت دی۔",
        ["سفیر = احمد رضوی = سفیر"],
    ),
    (
        "of two holders a bare title means the one without a state",
        "وزیر خارجہ احمد رضوی نے بات کی۔ فجی کے وزیر خارجہ رمیز قاصوری نے بات کی۔ وزیر خارجہ نے دعوت دی۔",
        ["وزیر خارجہ = احمد رضوی = وزیر خارجہ", "وزیر خارجہ = رمیز قاصوری"],
    ),
    (
        "whom a minister met is not that minister",
        "سرگئی لاوروف نے وزیر خارجہ سے ملاقات کی۔",
        ["سرگئی لاوروف", "وزیر خارجہ"],
    ),
    ("nor who met one", "وزیر خارجہ نے سرگئی لاوروف سے ملاقات کی۔", ["سرگئی لاوروف", "وزیر خارجہ"]),
    (
        "but in another clause it may be",
        "سرگئی لاوروف نے کہا کہ وزیر خارجہ سے بات ہوئی۔",
        ["سرگئی لاوروف = وزیر خارجہ"],
    ),
    (
        "two offices of one person, of a body and of none",
        "نائب وزیر خارجہ اور طالبان ترجمان احمد رضوی نے بات کی۔",
        ["طالبان", "نائب وزیر خارجہ = ترجمان = احمد رضوی"],
    ),
    (
        "a name in quotation marks after its title",
        "فجی کے وزیر خارجہ 'رمیز قاصوری' نے کہا کہ امن ہو گا۔ وزیر خارجہ نے دعوت دی۔",
        ["وزیر خارجہ = رمیز قاصوری = وزیر خارجہ"],
    ),
    ("a spokesman, a comma, his name", "ترجمان، احمد رضوی نے بات کی۔", ["ترجمان = احمد رضوی"]),
    (
        "an envoy for two states",
        "نمائندہ خصوصی برائے افغانستان و پاکستان احمد رضوی نے بات کی۔",
        ["نمائندہ خصوصی = احمد رضوی"],
    ),
]


@pytest.mark.parametrize(("text", "groups"), [case[1:] for case in TEXTS], ids=[case[0] for case in TEXTS])
def test_groups(text: str, groups: list[str], extractor: Extractor) -> None:
    document = extractor(text)
    found: dict[str, list[str]] = {entity.id: [] for entity in document.entities if entity.type != "COUNTRY"}
    for mention in document.mentions:
        if mention.entity in found:
            found[mention.entity].append(mention.text)
    assert sorted(" = ".join(names) for names in found.values()) == sorted(groups)


ROLES = [  # the offices that the first person holds, each with its state or body
    ("فجی کے وزیر خارجہ رمیز قاصوری نے بات کی۔ وزیر خارجہ نے دعوت دی۔", [("foreign-minister", "Fiji")]),
    ("وزیر خارجہ رمیز قاصوری نے بات کی۔", [("foreign-minister", None)]),
    ("رمیز قاصوری نے بات کی۔", []),
    ("فجی کے صدر رمیز قاصوری نے بات کی۔ کینیا کے صدر نے بات کی۔", [("president", "Fiji")]),
    ("سرگئی لاوروف کی صدر سے ملاقات ہوئی۔", []),
    (  # once for all
        "فجی کے صدر احمد رضوی نے بات کی۔ صدر احمد رضوی نے دعوت دی۔ فجی کے صدر احمد رضوی نے دعوت دی۔",
        [("president", "Fiji")],
    ),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_the_offices_that_a_person_holds(text: str, roles: list[tuple[str, str | None]], extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name_en for entity in document.entities}
    person = next(entity for entity in document.entities if entity.type == "PERSON")
    assert [(held.role, names[held.of] if held.of else None) for held in person.roles] == roles


WHOSE = [  # the owner of the first office
    ("سرگئی لاوروف کی صدر سے ملاقات ہوئی۔", None),  # the meeting is his
    ("فجی کی صدر نے دعوت دی۔", "Fiji"),  # she is its president
    ("فجی کے نئے وزیر خارجہ نے دعوت دی۔", "Fiji"),
    ("فجی کے موجودہ نئے وزیر خارجہ نے دعوت دی۔", "Fiji"),
    ("اقوام متحدہ (یو این) کے سیکرٹری جنرل نے دعوت دی۔", "United Nations"),
    ("صدر اور وزیر اعظم فجی نے دعوت دی۔", None),
]


@pytest.mark.parametrize(("text", "owner"), WHOSE)
def test_whose_office_it_is(text: str, owner: str | None, extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name_en for entity in document.entities}
    first = next(mention.entity for mention in document.mentions if mention.type == "ROLE")
    held = next(entity.roles for entity in document.entities if entity.id == first)
    assert [names[role.of] if role.of else None for role in held] == [owner]


SPEAKERS = [  # the second statement's speakers
    (
        "the plural of an office: its holders",
        "فجی کے صدر رمیز قاصوری اور کینیا کے صدر احمد رضوی ملے۔ انہوں نے دعوت دی۔ "
        "فجی اور کینیا کے صدور نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری", "احمد رضوی"],
    ),
    (
        "the plural of an office of three states",
        "فجی کے صدر رمیز قاصوری، کینیا کے صدر احمد رضوی اور سویڈن کے صدر یوسف کمال ملے۔ ناروے نے دعوت دی۔ "
        "فجی، کینیا اور سویڈن کے صدور نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری", "احمد رضوی", "یوسف کمال"],
    ),
    (
        "those who stand for states speak for them",
        "ناروے نے دعوت دی۔ فجی اور کینیا کے سفارت کاروں نے کہا کہ امن ہو گا۔",
        ["فجی", "کینیا"],
    ),
    (
        "a delegation of persons",
        "ناروے نے دعوت دی۔ رمیز قاصوری اور احمد رضوی پر مشتمل وفد نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری", "احمد رضوی"],
    ),
    ("the leader again", "حماس کے رہنما رمیز قاصوری نے دعوت دی۔ حماس رہنما نے کہا کہ امن ہو گا۔", ["رمیز قاصوری"]),
    ("officials of another state are others", "فجی کے حکام نے دعوت دی۔ کینیا کے حکام نے کہا کہ امن ہو گا۔", ["حکام"]),
    (
        "another leader",
        "فجی کے رہنما رمیز قاصوری نے دعوت دی۔ فجی کے رہنما احمد رضوی نے کہا کہ امن ہو گا۔",
        ["احمد رضوی"],
    ),
    (
        "what the lexicon knows leaders of states to be",
        "شی جن پنگ اور ولادیمیر پوتن نے دعوت دی۔ چین اور روس کے رہنماؤں نے کہا کہ امن ہو گا۔",
        ["شی جن پنگ", "ولادیمیر پیوٹن"],
    ),
    (
        "leaders of whom one is not named",
        "شی جن پنگ نے دعوت دی۔ چین اور کینیا کے رہنماؤں نے کہا کہ امن ہو گا۔",
        ["رہنماؤں"],
    ),
    (
        "what parts the states from those who stand for them",
        "ناروے نے دعوت دی۔ فجی اور کینیا کے امن کے سفارت کاروں نے کہا کہ امن ہو گا۔",
        ["سفارت کاروں"],
    ),
    (
        "diplomats of a nation, by its adjective",
        "ناروے نے دعوت دی۔ ایرانی سفارت کاروں نے کہا کہ امن ہو گا۔",
        ["سفارت کاروں"],
    ),
    (
        "a delegation of three",
        "ناروے نے دعوت دی۔ رمیز قاصوری، احمد رضوی اور یوسف کمال پر مشتمل وفد نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری", "احمد رضوی", "یوسف کمال"],
    ),
    (
        "officials are not the leader of their state",
        "فجی کے رہنما رمیز قاصوری نے دعوت دی۔ فجی کے حکام نے کہا کہ امن ہو گا۔",
        ["حکام"],
    ),
    (
        "officials are not the leaders of their states",
        "شی جن پنگ اور ولادیمیر پوتن نے دعوت دی۔ چین اور روس کے حکام نے کہا کہ امن ہو گا۔",
        ["حکام"],
    ),
    (
        "diplomats of one state",
        "ناروے نے دعوت دی۔ فجی کے سفارت کاروں نے کہا کہ امن ہو گا۔",
        ["فجی"],
    ),
    (
        "diplomats of three states",
        "ناروے نے دعوت دی۔ فجی، کینیا اور سویڈن کے سفارت کاروں نے کہا کہ امن ہو گا۔",
        ["فجی", "کینیا", "سویڈن"],
    ),
    (
        "a leader is not of the state in which he was named",
        "کینیا میں فجی کے رہنما رمیز قاصوری نے دعوت دی۔ کینیا کے رہنما نے کہا کہ امن ہو گا۔",
        ["رہنما"],
    ),
    (
        "diplomats in a state do not speak for it",
        "ناروے نے دعوت دی۔ کینیا میں موجود سفارت کاروں نے کہا کہ امن ہو گا۔",
        ["سفارت کاروں"],
    ),
    (
        "a delegation of two, one by a single name",
        "ناروے نے دعوت دی۔ لاوروف اور احمد رضوی پر مشتمل وفد نے کہا کہ امن ہو گا۔",
        ["سرگئی لاوروف", "احمد رضوی"],
    ),
    (
        "words between the members and their delegation",
        "ناروے نے دعوت دی۔ رمیز قاصوری پر مشتمل اعلیٰ مصری وفد نے کہا کہ امن ہو گا۔",
        ["رمیز قاصوری"],
    ),
    (
        "a joint statement is of those who acted together, not of who acted last",
        "فجی اور کینیا نے ملاقات کی۔ ناروے نے دورہ کیا۔ حملے پر تشویش ظاہر کی گئی۔ مشترکہ بیان میں جنگ کی مذمت کی گئی۔",
        ["فجی", "کینیا"],
    ),
    ("a pronoun", "رمیز قاصوری نے دعوت دی۔ انہوں نے کہا کہ امن ہو گا۔", ["رمیز قاصوری"]),
    ("a plural pronoun for a state", "کینیا نے دعوت دی۔ انہوں نے کہا کہ امن ہو گا۔", ["کینیا"]),
    ("a singular pronoun for a state", "کینیا نے دعوت دی۔ اس نے کہا کہ امن ہو گا۔", ["کینیا"]),
    ("`I` is who speaks", "رمیز قاصوری نے کہا کہ میں نے تجویز مسترد کی۔", ["رمیز قاصوری"]),
]


@pytest.mark.parametrize(("text", "speakers"), [case[1:] for case in SPEAKERS], ids=[case[0] for case in SPEAKERS])
def test_who_speaks_then(text: str, speakers: list[str], extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    _, second = document.statements
    assert [names[entity] for entity in second.speakers] == speakers


def test_whose_turn_it_is(extractor: Extractor) -> None:
    document = extractor("احمد رضوی: ہم نے تجویز مسترد کی۔\nرمیز قاصوری: میں نے حملے کی مذمت کی۔")
    names = {entity.id: entity.name for entity in document.entities}
    assert [names[entity] for said in document.statements for entity in said.speakers] == ["احمد رضوی", "رمیز قاصوری"]


NAMES = [  # what the lexicon has: a name in Urdu, else the one in English
    ("بھارتی فوج اور بی ایس ایف نے حملے کی مذمت کی۔", "Border Security Force"),
    ("یورپی یونین نے حملے کی مذمت کی۔", "یورپی یونین"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_how_a_body_is_called(text: str, name: str, extractor: Extractor) -> None:
    assert name in [entity.name for entity in extractor(text).entities if entity.type == "ORG"]
