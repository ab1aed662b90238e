"""CoNLL-U Plus, read back: words by their offsets, mentions and statements by their marks."""

from urdu_diplo import Document
from urdu_diplo.export import to_conll

COLUMNS = ["ID", "FORM", "MISC", "DIPLO:MENTION", "DIPLO:ENTITY", "DIPLO:STATEMENT", "DIPLO:EVENT"]

Row = dict[str, str]
Marked = set[tuple[str, int, int]]


def sentences(text: str) -> list[list[Row]]:
    """The rows of each sentence, read as the format's page says."""
    head, *lines = text.split("\n")
    assert head == "# global.columns = " + " ".join(COLUMNS)
    out: list[list[Row]] = [[]]
    for line in lines:
        if line and not line.startswith("#"):
            out[-1].append(dict(zip(COLUMNS, line.split("\t"), strict=True)))
        elif not line:
            out.append([])
    return [rows for rows in out if rows]


def offsets(row: Row) -> tuple[int, int]:
    start, end = (int(part.split("=")[1]) for part in row["MISC"].split("|"))
    return start, end


def marked(rows: list[Row], column: str) -> Marked:
    """The stretches that B and I mark, by label; in `s1:B-cue` the label is `s1:cue`."""
    open: dict[str, tuple[int, int]] = {}
    out: Marked = set()
    for row in rows:
        start, end = offsets(row)
        for cell in [] if row[column] == "_" else row[column].split("|"):
            whose, _, mark = cell.rpartition(":")
            step, label = mark[0], f"{whose}:{mark[2:]}"
            if step == "B" and label in open:
                out.add((label, *open[label]))
            open[label] = (start, end) if step == "B" else (open[label][0], end)
    return out | {(label, *place) for label, place in open.items()}


def test_words_are_the_text(documents: dict[str, Document]) -> None:
    for document in documents.values():
        for rows in sentences(to_conll(document)):
            assert [row["ID"] for row in rows] == [str(n) for n in range(1, len(rows) + 1)]
            for row in rows:
                start, end = offsets(row)
                assert document.text[start:end] == row["FORM"]


def test_no_word_is_lost(documents: dict[str, Document]) -> None:
    for name, document in documents.items():
        words = "".join(row["FORM"] for rows in sentences(to_conll(document)) for row in rows)
        kept = "".join(document.text.split()).replace("\u200c", "")
        assert words == kept, name


def test_mentions_come_back(documents: dict[str, Document]) -> None:
    for document in documents.values():
        rows = [row for sentence in sentences(to_conll(document)) for row in sentence]
        assert marked(rows, "DIPLO:MENTION") == {(f":{m.type}", m.start, m.end) for m in document.mentions}
        inside = {offsets(row)[0]: row["DIPLO:ENTITY"] for row in rows}
        assert all(inside[m.start] == m.entity for m in document.mentions)


def test_statements_and_events_come_back(documents: dict[str, Document]) -> None:
    for document in documents.values():
        rows = [row for sentence in sentences(to_conll(document)) for row in sentence]
        expected = set()
        for s in document.statements:
            parts = [("cue", s.cue), ("speaker", s.speaker), ("addressee", s.addressee)]
            parts += [("content", c) for c in s.content]
            expected |= {(f"{s.id}:{role}", p.start, p.end) for role, p in parts if p is not None}
        assert marked(rows, "DIPLO:STATEMENT") == expected
        events = {(f"{e.id}:{e.kind}", e.trigger.start, e.trigger.end) for e in document.events}
        assert marked(rows, "DIPLO:EVENT") == events


def test_sentences_are_the_document_s(documents: dict[str, Document]) -> None:
    document = documents["shipped"]
    text = to_conll(document, name="news")
    assert len(sentences(text)) == len(document.sentences)
    assert text.count("# sent_id = news-") == len(document.sentences)


def test_run_together_words_are_cut_where_a_span_ends(documents: dict[str, Document]) -> None:
    document = documents["hard"]
    assert "کہاہےکہ" in document.text
    forms = [row["FORM"] for rows in sentences(to_conll(document)) for row in rows]
    assert "کہاہےکہ" not in forms
