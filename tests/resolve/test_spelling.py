"""Whether two written names can be one person's."""

import pytest

from urdu_diplo.resolve.spelling import distance, same_name

SAME = [
    ("سرگئی لاوروف", "سرگئی لاوروف"),
    ("لاوروف", "سرگئی لاوروف"),  # the last part, or the first
    ("سرگئی", "سرگئی لاوروف"),
    ("سرگئی لاوروف", "سرگئیلاوروف"),  # spaces count for nothing
    ("لاوروو", "سرگئی لاوروف"),  # a letter's difference in a long part
    ("سرگئی لاوروو", "سرگئی لاوروف"),
    ("سرگی لاوروف", "سرگئی لاوروف"),
    ("اراقچی", "عباس عراقچی"),  # the first letter
    ("لاورف", "سرگئی لاوروف"),  # a letter less
    ("لاورف", "لاوروف"),
    ("جان کیری", "جان کری"),  # a letter less in a short last part, all else the same
    ("محمد علی رضوی", "علی رضوی"),  # parts of it, with the last one
    ("محمد رضوی", "محمد علی رضوی"),
]
OTHERS = [
    ("سرگئی لاوروف", "جان کیری"),
    ("کیری", "سرگئی لاوروف"),
    ("علی", "ولی رضوی"),  # a letter's difference in a short part
    ("علی رضا", "ولی رضا"),  # also where all else is the same
    ("محمد علی", "محمد علی رضوی"),  # the last part differs
    ("حسن رضوی", "محمد علی رضوی"),  # another first name
    ("حسن رضوی", "علی رضوی"),
    ("محمد رضوی", "محمد کاظمی"),
    ("لاوروب", "لاروخ"),  # two letters
    ("علی رضا", "ملک رضا"),
    ("لاورف", "لاوروفسکی"),
    ("سرگئی لاوروف", "سژژژژ لاوروف"),  # one part differs by too much
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_person(one: str, other: str) -> None:
    assert same_name(one.split(), other.split())
    assert same_name(other.split(), one.split())


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_two_persons(one: str, other: str) -> None:
    assert not same_name(one.split(), other.split())
    assert not same_name(other.split(), one.split())


DISTANCES = [
    ("", "", 0),
    ("", "کیری", 4),
    ("کیری", "کیری", 0),
    ("کیری", "کری", 1),
    ("کری", "کیری", 1),
    ("کیری", "کیلی", 1),
]
DISTANCES += [("کیری", "یکری", 2), ("کیری", "", 4), ("لاوروف", "لاروو", 2), ("اب", "جد", 2), ("ابتث", "بتثا", 2)]


@pytest.mark.parametrize(("one", "other", "letters"), DISTANCES)
def test_distance_is_told_up_to_the_most(one: str, other: str, letters: int) -> None:
    for most in range(5):
        assert distance(one, other, most) == min(letters, most + 1)


LINEAGES = [
    ("عبداللہ بن زید النہیان", "شیخ عبداللہ بن زاید", True),
    ("عبداللہ بن زید النہیان", "شیخ عبداللہ", True),
    ("شیخ محمد بن زاید", "شیخ سعید بن زاید", False),
    ("محمد بن زاید", "محمد بن سلمان", False),
    ("عبداللہ بن زید", "شیخ زید", False),
]


@pytest.mark.parametrize(("one", "other", "same"), LINEAGES)
def test_given_name_and_father_decide(one: str, other: str, same: bool) -> None:
    assert same_name(one.split(), other.split(), {"بن"}) is same
    assert same_name(other.split(), one.split(), {"بن"}) is same
