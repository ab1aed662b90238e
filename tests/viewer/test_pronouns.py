"""Whom pronouns and words for both sides lead to."""

from urdu_diplo import Extractor
from urdu_diplo.viewer.pronouns import leads

TEXT = (
    "ایرانی وزیر خارجہ عباس عراقچی نے قطری وزیر خارجہ محمد بن عبدالرحمن آل ثانی سے ٹیلی فون پر گفتگو کی۔ "
    "انہوں نے کہا کہ سرحد کھلی ہے۔ فریقین نے مشاورت جاری رکھنے پر اتفاق کیا۔"
)


def test_pronouns_and_collectives_lead_to_mentions(extractor: Extractor) -> None:
    document = extractor(TEXT)
    found = {
        TEXT[lead.start : lead.end]: [document.mentions[n].text for n in lead.mentions] for lead in leads(document)
    }
    assert found == {
        "انہوں": ["عباس عراقچی"],
        "فریقین": ["عباس عراقچی", "محمد بن عبدالرحمن آل ثانی"],
    }


def test_a_lead_never_points_at_a_pronoun(extractor: Extractor, article: str) -> None:
    document = extractor(article)
    found = leads(document)
    assert len(found) >= 3
    assert {document.mentions[n].form for lead in found for n in lead.mentions} <= {
        "name",
        "title",
        "demonym",
        "metonym",
    }


def test_nobody_meant_nowhere_to_go(extractor: Extractor) -> None:
    assert leads(extractor("انہوں نے کہا کہ سرحد کھلی ہے۔")) == []
