"""The report on many articles as one HTML page."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ..viewer.labels import Label, act_label
from ..viewer.parties import Party
from ..viewer.reading import Reading
from ..viewer.shell import as_data, self_contained
from .network import WIDTH, find_networkx, network
from .passages import Passages
from .periods import timeline
from .tally import Tally

__all__ = ["render_report"]

FOLDER = Path(__file__).resolve().parent / "page"
LISTED = 20  # rows of a list
ACTS = 4  # acts named beside a speaker


class Speaker(NamedTuple):
    """A row of the list of speakers."""

    party: Party
    number: int
    statements: int
    acts: list[tuple[Label, int]]


def render_report(readings: Iterable[Reading], *, title: str = "") -> str:
    """Who speaks most, to whom, which acts when, who met whom, and every statement with its passage, as one page.

    Readings are taken one by one. Raises `ExtraMissingError` where the extra `report` is not installed.
    """
    find_networkx()  # before hours of reading
    tally, passages = Tally(), Passages()
    for reading in readings:
        tally.add(reading)
        passages.add(reading)
    numbers = {key: passages.number(party) for key, party in tally.parties.items()}
    return self_contained(
        FOLDER / "report.html",
        style=FOLDER / "report.css",
        script=FOLDER / "report.js",
        title=title or "Who said what to whom",
        tally=tally,
        numbers=numbers,
        speakers=[_speaker(tally, numbers, key) for key, _ in tally.speakers.most_common(LISTED)],
        pairs=tally.pairs.most_common(LISTED),
        acts=[(act_label(act), found) for act, found in tally.acts.most_common()],
        act_label=act_label,
        network=network(tally.pairs),
        width=WIDTH,
        timeline=timeline(tally.acts_by_day),
        met=sorted(tally.met.items(), key=lambda pair: (-pair[1].total(), pair[0]))[:LISTED],
        data=as_data(passages.data()),
    )


def _speaker(tally: Tally, numbers: dict[str, int], key: str) -> Speaker:
    acts = [(act_label(act), found) for act, found in tally.acts_of[key].most_common(ACTS)]
    return Speaker(tally.parties[key], numbers[key], tally.speakers[key], acts)
