"""Hide and seek: how much of the reading depends on knowing the people's names?

    python benchmarks/hide_names.py GOLD.jsonl [SEED]

Each word of a person's name in the gold becomes an invented word of the same length, the same word the same one
throughout a document, so that all offsets stay true. Invented words can be pronounced, are in no list of the lexicon
and are cut by no rule. Small words inside names (`bin`, `Al`) and initials stay. The figures of STATEMENT and PERSON
are printed before and after; what is lost between them is what the lists of names carry.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from urdu_diplo import Extractor
from urdu_diplo.errors import UrduDiploError
from urdu_diplo.inputs import read_json_lines
from urdu_diplo.score import Figures, Record, compare
from urdu_diplo.text.tokens import Token, tokenize

CONSONANTS = "بپتجچخدرزسشفقکگلمن"
VOWELS = "اویا"
TRIES = 1000  # invented words tried before a word is left as it is
SHORTEST = 2  # letters; a shorter word is an initial

Json = dict[str, Any]


class Disguise:
    """Invented words for the words of names, the same for the same word."""

    def __init__(self, extractor: Extractor, chance: random.Random) -> None:
        self.extractor, self.chance = extractor, chance
        self.kept = extractor.lexicon.words["name_particle"] | extractor.lexicon.words["letter_name"]
        self.words: dict[str, str] = {}
        self.taken: set[str] = set()

    def __call__(self, token: Token) -> str:
        """The invented word for a word of a name."""
        if token.kind != "word" or token.norm in self.kept or len(token.norm) < SHORTEST:
            return token.text
        key = f"{token.norm}/{len(token.text)}"
        if key not in self.words:
            self.words[key] = next(self._fresh(len(token.text)), token.text)
        return self.words[key]

    def _fresh(self, length: int) -> Iterator[str]:
        for _ in range(TRIES):
            word = "".join(self._letters(length))
            if self.extractor.lexicon.knows(word) or word in self.taken or len(self.extractor.draft(word).tokens) != 1:
                continue
            self.taken.add(word)
            yield word

    def _letters(self, length: int) -> Iterator[str]:
        """Consonant and vowel by turns, now and then two consonants, never a vowel first."""
        vowel = True
        for _ in range(length):
            vowel = not vowel and self.chance.random() < 0.8
            yield self.chance.choice(VOWELS if vowel else CONSONANTS)


def hidden(document: Json, disguise: Callable[[Token], str]) -> Json:
    """A gold document with the names of its people disguised."""
    text = list(document["text"])
    for mention in document["mentions"]:
        if mention["type"] == "PERSON":
            start, end = mention["start"], mention["end"]
            for token in tokenize(document["text"][start:end]):
                text[start + token.start : start + token.end] = disguise(token)
    changed = "".join(text)
    mentions = [{**m, "text": changed[m["start"] : m["end"]]} for m in document["mentions"]]
    return {**document, "text": changed, "mentions": mentions}


def figures(extractor: Extractor, documents: Sequence[Json]) -> Figures:
    """The figures of the extractions of gold texts."""
    gold = [Record.of(document) for document in documents]
    return compare(gold, [Record.of(extractor(r.text).model_dump(mode="json")) for r in gold]).figures


def lines(name: str, found: Figures) -> Iterator[str]:
    """What is printed of some figures."""
    yield f"{name}:"
    yield f"  {found.statement.line('STATEMENT')}"
    if "PERSON" in found.mention_by_type:
        yield f"  {found.mention_by_type['PERSON'].line('PERSON')}"
    yield f"  coref B3 {found.coref:.3f}   speaker {found.speaker:.3f} of the cues found"


def main() -> None:
    """Print the figures."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    try:
        documents = read_json_lines(Path(sys.argv[1]))
        extractor, chance = Extractor(), random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
        disguised = [hidden(document, Disguise(extractor, chance)) for document in documents]
        before, after = figures(extractor, documents), figures(extractor, disguised)
    except UrduDiploError as error:
        sys.exit(str(error))
    for line in (*lines("names as they are", before), *lines("names hidden", after)):
        print(line)


if __name__ == "__main__":
    main()
