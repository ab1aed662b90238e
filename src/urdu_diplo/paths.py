"""What the path in a statement's rule means: how its speaker was found and resolved."""

from __future__ import annotations

__all__ = ["describe"]

FOUND = {
    "none": "no speaker was found",
    "marked": "found at the subject marker of the cue's own clause",
    "shared": "found at the subject marker of the clause that this one is joined to",
    "following": "found as the subject of the clause after the participle",
    "genitive": "found before the genitive of the cue",
    "agent": "found before words such as `by` and `on the part of`",
    "issuer": "found as the one whose statement it is",
    "joined": "found as the unmarked subject of the clause that this one is joined to",
    "dative": "found before the dative marker at the head of the clause",
    "unmarked": "found as the unmarked subject of the clause",
    "adposition": "found beside `according to`",
    "enclosing": "taken from the statement in whose content this one stands",
    "participants": "taken from the parties of the event told of before",
    "carried-over": "taken over from the subject before",
    "headline": "found in the headline",
    "headline-tail": "named last in the headline",
    "headline-behind": "named alone behind the last comma of the headline",
    "inside": "found between the noun and its verb",
    "postposed": "found behind the cue, last in the clause",
    "between": "found before words for `between`",
    "antecedent": "found as the owner or doer before the relative clause",
    "session": "found as the body in whose session it was done",
    "same-text": "taken as those whose statement or resolution was quoted before",
    "joint-text": "taken as those who made the joint statement",
    "parsed": "chosen by the parse among the marked subjects of the sentence",
    "cited": "found as the one whom an outlet cites",
}
RESOLVED = {
    "name": "a name or title of the text",
    "pronoun": "a pronoun that means the nearest fitting subject before it",
    "event": "the parties of the event in the first half",
    "second-person": "`you`, which means to whom the enclosing statement is made",
    "first-person": "`I` or `we`, which means who says the quoted clause",
    "collective": "a word for both sides, which means the parties of the event or the last two named",
    "group": "a group without a name",
    "noun": "a noun that names nobody known",
    "relative": "`who`, which means the nearest actor before it",
}


def describe(path: str) -> str:
    """A path such as `marked/pronoun` in words; an unknown part stays as it is."""
    found, _, resolved = path.partition("/")
    told = FOUND.get(found, found or FOUND["none"])
    return f"{told}: {RESOLVED.get(resolved, resolved)}" if resolved else told
