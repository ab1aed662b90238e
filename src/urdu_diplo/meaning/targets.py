"""At whom an act is aimed: who is condemned, accused, praised, supported, rejected, warned, called upon, described."""

from __future__ import annotations

from collections.abc import Iterator

from ..draft import Draft, Said
from ..lexicon.entries import Frame
from ..lexicon.words import phrase
from ..resolve.subjects import Subjects
from ..text.sentences import Stretch
from .answerable import DOERS, Answerable
from .mainclauses import main_clauses

__all__ = ["Targets"]

AIMED = frozenset(["condemn", "accuse", "appreciate", "support", "reject", "warn", "demand", "describe"])
AT_ADDRESSEE = frozenset(["accuse", "appreciate", "support", "warn", "demand"])  # acts aimed at those who are told
AT_ACTORS = frozenset(["condemn", "accuse", "warn", "demand"])  # acts that are not aimed at places and papers
BEFORE = 40  # tokens before a cue in which its target is looked for
AFTER = 12  # tokens after the noun of a cue in which its verb is looked for
OPENING = 12  # tokens at the head of a clause in which its subject is looked for


class Targets:
    """Finds the targets of statements."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft = draft
        self.words = draft.lexicon.words
        self.answerable = Answerable(draft, subjects)

    def of(self, said: Said) -> list[int]:
        """The targets of a statement in order; none for acts that are aimed at nobody."""
        if said.act not in AIMED:
            return []
        found = self._told(said) if said.act in AT_ADDRESSEE else []
        found = found or self._found(said)
        return [e for e in dict.fromkeys(found) if e not in said.speakers and self._fits(e, said)]

    def _fits(self, entity: int, said: Said) -> bool:
        return said.act not in AT_ACTORS or self.draft.entities[entity].type in DOERS

    def _told(self, said: Said) -> list[int]:
        """Those who are told. In a complaint to somebody about another, the other is the target."""
        before = said.content and said.content[0].start < said.cue.start
        if said.act == "accuse" and before and (marked := self._against(said.content[0])):
            return marked
        return list(said.addressees)

    def _found(self, said: Said) -> list[int]:
        before = self._stretch_before(said)
        if not said.content or said.content[0].start >= said.cue.end:
            return self._unsaid(said, before) or self._subject(said)
        content = said.content[0]
        if said.act == "accuse":
            return self._accused(content, self._takes_dative(said)) or self._onto_after(said)
        if said.act in ("warn", "demand", "describe"):
            return self._marked("dative", content)
        return self.answerable.behind(content.end, content.start)

    def _unsaid(self, said: Said, before: Stretch) -> list[int]:
        """The target that stands before the cue and is no part of what is said."""
        if said.act == "accuse":
            return self._named("onto", before) or self._named("dative", before) or self._against(before)
        return self._named("dative", before)

    def _stretch_before(self, said: Said) -> Stretch:
        """The tokens between the speaker, or the sentence's beginning, and the cue."""
        floor = max(self.draft.sentences[said.sentence].start, said.cue.start - BEFORE)
        if said.speaker is not None and floor <= said.speaker.end <= said.cue.start:
            floor = said.speaker.end
        return Stretch(floor, said.cue.start)

    def _takes_dative(self, said: Said) -> bool:
        """Whether the frame marks whom it concerns with the dative: `held X responsible for`."""
        frame = self.draft.lexicon.tables["frame"].get(said.rule)
        first = {phrase(marker)[:1] for marker in frame.content} if isinstance(frame, Frame) else set()
        return any(word and word[0] in self.words["dative"] for word in first)

    def _accused(self, content: Stretch, takes_dative: bool) -> list[int]:
        """In `on X ... the charge of`, X; in `against X`, X; else whoever is behind the phrase before the marker."""
        if against := self._against(content):
            return against
        if takes_dative and not self.draft.isa(content.end, "dative"):
            return self._marked("dative", content)
        if self.draft.isa(content.end, "genitive"):
            return self._named("onto", content) or self._doer(content)
        return self._doer(content)

    def _doer(self, content: Stretch) -> list[int]:
        return self.answerable.behind(content.end, content.start)

    def _onto_after(self, said: Said) -> list[int]:
        """Where noun and verb of the cue stand apart: `the charge, on X laid`."""
        end = min(said.cue.end + AFTER, self.draft.sentences[said.sentence].end)
        for k in range(said.cue.end + 1, end - 1):
            if self.draft.isa(k, "onto") and self.draft.norm(k + 1) in self.draft.lexicon.verb_forms:
                return self.answerable.named(k, said.cue.end)
        return []

    def _named(self, marker: str, stretch: Stretch) -> list[int]:
        """The first phrase before a marker that names an actor itself."""
        for k in self._markers(marker, stretch):
            named = self.answerable.named(k, stretch.start)
            if named and all(self.draft.entities[e].type in DOERS for e in named):
                return named
        return []

    def _marked(self, marker: str, stretch: Stretch) -> list[int]:
        """Who is behind the phrase before the first marker."""
        first = next(self._markers(marker, stretch), None)
        return self.answerable.behind(first, stretch.start, depth=1) if first is not None else []

    def _markers(self, marker: str, stretch: Stretch) -> Iterator[int]:
        end = min(stretch.end + 1, len(self.draft.tokens))
        return (k for k in range(stretch.start + 1, end) if self.draft.isa(k, marker))

    def _against(self, stretch: Stretch) -> list[int]:
        """`against X`."""
        for k in range(stretch.start + 1, stretch.end + 1):
            if self.words.match("against", self.draft.norms, k):
                return self.answerable.named(k, stretch.start)
        return []

    def _subject(self, said: Said) -> list[int]:
        """The subject of what is demanded of, or alleged about, somebody: the first actor of the first main clause."""
        if said.act not in ("accuse", "demand") or not said.content:
            return []
        clauses = main_clauses(self.draft, said.content[0])
        if not clauses or (said.act == "demand" and self._is_passive(clauses[0].tokens)):
            return []
        if said.act == "accuse" and self._is_done_by(clauses[0].tokens):
            return self.answerable.doers(clauses[0].tokens[-1] + 1, clauses[0].tokens[0])
        covers = self.answerable.reader.covers
        for k in clauses[0].tokens[:OPENING]:
            found = covers.get(k)
            if found is None or found.end - 1 != k:
                continue
            after = found.end
            if self.draft.isa(after, "ergative") or not self.draft.isa(after, "postposition", "and"):
                if found.form != "demonym" and found.type in DOERS and after not in covers:
                    return self.answerable.named(after, said.content[0].start)
            elif not self.draft.isa(after, "genitive", "and"):
                return []
        return []

    def _is_done_by(self, tokens: list[int]) -> bool:
        """Whether it is told as done, its doer not as the subject: `firing was done by X`."""
        return any(self.draft.isa(k, "passive_done") for k in tokens[-2:])

    def _is_passive(self, tokens: list[int]) -> bool:
        """Whether nobody is told to do it: `let it be done`."""
        return bool(tokens) and self.draft.isa(tokens[-1], "optative")
