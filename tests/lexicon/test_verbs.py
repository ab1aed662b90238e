"""The paradigm: from a verb's stem to the forms that a text may use."""

import pytest

from urdu_diplo.lexicon.entries import Verb
from urdu_diplo.lexicon.verbs import Aspect, conjugate
from urdu_diplo.text.normalize import normalize

SPEAK = Verb(id="speak", lemma="بولنا", stem="بول")
TELL = Verb(id="tell", lemma="بتانا", stem="بتا")  # the stem ends in a vowel
DO = Verb(id="do", lemma="کرنا", stem="کر", perfective=("کیا", "کی", "کیے", "کیں"))  # irregular

FORMS: list[tuple[Verb, Aspect, str]] = [
    (SPEAK, "perfective", "بولا بولی بولے بولیں"),
    (SPEAK, "imperfective", "بولتا بولتی بولتے بولتیں"),
    (SPEAK, "infinitive", "بولنا بولنی بولنے"),
    (SPEAK, "subjunctive", "بولے بولیں بولو بولوں"),
    (SPEAK, "stem", "بول"),
    (SPEAK, "completed", "بولدیا بولدی بولدیے بوللیا بوللی بوللیے بولگیا بولگئی بولگئے بولگئیں بولچکا بولچکی بولچکے"),
    (TELL, "perfective", "بتایا بتائی بتائے بتائیں"),
    (TELL, "imperfective", "بتاتا بتاتی بتاتے بتاتیں"),
    (TELL, "subjunctive", "بتائے بتائیں بتاؤ بتاؤں"),
    (DO, "perfective", "کیا کی کیے کیں"),
    (DO, "imperfective", "کرتا کرتی کرتے کرتیں"),
]


@pytest.mark.parametrize(("verb", "aspect", "forms"), FORMS)
def test_forms(verb: Verb, aspect: Aspect, forms: str) -> None:
    made = [form for form, meaning in conjugate(verb) if meaning.aspect == aspect]
    assert made == [normalize(form) for form in forms.split()]


def test_future_is_subjunctive_and_ending() -> None:
    made = {form for form, meaning in conjugate(SPEAK) if meaning.aspect == "future"}
    assert {normalize(form) for form in ("بولےگا", "بولیںگے", "بولوںگی")} <= made


def test_every_form_knows_its_verb() -> None:
    assert {meaning.lemma for _, meaning in conjugate(TELL)} == {normalize("بتانا")}
