"""Whether two spellings can be one word: a person's name, a noun in another case."""

from __future__ import annotations

from collections.abc import Collection, Sequence

__all__ = ["is_same_noun", "same_name", "same_part"]

LONG = 4  # letters of a part in which one may be another, or of a noun whose last one may show its case


def same_name(one: Sequence[str], other: Sequence[str], patronymics: Collection[str] = ()) -> bool:
    """Whether one name is the other, or parts of it, allowing a letter's difference in long parts.

    Both are sequences of matched spellings. Names of two parts and more must agree in the last part, or wholly
    but for small differences of spelling. With one of the `patronymics` (`son of`) inside, the given name decides, and
    the father's where both tell it; what follows is the clan, which one may leave out.
    """
    if "".join(one) == "".join(other):
        return True
    short, full = sorted((one, other), key=len)
    if len(short) > 1 and any(part in patronymics for part in full[1:-1]):
        return _same_lineage(short, full, patronymics)
    if len(short) == 1:
        return any(same_part(short[0], part) for part in full)
    if len(short) == len(full):
        apart = [pair for pair in zip(short, full, strict=True) if not same_part(*pair)]
        slips = all(min(map(len, pair)) >= LONG or len(pair[0]) != len(pair[1]) for pair in apart)  # a letter left out
        return len(apart) <= 1 and slips and _near("".join(short), "".join(full))
    return same_part(short[-1], full[-1]) and all(any(same_part(a, b) for b in full) for a in short)


def _lineage(name: Sequence[str], patronymics: Collection[str]) -> tuple[str, str]:
    """The given name and the father's; the last part and nothing where no father is told."""
    k = next((k for k in range(1, len(name) - 1) if name[k] in patronymics), None)
    return (name[-1], "") if k is None else (name[k - 1], name[k + 1])


def _same_lineage(one: Sequence[str], other: Sequence[str], patronymics: Collection[str]) -> bool:
    (given, father), (given_too, father_too) = _lineage(one, patronymics), _lineage(other, patronymics)
    fathers = not (father and father_too) or father == father_too or _one_apart(father, father_too)
    return same_part(given, given_too) and fathers


def same_part(one: str, other: str) -> bool:
    """Whether two parts of names are one spelling, or one letter apart where both are long."""
    return one == other or (min(len(one), len(other)) >= LONG and _one_apart(one, other))


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter more, less or another makes the one of the other."""
    if one[0] != other[0] and one[-1] != other[-1]:
        return False  # most names: a single letter cannot change both ends
    k = next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[k + 1 :] == other[k + 1 :] or one[k:] == other[k + 1 :] or one[k + 1 :] == other[k:]


def _near(one: str, other: str) -> bool:
    return distance(one, other, 3) <= max(1, min(len(one), len(other)) // 4)


def distance(one: str, other: str, most: int) -> int:
    """Levenshtein's distance, or `most + 1` where it is larger."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
        if min(row) > most:
            return most + 1
    return row[-1]


def is_same_noun(one: str, two: str) -> bool:
    """Whether two matched spellings are one noun in the direct and oblique case: they may differ in the last letter.

    >>> is_same_noun("communiqua", "communique"), is_same_noun("text", "note")
    (True, False)
    """
    return one == two or (len(one) == len(two) >= LONG and one[:-1] == two[:-1])
