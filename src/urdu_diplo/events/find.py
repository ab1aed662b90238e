"""Find the events of an article by the nouns that name them."""

from __future__ import annotations

from collections import defaultdict

from ..draft import Draft, Gathering
from ..lexicon.entries import Occasion
from ..lexicon.lexicon import Lexicon
from ..lexicon.words import phrase
from ..model import EventKind
from ..resolve.phrases import Phrase
from ..resolve.subjects import Subject, Subjects
from ..text.sentences import Stretch

__all__ = ["find_events"]

REACH = 18  # tokens between a participant and the noun of the event


class _Index:
    def __init__(self, lexicon: Lexicon) -> None:
        self.nouns: dict[str, list[tuple[tuple[str, ...], Occasion]]] = defaultdict(list)
        for occasion in lexicon.occasions:
            for noun in occasion.noun:
                words = phrase(noun)
                self.nouns[words[0]].append((words, occasion))
        for listed in self.nouns.values():
            listed.sort(key=lambda pair: -len(pair[0]))


def find_events(draft: Draft, subjects: Subjects) -> None:
    """Fill `draft.events` in order of the text; the same event told of again is one event."""
    finder = _Finder(draft, subjects)
    for n, sentence in enumerate(draft.sentences):
        finder.read(n, sentence)


class _Finder:
    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.words = draft.lexicon.words
        self.index = draft.lexicon.view(_Index)

    def read(self, n: int, sentence: Stretch) -> None:
        i = sentence.start
        while i < sentence.end:
            match = next(
                ((w, o) for w, o in self.index.nouns.get(self.draft.norms[i], ())
                 if tuple(self.draft.norms[i : i + len(w)]) == w),
                None,
            )  # fmt: skip
            if match is None or i in self.subjects.reader.covers:
                i += 1
                continue
            words, occasion = match
            self._take(n, sentence, Stretch(i, i + len(words)), occasion)
            i += len(words)

    def _take(self, n: int, sentence: Stretch, trigger: Stretch, occasion: Occasion) -> None:
        if occasion.verb and not self._has_verb(trigger, occasion):
            return
        if self.draft.isa(trigger.end, "negation") or self.words.match("no_event_after", self.draft.norms, trigger.end):
            return
        partners = self._partners(sentence, trigger)
        kind = self._kind(occasion, partners, sentence, trigger)
        found = self._participants(sentence, trigger, partners, kind)
        gathering = Gathering(kind, trigger, n, found, rule=occasion.id)
        gathering.place = self._place(sentence, trigger)
        gathering.planned = self._planned(sentence, trigger)
        self._add(gathering)

    def _has_verb(self, trigger: Stretch, occasion: Occasion) -> bool:
        lemmas = {"".join(phrase(verb)) for verb in occasion.verb}
        forms = self.draft.lexicon.verb_forms.get(self.draft.norm(trigger.end), ())
        return any(form.lemma in lemmas for form in forms)

    def _kind(self, occasion: Occasion, partners: list[int], sentence: Stretch, trigger: Stretch) -> EventKind:
        if occasion.kind in ("call", "meeting") and partners and self._is_media(partners):
            return "briefing"
        near = range(max(sentence.start, trigger.start - 6), min(sentence.end, trigger.end + 2))
        if occasion.kind == "meeting" and any(self.words.match("telephone", self.draft.norms, k) for k in near):
            return "call"
        return occasion.kind

    def _is_media(self, entities: list[int]) -> bool:
        def one(e: int) -> bool:
            known = self.draft.entities[e]
            return (known.ref or "") in self.draft.lexicon.tables["outlet"] or any(
                noun in known.name for noun in self.words["press_noun"]
            )

        return all(one(e) for e in entities)

    def _partners(self, sentence: Stretch, trigger: Stretch) -> list[int]:
        """With whom: phrases before `between`, `with`, `from` on the way to the noun, or before its genitive."""
        out: list[int] = []
        floor = max(sentence.start, trigger.start - REACH)
        k = trigger.start
        while k > floor:
            if k < trigger.start and self.draft.isa(k, "complementizer"):
                break
            length = self.words.match_back("partner", self.draft.norms, k) or (
                k == trigger.start and self.words.match_back("genitive", self.draft.norms, k)
            )
            if length and k - length > floor:
                found = self.subjects.reader.before(k - length, floor)
                if found is not None and found.is_actor and self._is_party(found):
                    out = self._entities(found) + out
                    k = found.start
                    continue
            k -= 1
        return list(dict.fromkeys(out))

    def _is_party(self, found: Phrase) -> bool:
        return all(h.found is None or h.found.type != "COUNTRY" or h.found.form == "name" for h in found.heads)

    def _entities(self, found: Phrase) -> list[int]:
        subject = Subject(found.end, found, self.draft.sentence_of(found.start), False)
        self.subjects.resolve(subject)
        return subject.entities

    def _participants(self, sentence: Stretch, trigger: Stretch, partners: list[int], kind: EventKind) -> list[int]:
        subject = self._subject(sentence, trigger)
        between = self.words.match_back("between", self.draft.norms, trigger.start)
        if kind == "visit":
            return subject or partners[:1]
        if len(partners) > 1 and (between or not subject):
            return partners
        return list(dict.fromkeys([*subject, *partners]))

    def _subject(self, sentence: Stretch, trigger: Stretch) -> list[int]:
        """The marked subject nearest before the noun, else the first one after it in the sentence."""
        markers = [s for s in self.subjects.by_marker.values() if sentence.start <= s.marker < sentence.end]
        before = [s for s in markers if s.marker < trigger.start]
        after = [s for s in markers if s.marker >= trigger.end]
        chosen = max(before, key=lambda s: s.marker) if before else min(after, key=lambda s: s.marker, default=None)
        return list(chosen.entities) if chosen is not None else []

    def _place(self, sentence: Stretch, trigger: Stretch) -> int | None:
        """The last place before the noun that stands in the locative, else the object of a visit."""
        for k in range(trigger.start - 1, max(sentence.start, trigger.start - REACH), -1):
            found = self.subjects.reader.covers.get(k - 1)
            if self.draft.isa(k, "locative") and found is not None and found.type in ("PLACE", "COUNTRY"):
                return found.entity
        return None

    def _planned(self, sentence: Stretch, trigger: Stretch) -> bool:
        for k in range(trigger.end, sentence.end):
            if self.draft.isa(k, "future", "planned"):
                return True
            if self.draft.isa(k, "complementizer") or self.draft.isa(k, "finite"):
                return self.draft.isa(k + 1, "future")
        return False

    def _add(self, gathering: Gathering) -> None:
        """Add an event, or take it for one told before: of its kind, with its parties or without any."""
        mine = set(gathering.participants)
        for other in reversed(self.draft.events):
            theirs = set(other.participants)
            related = {other.kind, gathering.kind} <= {"call", "meeting"} or other.kind == gathering.kind
            if related and (not mine or mine <= theirs or (theirs and theirs <= mine)):
                if not mine or len(mine) == 1 or other.kind == gathering.kind:
                    other.participants = other.participants if len(theirs) >= len(mine) else gathering.participants
                    other.place = other.place if other.place is not None else gathering.place
                    return
        if mine:
            self.draft.events.append(gathering)
