"""Who speaks: the phrase that a cue's markers point at, else whom the context gives."""

from __future__ import annotations

from ..draft import Draft
from ..resolve.clauses import Clauses
from ..resolve.memory import Subject
from ..resolve.nominative import unmarked_subject
from ..resolve.parsed import preferred_subject
from ..resolve.phrase import Phrase
from ..resolve.subjects import Subjects
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .adpositions import Beside
from .cue import Cue
from .doers import Doers, Speaker
from .headline_speakers import HeadlineSpeakers
from .parties import TalkParties

__all__ = ["Speaker", "Speakers"]

POSTPOSED = 12  # tokens from the cue to the genitive after a speaker named last


class Speakers:
    """Finds the speaker of a cue."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft, self.subjects = draft, subjects
        self.words = draft.lexicon.words
        self.doers = Doers(draft, subjects)
        self.headlines, self.parties = HeadlineSpeakers(draft, self.doers), TalkParties(draft, self.doers)
        self.beside = Beside(draft, self.doers)

    def of(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """The speaker named for a cue; an empty one where nobody is named; None where nothing is said at all."""
        if cue.kind == "adposition":
            return self.beside.of(cue, clauses)
        if cue.kind == "headline":
            return self.headlines.of(cue, clauses)
        talks = cue.frame.mutual and self._has_no_subject(cue)
        if talks and (parties := self.parties.of(cue, clauses)) is not None:
            return parties
        if talks and cue.predicate is not None and cue.predicate.lemma in self.words["topic_verb"]:
            return Speaker()  # `the plan came under discussion`: its subject is what was discussed
        if cue.kind == "copula" and cue.frame.speaker:
            return (
                self._experiencer(cue, clauses) or self._before_genitive(cue, clauses) or self._postposed(cue, clauses)
            )
        if cue.passive and cue.frame.mutual:
            return self.doers.agent(cue, clauses) or self.doers.session(cue, clauses) or Speaker()
        if cue.passive:
            return (
                self.doers.agent(cue, clauses)
                or self.doers.issuer(cue, clauses)
                or self.doers.session(cue, clauses)
                or self.doers.summoner(cue, clauses)
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
            happens = cue.predicate is not None and cue.predicate.lemma in self.words["to_happen"]
            return (
                self._unmarked(cue, clauses)
                or self._joined(cue, clauses)
                or self._marked(cue, clauses, own=happens)
                or Speaker()
            )
        return (
            self._marked(cue, clauses)
            or self.doers.agent(cue, clauses)
            or self.doers.issuer(cue, clauses)
            or self.doers.antecedent(cue, clauses)
            or Speaker()
        )

    def _from_subject(self, subject: Subject, path: str) -> Speaker:
        self.subjects.again(subject)
        self.subjects.pronouns.look_ahead(subject)
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
                subject = self.subjects.memory.by_marker.get(k)
                if subject is not None and self.draft.isa(k, "ergative"):
                    chosen = preferred_subject(self.draft, self.subjects, Stretch(cue.start, cue.end), subject)
                    how = "parsed" if chosen is not subject else "shared" if shared else "marked"
                    found, subject = self._from_subject(chosen, f"{how}/{chosen.path}"), chosen
                    return self._with_partner(subject, found)
            if boundary.kind == "quote" and (before := self._before_quote(boundary.at)) is not None:
                return before
            if own or boundary.kind in ("sentence", "quote", "stop"):
                return None
            if boundary.kind == "that" and not joined:
                return None
            joined |= boundary.kind in ("and", "contrast")
            shared = True
            i = min(boundary.before, boundary.at - 1)
        return None

    def _before_quote(self, i: int) -> Speaker | None:
        """`X "condemned the attack"`: the subject right before the quotation that holds all the rest."""
        opening = next((k for k in (i, i - 1) if k in self.draft.closings), None)
        subject = self.subjects.memory.by_marker.get(opening - 1) if opening is not None else None
        if subject is None or not self.draft.isa(subject.marker, "ergative"):
            return None
        return self._from_subject(subject, f"marked/{subject.path}")

    def _with_partner(self, subject: Subject, found: Speaker) -> Speaker:
        """`X and Y` where each has a marker of its own."""
        k = subject.phrase.start - 1
        partner = self.subjects.memory.by_marker.get(k - 1) if self.draft.isa(k, "and") else None
        if partner is not None and found.stretch is not None:
            self.subjects.again(partner)
            found.entities = [*partner.entities, *(e for e in found.entities if e not in partner.entities)]
            found.stretch = Stretch(partner.phrase.start, found.stretch.end)
        return found

    def _inside(self, cue: Cue) -> Speaker | None:
        """The subject between a noun and the verb that is parted from it."""
        if cue.predicate is None:
            return None
        marked = (self.subjects.memory.by_marker.get(k) for k in range(cue.end, cue.predicate.start))
        subject = next((s for s in marked if s is not None and self.draft.isa(s.marker, "ergative")), None)
        if subject is None or subject.stretch.end <= cue.end:
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
            subject = self.subjects.memory.by_marker.get(k)
            if subject is not None and self.draft.isa(k, "ergative"):
                return self._from_subject(subject, f"following/{subject.path}")
            if self.draft.isa(k, "complementizer", "copula"):
                return None
        return None

    def _before_genitive(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        boundary = clauses.start_of(cue.start)
        for k in range(cue.start - 1, boundary.at - 1, -1):
            if self.draft.isa(k, "first_owner"):
                return Speaker(
                    self.subjects.pronouns.enclosing_speaker(k), Stretch(k, k + 1), k, k + 1, "genitive/first-person"
                )
            if self.draft.isa(k, "genitive") and k > boundary.at and not self._owns_topic(cue, k):
                subject = self.subjects.memory.by_marker.get(k)
                if subject is not None and subject.phrase.is_actor:
                    return self._from_subject(subject, f"genitive/{subject.path}")
                phrase = self.subjects.reader.before(k, boundary.at)
                if phrase is not None and (phrase.is_actor or (k == cue.start - 1 and not self._is_deed(k - 1))):
                    return self.doers.speaker_of(phrase, k, k + 1, "genitive")
        return None

    def _owns_topic(self, cue: Cue, k: int) -> bool:
        """`on X's release talks go on`: whether what the genitive at `k` owns is what talks are about."""
        after = next((i for i in range(k + 1, cue.start) if self.draft.isa(i, "postposition")), cue.start)
        about = self.draft.isa(after, "onto") or self.words.match("about", self.draft.norms, after)
        purpose = self.draft.isa(after, "genitive") and self.draft.isa(after + 1, "for")
        return cue.frame.mutual and after < cue.start and bool(about or purpose)

    def _experiencer(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`to X on the plan an objection is`: who heads the clause in the dative."""
        floor = clauses.start_of(cue.start).at
        k = next((k for k in range(floor + 1, cue.start) if self.draft.isa(k, "dative")), None)
        if k is None or not self.draft.isa(cue.start - 1, "onto") or self._genitive_at(cue):
            return None
        phrase = self.subjects.reader.before(k, floor)
        named = phrase is not None and phrase.is_actor and phrase.start == floor
        return self.doers.speaker_of(phrase, k, k + 1, "dative") if phrase is not None and named else None

    def _genitive_at(self, cue: Cue) -> bool:
        return self.draft.isa(cue.start - 1, "genitive")

    def _joined(self, cue: Cue, clauses: Clauses) -> Speaker | None:
        """`X condemns A and demands B`: the unmarked subject of the clause that `and` joins, if the verbs agree."""
        opening = clauses.start_of(cue.start)
        if opening.kind != "and" or cue.predicate is None or not self._agree(opening.before - 1, cue.predicate.end - 1):
            return None
        phrase = unmarked_subject(self.draft, self.subjects.reader, clauses, opening.before)
        return self.doers.speaker_of(phrase, phrase.end - 1, phrase.end, "joined") if phrase is not None else None

    def _agree(self, one: int, two: int) -> bool:
        """Whether the predicates that end with two tokens agree: the same habitual form, the same copula."""
        norms, forms = self.draft.norms, self.draft.lexicon.verb_forms
        habitual = all(any(f.aspect == "imperfective" for f in forms.get(norms[k - 1], ())) for k in (one, two))
        return habitual and norms[one] == norms[two] and norms[one - 1][-1] == norms[two - 1][-1]

    def _is_deed(self, i: int) -> bool:
        """Whether an infinitive stands at token `i`: `the charge of HAVING DONE`."""
        return any(form.aspect == "infinitive" for form in self.draft.lexicon.verb_forms.get(self.draft.norm(i), ()))

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
        if opening.kind != "relative":
            return None
        end = opening.at - (self.draft.norm(opening.at - 1) in COMMAS)
        phrase = self.subjects.reader.before(end, clauses.start_of(end).at)
        named = phrase is not None and phrase.is_actor and phrase.heads[-1].kind == "mention"
        return phrase if named else None
