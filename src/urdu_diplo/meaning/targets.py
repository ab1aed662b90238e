"""At whom an act is aimed: who is condemned, accused, praised, supported, rejected, warned, called upon, described."""

from __future__ import annotations

from ..draft import Draft, Said
from ..resolve.subjects import Subjects
from ..text.chars import COMMAS
from ..text.sentences import Stretch
from .answerable import DOERS, Answerable
from .mainclauses import main_clauses

__all__ = ["Targets"]

AIMED = frozenset(["condemn", "accuse", "appreciate", "support", "reject", "warn", "demand", "describe"])
AT_ADDRESSEE = frozenset(["accuse", "appreciate", "support", "warn", "demand"])  # acts aimed at those who are told
AT_ACTORS = frozenset(["condemn", "accuse", "warn", "demand"])  # acts that are not aimed at places and papers
BEFORE = 40  # tokens before a cue in which its target is looked for
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
        if said.act == "accuse" and said.content and (marked := self._against(said.content[0])):
            return marked
        return list(said.addressees)

    def _found(self, said: Said) -> list[int]:
        before = self._stretch_before(said)
        if said.content and said.content[0].start >= said.cue.end:
            return self._of_marker(said, before) or self._subject(said)
        stretch = said.content[0] if said.content else before
        return self._of_marker(said, stretch)

    def _stretch_before(self, said: Said) -> Stretch:
        """The tokens between the speaker, or the sentence's beginning, and the cue."""
        floor = max(self.draft.sentences[said.sentence].start, said.cue.start - BEFORE)
        if said.speaker is not None and floor <= said.speaker.end <= said.cue.start:
            floor = said.speaker.end
        return Stretch(floor, said.cue.start)

    def _of_marker(self, said: Said, stretch: Stretch) -> list[int]:
        """The target in a phrase before the cue, by the marker that the act asks for."""
        if said.act == "accuse":
            return self._accused(stretch)
        if said.act == "describe":
            return self._marked("dative", stretch) or self._at_end("dative", stretch)
        if said.act in ("warn", "demand"):
            return self._marked("dative", stretch)
        return self._at_end("dative", self._open_end(stretch))

    def _accused(self, stretch: Stretch) -> list[int]:
        return (
            self._named("onto", stretch)
            or self._named("dative", stretch)
            or self._against(stretch)
            or self._at_end("onto", self._open_end(stretch))
        )

    def _open_end(self, stretch: Stretch) -> Stretch:
        """Without the marker, where the stretch runs up to the cue and holds it."""
        end = stretch.end
        while end > stretch.start + 1 and (
            self.draft.isa(end - 1, "postposition", "intensity", "manner") or self.draft.norm(end - 1) in COMMAS
        ):
            end -= 1
        return Stretch(stretch.start, end)

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
        return self.answerable.behind(first, stretch.start) if first is not None else []

    def _markers(self, marker: str, stretch: Stretch):  # type: ignore[no-untyped-def]
        end = min(stretch.end + 1, len(self.draft.tokens))
        return (k for k in range(stretch.start + 1, end) if self.draft.isa(k, marker))

    def _against(self, stretch: Stretch) -> list[int]:
        """`against X`."""
        for k in range(stretch.start + 1, stretch.end + 1):
            if self.words.match("against", self.draft.norms, k):
                return self.answerable.named(k, stretch.start)
        return []

    def _at_end(self, marker: str, stretch: Stretch) -> list[int]:
        """Who is behind the phrase that the content ends with, its last marker included."""
        return self.answerable.behind(stretch.end, stretch.start)

    def _subject(self, said: Said) -> list[int]:
        """The subject of what is demanded of, or alleged about, somebody: the first actor of the first main clause."""
        if said.act not in ("accuse", "demand"):
            return []
        clauses = main_clauses(self.draft, said.content[0])
        if not clauses or (said.act == "demand" and self._is_passive(clauses[0].tokens)):
            return []
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

    def _is_passive(self, tokens: list[int]) -> bool:
        """Whether nobody is told to do it: `let it be done`."""
        return bool(tokens) and self.draft.isa(tokens[-1], "optative")
