"""Find the events of an article by the nouns that name them."""

from __future__ import annotations

from ..draft import Draft, Gathering
from ..lexicon.entries import Occasion
from ..lexicon.words import phrase
from ..model import EventKind
from ..resolve.subjects import Subjects
from ..text.chars import COLON, COMMAS
from ..text.sentences import Stretch
from .forums import forum_of
from .occasions import Occasions
from .parties import VISITORS, Parties, PartyFinder
from .roles import RoleFinder
from .same import add_event
from .times import EventTimes

__all__ = ["find_events"]


def find_events(draft: Draft, subjects: Subjects) -> None:
    """Fill `draft.events` in order of the text; the same event told of again is one event."""
    finder = _Finder(draft, subjects)
    for n, sentence in enumerate(draft.sentences):
        finder.read(n, sentence)


class _Finder:
    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.covers = draft, subjects.reader.covers
        self.words = draft.lexicon.words
        self.occasions = Occasions(draft, self.covers)
        self.parties = PartyFinder(draft, subjects)
        self.times = EventTimes(draft, self.covers)
        self.roles = RoleFinder(draft, self.parties, self.occasions)

    def read(self, n: int, sentence: Stretch) -> None:
        """Take every noun of an event in a sentence, the longest at each place."""
        i, floor = sentence.start, sentence.start
        while i < sentence.end:
            match = self.occasions.at(i, sentence)
            if match is None:
                i += 1
                continue
            trigger, occasion = match
            if self._takes_place(trigger, occasion):
                self._take(n, sentence, trigger, occasion, floor)
            i = trigger.end
            if occasion.noun and self.words.match("framing", self.draft.norms, i) > 1:
                floor = i
        self.roles.receive(n)

    def _takes_place(self, trigger: Stretch, occasion: Occasion) -> bool:
        """Whether the words around the noun tell of an event, not of a wish, a refusal or a kind of event."""
        norms = self.draft.norms
        if not occasion.noun:
            return True
        if occasion.verb and not self._has_verb(trigger, occasion) and not self._heads_line(trigger):
            return False
        if self.draft.isa(trigger.end, "negation") or self._is_only_idea(trigger.end):
            return False
        if any(self.draft.isa(k, "potential") for k in range(trigger.end, trigger.end + 6)):
            return False
        if self._only_wanted(trigger.end):
            return False
        if self.words.match_back("no_event_before", norms, trigger.start):
            return False
        if self._heads_line(trigger):
            return True
        if self._in_rounds(trigger.end):
            return True
        if self.words.match_back("event_was", norms, trigger.start) or occasion.kind in ("visit", "briefing", "call"):
            return True
        if self.words.match("event_happens", norms, self._after_circumstance(trigger.end)):
            return True
        return occasion.kind == "summit" and self.roles.tells(self._sentence(trigger), trigger)

    def _in_rounds(self, i: int) -> bool:
        """Whether `round of` follows the noun before token `i`, an adjective between or not."""
        return self.draft.isa(i, "genitive") and any(self.draft.isa(k, "round_noun") for k in (i + 1, i + 2))

    def _heads_line(self, trigger: Stretch) -> bool:
        """Whether the noun ends a line without a finite verb, or its first half before a comma: a headline's."""
        sentence = self._sentence(trigger)
        last = trigger.end == sentence.end or self.draft.norm(trigger.end) in COMMAS | {COLON}
        verbs = ("copula", "ergative", "future", "complementizer")
        told = any(self.draft.isa(k, *verbs) for k in range(*sentence))
        return last and not told and not any(self._is_finite(k) for k in range(trigger.end, sentence.end))

    def _is_finite(self, k: int) -> bool:
        return self.draft.isa(k, "finite") and not self.draft.isa(k, "genitive")

    def _sentence(self, trigger: Stretch) -> Stretch:
        return self.draft.sentences[self.draft.sentence_of(trigger.start)]

    def _is_only_idea(self, i: int) -> bool:
        """Whether what follows the noun at token `i` makes it no event: `need of`, an adjective between."""
        without_adjective = [self.draft.norm(i), *self.draft.norms[i + 2 : i + 5]]
        return (
            self.words.match("no_event_after", self.draft.norms, i) > 0
            or self.words.match("no_event_after", without_adjective, 0) > 1
        )

    def _only_wanted(self, i: int) -> bool:
        """Whether a verb in the subjunctive stands at token `i`: that somebody should meet or call."""
        forms = self.draft.lexicon.verb_forms.get(self.draft.norm(i), ())
        return (
            bool(forms) and all(form.aspect == "subjunctive" for form in forms) and not self.draft.isa(i + 1, "future")
        )

    def _after_circumstance(self, i: int) -> int:
        """The token after `on DAY`, `in PLACE` between the noun and its verb."""
        if self.draft.isa(i, "weekday", "time_noun"):
            i += 1
            i += self.words.match("day_marker", self.draft.norms, i)
        found = self.covers.get(i)
        if found is not None and found.type in ("PLACE", "COUNTRY") and self.draft.isa(found.end, "locative"):
            return found.end + 1
        return i

    def _has_verb(self, trigger: Stretch, occasion: Occasion) -> bool:
        lemmas = {"".join(phrase(verb)) for verb in occasion.verb}
        forms = self.draft.lexicon.verb_forms.get(self.draft.norm(trigger.end), ())
        return any(form.lemma in lemmas for form in forms)

    def _take(self, n: int, sentence: Stretch, trigger: Stretch, occasion: Occasion, floor: int) -> None:
        parties = self.parties.of(sentence, trigger, floor)
        kind = self._kind(occasion, parties, sentence, trigger)
        wished = kind == "visit" and self._is_wished(trigger)
        found = parties.partners if wished and parties.partners else self._participants(kind, parties, trigger)
        for together in self._apart(trigger, parties) or [found]:
            gathering = Gathering(kind, trigger, n, together, rule=occasion.id)
            gathering.place = self._place(sentence, trigger, parties)
            gathering.planned = wished or self._planned(sentence, trigger)
            gathering.time = self.times.of(sentence, trigger, gathering.planned)
            gathering.forum = forum_of(self.draft, self.covers, gathering)
            self.roles.fill(gathering, sentence, parties, wished)
            forum = [gathering.forum] if gathering.forum is not None else []
            gathering.participants = gathering.participants or list(gathering.roles) or forum
            add_event(self.draft, gathering, parties.between)

    def _apart(self, trigger: Stretch, parties: Parties) -> list[list[int]]:
        """The pairs of `with X and Y separate meetings`: each partner with each who meets him."""
        if parties.between or not self.words.match_back("separately", self.draft.norms, trigger.start):
            return []
        hosts = parties.owners or parties.subject
        return [[one, other] for one in hosts for other in parties.partners if one != other]

    def _is_wished(self, trigger: Stretch) -> bool:
        place = self.covers.get(trigger.end)
        return self.words.match("invitation", self.draft.norms, place.end if place is not None else trigger.end) > 0

    def _kind(self, occasion: Occasion, parties: Parties, sentence: Stretch, trigger: Stretch) -> EventKind:
        """The kind of the noun, but: to the press a briefing, by telephone a call, of two persons a meeting."""
        kind = occasion.kind
        talking = self.words.match("while_talking", self.draft.norms, trigger.end)
        if kind in ("call", "meeting"):
            if parties.partners and self._is_media(parties.partners):
                return "briefing"
            near = range(max(sentence.start, trigger.start - 6), min(sentence.end, trigger.end + 2))
            if any(self.words.match("telephone", self.draft.norms, k) for k in near):
                return "call"
            if talking and not parties.partners:
                return "briefing"
            return "meeting" if talking else kind
        people = [e for e in parties.subject if self.draft.entities[e].type == "PERSON"]
        return "meeting" if kind == "summit" and len(people) > 1 and not parties.owners else kind

    def _is_media(self, entities: list[int]) -> bool:
        def one(e: int) -> bool:
            known = self.draft.entities[e]
            return (known.ref or "") in self.draft.lexicon.tables["outlet"] or any(
                noun in known.name for noun in self.words["press_noun"]
            )

        return all(one(e) for e in entities)

    def _participants(self, kind: EventKind, parties: Parties, trigger: Stretch) -> list[int]:
        if kind == "visit":
            if parties.subject and self.roles.deeds.is_done(trigger):
                return parties.subject
            people = [e for e in parties.owners if self.draft.entities[e].type in VISITORS]
            return people or ([] if self._is_spoken_of(trigger) else parties.subject)
        if parties.between:
            return list(dict.fromkeys(parties.partners))
        named = parties.owners + parties.partners
        if len(parties.owners) and len(parties.partners) and kind != "briefing":
            return list(dict.fromkeys(named))
        return list(dict.fromkeys([*parties.subject, *named]))

    def _is_spoken_of(self, trigger: Stretch) -> bool:
        """Whether a genitive makes the noun part of something that others speak of: `details of the visit`."""
        framing = self.words.match("framing", self.draft.norms, trigger.end)
        return self.draft.isa(trigger.end, "genitive") and not framing and not self._is_wished(trigger)

    def _place(self, sentence: Stretch, trigger: Stretch, parties: Parties) -> int | None:
        """The place named in the clause; after a visit, the one visited."""
        for beside in (self.covers.get(trigger.end), self.covers.get(trigger.start - 1)):
            if beside is not None and beside.type in ("PLACE", "COUNTRY") and beside.form != "demonym":
                return beside.entity
        if parties.place is not None:
            return parties.place
        if visited := self._visited(trigger, parties):
            return visited[0]
        for k in range(trigger.start - 1, max(sentence.start, trigger.start - 16), -1):
            found = self.covers.get(k - 1)
            if self.draft.isa(k, "locative") and found is not None and found.type in ("PLACE", "COUNTRY"):
                return found.entity
        return None

    def _visited(self, trigger: Stretch, parties: Parties) -> list[int]:
        """The country right before `of` and a visit: `the visit of TAIWAN`, and no visitor's."""
        owner = self.covers.get(trigger.start - 2)
        near = owner is not None and owner.end == trigger.start - 1 and owner.form == "name" and owner.type == "COUNTRY"
        visit = self.draft.isa(trigger.start, "visit_noun") and self.draft.isa(trigger.start - 1, "genitive")
        return [owner.entity] if owner is not None and near and visit else []

    def _planned(self, sentence: Stretch, trigger: Stretch) -> bool:
        if self.words.match("to_be_held", self.draft.norms, trigger.end):
            return True
        for k in range(trigger.end, min(sentence.end, trigger.end + 12)):
            if self.draft.isa(k, "future", "planned"):
                return True
            if self.draft.isa(k, "complementizer", "finite"):
                return self.draft.isa(k + 1, "future")
        return False
