"""The spaCy component in a real pipeline: found by its entry point, aligned, kept when written and read."""

from pathlib import Path
from typing import Any

import pytest

from urdu_diplo import Document, Extractor, InputError

spacy = pytest.importorskip("spacy", reason="the extra `spacy` is not installed")

SAID = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔"
STUCK = "ایرانکے وزیر خارجہ عباس عراقچی نےکہا کہ سرحد کھلی ہے۔"  # spaCy cuts at spaces only


@pytest.fixture(scope="module")
def nlp() -> Any:
    pipeline = spacy.blank("ur")
    pipeline.add_pipe("urdu_diplo")
    return pipeline


def test_mentions_are_entities(nlp: Any) -> None:
    found = [(ent.text, ent.label_, ent.id_, ent.kb_id_) for ent in nlp(SAID).ents]
    assert found == [("پاکستان", "COUNTRY", "e1", "Q843"), ("ایران", "COUNTRY", "e2", "Q794")]


def test_statements(nlp: Any) -> None:
    doc = nlp(SAID)
    (said,) = doc._.statements
    assert (said.act, said.speakers, said.addressees) == ("demand", ("e1",), ("e2",))
    assert [(span.text, span.label_) for span in doc.spans["cues"]] == [("مطالبہ کیا ہے", "demand")]
    assert [(span.text, span.label_) for span in doc.spans["contents"]] == [("سرحد کھولی جائے", said.id)]


def test_the_document_is_the_one_of_extract(nlp: Any, documents: dict[str, Document]) -> None:
    for document in documents.values():
        assert nlp(document.text)._.urdu_diplo == document


def test_pipe_and_several_processes(nlp: Any, documents: dict[str, Document]) -> None:
    expected = [len(document.statements) for document in documents.values()]
    texts = [document.text for document in documents.values()]
    for processes in (1, 2):
        assert [len(doc._.statements) for doc in nlp.pipe(texts, n_process=processes)] == expected


@pytest.mark.parametrize(
    ("alignment", "expected"),
    [("strict", {"وزیر خارجہ", "عباس عراقچی"}), ("expand", {"ایرانکے", "وزیر خارجہ", "عباس عراقچی"})],
)
def test_words_run_together(alignment: str, expected: set[str]) -> None:
    pipeline = spacy.blank("ur")
    pipeline.add_pipe("urdu_diplo", config={"alignment": alignment})
    doc = pipeline(STUCK)
    assert {ent.text for ent in doc.ents} == expected
    assert "ایران" in {mention.text for mention in doc._.urdu_diplo.mentions}


def test_no_token_is_in_two_entities(nlp: Any) -> None:
    doc = nlp("پاکایران سرحد پر پاک،ایران مذاکرات میں ایران،پاکستان نے اتفاق کیا۔")
    taken = [token.i for ent in doc.ents for token in ent]
    assert len(taken) == len(set(taken)) > 0


def test_entities_of_other_components_stay_where_ours_are_not() -> None:
    pipeline = spacy.blank("ur")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "BORDER", "pattern": "سرحد"}, {"label": "WORD", "pattern": "ایران"}])
    pipeline.add_pipe("urdu_diplo")
    found = {(ent.text, ent.label_) for ent in pipeline(SAID).ents}
    assert found == {("پاکستان", "COUNTRY"), ("ایران", "COUNTRY"), ("سرحد", "BORDER")}


def test_a_doc_comes_back_from_bytes(nlp: Any) -> None:
    doc = nlp(SAID)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.urdu_diplo == doc._.urdu_diplo
    bin = spacy.tokens.DocBin(docs=[doc], store_user_data=True)
    (stored,) = spacy.tokens.DocBin().from_bytes(bin.to_bytes()).get_docs(nlp.vocab)
    assert stored._.statements == doc._.statements


def test_a_pipeline_comes_back_from_disk(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[[place]]\nid = "zartaj"\nname_en = "Zartaj"\nnames = ["زرتاج گڑھ"]\nkind = "city"\n', "utf-8")
    pipeline = spacy.blank("ur")
    pipeline.add_pipe("urdu_diplo", config={"lexicon": [str(own)], "min_confidence": 0.1})
    pipeline.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert ("زرتاج گڑھ", "PLACE") in {(ent.text, ent.label_) for ent in again("وفد زرتاج گڑھ پہنچا۔").ents}


def test_the_day_of_the_article(nlp: Any, extractor: Extractor) -> None:
    doc = nlp.make_doc("ترک صدر نے پیر کو انقرہ میں عراقی وزیر اعظم سے ملاقات کی۔")
    doc._.published = "2025-03-12"
    assert [event.time for event in nlp(doc)._.urdu_diplo.events] == ["2025-03-10"]


def test_a_doc_that_was_not_read(nlp: Any) -> None:
    doc = nlp.make_doc(SAID)
    assert (doc._.urdu_diplo, doc._.statements) == (None, ())


def test_wrong_settings_are_refused() -> None:
    with pytest.raises(InputError, match="expand, contract, strict"):
        spacy.blank("ur").add_pipe("urdu_diplo", config={"alignment": "loosely"})
