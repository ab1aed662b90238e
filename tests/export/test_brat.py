"""brat standoff, read back by the rules of its page: spans give their text, references resolve, roles are as said."""

import re

from urdu_diplo import Document
from urdu_diplo.export import brat_configuration, to_brat

BOUND = re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t\n]+)")
EVENT = re.compile(r"(E\d+)\t(\S+):(T\d+)((?: \S+:[TE]\d+)*)")
OTHERS = (
    re.compile(r"\*\tCoreference( T\d+){2,}"),
    re.compile(r"R\d+\tRefersTo Arg1:T\d+ Arg2:T\d+"),
    re.compile(r"A\d+\t\S+ E\d+"),
    re.compile(r"#\d+\tAnnotatorNotes [TE]\d+\t[^\t\n]+"),
)

Fragments = list[tuple[int, int]]


def bound(lines: list[str]) -> dict[str, tuple[str, Fragments, str]]:
    """Type, fragments and words of each T line."""
    out = {}
    for match in filter(None, map(BOUND.fullmatch, lines)):
        id, type, places, words = match.groups()
        fragments = [(int(a), int(b)) for a, b in (place.split(" ") for place in places.split(";"))]
        out[id] = (type, fragments, words)
    return out


def test_every_line_is_of_a_known_kind(documents: dict[str, Document]) -> None:
    for document in documents.values():
        for line in to_brat(document).split("\n")[:-1]:
            assert any(pattern.fullmatch(line) for pattern in (BOUND, EVENT, *OTHERS)), line


def test_fragments_give_the_words(documents: dict[str, Document]) -> None:
    for document in documents.values():
        lines = to_brat(document).split("\n")
        for _, fragments, words in bound(lines).values():
            assert " ".join(document.text[a:b] for a, b in fragments) == words
            assert all(a < b for a, b in fragments)


def test_a_stretch_over_a_line_break_is_in_fragments(documents: dict[str, Document]) -> None:
    content = [x for x in bound(to_brat(documents["hard"]).split("\n")).values() if x[0] == "Content"]
    assert max(len(fragments) for _, fragments, _ in content) == 2


def test_mentions_come_back(documents: dict[str, Document]) -> None:
    for document in documents.values():
        found = {(type, *fragments[0]) for type, fragments, _ in bound(to_brat(document).split("\n")).values()}
        assert {(m.type, m.start, m.end) for m in document.mentions} <= found


def test_statements_come_back(documents: dict[str, Document]) -> None:
    for document in documents.values():
        lines = to_brat(document).split("\n")
        places = bound(lines)
        events = list(filter(None, map(EVENT.fullmatch, lines)))
        assert len(events) == len(document.statements) + len(document.events)
        ids = {match[1] for match in events}
        for said, (_, act, trigger, parts) in zip(
            document.statements, (match.groups() for match in events), strict=False
        ):
            assert (act, places[trigger][1][0][0]) == (said.act, said.cue.start)
            roles = [part.split(":") for part in parts.split()]
            assert all(what in places or what in ids for _, what in roles)
            contents = [places[what][1] for role, what in roles if role.startswith("Content")]
            assert [(c[0][0], c[-1][1]) for c in contents] == [(c.start, c.end) for c in said.content]
            assert bool(said.speakers or said.speaker) == any(role.startswith("Speaker") for role, _ in roles)


def test_a_pronoun_refers_to_whom_it_means(documents: dict[str, Document]) -> None:
    lines = to_brat(documents["shipped"]).split("\n")
    places = bound(lines)
    means = {re.findall(r":(T\d+)", line)[0]: re.findall(r":(T\d+)", line)[1] for line in lines if line[0:1] == "R"}
    pronoun = next(id for id, (type, _, words) in places.items() if type == "Phrase" and words == "انہوں")
    assert places[means[pronoun]][2] == "عباس عراقچی"


def test_the_configuration_declares_every_type(documents: dict[str, Document]) -> None:
    declared = {line.split("\t")[0] for line in brat_configuration().splitlines()}
    assert {"[entities]", "[relations]", "[events]", "[attributes]"} <= declared
    for document in documents.values():
        lines = to_brat(document).split("\n")
        used = {type for type, _, _ in bound(lines).values()}
        used |= {line.split("\t")[1].split()[0] for line in lines if line[:1] in {"R", "A", "*"}}
        assert used <= declared
