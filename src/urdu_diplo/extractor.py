"""From a string to a Document: a function for one text, an object for many."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain

from .components import default_components, parse_step
from .confidence.estimate import drop_doubtful
from .draft import Draft
from .errors import InputError
from .freeze import freeze
from .lexicon.lexicon import Lexicon
from .lexicon.load import load_lexicon
from .lexicon.verbs import VerbForm
from .mentions.datelines import find_datelines
from .model import Document, Engine
from .parse.tree import USES, Parser, Use
from .pipeline import Component, Pipeline
from .text.fused import FusedWords, fused_words
from .text.quotes import pair_quotes
from .text.sentences import EdgeWords, line_ends, split_sentences
from .text.tokens import Tokenizer
from .version import __version__

__all__ = ["Extractor", "extract"]

SHORT_NOUN = 2  # letters of nouns that other words end or begin with by chance
OPENERS = ("place_noun", "honorific")


class Extractor:
    """Reads articles with one lexicon and one pipeline; use it again and again, from any thread.

    `lexicon` is the library's own unless given (`load_lexicon` adds files or leaves tables out).
    `components` replace the default pipeline; an order that cannot work raises `PipelineError` here.
    Statements below `min_confidence` (0 to 1) are left out.
    `parser` gives a second opinion, such as `StanzaParser()` of `urdu_diplo.parse.stanza_parser`; `parse_uses` says
    for what: `names` that no rule finds, choosing between `speakers`, the `confidence`.

    >>> from urdu_diplo import Extractor, load_lexicon
    >>> demand = load_lexicon().tables["frame"]["demand.call-on"].example[0].text
    >>> [len(Extractor(min_confidence=least)(demand).statements) for least in (0.0, 0.99)]
    [1, 0]
    """

    def __init__(
        self,
        *,
        lexicon: Lexicon | None = None,
        components: Sequence[Component] | None = None,
        min_confidence: float = 0.0,
        parser: Parser | None = None,
        parse_uses: Collection[Use] = USES,
    ) -> None:
        self.lexicon = lexicon if lexicon is not None else load_lexicon()
        first = [] if parser is None else [parse_step(parser, parse_uses)]
        self.pipeline = Pipeline([*first, *(default_components() if components is None else components)])
        self.min_confidence = min_confidence
        self.engine = Engine(version=__version__, lexicon=self.lexicon.version)

    def __call__(self, text: str, *, published: date | None = None) -> Document:
        """Read one article. `published` is its date, for who held an office then.

        Raises `InputError` when `text` is no string, or holds lone surrogates.
        """
        draft = self.pipeline(self.draft(text, published))
        if self.min_confidence > 0:
            drop_doubtful(draft, self.min_confidence)
        draft.notes.clear()  # they point back at the draft: so nothing waits for the collector of cycles
        return freeze(draft, self.engine)

    def draft(self, text: str, published: date | None = None) -> Draft:
        """The working paper of an article with its tokens and sentences."""
        checked = _checked(text)
        tokens = self.lexicon.view(_tokenizer)(checked)
        ends = line_ends(checked, tokens)
        datelines = find_datelines(tokens, ends, self.lexicon)
        sentences = split_sentences(checked, tokens, self.lexicon.view(_edge_words), datelines, ends)
        return Draft(checked, self.lexicon, tokens, sentences, pair_quotes(checked, tokens), published)


def extract(text: str, *, published: date | None = None) -> Document:
    """Who said what to whom in one Urdu news article. See `Extractor`, which this calls with its defaults.

    Any text gives a Document, however odd. Raises `InputError` for anything else: what is no string, and strings that
    are no text, since no file or JSON could hold them (lone surrogates).

    >>> from urdu_diplo import extract, load_lexicon
    >>> demand = load_lexicon().tables["frame"]["demand.call-on"].example[0].text  # Kuwait calls on Israel to …
    >>> document = extract(demand)
    >>> names = {entity.id: entity.name_en for entity in document.entities}
    >>> [(names[s.speakers[0]], s.act, names[s.addressees[0]]) for s in document.statements]
    [('Kuwait', 'demand', 'Israel')]
    """
    return _default()(text, published=published)


@lru_cache(maxsize=1)
def _default() -> Extractor:
    return Extractor()


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise InputError(f"extract() takes a str, not {type(text).__name__}: decode bytes and read files first")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            f"the text has a lone surrogate at {error.start}: decode its source with errors='replace', or repair it: "
            "text.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace')"
        ) from error
    return text


def _tokenizer(lexicon: Lexicon) -> Tokenizer:
    words, titles, matcher = lexicon.words, lexicon.title_words, lexicon.matcher
    always_cut, people = words["always_cut"], lexicon.name_words
    others = words["oblique_pronoun"] | words["group_noun"] | titles
    lists = FusedWords(
        known=lambda word: lexicon.knows(word) and word not in always_cut,
        names=lambda word: word in people or word in others or word in matcher,
        heads=words["fused_head"],
        tails=words["fused_tail"],
        openers=titles.union(*(words[name] for name in OPENERS)),
        postpositions=words["postposition"],
        subject_markers=words["ergative"],
        nouns={noun for noun in lexicon.frame_index.nouns if len(noun) > SHORT_NOUN},
        verbs=_light_forms(lexicon),
        titles=titles,
        future=words["future"],
        wishes=_forms(lexicon, lambda form: form.aspect == "subjunctive"),
    )
    return Tokenizer(fused_words(lists))


def _light_forms(lexicon: Lexicon) -> frozenset[str]:
    """The past forms and stems of verbs that make a predicate of a noun: `did`, `gave`."""
    light = lexicon.words["do"] | lexicon.words["light_verb"]
    past = ("perfective", "completed", "stem")
    return _forms(lexicon, lambda form: form.lemma in light and form.aspect in past)


def _forms(lexicon: Lexicon, fits: Callable[[VerbForm], bool]) -> frozenset[str]:
    """The forms of verbs of which one meaning fits."""
    alike = lexicon.forms_alike.items()
    return frozenset(chain.from_iterable(norms for forms, norms in alike if any(map(fits, forms))))


def _edge_words(lexicon: Lexicon) -> EdgeWords:
    words = lexicon.words
    last = words["copula"] | words["future"] | words["sentence_last"]

    def is_state(word: str) -> bool:
        return any(r.kind == "country" and r.form != "demonym" for r in lexicon.matcher.readings((word,)))

    return EdgeWords(words["letter_name"], words["unfinished"], words["never_first"], last, is_state)
