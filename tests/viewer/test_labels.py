"""Every act and type of the model has a label; letters and names are told apart."""

from typing import get_args

from urdu_diplo.model import Act, MentionType
from urdu_diplo.viewer.labels import act_label, type_label


def test_every_type_has_a_letter_of_its_own() -> None:
    labels = [type_label(kind) for kind in get_args(MentionType)]
    assert len({label.letter for label in labels}) == len(labels)
    assert all(len(label.letter) == 1 and label.en and label.ur for label in labels)


def test_every_act_has_an_urdu_name_of_its_own() -> None:
    labels = [act_label(act) for act in get_args(Act)]
    assert len({label.ur for label in labels}) == len(labels)
