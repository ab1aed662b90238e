"""Through whom a statement reached the reader: the outlet, then whoever says that it was said. Outermost first."""

from __future__ import annotations

from ..draft import Draft, Said
from ..resolve.subjects import Subjects
from ..statements.context import Context

__all__ = ["Reporters"]

REPORTING = frozenset({"say", "announce", "note"})  # acts that pass on what another said
LEAD = 3  # sentences of a first paragraph at most
DEPTH = 8  # statements around a statement that are looked through


class Reporters:
    """Knows the outlets of an article and in which sentences they are the source."""

    def __init__(self, draft: Draft, subjects: Subjects) -> None:
        self.draft = draft
        self.context = Context(draft, subjects)
        self.sources = self._sources_named()
        self._lead = self._length_of_lead()

    def of(self, said: Said) -> list[int]:
        """The chain of those who report a statement, without its own speakers."""
        around = self._around(said)
        outer = around[0] if around else said
        chain = self._outlets(outer) + [e for statement in around for e in statement.speakers]
        return [e for e in dict.fromkeys(chain) if e not in said.speakers]

    def _around(self, said: Said) -> list[Said]:
        """The statements that report this one, outermost first."""
        out: list[Said] = []
        parent = said.parent
        while parent is not None and len(out) < DEPTH:
            statement = self.draft.statements[parent]
            if statement.act in REPORTING and not set(statement.speakers) & set(said.speakers):
                out.insert(0, statement)
            parent = statement.parent
        return out

    def _outlets(self, said: Said) -> list[int]:
        """The outlet that the sentence names as its source, else the article's own for its first paragraph."""
        if said.reported_by:
            return list(said.reported_by)
        if said.sentence in self.sources:
            return [self.sources[said.sentence]]
        source = self.draft.source
        return [source] if source is not None and said.sentence < self._lead else []

    def _sources_named(self) -> dict[int, int]:
        """The outlet that is the source of a sentence, by the sentence's number."""
        draft, out = self.draft, dict[int, int]()
        for found in draft.mentions:
            if draft.lexicon.words.match("report_follows", draft.norms, found.end):
                number = draft.sentence_of(found.start)
                if number not in out and self.context.is_outlet(found.entity):
                    out[number] = found.entity
        return out

    def _length_of_lead(self) -> int:
        """How many sentences the first paragraph has; one where the text has no paragraphs."""
        draft, first = self.draft, self.draft.text.lstrip().find("\n")
        if first < 0:
            return 1
        first += len(draft.text) - len(draft.text.lstrip())
        whole = sum(draft.tokens[s.start].start < first for s in draft.sentences[:LEAD])
        return max(whole, 1)
