-- Who did what and when, without a word of what somebody wrote; and what forgetting by age needs.

CREATE TABLE audit (
    id        TEXT   NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,
    person_id TEXT   NOT NULL,
    what      TEXT   NOT NULL,
    subject   TEXT,
    detail    TEXT
);

CREATE INDEX audit_of_person ON audit (person_id, at);
CREATE INDEX audit_by_age ON audit (at);

CREATE INDEX draft_by_age ON draft (updated_at);
CREATE INDEX note_by_age ON note (posted_at);
CREATE INDEX customer_by_age ON customer (used_at);

-- Dialogs are kept by person from now on. Those kept by conversation belong to nobody that could be named, and hold nothing but the id of a
-- draft, which knows where it stands.
DELETE FROM bot_state;
