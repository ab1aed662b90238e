"""Who speaks: the phrase that a cue's markers point at, else whom the context gives."""

from __future__ import annotations

from ..draft import Draft
from ..lexicon.words import phrase
from ..resolve.clauses import Clauses
from ..resolve.nominative import unmarked_subject
from ..resolve.parsed import preferred_subject
from ..resolve.phrases import Phrase
from ..resolve.subjects import Subject, Subjects
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .cues import Cue
from .doers import Doers, Speaker
from .headlines import tail_of

__all__ = ["Speaker", "Speakers"]

POSTPOSED = 12  # tokens from the cue to the genitive after a speaker named last


class Speakers:
    """Finds the speaker of a cue."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.words = draft.lexicon.words
        self.doers = Doers(draft, subjects)

    def of(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """The speaker named for a cue; an empty one where nobody is named; None where nothing is said at all."""
        if cue.kind == "adposition":
            return self._beside_adposition(cue, clauses)
        if cue.kind == "headline":
            return self._tail(cue, clauses) or self._headline(cue, clauses)
        if cue.frame.mutual and self._has_no_subject(cue):
            parties = self._between(cue, clauses) or self._owner(cue, clauses)
            if parties is not None:
                return parties
        if cue.kind == "copula" and cue.frame.speaker:
            return self._before_genitive(cue, clauses) or self._postposed(cue, clauses)
        if cue.passive and cue.frame.mutual:
            return self.doers.agent(cue, clauses) or self.doers.session(cue, clauses) or Speaker()
        if cue.passive:
            return (
                self.doers.agent(cue, clauses)
                or self.doers.issuer(cue, clauses)
                or self.doers.session(cue, clauses)
                or self.doers.antecedent(cue, clauses)
                or Speaker()
            )
        if cue.kind == "split" and (inside := self._inside(cue)) is not None:
            return inside
        if cue.participle:
            return (
                self._marked(cue, clauses, own=True)
                or self._following(cue, clauses)
                or self._marked(cue, clauses)
                or self._unmarked(cue, clauses)
                or Speaker()
            )
        if cue.predicate is None or not cue.predicate.ergative or cue.predicate.lemma in self.words["intransitive"]:
            return self._unmarked(cue, clauses) or self._marked(cue, clauses) or Speaker()
        return (
            self._marked(cue, clauses)
            or self.doers.agent(cue, clauses)
            or self.doers.issuer(cue, clauses)
            or self.doers.antecedent(cue, clauses)
            or Speaker()
        )

    def _from_subject(self, subject: Subject, path: str) -> Speaker:
        self.subjects.again(subject)
        self.subjects.look_ahead(subject)
        self.subjects.name_noun(subject)
        return Speaker(list(subject.entities), subject.stretch, subject.marker, subject.marker + 1, path)

    def before(self, end: int, floor: int) -> Speaker | None:
        """The actor named by the phrase that ends before token `end`."""
        phrase = self.subjects.reader.before(end, floor)
        return self.doers.speaker_of(phrase, end, end, "phrase") if phrase is not None and phrase.is_actor else None

    def _marked(self, cue: Cue, clauses: Clauses, own: bool = False) -> Speaker | None:
        """The nearest subject marker in the cue's clause; where the clause joins another, in that one.

        With `own`, only in the cue's clause.
        """
        i, joined, shared = cue.start, False, False
        while i > clauses.sentence.start:
            boundary = clauses.start_of(i)
            if shared and boundary.kind == "relative" and self.draft.norm(boundary.at - 1) in COMMAS:
                i = boundary.at - 1
                continue
            for k in self._outside_quotes(i, boundary.at, clauses):
                subject = self.subjects.by_marker.get(k)
                if subject is not None and self.draft.isa(k, "ergative"):
                    chosen = preferred_subject(self.draft, self.subjects, Stretch(cue.start, cue.end), subject)
                    how = "parsed" if chosen is not subject else "shared" if shared else "marked"
                    found, subject = self._from_subject(chosen, f"{how}/{chosen.path}"), chosen
                    return self._with_partner(subject, found)
            if own or boundary.kind in ("sentence", "quote", "stop"):
                return None
            if boundary.kind == "that" and not joined:
                return None
            joined |= boundary.kind in ("and", "contrast")
            shared = True
            i = min(boundary.before, boundary.at - 1)
        return None

    def _with_partner(self, subject: Subject, found: Speaker) -> Speaker:
        """`X and Y` where each has a marker of its own."""
        k = subject.phrase.start - 1
        partner = self.subjects.by_marker.get(k - 1) if self.draft.isa(k, "and") else None
        if partner is not None and found.stretch is not None:
            self.subjects.again(partner)
            found.entities = [*partner.entities, *(e for e in found.entities if e not in partner.entities)]
            found.stretch = Stretch(partner.phrase.start, found.stretch.end)
        return found

    def _inside(self, cue: Cue) -> Speaker | None:
        """The subject between a noun and the verb that is parted from it."""
        if cue.predicate is None:
            return None
        marked = (self.subjects.by_marker.get(k) for k in range(cue.end, cue.predicate.start))
        subject = next((s for s in marked if s is not None and self.draft.isa(s.marker, "ergative")), None)
        if subject is None:
            return None
        found = self._from_subject(subject, f"inside/{subject.path}")
        if found.stretch is not None:
            found.stretch = Stretch(max(found.stretch.start, cue.end), found.stretch.end)
        return found

    def _outside_quotes(self, i: int, floor: int, clauses: Clauses) -> list[int]:
        out, k = [], i - 1
        while k >= floor:
            opening = clauses.openings.get(k)
            if opening is not None and opening >= floor:
                k = opening - 1
                continue
            out.append(k)
            k -= 1
        return out

    def _following(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """After a participle: the subject of the clause that it belongs to."""
        for k in range(cue.end, clauses.sentence.end):
            subject = self.subjects.by_marker.get(k)
            if subject is not None and self.draft.isa(k, "ergative"):
                return self._from_subject(subject, f"following/{subject.path}")
            if self.draft.isa(k, "complementizer", "copula"):
                return None
        return None

    def _before_genitive(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        boundary = clauses.start_of(cue.start)
        for k in range(cue.start - 1, boundary.at - 1, -1):
            if self.draft.isa(k, "first_person"):
                return Speaker(self.subjects.enclosing_speaker(k), Stretch(k, k + 1), k, k + 1, "genitive/first-person")
            if self.draft.isa(k, "genitive") and k > boundary.at:
                subject = self.subjects.by_marker.get(k)
                if subject is not None and subject.phrase.is_actor:
                    return self._from_subject(subject, f"genitive/{subject.path}")
                phrase = self.subjects.reader.before(k, boundary.at)
                if phrase is not None and (phrase.is_actor or k == cue.start - 1):
                    return self.doers.speaker_of(phrase, k, k + 1, "genitive")
        return None

    def _postposed(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`this is the saying of X`, where X comes last in its clause."""
        for k in range(cue.end + 1, min(cue.end + POSTPOSED, clauses.sentence.end)):
            last = k + 1 == clauses.sentence.end or not self.draft.tokens[k + 1].is_word
            if not self.draft.isa(k, "genitive") or not (last or self.draft.isa(k + 1, "relative")):
                continue
            phrase = self.subjects.reader.before(k, cue.end)
            if phrase is not None and phrase.is_actor and phrase.start == cue.end:
                return self.doers.speaker_of(phrase, k, k + 1, "postposed")
        return None

    def _has_no_subject(self, cue: Cue) -> bool:
        return cue.passive or cue.predicate is None or cue.predicate.lemma in self.words["intransitive"]

    def _between(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`between X and Y`, where nobody is marked as subject."""
        floor = clauses.start_of(cue.start).at
        for k in range(cue.start, floor, -1):
            if self.draft.isa(k - 1, "ergative"):
                return None
            length = self.words.match_back("between", self.draft.norms, k)
            if length and k - length > floor:
                phrase = self.subjects.reader.before(k - length, floor)
                if phrase is not None and phrase.is_actor:
                    return self.doers.speaker_of(phrase, k - length, k, "between")
        return None

    def _owner(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`X's with Y talk took place`, where nobody is marked as subject."""
        reader, floor = self.subjects.reader, clauses.start_of(cue.start).at
        for end in range(cue.start - 1, floor + 1, -1):
            if not any(self._stands(phrase(marker), end) for marker in cue.frame.addressee):
                continue
            partner = reader.before(end, floor)
            if partner is None or not partner.is_actor or not self.draft.isa(partner.start - 1, "genitive"):
                continue
            owner = reader.before(partner.start - 1, floor) if partner.start - 1 > floor else None
            if owner is not None and owner.is_actor:
                return self.doers.speaker_of(owner, partner.start - 1, partner.start, "genitive")
        return None

    def _stands(self, words: tuple[str, ...], i: int) -> bool:
        return tuple(self.draft.norms[i : i + len(words)]) == words

    def _tail(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """Who is named last in a headline, after what is said."""
        tail = tail_of(self.draft, clauses.sentence, cue.start)
        if tail is None or not cue.takes_clause(self.words):
            return None
        named = self.subjects.reader.before(tail.genitive, tail.comma + 1)
        if named is None or not named.is_actor or named.start != tail.comma + 1:
            return None
        return self.doers.speaker_of(named, tail.genitive, tail.genitive + 1, "headline-tail")

    def _headline(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """The phrase before the first genitive of a headline."""
        if any(self.draft.isa(k, "copula", "ergative", "future") for k in range(*clauses.sentence)):
            return None
        told = self._told_before(cue, clauses) if cue.frame.mutual else None
        if told is not None:
            return told
        for k in range(clauses.sentence.start + 1, clauses.sentence.end):
            if self.draft.isa(k, "genitive") and not self._names_holder(k, clauses.sentence.end):
                phrase = self.subjects.reader.before(k, clauses.sentence.start)
                if phrase is None or not phrase.is_actor or phrase.heads[0].kind == "second":
                    return None
                return self.doers.speaker_of(phrase, k, k + 1, "headline")
        return None

    def _told_before(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`X's meeting with Y, agreement on Z`: the parties of the event in the first half."""
        for gathering in self.draft.events:
            trigger = gathering.trigger
            here = clauses.sentence.start <= trigger.start and trigger.end < cue.start
            if here and self.draft.norm(trigger.end) in COMMAS and len(gathering.participants) > 1:
                parties = Stretch(clauses.sentence.start, trigger.start)
                return Speaker(list(gathering.participants), parties, trigger.start, trigger.end, "headline/event")
        return None

    def _names_holder(self, k: int, end: int) -> bool:
        """Whether an office and a further genitive follow the genitive at `k`: `the minister of X's appeal`."""
        found = self.subjects.reader.covers.get(k + 1)
        if found is None or found.type not in ("ROLE", "PERSON") or found.start != k + 1:
            return False
        while (after := self.subjects.reader.covers.get(found.end)) is not None and after.type in ("ROLE", "PERSON"):
            found = after
        return found.end < end and self.draft.isa(found.end, "genitive")

    def _unmarked(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        phrase = self._across_relative(cue, clauses)
        phrase = phrase or unmarked_subject(self.draft, self.subjects.reader, clauses, cue.start)
        return self.doers.speaker_of(phrase, phrase.end - 1, phrase.end, "unmarked") if phrase is not None else None

    def _across_relative(self, cue: Cue, clauses: Clauses) -> Phrase | None:
        """`NAME, who …, says`: the name before the relative clause that ends right before the cue's own clause."""
        boundary = clauses.start_of(cue.start)
        if boundary.kind != "and" or self.draft.norm(boundary.before) not in COMMAS:
            return None
        opening = clauses.start_of(boundary.before)
        if opening.kind != "relative" or self.draft.norm(opening.at - 1) not in COMMAS:
            return None
        phrase = self.subjects.reader.before(opening.at - 1, clauses.start_of(opening.at - 1).at)
        named = phrase is not None and phrase.is_actor and phrase.heads[-1].kind == "mention"
        return phrase if named else None

    def _beside_adposition(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`according to X`: the phrase before; after a bare `in the words of`, the phrase behind it."""
        if self.draft.isa(cue.start, "genitive", "statement_noun"):
            boundary = clauses.start_of(cue.start)
            end = cue.start
            if self.draft.isa(cue.start, "statement_noun"):
                end = self._before_issued(cue.start, boundary.at)
            phrase = self.subjects.reader.before(end, boundary.at)
            if phrase is None or not phrase.is_actor:
                return None
            return self.doers.speaker_of(phrase, cue.start, cue.end, "adposition")
        return self._after_adposition(cue, clauses)

    def _before_issued(self, i: int, floor: int) -> int:
        while i > floor and (step := self.words.match_back("issued", self.draft.norms, i)):
            i -= step
        if length := self.words.match_back("agent", self.draft.norms, i):
            return i - length
        return i - 1 if self.draft.isa(i - 1, "genitive", "ablative") else i

    def _after_adposition(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        covers = self.subjects.reader.covers
        for end in range(min(cue.end + 8, clauses.sentence.end), cue.end, -1):
            head = covers.get(end - 1)
            named = head is not None and head.end == end
            if not (named or self.draft.isa(end - 1, "oblique_pronoun")):
                continue
            phrase = self.subjects.reader.before(end, cue.end)
            if phrase is not None and phrase.is_actor and phrase.start == cue.end:
                after = end + int(self.draft.isa(end, "genitive"))
                return self.doers.speaker_of(phrase, cue.start, after, "adposition")
        return None
