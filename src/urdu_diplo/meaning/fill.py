"""Fill what the statements of an article mean."""

from __future__ import annotations

from ..draft import Draft
from ..resolve.subjects import Subjects
from .bodies import fill_bodies
from .members import fill_members
from .modality import modality_of
from .provenance import source_of
from .reporters import Reporters
from .targets import Targets
from .topics import topics_of
from .unsaid import is_unsaid

__all__ = ["find_meaning"]


def find_meaning(draft: Draft, subjects: Subjects) -> None:
    """Fill what all statements mean, the members of forums, the countries of bodies and the article's source."""
    targets, reporters = Targets(draft, subjects), Reporters(draft, subjects)
    starts = [found.start for found in draft.mentions]
    for said in draft.statements:
        said.modality = modality_of(draft, said)
        said.negated = is_unsaid(draft, said)
        said.targets = targets.of(said)
        said.topics = topics_of(draft, starts, said)
    for said, chain in [(said, reporters.of(said)) for said in draft.statements if not said.reported_by]:
        said.reported_by = chain
    fill_members(draft)
    fill_bodies(draft)
    if draft.source is None:
        draft.source = source_of(draft, reporters.sources)
