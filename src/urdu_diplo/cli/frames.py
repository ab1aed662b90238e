"""A way of saying in words: which of its words stand in the text, and which markers it looks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..lexicon.entries import Frame
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase

__all__ = ["made_of", "markers_of"]

BARE = "…"  # as a marker: the content stands without one; behind a marker: on both sides of it


def made_of(frame: Frame, cue: str, lexicon: Lexicon) -> str:
    """Of which of the frame's words a cue is made; all of them where the cue shows none as the frame spells it.

    In a headline the noun stands without its verb.
    """
    norms = phrase(cue)
    lemmas = {form.lemma for norm in norms for form in lexicon.verb_forms.get(norm, ())}
    spelt = {phrase(noun): noun for noun in reversed(frame.noun)}
    nouns = [noun for words, noun in spelt.items() if _stands_in(words, norms)]
    verbs = [verb for verb in frame.verb if "".join(phrase(verb)) in lemmas]
    named = _named("the noun", nouns or frame.noun) + _named("the postposition", frame.adposition)
    verb = "a form of `to be`" if frame.copula else _named("the verb", verbs or frame.verb)
    if not named or not verb:
        return named or verb
    return f"{named} with {verb}" if verbs or frame.copula else f"{named}, which goes with {verb}"


def markers_of(frame: Frame, lexicon: Lexicon) -> str:
    """Where the frame looks for speaker, addressee and content, as the end of a sentence."""
    told = [
        f"the {name} {_places(markers, lexicon)}"
        for name, markers in (("speaker", frame.speaker), ("addressee", frame.addressee), ("content", frame.content))
        if markers
    ]
    return "It looks for " + ", and for ".join(told) if told else "It has no markers of its own"


def _stands_in(words: Sequence[str], text: Sequence[str]) -> bool:
    return any(tuple(text[k : k + len(words)]) == tuple(words) for k in range(len(text)))


def _places(markers: Iterable[str], lexicon: Lexicon) -> str:
    """`after A or before B or C`."""
    places: dict[str, list[str]] = {}
    for marker in markers:
        places.setdefault(_side(marker, lexicon), []).append(marker.removesuffix(BARE))
    return " or ".join(f"{side} {_listed(words)}".rstrip() for side, words in places.items())


def _side(marker: str, lexicon: Lexicon) -> str:
    """On which side of a marker stands what it marks."""
    if marker == BARE:
        return "right before the words of the frame"
    if marker.endswith(BARE):
        return "on both sides of"
    return "after" if phrase(marker)[0] in lexicon.words["complementizer"] else "before"


def _named(kind: str, words: Sequence[str]) -> str:
    return f"{kind} {_listed(words)}" if words else ""


def _listed(words: Iterable[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last
