"""The statements of an article: each cue with its speaker, addressee and content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..draft import Draft, Said
from ..lexicon.words import phrase
from ..resolve.clauses import Clauses
from ..resolve.subjects import Subjects
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .addressees import Addressee, Addressees
from .content import Content
from .contents import Contents
from .context import OTHERS, Context
from .cue import Cue
from .cues import find_cues
from .openings import skip_frame
from .predicates import looks_infinitive
from .speakers import Speaker, Speakers

__all__ = ["find_statements"]

BESIDE = 2  # tokens between two nouns of one verb and one object: `and`, `strong`
COLOUR = 8  # tokens between a participle or converb and the verb that it serves


def find_statements(draft: Draft, subjects: Subjects) -> None:
    """Fill `draft.statements` in order of the text."""
    reader = _Statements(draft, subjects)
    for n, sentence in enumerate(draft.sentences):
        reader.read(n, sentence)


class _Statements:
    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft = draft
        self.subjects = subjects
        self.speakers = Speakers(draft, subjects)
        self.addressees = Addressees(draft, subjects)
        self.contents = Contents(draft)
        self.context = Context(draft, subjects)

    def read(self, n: int, sentence: Stretch) -> None:
        clauses = Clauses(self.draft, sentence)
        told = [cue for cue in find_cues(self.draft, sentence) if self._is_somebodys(cue, clauses)]
        cues = self._without_colour(told, clauses)
        for k, cue in enumerate(cues):
            tried = (self._statement(n, one, cues[:k], cues, clauses) for one in (cue, *cue.others))
            said = next((one for one in tried if one is not None), None)
            if said is not None:
                self.context.place(said)
                self.draft.statements.append(said)
                if said.speaker is not None:
                    self.subjects.register(said.speakers, said.speaker, said.speaker.end)
                if said.act == "ask" and said.addressee is not None:
                    self.subjects.register(said.addressees, said.addressee, said.cue.end)

    def _is_somebodys(self, cue: Cue, clauses: Clauses) -> bool:
        """Whether a cue tells a saying: `according to` does only beside an actor, not in `according to the law`."""
        return cue.kind != "adposition" or self.speakers.of(cue, clauses) is not None

    def _without_colour(self, cues: Sequence[Cue], clauses: Clauses) -> list[Cue]:
        """A participle without content of its own only colours the verb after it: one cue, its act."""
        out: list[Cue] = []
        for cue in cues:
            before = out[-1] if out else None
            if before is not None and before.participle and cue.kind == "verb" and self._colours(before, cue):
                if (told := self._told_by(before, cue)) is not None:
                    out[-1] = self._coloured(told, cue)
                    continue
                floor = self._floor(before, out[:-1], Speaker(), Addressee(), clauses)
                if not any(self.contents.objects.has_phrase(one, floor) for one in (before, *before.others)):
                    out[-1] = self._coloured(before, cue)
                    continue
            out.append(cue)
        return out

    def _coloured(self, before: Cue, cue: Cue) -> Cue:
        """The cue that a participle makes with the verb after it, by each of the frames that the participle may be."""
        noun: Stretch | None = before.noun or Stretch(before.start, before.end)
        start = before.start
        if not self._adjoin(before, cue):
            noun, start = None, cue.start
        made = [Cue(one.frame, start, cue.end, noun, cue.predicate, "verb") for one in (before, *before.others)]
        return replace(made[0], others=made[1:])

    def _told_by(self, before: Cue, cue: Cue) -> Cue | None:
        """In `pressing X said that he`: the participle by those of its frames that tell it to X, else None."""
        start = before.noun.start if before.noun is not None else before.start
        if not self.draft.isa(cue.end, "complementizer") or not self.contents.objects.is_actor_before(start - 1):
            return None
        marker = self.draft.norms[start - 1]
        told = [one for one in (before, *before.others) if marker in map("".join, map(phrase, one.frame.addressee))]
        return replace(told[0], others=told[1:]) if told else None

    def _colours(self, before: Cue, cue: Cue) -> bool:
        """Whether nothing stands between a participle and a verb of saying but who says it, when or where."""
        if self._adjoin(before, cue):
            return True
        between = range(before.end, cue.start)
        told = ("complementizer", "and", "copula", "finite", "participle", "relative", "contrast", "dative", "ablative")
        if cue.frame.act != "say" or len(between) > COLOUR or any(self.draft.isa(k, *told) for k in between):
            return False
        return self.draft.isa(cue.end, "complementizer")

    def _adjoin(self, before: Cue, cue: Cue) -> bool:
        return all(self.draft.isa(k, "more") or not self.draft.tokens[k].is_word for k in range(before.end, cue.start))

    def _statement(
        self, n: int, cue: Cue, earlier: Sequence[Cue], cues: Sequence[Cue], clauses: Clauses
    ) -> Said | None:
        speaker = self.speakers.of(cue, clauses)
        if speaker is None or self.context.is_provenance(cue, speaker):
            return None
        addressee = self.addressees.of(cue, speaker, clauses, max((c.end for c in earlier), default=0))
        if addressee.collective and addressee.stretch is not None:
            addressee.entities = self.context.collectives.members(
                *addressee.stretch, without=frozenset(speaker.entities)
            )
        floor = self._floor(cue, earlier, speaker, addressee, clauses)
        reporter = self._on_behalf(cue, speaker)
        content = self.contents.of(cue, speaker, cues, clauses, floor)
        if content is None and addressee.stretch is not None:
            before = self._floor(cue, earlier, speaker, Addressee(), clauses)
            content = self.contents.objects.before_addressee(cue, addressee.stretch, before)
        content = content or self._shared_object(cue, earlier, speaker, clauses)
        if not self._says(cue, speaker, addressee, content):
            return None
        said = Said(cue.frame.act, cue.frame.id, Stretch(cue.start, cue.end), n, path=speaker.path)
        said.speaker, said.reported_by = speaker.stretch, reporter
        said.speakers = list(speaker.entities)
        if not said.speakers and (cue.frame.mutual or not (cue.passive and addressee.entities)):
            said.speakers = self.context.speakers(cue, speaker, said, bool(addressee.entities))
        if said.path == OTHERS or (cue.kind == "adposition" and speaker.stretch is None and not said.speakers):
            return None  # a text of nobody knows whom, or a thing's deed
        said.headline = cue.kind == "headline"
        if not addressee.entities:
            addressee = self._shared_addressee(cue, earlier, speaker, clauses)
        if not addressee.entities and cue.frame.mutual and speaker.path.startswith("shared"):
            addressee.entities = self.context.collectives.partner(n, cue.start, said.speakers)
        said.addressees = [e for e in addressee.entities if e not in said.speakers]
        said.addressee = addressee.stretch if said.addressees else None
        if content is not None:
            said.content = [part for part in (content.earlier, content.stretch) if part is not None]
            said.verbatim = content.verbatim
            said.content_by = content.marker if content.marker.isascii() else "phrase"
        return said

    def _shared_addressee(self, cue: Cue, earlier: Sequence[Cue], speaker: Speaker, clauses: Clauses) -> Addressee:
        """`having summoned X protested`: whom the converb right before has as its only object, the cue is told to."""
        before = earlier[-1] if earlier else None
        takes = cue.frame.addressee or cue.frame.act in ("accuse", "warn")
        if before is None or before.predicate is None or not before.predicate.converb or not takes:
            return Addressee()
        far = cue.start - before.end > COLOUR or clauses.start_of(cue.start).at > before.start
        if before.frame.content or not before.frame.addressee or far:
            return Addressee()
        return self.addressees.of(before, speaker, clauses)

    def _shared_object(self, cue: Cue, earlier: Sequence[Cue], speaker: Speaker, clauses: Clauses) -> Content | None:
        """`calling THE PLAN unjust rejected`: the object of the participle right before is the cue's too.

        So is that of the noun with which the cue shares its verb: `of THE PLAN opposition and condemnation did`.
        """
        before = earlier[-1] if earlier else None
        beside = before is not None and cue.start - before.end <= BESIDE
        if before is not None and before.kind == "joined" and before.predicate == cue.predicate and beside:
            return self.contents.of(
                before, speaker, earlier, clauses, self._floor(before, earlier[:-1], speaker, Addressee(), clauses)
            )
        if before is None or not before.participle or before.end != cue.start:
            return None
        floor = self._floor(before, earlier[:-1], speaker, Addressee(), clauses)
        return self.contents.objects.object_before(cue, before.start, floor)

    def _on_behalf(self, cue: Cue, speaker: Speaker) -> list[int]:
        """`an outlet said, citing X`: X speaks. Changes the speaker; the outlet that reports is returned."""
        if not speaker.entities or not all(self.context.is_outlet(e) for e in speaker.entities):
            return []
        words, norms = self.draft.lexicon.words, self.draft.norms
        for k in range(cue.start, max(speaker.end, 0), -1):
            length = words.match_back("citing", norms, k)
            if length and k - length > speaker.end:
                source = self.speakers.before(k - length, max(speaker.end, 0))
                if source is not None:
                    outlet = list(speaker.entities)
                    speaker.entities, speaker.stretch, speaker.path = source.entities, source.stretch, "cited"
                    return outlet
        return []

    def _says(self, cue: Cue, speaker: Speaker, addressee: Addressee, content: Content | None) -> bool:
        """Whether the frame's demands are met: an addressee where it names one before all, something said."""
        markers = cue.frame.addressee
        if content is None and cue.kind == "light" and self._needs_clause(cue):
            return False
        if content is None and ((cue.kind == "copula" and cue.frame.speaker) or self._says_nothing(cue)):
            return False
        issues = cue.participle and cue.frame.act in ("say", "announce")
        colours = cue.predicate is not None and (cue.predicate.converb or issues)
        if content is None and colours:
            return False
        if content is None and self._only_names(cue) and (cue.passive or not addressee.entities):
            return False
        if cue.frame.requires_addressee and not (markers and addressee.entities and content is not None):
            return False
        return content is not None or bool(speaker.entities or addressee.entities) or speaker.stretch is not None

    def _says_nothing(self, cue: Cue) -> bool:
        """Whether a letter or statement is only sent or given, with no word of what it says."""
        points = self.draft.isa(cue.start, "pointing")  # `expressed these views`
        return cue.kind == "light" and cue.frame.act == "say" and not cue.frame.attitude and not points

    def _only_names(self, cue: Cue) -> bool:
        """Whether a habitual verb of saying without what is said gives a name: `they call it X`, `it is called X`."""
        habit = cue.predicate is not None and cue.predicate.aspect == "imperfective"
        return cue.kind == "verb" and (habit or (cue.passive and cue.frame.act == "say"))

    def _needs_clause(self, cue: Cue) -> bool:
        """Whether a frame says something only by a clause after `that`."""
        return bool(cue.frame.content) and all(
            phrase(m)[0] in self.draft.lexicon.words["complementizer"] for m in cue.frame.content
        )

    def _closes_clause(self, k: int) -> bool:
        """Whether a participle's clause ends at `k`: `while saying`, `having called`; not `growing` before a noun."""
        if self.draft.isa(k, "participle"):
            return not self._is_attribute(k)
        start = k if self.draft.isa(k, "having_done") else k - 1
        done = start == k or (self.draft.isa(k, "converb") and self.draft.isa(k - 1, "converb"))
        return done and self.draft.lexicon.words.match_back("contact", self.draft.norms, start) > 0

    def _is_done_before(self, k: int, cue: Cue) -> bool:
        """`having closed the border condemned the attack`: no verb but the cue's own follows to take it."""
        stem = self.draft.isa(k, "converb") and self.draft.isa(k - 1, "make", "join")
        done = self.draft.isa(k, "having_done") or stem
        return done and k + 2 < cue.start and not any(map(self._may_be_deed, range(k + 1, cue.start)))

    def _may_be_deed(self, k: int) -> bool:
        """Whether token `k` is a verb's infinitive or stem, or a word that looks like an infinitive."""
        norm = self.draft.norms[k]
        forms = self.draft.lexicon.verb_forms.get(norm, ())
        return looks_infinitive(norm) or any(form.aspect in ("infinitive", "stem") for form in forms)

    def _is_attribute(self, k: int) -> bool:
        """Whether a participle belongs to the noun after it: of a verb without an object, or of a completed act."""
        aspects = {form.aspect for form in self.draft.lexicon.verb_forms.get(self.draft.norm(k - 1), ())}
        done = "perfective" in aspects and "imperfective" not in aspects
        after = self.draft.tokens[k + 1].is_word if k + 1 < len(self.draft.tokens) else False
        return after and (done or self.draft.isa(k - 1, "changing"))

    def _after_event(self, cue: Cue, clauses: Clauses) -> int:
        """The token after the comma that parts a headline's event from what was said in it; else its first."""
        told = (g.trigger.end for g in self.draft.events if clauses.sentence.start <= g.trigger.start < cue.start)
        return max((end + 1 for end in told if self.draft.norm(end) in COMMAS), default=clauses.sentence.start)

    def _after_relative(self, i: int) -> int:
        """The token after `in which`, `during which` at the head of a clause."""
        if self.draft.isa(i, "relative"):
            i += 1
            while self.draft.isa(i, "postposition", "relational"):
                i += 1
        return i

    def _floor(self, cue: Cue, earlier: Sequence[Cue], speaker: Speaker, addressee: Addressee, clauses: Clauses) -> int:
        """Where the phrase before a cue may begin."""
        opening = clauses.start_of(cue.start)
        if self.draft.isa(opening.at, "relative_object") and self.draft.isa(opening.at - 1, "genitive"):
            opening = clauses.start_of(opening.at - 1)  # `of sanctions WHICH threat X made`
        floor = self._after_relative(opening.at)
        if cue.kind == "headline":
            floor = max(floor, self._after_event(cue, clauses))
        for end in (speaker.end, addressee.end):
            if floor < end <= cue.start:
                floor = end
        for before in earlier:
            if floor < before.end <= cue.start:
                floor = before.end
        closing, norms = self.draft.lexicon.words.members("participle", "converb", "having_done"), self.draft.norms
        for k in [k for k in range(floor, cue.start) if norms[k] in closing]:
            if self._closes_clause(k) or self._is_done_before(k, cue):
                floor = k + 1
        while opening.at < floor < cue.start and self.draft.isa(floor, "and", "focus"):
            floor += 1  # `pointed to A AND stressed B`
        return skip_frame(self.draft, floor, cue.start)
