"""Other programs that read the same articles, each as a function of one text; those not installed are left out."""

import importlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from urdu_diplo import Extractor
from urdu_diplo.text.tokens import tokenize

Reader = Callable[[str], object]


def readers(extractor: Extractor, texts: Sequence[str]) -> Iterator[tuple[str, Reader]]:
    """Name and function of the library, of its parts, and of each rival that is installed."""
    yield "urdu_diplo: extract", extractor
    yield "urdu_diplo: tokenizer alone", tokenize
    if find_spec("spacy"):
        yield "spaCy blank tokenizer + EntityRuler of the same names", spacy_reader(extractor)
    if find_spec("icu"):
        yield "PyICU word and sentence boundaries", icu_reader()
    if find_spec("stanza"):
        module = importlib.import_module("random_stanza")
        folder = Path(tempfile.mkdtemp(prefix="stanza"))
        yield "Stanza: pos, lemma, depparse, ner", module.random_stanza(extractor, texts, folder)
    if find_spec("LughaatNLP"):
        yield "LughaatNLP: names, sentence by sentence", lughaat_reader(extractor)


def spacy_reader(extractor: Extractor) -> Reader:
    """The tokenizer for Urdu and a ruler with every spelling of a name that the lexicon has."""
    spacy = importlib.import_module("spacy")
    language = spacy.blank("ur")
    ruler = language.add_pipe("entity_ruler")
    names = {
        name
        for table in extractor.lexicon.tables.values()
        for entry in table.values()
        for field in ("names", "short", "official", "demonyms", "plural", "weak")
        for name in getattr(entry, field, ())
    }
    ruler.add_patterns([{"label": "NAME", "pattern": name} for name in sorted(names)])
    return language


def icu_reader() -> Reader:
    """Boundaries only: where words and sentences begin and end."""
    icu = importlib.import_module("icu")
    locale = icu.Locale("ur")
    iterators = [icu.BreakIterator.createWordInstance(locale), icu.BreakIterator.createSentenceInstance(locale)]

    def read(text: str) -> list[int]:
        out: list[int] = []
        for iterator in iterators:
            iterator.setText(text)
            out += iterator
        return out

    return read


def lughaat_reader(extractor: Extractor) -> Reader:
    """Its tagger of names; it reads so many words of a text only, so it gets each sentence."""
    tagger = importlib.import_module("LughaatNLP.NER_Urdu").NER_Urdu()

    def read(text: str) -> list[object]:
        draft = extractor.draft(text)
        return [tagger.ner_tags_urdu(draft.words(sentence)) for sentence in draft.sentences]

    return read
