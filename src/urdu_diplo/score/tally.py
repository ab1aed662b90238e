"""Count right and wrong answers, document by document."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from .align import Entities, pair_sayings
from .figures import DIGITS, Figures, Rate, share
from .measures import b_cubed, iou, jaccard
from .record import Name, Place, Record, Saying

__all__ = ["Tally"]

HALF = 0.5  # of the content's words, or of the participants
MOST = 0.8  # of the content's words, for the strict figure
QUOTED = 120  # characters of a wrong content in a fault's line
UNSCORED = "GROUP"
PEOPLE = ("PERSON", "ROLE")


class Tally:
    """The counts so far; `faults` are lines about what is wrong."""

    def __init__(self) -> None:
        self.documents = 0
        self.counts: Counter[str] = Counter()
        self.types: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.coref: list[tuple[tuple[int, str], tuple[int, str | None]]] = []
        self.faults: list[str] = []

    def take(self, gold: Record, predicted: Record) -> None:
        """Count one document."""
        self._names(gold, predicted)
        entities = Entities(gold, predicted)
        self._sayings(gold, predicted, entities)
        self._gatherings(gold, predicted, entities)
        self.documents += 1

    def _names(self, gold: Record, predicted: Record) -> None:
        mine, theirs = _scored(predicted.names), _scored(gold.names)
        for _, type in theirs:
            self.types[type]["gold"] += 1
        for place, type in mine:
            self.types[type]["pred"] += 1
            self.types[type]["tp"] += (place, type) in theirs
        self._fault_names(gold, "MISSED", theirs.keys() - mine.keys())
        self._fault_names(gold, "EXTRA ", mine.keys() - theirs.keys())
        for key in theirs.keys() & mine.keys():
            self._identity(gold, predicted, theirs[key], mine[key])

    def _fault_names(self, gold: Record, kind: str, keys: Iterable[tuple[Place, str]]) -> None:
        self.faults += [f"{gold.id} {kind} {type} {gold.words(place)}" for place, type in sorted(keys)]

    def _identity(self, gold: Record, predicted: Record, theirs: Name, mine: Name) -> None:
        """Whether a mention found is linked to the right country; the pair by which coreference is judged."""
        if theirs.type == "COUNTRY":
            self.counts["links"] += 1
            self.counts["linked"] += gold.refs.get(theirs.entity or "") == predicted.refs.get(mine.entity or "")
        if theirs.type in PEOPLE and theirs.entity:
            self.coref.append(((self.documents, theirs.entity), (self.documents, mine.entity)))

    def _sayings(self, gold: Record, predicted: Record, entities: Entities) -> None:
        pairs = pair_sayings(gold, predicted)
        found = set(pairs.values())
        for i, saying in enumerate(gold.sayings):
            self.counts["sayings_gold"] += 1
            self.counts["addressees_gold"] += len(saying.addressees)
            if i not in pairs:
                self.faults.append(f"{gold.id} MISSED statement {gold.words(saying.cue)}")
        for j, saying in enumerate(predicted.sayings):
            self.counts["sayings_pred"] += 1
            self.counts["addressees_pred"] += len(saying.addressees)
            if j not in found:
                self.faults.append(f"{gold.id} EXTRA  statement {gold.words(saying.cue)}")
        for i, j in sorted(pairs.items()):
            self._saying(gold, gold.sayings[i], predicted.sayings[j], entities)

    def _saying(self, gold: Record, theirs: Saying, mine: Saying, entities: Entities) -> None:
        speakers, addressees = entities.translate(mine.speakers), entities.translate(mine.addressees)
        shared = iou(gold.text, theirs.content, mine.content)
        speaker, act = set(theirs.speakers) == speakers, theirs.act == mine.act
        to_all = set(theirs.addressees) == addressees
        self.counts.update(
            cue=1,
            act=act,
            speaker=speaker,
            content=shared >= HALF,
            statement=speaker and shared >= HALF,
            strict=speaker and shared >= MOST and act and to_all,
            addressees=len(set(theirs.addressees) & addressees),
        )
        self._fault_saying(gold, theirs, mine, speakers, shared)

    def _fault_saying(self, gold: Record, theirs: Saying, mine: Saying, speakers: set[str], shared: float) -> None:
        cue = gold.words(theirs.cue)
        if set(theirs.speakers) != speakers:
            wrong = f"gold {sorted(theirs.speakers)}, got {sorted(speakers)}"
            self.faults.append(f"{gold.id} SPEAKER of {cue}: {wrong}")
        if shared < HALF:
            got = " … ".join(map(gold.words, mine.content))
            self.faults.append(f"{gold.id} CONTENT of {cue}: IoU {shared:.2f}, got «{got[:QUOTED]}»")
        if theirs.act != mine.act:
            self.faults.append(f"{gold.id} ACT of {cue}: gold {theirs.act}, got {mine.act}")

    def _gatherings(self, gold: Record, predicted: Record, entities: Entities) -> None:
        left = list(gold.gatherings)
        for mine in predicted.gatherings:
            who = entities.translate(mine.participants)
            match = next((g for g in left if g.kind == mine.kind and jaccard(who, set(g.participants)) >= HALF), None)
            if match is not None:
                left.remove(match)
                self.counts["events"] += 1
        self.counts.update(events_gold=len(gold.gatherings), events_pred=len(predicted.gatherings))

    def figures(self) -> Figures:
        """The figures of all documents taken."""
        n, total = self.counts, sum(self.types.values(), Counter[str]())
        sayings = n["sayings_pred"], n["sayings_gold"]
        return Figures(
            documents=self.documents,
            mention=_rate(total),
            mention_by_type={type: _rate(counts) for type, counts in sorted(self.types.items())},
            link=round(share(n["linked"], n["links"]), DIGITS),
            coref=round(b_cubed(self.coref), DIGITS),
            cue=Rate.of(n["cue"], *sayings),
            act=self._of_found("act"),
            speaker=self._of_found("speaker"),
            content=self._of_found("content"),
            addressee=Rate.of(n["addressees"], n["addressees_pred"], n["addressees_gold"]),
            event=Rate.of(n["events"], n["events_pred"], n["events_gold"]),
            statement=Rate.of(n["statement"], *sayings),
            strict=Rate.of(n["strict"], *sayings),
        )

    def _of_found(self, name: str) -> float:
        return round(share(self.counts[name], self.counts["cue"]), DIGITS)


def _rate(counts: Counter[str]) -> Rate:
    return Rate.of(counts["tp"], counts["pred"], counts["gold"])


def _scored(names: Iterable[Name]) -> dict[tuple[Place, str], Name]:
    return {(name.place, name.type): name for name in names if name.type != UNSCORED}
