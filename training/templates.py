"""Make template sentences with trees and names, in the scheme of the Urdu treebank: enough to train small models.

    python training/templates.py OUT.conllu [--sentences 3000] [--seed 1]

They are built by a small grammar from the words of `templates.toml` and the names of the lexicon: who said, demanded,
condemned what, with clauses after `that`, relative and coordinate ones. They know nothing of the language beyond that,
so models trained on them are for tests and for finding out what a training costs; they are no substitute for a
treebank. Heads stand on the right, as in UDTB: a title hangs on the name, a postposition on its noun as `case`.
"""

from __future__ import annotations

import argparse
import random
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

from urdu_diplo.lexicon.load import load_lexicon
from urdu_diplo.parse.conllu import write_conllu
from urdu_diplo.parse.tree import ROOT, Name, Tree, Word

WORDS = Path(__file__).with_name("templates.toml")
LABELS = {"person": "NEP", "country": "NEL", "organisation": "NEO"}


@dataclass(frozen=True)
class Part:
    """A stretch of a sentence with one head word; heads are positions in the part."""

    words: tuple[str, ...]
    tree: tuple[Word, ...]
    head: int
    names: tuple[Name, ...] = ()


def word(text: str, upos: str, label: str = "") -> Part:
    """Words of which the last is the head and the others hang on it as its compound."""
    words = tuple(text.split())
    last = len(words) - 1
    inner = (Word(upos, text, last, "compound") for text in words[:-1])
    return Part(words, (*inner, Word(upos, words[-1], ROOT, "")), last, (Name(label, 0, len(words)),) if label else ())


def join(head: int, *parts: tuple[Part, str]) -> Part:
    """Parts side by side; each but number `head` hangs on the head of that one by its relation."""
    starts, at = [], 0
    for part, _ in parts:
        starts.append(at)
        at += len(part.words)
    top = starts[head] + parts[head][0].head
    words = tuple(w for part, _ in parts for w in part.words)
    names: list[Name] = []
    tree: list[Word] = []
    for (part, relation), start in zip(parts, starts, strict=True):
        names += [replace(n, start=n.start + start, end=n.end + start) for n in part.names]
        for w in part.tree:
            hangs = replace(w, head=top, deprel=relation) if w.head == ROOT else replace(w, head=w.head + start)
            tree.append(hangs)
    tree[top] = replace(tree[top], head=ROOT, deprel="")
    return Part(words, tuple(tree), top, tuple(names))


class Grammar:
    """Random sentences; the same seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.lists = tomllib.loads(WORDS.read_text(encoding="utf-8"))
        tables = load_lexicon().tables
        self.known = {kind: [e.names[0] for e in tables[kind].values() if getattr(e, "names", ())] for kind in LABELS}

    def sentence(self) -> Part:
        """One sentence with its full stop."""
        said = self.random.choice(
            (self.saying, self.saying, self.aiming, self.doing, self.saying_is, self.two, self.two)
        )
        return join(0, (said(), ""), (word("۔", "PUNCT"), "punct"))

    def pick(self, name: str) -> str:
        """A word of a list."""
        return str(self.random.choice(self.lists[name]))

    def chance(self, share: float) -> bool:
        """Whether something happens that happens so often."""
        return self.random.random() < share

    def name(self, kind: str) -> Part:
        """A name of the lexicon."""
        return word(self.random.choice(self.known[kind]), "PROPN", LABELS[kind])

    def marked(self, phrase: Part, marker: str) -> Part:
        """A phrase with its postposition."""
        return join(0, (phrase, ""), (word(marker, "ADP"), "case"))

    def actor(self) -> Part:
        """Somebody who can speak."""
        kind = self.random.randrange(8)
        if kind == 0:
            return self.name("country")
        if kind == 1:
            return self.name("organisation")
        if kind == 2:
            return self.owned_by_case(word(self.pick("body"), "NOUN"))
        if kind == 3:
            return word(self.pick("pronoun"), "PRON")
        if kind == 4:
            return self.name("person")
        title = word(self.pick("title"), "NOUN")
        titled = join(1, (title, "nmod"), (self.name("person"), ""))
        return self.owned_by_case(titled) if kind > 5 else titled

    def owned_by_case(self, thing: Part) -> Part:
        """`of COUNTRY` before an actor."""
        owner = self.marked(self.name("country"), self.random.choice(("کے", "کی")))
        return join(1, (owner, "nmod"), (thing, ""))

    def thing(self) -> Part:
        """Something that is spoken of."""
        noun = word(self.pick("noun"), "NOUN")
        if self.chance(0.4):
            noun = join(1, (word(self.pick("adjective"), "ADJ"), "amod"), (noun, ""))
        if self.chance(0.4):
            owner = self.name("country") if self.chance(0.6) else word(self.pick("noun"), "NOUN")
            noun = join(1, (self.marked(owner, self.random.choice(("کے", "کی", "کا"))), "nmod"), (noun, ""))
        return noun

    def predicate(self, words: list[str]) -> Part:
        """A verb with its light noun and its auxiliaries."""
        verb = max((i for i, w in enumerate(words) if w not in self.lists["auxiliary"]), default=0)
        tagged = [(word(w, "NOUN"), "compound") for w in words[:verb]]
        tagged.append((word(words[verb], "VERB"), ""))
        tagged += [(word(w, "AUX"), "aux") for w in words[verb + 1 :]]
        return join(verb, *tagged)

    def around(self) -> list[tuple[Part, str]]:
        """Time and place, now and then."""
        out = []
        if self.chance(0.25):
            out.append((word(self.pick("time"), "NOUN"), "obl"))
        if self.chance(0.25):
            out.append((self.marked(word(self.pick("place"), "PROPN", "NEL"), "میں"), "obl"))
        return out

    def subject(self) -> Part:
        """An actor with the marker of the subject, perhaps with a relative clause behind it."""
        actor = self.actor()
        if self.chance(0.12):
            inner = self.clause(self.random.choice(self.lists["done"]), self.marked(word("جس", "PRON"), "نے"))
            actor = join(0, (self.marked(actor, "نے"), ""), (word("،", "PUNCT"), "punct"), (inner, "acl:relcl"),
                         (word("،", "PUNCT"), "punct"))  # fmt: skip
            return actor
        return self.marked(actor, "نے")

    def clause(self, words: list[str], subject: Part | None = None) -> Part:
        """Subject, what is around, an object, the predicate."""
        parts = [(subject or self.subject(), "nsubj"), *self.around()]
        if self.chance(0.4):
            parts.append((self.marked(self.actor(), self.random.choice(("سے", "کو", "کے ساتھ"))), "obl"))
        self.random.shuffle(parts) if self.chance(0.3) else None
        parts.append((self.predicate(words), ""))
        return join(len(parts) - 1, *parts)

    def fact(self) -> Part:
        """What is the case or should be."""
        words = self.random.choice(self.lists["happens"] if self.chance(0.7) else self.lists["wanted"])
        parts = [(self.thing(), "nsubj"), *self.around()]
        if self.chance(0.2):
            parts.append((word(self.pick("adverb"), "ADV"), "advmod"))
        parts.append((self.predicate(words), ""))
        return join(len(parts) - 1, *parts)

    def told(self, deep: int = 0) -> Part:
        """A clause after `that`."""
        kind = self.random.random()
        inner = self.fact() if kind < 0.5 or deep > 1 else self.aiming() if kind < 0.65 else self.doing()
        if kind > 0.85 and deep < 2:
            inner = self.saying(deep + 1)
        if self.chance(0.2):
            inner = join(0, (inner, ""), (join(1, (word("اور", "CCONJ"), "cc"), (self.fact(), "")), "conj"))
        return join(1, (word("کہ", "SCONJ"), "mark"), (inner, ""))

    def saying(self, deep: int = 0) -> Part:
        """`X said that …`."""
        words = self.random.choice(self.lists["said"] + self.lists["said_light"])
        flat = [w for one in words for w in one.split()]
        return join(0, (self.clause(flat), ""), (self.told(deep), "ccomp"))

    def saying_is(self) -> Part:
        """`X's saying is that …`."""
        saying = join(1, (self.marked(self.actor(), "کا"), "nmod"), (word("کہنا", "VERB"), ""))
        said = join(0, (saying, ""), (word(self.random.choice(("ہے", "تھا")), "AUX"), "cop"))
        return join(0, (said, ""), (self.told(), "ccomp"))

    def aiming(self) -> Part:
        """`X condemned …`, perhaps while doing something else."""
        marker, *words = self.random.choice(self.lists["aimed"])
        parts = [(self.subject(), "nsubj"), *self.around()]
        if self.chance(0.25):
            parts.append((self.participle(), "advcl"))
        parts += [(self.marked(self.thing(), marker), "obl"), (self.predicate(words), "")]
        return join(len(parts) - 1, *parts)

    def participle(self) -> Part:
        """`condemning …`."""
        marker, *words = self.random.choice(self.lists["aimed"])
        verb = join(0, (word("کرتے", "VERB"), ""), (word("ہوئے", "AUX"), "aux"))
        nouns = [(word(w, "NOUN"), "compound") for w in words[:-1] if w not in self.lists["auxiliary"]][:1]
        parts = [(self.marked(self.thing(), marker), "obl"), *nouns, (verb, "")]
        return join(len(parts) - 1, *parts)

    def doing(self) -> Part:
        """`X did …`."""
        return self.clause(self.random.choice(self.lists["done"]))

    def two(self) -> Part:
        """Two clauses side by side."""
        first, second = (self.random.choice((self.saying, self.aiming, self.doing))() for _ in range(2))
        link = self.random.choice(("اور", "جبکہ", "لیکن"))
        return join(0, (first, ""), (join(1, (word(link, "CCONJ"), "cc"), (second, "")), "conj"))


def sentences(count: int, seed: int = 1) -> tuple[list[tuple[str, ...]], list[Tree]]:
    """Template sentences: their words, their trees with names."""
    grammar = Grammar(seed)
    made = [grammar.sentence() for _ in range(count)]
    trees = [Tree(tuple(replace(w, deprel="root") if w.head == ROOT else w for w in p.tree), p.names) for p in made]
    return [part.words for part in made], trees


def main() -> None:
    """Write a file of template sentences."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--sentences", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.write_text(write_conllu(*sentences(options.sentences, options.seed)), encoding="utf-8")


if __name__ == "__main__":
    main()
