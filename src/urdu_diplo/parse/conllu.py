"""CoNLL-U, the text format of treebanks: sentences with their trees in, and out again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..errors import FileError
from .tree import Name, Tree, Word

__all__ = ["read_conllu", "write_conllu"]

EMPTY = "_"
COLUMNS = 10
NAMES = "ner"  # Stanza's key in the last column; BIOES or BIO tags

Sentence = tuple[tuple[str, ...], Tree]


def read_conllu(text: str, source: str) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U text as words and trees. `source` stands in the message of the `FileError`.

    Comments, empty nodes and the ranges of multi-word tokens are passed over. Names are read from `ner=` in MISC.
    """
    rows: list[list[str]] = []
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.startswith("#"):
            continue
        if line.strip():
            columns = line.split("\t")
            if len(columns) != COLUMNS:
                raise FileError(f"{source}: line {number}: {len(columns)} columns, not {COLUMNS}: is it CoNLL-U?")
            if columns[0].isdigit():
                rows.append(columns)
        elif rows:
            yield _sentence(rows, f"{source}: line {number}")
            rows = []


def write_conllu(sentences: Sequence[Sequence[str]], trees: Sequence[Tree]) -> str:
    """Sentences with their trees as CoNLL-U; those without a tree are left out."""
    blocks = [_block(words, tree) for words, tree in zip(sentences, trees, strict=True) if tree.words]
    return "".join(block + "\n\n" for block in blocks)


def _sentence(rows: Sequence[Sequence[str]], where: str) -> Sentence:
    heads = [row[6] for row in rows]
    if not all(head == EMPTY or (head.isdigit() and int(head) <= len(rows)) for head in heads):
        raise FileError(f"{where}: the sentence before it has a head that is none of its words")
    parts = [[("" if column == EMPTY else column) for column in row] for row in rows]
    words = tuple(Word(row[3], row[2], int(row[6] or 0) - 1, row[7]) for row in parts)
    tags = [_tag(row[9]) for row in parts]
    return tuple(row[1] for row in rows), Tree(words, tuple(_names(tags)))


def _tag(misc: str) -> str:
    return next((part.removeprefix(f"{NAMES}=") for part in misc.split("|") if part.startswith(f"{NAMES}=")), "O")


def _names(tags: Sequence[str]) -> Iterator[Name]:
    """Names from BIO or BIOES tags; one that goes on without a beginning begins there."""
    start, label = 0, ""
    for i, tag in enumerate([*tags, "O"]):
        prefix, _, kind = tag.partition("-")
        if label and (prefix not in ("I", "E") or kind != label):
            yield Name(label, start, i)
            label = ""
        if kind and not label:
            start, label = i, kind


def _block(words: Sequence[str], tree: Tree) -> str:
    tags = {i: ("B" if i == name.start else "I") + f"-{name.label}" for name in tree.names for i in _inside(name)}
    lines = []
    for i, (text, word) in enumerate(zip(words, tree.words, strict=True)):
        misc = f"{NAMES}={tags[i]}" if i in tags else EMPTY
        row = (i + 1, text, word.lemma, word.upos, "", "", word.head + 1, word.deprel, "", misc)
        lines.append("\t".join(str(column) if column != "" else EMPTY for column in row))
    return "\n".join(lines)


def _inside(name: Name) -> range:
    return range(name.start, name.end)
