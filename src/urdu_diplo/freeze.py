"""From the working paper to the frozen Document: token positions become offsets, entities get short ids."""

from __future__ import annotations

from .draft import Draft, Found, Known, Said
from .model import Document, Engine, StatementForm
from .text.sentences import Stretch

__all__ = ["freeze"]

Fields = dict[str, object]
"""The fields of one value of the model. The whole document is validated in one call: faster than value by value."""


def freeze(draft: Draft, engine: Engine) -> Document:
    """The Document of a finished draft."""
    return _Freezer(draft).document(engine)


class _Freezer:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.names = self._entity_ids()

    def _entity_ids(self) -> dict[int, str]:
        """Ids in order of first mention; entities that nothing refers to get none."""
        order: list[int] = [found.entity for found in sorted(self.draft.mentions, key=lambda f: f.start)]
        for said in self.draft.statements:
            order += [*said.speakers, *said.addressees, *said.reported_by, *said.targets, *said.topics]
        for gathering in self.draft.events:
            order += [*gathering.participants, *gathering.roles]
            order += [e for e in (gathering.place, gathering.forum) if e is not None]
        if self.draft.source is not None:
            order.append(self.draft.source)
        for entity in list(dict.fromkeys(order)):
            known = self.draft.entities[entity]
            order += [*known.members, *(of for _, of in known.roles if of is not None)]
        return {entity: f"e{n}" for n, entity in enumerate(dict.fromkeys(order), 1)}

    def document(self, engine: Engine) -> Document:
        draft = self.draft
        fields: Fields = {
            "text": draft.text,
            "sentences": tuple(map(self._span, draft.sentences)),
            "mentions": tuple(map(self._mention, draft.mentions)),
            "entities": tuple(self._entity(n, draft.entities[n]) for n in self.names),
            "statements": tuple(self._statement(n, said) for n, said in enumerate(draft.statements, 1)),
            "events": tuple(map(self._event, range(len(draft.events)))),
            "source": self.names.get(draft.source) if draft.source is not None else None,
            "engine": engine,
        }
        return Document.model_validate(fields)

    def _span(self, stretch: Stretch) -> Fields:
        start, end = self.draft.tokens[stretch.start].start, self.draft.tokens[stretch.end - 1].end
        return {"start": start, "end": end, "text": self.draft.text[start:end]}

    def _ids(self, entities: list[int]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.names[e] for e in entities))

    def _mention(self, found: Found) -> Fields:
        return {
            **self._span(Stretch(found.start, found.end)),
            "type": found.type,
            "form": found.form,
            "entity": self.names[found.entity],
            "rule": found.rule,
        }

    def _entity(self, n: int, known: Known) -> Fields:
        return {
            "id": self.names[n],
            "type": known.type,
            "name": known.name,
            "name_en": known.name_en,
            "ref": known.ref,
            "qid": known.qid,
            "roles": tuple({"role": role, "of": None if of is None else self.names[of]} for role, of in known.roles),
            "members": self._ids(known.members),
        }

    def _statement(self, n: int, said: Said) -> Fields:
        codes = self.draft.lexicon.acts.get(said.act)
        return {
            "id": f"s{n}",
            "act": said.act,
            "cue": self._span(said.cue),
            "speakers": self._ids(said.speakers),
            "speaker": self._span(said.speaker) if said.speaker else None,
            "implicit": said.speaker is None,
            "joint": len(set(said.speakers)) > 1,
            "addressees": self._ids(said.addressees),
            "addressee": self._span(said.addressee) if said.addressee else None,
            "content": tuple({**self._span(part), "verbatim": said.verbatim} for part in said.content),
            "form": self._form(said),
            "negated": said.negated,
            "modality": said.modality,
            "targets": self._ids(said.targets),
            "topics": self._ids(said.topics),
            "event": f"v{said.event + 1}" if said.event is not None else None,
            "reported_by": self._ids(said.reported_by),
            "parent": f"s{said.parent + 1}" if said.parent is not None else None,
            "cameo": codes.cameo if codes else None,
            "plover": codes.plover if codes else None,
            "rule": f"{said.rule}@{said.path}",
            "confidence": said.confidence,
        }

    def _form(self, said: Said) -> StatementForm:
        if said.headline:
            return "headline"
        if said.verbatim:
            return "direct"
        quoted = any(i in self.draft.closings for c in said.content for i in range(c.start, c.end))
        return "mixed" if quoted else "indirect"

    def _event(self, n: int) -> Fields:
        gathering = self.draft.events[n]
        return {
            "id": f"v{n + 1}",
            "kind": gathering.kind,
            "trigger": self._span(gathering.trigger),
            "participants": self._ids([*gathering.participants, *gathering.roles]),
            "forum": self.names[gathering.forum] if gathering.forum is not None else None,
            "place": self.names[gathering.place] if gathering.place is not None else None,
            "participant_roles": {self.names[e]: role for e, role in gathering.roles.items()},
            "time": gathering.time,
            "planned": gathering.planned,
            "rule": gathering.rule,
        }
