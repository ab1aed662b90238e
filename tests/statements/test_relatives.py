"""Clauses with `who`: whose subject is the actor named before it."""

import pytest

from urdu_diplo import Extractor

LINES = (
    (
        "ملائیشیا کے وزیر اعظم نے ناروے کے وزیر خارجہ کا شکریہ ادا کیا جنہوں نے ثالثی کی حمایت کی۔",
        "support",
        "وزیر خارجہ",
    ),
    ("کینیا کے صدر، جنہوں نے حملے کی مذمت کی، اتوار کو نیروبی پہنچے۔", "condemn", "صدر"),
    ("وزارت نے چلی کے سفیر کو طلب کیا جس نے بتایا کہ سرحد کھلی ہے۔", "say", "سفیر"),
    ("وزارت نے سفیر کو کینیا بھیجا جنہوں نے حملے کی مذمت کی۔", "condemn", "سفیر"),  # the plural means no state
    ("ناروے، جس نے حملے کی مذمت کی، اجلاس میں شریک ہوا۔", "condemn", "ناروے"),
    ("مظاہرین، جنہوں نے حملے کی مذمت کی، منتشر ہو گئے۔", "condemn", "مظاہرین"),
    ("وزیر خارجہ کو لاہور بھیجا گیا جس نے حملے کی مذمت کی۔", "condemn", "وزیر خارجہ"),  # no place acts
)


@pytest.mark.parametrize(("text", "act", "office"), LINES)
def test_who(extractor: Extractor, text: str, act: str, office: str) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    [said] = [s for s in document.statements if s.act == act]
    assert [names[e] for e in said.speakers] == [office]
    assert said.rule.endswith("/relative")


def test_a_delegation_is_its_members(extractor: Extractor) -> None:
    document = extractor("سفیر احمد رضوی اور یوسف کمال پر مشتمل مصری وفد نے کہا کہ امداد جاری رہے گی۔")
    names = {entity.id: entity.name for entity in document.entities}
    [said] = document.statements
    assert [names[e] for e in said.speakers] == ["احمد رضوی", "یوسف کمال"]
