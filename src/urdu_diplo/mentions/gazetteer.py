"""Names that the lexicon knows, with the ambiguous spellings kept only where something supports them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..draft import Draft, Found
from ..lexicon.entries import Institution
from ..lexicon.matcher import Hit, Kind, Reading
from ..model import MentionForm, MentionType
from ..text.chars import COMMAS

__all__ = ["find_known"]

TYPE: dict[Kind, MentionType] = {
    "country": "COUNTRY",
    "capital": "COUNTRY",
    "organisation": "ORG",
    "forum": "FORUM",
    "institution": "ORG",
    "person": "PERSON",
    "role": "ROLE",
    "outlet": "ORG",
    "place": "PLACE",
    "paper": "DOCUMENT",
}
STRUCK = 6  # tokens from `on X` to what is fired at it
FORM: dict[str, MentionForm] = {"compound": "abbreviation", "plural": "title"}


def find_known(draft: Draft) -> list[Found]:
    """Every spelling of the lexicon in the text as a candidate; overlapping ones too."""
    hits = draft.lexicon.matcher.hits(draft.norms)
    support = _Support(draft, hits)
    out: list[Found] = []
    for hit in hits:
        if not draft.tokens[hit.start].is_word or _is_cut_acronym(draft, hit) or support.is_given_name(hit):
            continue
        if (draft.isa(hit.start, "free_of") and support.is_adjective(hit)) or _is_across_words(draft, hit):
            continue
        for kinds in _readings_by_type(hit):
            standing = tuple(r for r in kinds if (not r.weak or support.has(hit, r)) and support.acts(hit, r))
            if standing:
                out.append(_found(draft, hit, standing))
    _decide_lists(draft, out)
    return out


def _decide_lists(draft: Draft, found: list[Found]) -> None:
    """`the visit to A, B and C`: capitals in a list are all places or all governments, by what follows the last."""
    starts = {f.start: f for f in found if f.readings[0].kind in ("capital", "place")}
    ends = {f.end for f in starts.values()}
    for one in sorted((f for f in found if f.readings[0].kind == "capital"), key=lambda f: -f.start):
        if not (draft.isa(one.end, "and") or draft.norm(one.end) in COMMAS):
            continue
        other = starts.get(one.end + 1)
        inside = draft.norm(one.start - 1) in COMMAS and one.start - 1 in ends
        if other is not None and other.type != one.type and (inside or not _opens_clause(draft, one.start)):
            one.type, one.form, one.rule = other.type, other.form, "gazetteer:capital+list"


def _is_across_words(draft: Draft, hit: Hit) -> bool:
    """Whether a name of one word is only made up of a word and the marker after it, or of any two without one."""
    if hit.end - hit.start == 1 or any(reading.parts > 1 for reading in hit.readings):
        return False
    inside = range(hit.start, hit.end)
    if any(draft.isa(i, "postposition") for i in inside):
        return True
    common = all(draft.lexicon.is_common(draft.norm(i)) for i in inside)
    places = all(TYPE[reading.kind] in ("PLACE", "COUNTRY") for reading in hit.readings)
    return common and places and not draft.isa(hit.end, "postposition")


def _is_cut_acronym(draft: Draft, hit: Hit) -> bool:
    """Whether names of letters go on after an acronym: a longer one, which is not this."""
    if hit.end - hit.start < 2 or not draft.isa(hit.start, "letter_name"):
        return False
    if not all(draft.isa(i, "letter_name") for i in range(hit.start + 1, hit.end)):
        return False
    if draft.isa(hit.end - 1, "postposition"):
        return hit.end < len(draft.tokens) and not draft.isa(hit.end, "postposition")
    return draft.isa(hit.end, "letter_name") and not draft.isa(hit.end, "postposition")


def _readings_by_type(hit: Hit) -> Iterable[Sequence[Reading]]:
    if len(hit.readings) == 1:
        return (hit.readings,)
    kinds: dict[MentionType, list[Reading]] = {}
    for reading in sorted(hit.readings, key=lambda r: r.kind == "capital"):
        kinds.setdefault(TYPE[reading.kind], []).append(reading)
    return kinds.values()


def _found(draft: Draft, hit: Hit, readings: tuple[Reading, ...]) -> Found:
    first = readings[0]
    form = FORM.get(first.form, first.form)
    if first.kind == "capital" and not _is_government(draft, hit):
        return Found(hit.start, hit.end, "PLACE", "name", "gazetteer:capital", readings)
    return Found(hit.start, hit.end, TYPE[first.kind], form, f"gazetteer:{first.kind}", readings)  # type: ignore[arg-type]


def _is_government(draft: Draft, hit: Hit) -> bool:
    """Whether a capital is meant as its government: by the words around it."""
    words, norms = draft.lexicon.words, draft.norms
    if words.match("place_after", norms, hit.end) or words.match_back("place_before", norms, hit.start):
        return False
    if _in_dateline(draft, hit):
        return False
    if draft.isa(hit.end, "genitive") and draft.isa(hit.end + 1, "place_noun", "visit_noun"):
        return False
    if words.match("place_follows", norms, hit.end) or _is_struck(draft, hit.end):
        return False
    if _opens_clause(draft, hit.start) and draft.tokens[min(hit.end, len(norms) - 1)].is_word:
        return not draft.isa(hit.end, "postposition") or draft.isa(hit.end, "state_subject")
    return draft.isa(hit.end, "state_subject")


def _is_struck(draft: Draft, i: int) -> bool:
    """`on X a drone attack`: whether what follows at token `i` is done to a place."""
    if not draft.isa(i, "onto"):
        return False
    near = range(i + 1, min(i + STRUCK, len(draft.tokens)))
    end = next((k for k in near if draft.isa(k, "deed", "strike_noun", "postposition")), i)
    return draft.isa(end, "deed", "strike_noun")


def _opens_clause(draft: Draft, i: int) -> bool:
    if i == 0 or not draft.tokens[i - 1].is_word:
        return True
    return draft.isa(i - 1, "complementizer", "contrast", "subordinate", "therefore", "rather", "consequence")


def _in_dateline(draft: Draft, hit: Hit) -> bool:
    sentence = draft.sentences[draft.sentence_of(hit.start)]
    after = draft.tokens[hit.end] if hit.end < len(draft.tokens) else None
    return hit.start == sentence.start and after is not None and not after.is_word


class _Support:
    """What speaks for an ambiguous spelling."""

    def __init__(self, draft: Draft, hits: list[Hit]) -> None:
        self.draft = draft
        self.sure = {id(r.entry) for hit in hits for r in hit.readings if not r.weak}
        # the countries of the bodies and persons that are sure
        self.lands = {getattr(r.entry, "country", None) for hit in hits for r in hit.readings if not r.weak}
        self.lasts: dict[str, set[str]] = {}  # who is named in full, by the last name
        for hit in hits:
            for r in hit.readings:
                if r.kind == "person" and not r.weak and hit.end - hit.start > 1:
                    self.lasts.setdefault(draft.norm(hit.end - 1), set()).add(r.entry.id)
        self.ends: dict[int, set[MentionType]] = {}
        self.starts: dict[int, set[MentionType]] = {}
        for hit in hits:
            for r in hit.readings:
                if not r.weak:
                    self._count(hit, r)
        for hit in hits:
            for r in hit.readings:
                if r.weak and r.kind in ("country", "capital") and self.has(hit, r):
                    self._count(hit, r)  # `Syria's government`: the land, once it is sure, makes the government one

    def _count(self, hit: Hit, reading: Reading) -> None:
        self.ends.setdefault(hit.end, set()).add(TYPE[reading.kind])
        self.starts.setdefault(hit.start, set()).add(TYPE[reading.kind])

    def has(self, hit: Hit, reading: Reading) -> bool:
        """Whether an ambiguous spelling counts here."""
        if self._is_time(hit):
            return False
        if self._is_set_phrase(hit):
            return False
        if reading.kind in ("country", "capital"):
            beside = self._beside_country(hit) or self._before_office(hit) or self._known_and_named(hit, reading)
            return beside or self.draft.lexicon.words.match("land_follows", self.draft.norms, hit.end) > 0
        if reading.kind == "person":
            another = self.lasts.get(self.draft.norm(hit.end - 1), set()) - {reading.entry.id}
            return (self._after_title(hit) and not another) or id(reading.entry) in self.sure
        if reading.kind == "role":
            return "COUNTRY" in self._types_before(hit) or bool(self.starts.get(hit.end, set()) & {"PERSON", "COUNTRY"})
        return id(reading.entry) in self.sure

    def is_given_name(self, hit: Hit) -> bool:
        """Whether the name of a place is somebody's given name here: a name follows, and not that of a known person."""
        if hit.end - hit.start > 1 or not self.draft.isa(hit.start, "given_name", "ambiguous_name"):
            return False
        named = self.draft.norm(hit.end) in self.draft.lexicon.listed_names
        named = named and "PERSON" not in self.starts.get(hit.end, ())
        follows = named or self.draft.isa(hit.end, "family_name")
        return follows and all(r.kind in ("capital", "place") for r in hit.readings)

    def is_adjective(self, hit: Hit) -> bool:
        """`free of terror`: an ablative before, and no country after with which it makes a pair."""
        return self.draft.isa(hit.start - 1, "ablative") and "COUNTRY" not in self.starts.get(hit.end, ())

    def _is_time(self, hit: Hit) -> bool:
        """`on Saturday's EVENING`, which is written as the name of a country."""
        day = self.draft.isa(hit.start - 2, "weekday", "time_noun", "month")
        return day and self.draft.isa(hit.start - 1, "genitive") and self.draft.isa(hit.start, "part_of_day")

    def acts(self, hit: Hit, reading: Reading) -> bool:
        """A government or an army counts where a country stands before it, or where it is the subject."""
        if not (isinstance(reading.entry, Institution) and reading.entry.acting):
            return True
        if reading.form == "compound":
            return self._beside_country(hit)
        if self._types_before(hit) & {"COUNTRY", "PERSON", "ORG"} or self._before_country(hit):
            return True
        if self.draft.isa(hit.end, "genitive") and "ROLE" in self.starts.get(hit.end + 1, ()):
            return True
        words, norms = self.draft.lexicon.words, self.draft.norms
        if words.match("actor_follows", norms, hit.end) or words.match("speaker_follows", norms, hit.end):
            return True
        if self._sits(hit.end):
            return True
        return _opens_clause(self.draft, hit.start) and not self.draft.isa(hit.end, "postposition")

    def _before_country(self, hit: Hit) -> bool:
        """`the government of X` without a genitive; in `the army in X` the country is only where it is."""
        return "COUNTRY" in self.starts.get(hit.end, ()) and not self.draft.isa(hit.end + 1, "locative")

    def _sits(self, i: int) -> bool:
        """Whether the genitive at token `i` leads to a session: the body that sits."""
        near = range(i + 1, i + 3)
        return self.draft.isa(i, "genitive") and any(self.draft.isa(k, "session_noun") for k in near)

    def _types_before(self, hit: Hit) -> set[MentionType]:
        """Types of sure names directly before, or before a genitive."""
        start = hit.start
        types = self.ends.get(start, set())
        if self.draft.isa(start - 1, "genitive"):
            types = types | self.ends.get(start - 1, set())
        return types

    def _beside_country(self, hit: Hit) -> bool:
        before, after = hit.start, hit.end
        while self.draft.isa(before - 1, "and") or self.draft.norm(before - 1) in COMMAS:
            before -= 1
        while self.draft.isa(after, "and") or self.draft.norm(after) in COMMAS:
            after += 1
        return "COUNTRY" in self.ends.get(before, set()) | self.starts.get(after, set())

    def _before_office(self, hit: Hit) -> bool:
        after = hit.end + int(self.draft.isa(hit.end, "genitive"))
        return bool(self.starts.get(after, set()) & {"ROLE", "ORG"})

    def _known_and_named(self, hit: Hit, reading: Reading) -> bool:
        known = id(reading.entry) in self.sure or reading.entry.id in self.lands
        return known and self.draft.isa(hit.end, "postposition")

    def _after_title(self, hit: Hit) -> bool:
        title = "ROLE" in self.ends.get(hit.start, set())
        land = "COUNTRY" in self.ends.get(hit.start, set()) and "ROLE" in self.ends.get(hit.start - 1, set())
        return title or land or self.draft.isa(hit.start - 1, "honorific", "person_noun")

    def _is_set_phrase(self, hit: Hit) -> bool:
        words, norms = self.draft.lexicon.words, self.draft.norms
        return bool(
            words.match_back("never_name_after", norms, hit.start) or words.match("never_name_before", norms, hit.end)
        )
