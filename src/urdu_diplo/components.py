"""The components of the default pipeline: each wraps one room."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from .confidence.estimate import estimate_confidence
from .draft import Draft
from .errors import PipelineError
from .events.find import find_events
from .meaning.fill import find_meaning
from .mentions.find import find_mentions
from .parse.tree import USES, Parsed, Parser, Use, demand_fit
from .pipeline import Component
from .resolve.entities import resolve_entities
from .resolve.subjects import Subjects
from .statements.attribute import find_statements
from .statements.link import link_events

__all__ = ["Step", "default_components", "parse_step"]

SUBJECTS = "subjects"


class Step(NamedTuple):
    """A component made of a function."""

    name: str
    run: Callable[[Draft], None]
    needs: frozenset[str]
    gives: frozenset[str]

    def __call__(self, draft: Draft) -> None:
        """Run the function on the draft."""
        self.run(draft)


def _subjects(draft: Draft) -> Subjects:
    found = draft.notes.get(SUBJECTS)
    if not isinstance(found, Subjects):
        found = draft.notes[SUBJECTS] = Subjects(draft)
    return found


def _find_subjects(draft: Draft) -> None:
    _subjects(draft)


def _find_events(draft: Draft) -> None:
    find_events(draft, _subjects(draft))


def _find_statements(draft: Draft) -> None:
    find_statements(draft, _subjects(draft))


def _find_meaning(draft: Draft) -> None:
    find_meaning(draft, _subjects(draft))


def _mention_groups(draft: Draft) -> None:
    used = {e for s in draft.statements for e in (*s.speakers, *s.addressees)}
    used |= {e for gathering in draft.events for e in gathering.participants}
    _subjects(draft).groups.mention(used)


def default_components() -> list[Component]:
    """Mentions, entities, subjects, events, statements, their links, the groups that they use, what they mean."""
    return [
        _step("mentions", find_mentions, "tokens sentences"),
        _step("entities", resolve_entities, "mentions"),
        _step(SUBJECTS, _find_subjects, "mentions entities"),
        _step("events", _find_events, "subjects"),
        _step("statements", _find_statements, "subjects events"),
        _step("links", link_events, "statements events"),
        _step("confidence", estimate_confidence, "statements"),
        _step("groups", _mention_groups, "links"),
        _step("meaning", _find_meaning, "statements groups"),
    ]


def parse_step(parser: Parser, uses: Collection[Use] = USES) -> Step:
    """The component that has the sentences parsed; to run before all others. `uses` says what the parse is for.

    Raises `PipelineError` for a use that does not exist.
    """
    unknown = sorted(set(uses) - set(USES))
    if unknown:
        raise PipelineError(f"a parse cannot be used for {', '.join(unknown)}: there is {', '.join(USES)}")

    def run(draft: Draft) -> None:
        sentences = [[token.text for token in draft.tokens[s.start : s.end]] for s in draft.sentences]
        trees = parser(sentences) if sentences else []
        demand_fit(parser.name, sentences, trees)
        draft.parse = Parsed(parser.name, tuple(trees), frozenset(uses))

    return _step("parse", run, "tokens sentences")


def _step(name: str, run: Callable[[Draft], None], needs: str) -> Step:
    return Step(name, run, frozenset(needs.split()), frozenset({name}))
