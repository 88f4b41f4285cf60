-- Times are BIGINT, milliseconds since 1970 in UTC: they sort and compare the same in every database and need no parsing.
-- Ids are TEXT and made by the bot before it writes. Yes and no are 1 and 0. All numbers are BIGINT, so every driver hands out a long.

CREATE TABLE person (
    id            TEXT   NOT NULL PRIMARY KEY,
    role          TEXT,
    mode          TEXT   NOT NULL,
    language      TEXT,
    note_language TEXT,
    time_zone     TEXT,
    welcomed      BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);

CREATE TABLE conversation_reference (
    person_id  TEXT   NOT NULL PRIMARY KEY,
    reference  TEXT   NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE draft (
    id         TEXT   NOT NULL PRIMARY KEY,
    person_id  TEXT   NOT NULL,
    note_type  TEXT   NOT NULL,
    customer   TEXT   NOT NULL,
    page       TEXT   NOT NULL,
    answers    TEXT   NOT NULL,
    unaccepted TEXT   NOT NULL,
    rows       BIGINT NOT NULL,
    review     BIGINT NOT NULL,
    revision   BIGINT NOT NULL,
    state      TEXT   NOT NULL,
    activity   TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE INDEX draft_of_person ON draft (person_id, state, updated_at);

CREATE TABLE note (
    id        TEXT   NOT NULL PRIMARY KEY,
    person_id TEXT   NOT NULL,
    note_type TEXT   NOT NULL,
    customer  TEXT   NOT NULL,
    language  TEXT   NOT NULL,
    body      TEXT   NOT NULL,
    answers   TEXT   NOT NULL,
    posted_at BIGINT NOT NULL
);

CREATE INDEX note_of_person ON note (person_id, posted_at);

CREATE TABLE customer (
    person_id TEXT   NOT NULL,
    name_key  TEXT   NOT NULL,
    name      TEXT   NOT NULL,
    used_at   BIGINT NOT NULL,
    PRIMARY KEY (person_id, name_key)
);

CREATE INDEX customer_by_use ON customer (person_id, used_at);

CREATE TABLE turn (
    key TEXT   NOT NULL PRIMARY KEY,
    at  BIGINT NOT NULL
);

CREATE INDEX turn_by_age ON turn (at);

CREATE TABLE bot_state (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    etag  TEXT NOT NULL
);
