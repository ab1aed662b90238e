"""One word in, the word as matched out. The text itself is never changed."""

from functools import lru_cache
from typing import Literal
from unicodedata import normalize as unicode_form

from .chars import ASPIRATED, ASPIRATING_HEH, FOLD, HAMZA_WAW, PLAIN_HEH

__all__ = ["normalize"]


@lru_cache(maxsize=100_000)
def normalize(word: str) -> str:
    """The spelling by which a word is matched: one letter for its look-alikes, no marks, ASCII digits.

    Folds Arabic yeh, kaf, heh, teh marbuta and hamza carriers, decomposed letters, vowel signs, izafat,
    tatweel, joiners, bidi marks and presentation forms. A word of marks only stays as it is.
    """
    form: Literal["NFC", "NFKC"] = "NFKC" if any("\ufb50" <= c <= "\ufefc" for c in word) else "NFC"
    folded = unicode_form(form, word).replace(*HAMZA_WAW).translate(FOLD)
    if ASPIRATING_HEH in folded:
        folded = _plain_heh(folded)
    return folded.casefold() or word


def _plain_heh(word: str) -> str:
    out: list[str] = []
    for letter in word:
        aspirates = out and out[-1] in ASPIRATED
        out.append(PLAIN_HEH if letter == ASPIRATING_HEH and not aspirates else letter)
    return "".join(out)
