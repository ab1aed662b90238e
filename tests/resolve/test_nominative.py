"""The subject that no marker shows, in brackets."""

import pytest

from urdu_diplo import Extractor
from urdu_diplo.resolve.clauses import Clauses
from urdu_diplo.resolve.nominative import unmarked_subject
from urdu_diplo.resolve.phrases import PhraseReader

CLAUSES = [
    "[فجی] امن چاہتا ہے",
    "کل [فجی کے صدر] امن چاہتے ہیں",
    "[فجی کے صدر رمیز قاصوری] کینیا کے دورے پر ہیں",  # the name after a title belongs to it
    "[اقوام متحدہ ہائی کمیشن] تیار ہے",  # so does a body after a body or a state
    "[فجی دفتر خارجہ] تیار ہے",
    "[حکومت] وزیر خارجہ تیار ہے",
    "[فجی اور کینیا] تیار ہیں",
    "[حکام اور صدر] تیار ہیں",
    "[وہ] کینیا سے ناراض ہیں",
    "[فجی کے نمائندہ خصوصی] تیار ہیں",  # a title that begins with the noun of a group
    "اس پر [وہ] تیار ہیں",
    "[دونوں ممالک] تیار ہیں",
    "کینیا سے [فجی] ناراض ہے",  # what a postposition follows is none
    "فجی کے ساتھ [کینیا] تیار ہے",
    "کینیا میں [حکام] تیار ہیں",
    "کل لاہور میں [حکام] آئے",
    "[حکام] فجی سے ناراض ہیں",
    "[ایرانی حکام] تیار ہیں",
    "[فجی کا وفد] تیار ہے",
    "عوام کے سامنے حکام کل [رمیز قاصوری] تھے",  # a name rather than a group before it
    "صدر نے کہا کہ [فجی] تیار ہے",  # of the last clause
    "”فجی امن چاہتا ہے“ [کینیا] کہتا ہے",  # not inside a quotation
    "ایرانی تیار ہیں",  # nor people of a state, nor a place
    "لاہور شہر بڑا ہے",
    "کوئی بات ہے",
]


@pytest.mark.parametrize("line", CLAUSES)
def test_unmarked_subject(extractor: Extractor, line: str) -> None:
    draft = extractor.pipeline(extractor.draft(line.replace("[", "").replace("]", "")))
    clauses = Clauses(draft, draft.sentences[0])
    phrase = unmarked_subject(draft, PhraseReader(draft), clauses, len(draft.tokens))
    expected = line.partition("[")[2].partition("]")[0]
    assert (draft.words(phrase.stretch) if phrase is not None else "") == expected
