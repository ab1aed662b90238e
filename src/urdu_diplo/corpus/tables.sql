-- The tables that a question may ask, over `rows`: an article a row, with nested lists. docs/archive.md tells their columns.

CREATE MACRO entities_of(ids, entities) AS
    list_transform(ids, lambda i: list_filter(entities, lambda e: e.id = i)[1]);

CREATE MACRO names_of(found) AS list_transform(found, lambda e: coalesce(e.name_en, e.name));

CREATE MACRO spaced(name) AS ' ' || replace(lower(coalesce(name, '')), '-', ' ') || ' ';

-- Whether one of the entities is meant by a name: whole words of a name, an identifier, a spelling of the lexicon, the
-- key of the name.
CREATE MACRO means(found, wanted, wanted_key, wanted_refs) AS len(list_filter(found, lambda e:
    contains(spaced(e.name_en), spaced(wanted)) OR contains(spaced(e.name), spaced(wanted))
    OR lower(e.ref) = lower(wanted) OR e.qid = upper(wanted) OR e.key = wanted
    OR list_contains(wanted_refs, e.ref) OR e.key = e.type || ':' || wanted_key)) > 0;

CREATE MACRO words_of(content) AS array_to_string(list_transform(content, lambda c: c.text), ' … ');

CREATE VIEW documents AS
SELECT id AS article, published, names_of(entities_of([source], entities))[1] AS source, source AS source_id, text,
    len(statements) AS statements, len(events) AS events, engine
FROM rows WHERE error IS NULL;

CREATE VIEW errors AS
SELECT id AS article, published, error, text FROM rows WHERE error IS NOT NULL;

CREATE VIEW mentions AS
SELECT id AS article, published, unnest(mentions, max_depth := 2) FROM rows;

CREATE VIEW entities AS
SELECT article, published, e.id AS entity, e.key, e.type, e.name, e.name_en, e.ref, e.qid, e.country, e.roles, e.members
FROM (SELECT id AS article, published, unnest(entities) AS e FROM rows);

CREATE VIEW statements AS
SELECT article, published, source, statement, act,
    names_of(speakers) AS who, names_of(addressees) AS whom, names_of(targets) AS against, names_of(topics) AS about,
    words_of(s.content) AS said, s.negated, s.modality, s.form, s.confidence, s.cameo, s.plover, s.event, s.parent,
    names_of(entities_of(s.reported_by, entities)) AS reported_by, s.cue, s.content, s.rule,
    speakers, addressees, targets, topics
FROM (
    SELECT *, s.id AS statement, s.act AS act,
        entities_of(s.speakers, entities) AS speakers, entities_of(s.addressees, entities) AS addressees,
        entities_of(s.targets, entities) AS targets, entities_of(s.topics, entities) AS topics
    FROM (
        SELECT id AS article, published, names_of(entities_of([source], entities))[1] AS source, entities,
            unnest(statements) AS s
        FROM rows
    )
);

CREATE VIEW events AS
SELECT article, published, v.id AS event, v.kind, names_of(participants) AS who, v.time, v.planned,
    CASE WHEN v.time IS NULL THEN published ELSE try_cast(left(v.time, 10) AS DATE) END AS day,
    names_of(entities_of([v.place], entities))[1] AS place, names_of(entities_of([v.forum], entities))[1] AS forum,
    v.participant_roles, v.trigger, v.rule, participants
FROM (
    SELECT *, entities_of(v.participants, entities) AS participants
    FROM (SELECT id AS article, published, entities, unnest(events) AS v FROM rows)
);
