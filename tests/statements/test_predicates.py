"""A verb with its auxiliaries: how far it goes, and what they say of it. "|" stands where it ends."""

import pytest

from urdu_diplo import Extractor
from urdu_diplo.statements.predicates import Predicate, read_predicate

TOLD, MARKED, ENDS = "told", "ergative", "finite"
FLAGS = ("passive", "participle", "converb", "negated", "future", "potential", TOLD, MARKED, ENDS)

READ = [
    ("کہا|", "told ergative finite"),
    ("کہا ہے|", "told ergative finite"),
    ("کہا تھا| کہ", "told ergative finite"),
    ("کہا| نہیں", "told ergative finite"),  # a negation at the end belongs to what follows
    ("کہتے ہیں|", "told finite"),
    ("کہتے رہے ہیں|", "told finite"),
    ("کہتے آ رہے ہیں|", "told finite"),
    # a stem tells what is done only with an auxiliary that completes it; the vector decides the subject's marker
    ("کہہ|", ""),
    ("کہہ دیا|", "told ergative"),
    ("کہہ دیا ہے|", "told ergative"),
    ("کہہ چکے ہیں|", "told"),
    ("کہہ رہے ہیں|", "told"),
    ("کر گیا|", "told"),
    ("کردیا ہے|", "told ergative finite"),  # written in one word
    ("کرچکا ہے|", "told finite"),
    # others accompany another verb
    ("کہتے ہوئے|", "participle told"),
    ("کہہ کر|", "converb told"),
    # without the doer as subject
    ("کہا گیا ہے|", "passive told ergative finite"),
    ("کہا جا رہا ہے|", "passive told ergative finite"),
    ("کہا جاتا ہے|", "passive told ergative finite"),
    # not done: future, wished, possible, denied, only named
    ("کہا جائے گا|", "passive future potential ergative finite"),
    ("کہے گا|", "future ergative finite"),
    ("کرےگا|", "finite"),  # written in one word
    ("کیا جانا| چاہیے", "passive potential ergative finite"),
    ("کہہ سکتے ہیں|", "potential"),
    ("کہا جا سکتا ہے|", "passive potential ergative finite"),
    ("کہا نہیں گیا|", "passive negated ergative finite"),
    ("کہا نہیں گیا تھا|", "passive negated ergative finite"),
    ("کہہ نہیں سکتے|", "negated potential"),
    ("کہنا|", ""),
    ("کہنا ہے|", ""),
]


def read(extractor: Extractor, text: str, end: int | None = None, lemmas: frozenset[str] | None = None) -> Predicate:
    draft = extractor.draft(text)
    predicate = read_predicate(draft, 0, len(draft.tokens) if end is None else end, lemmas)
    assert predicate is not None
    return predicate


@pytest.mark.parametrize(("line", "flags"), READ)
def test_predicate(extractor: Extractor, line: str, flags: str) -> None:
    predicate = read(extractor, line.replace("|", ""))
    assert predicate.end == len(line.split("|")[0].split())
    assert {name for name in FLAGS if getattr(predicate, name)} == set(flags.split())


def test_it_does_not_reach_the_end_that_it_is_given(extractor: Extractor) -> None:
    assert [read(extractor, "کہا گیا ہے", end).end for end in (1, 2, 3)] == [1, 2, 3]
    assert read(extractor, "کہا نہیں گیا", 2).negated is False


def test_only_the_verbs_that_are_asked_for(extractor: Extractor) -> None:
    draft = extractor.draft("کہا ہے")
    assert read_predicate(draft, 0, 2, frozenset({"کرنا"})) is None
    assert read(extractor, "کہا ہے", lemmas=frozenset({"کہنا"})).lemma == "کہنا"


@pytest.mark.parametrize("word", ["ایران", "۔", "نے"])
def test_no_verb_no_predicate(extractor: Extractor, word: str) -> None:
    assert read_predicate(extractor.draft(word), 0, 1) is None
