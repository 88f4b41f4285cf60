-- Who is reminded of what, and what came of it. Days are TEXT, yyyy-MM-dd in the person's own calendar.

-- Where and how a person can be reached; the client's locale and time zone stand beside the reference they came with.
ALTER TABLE conversation_reference ADD COLUMN locale TEXT;
ALTER TABLE conversation_reference ADD COLUMN time_zone TEXT;
ALTER TABLE conversation_reference ADD COLUMN reach TEXT NOT NULL DEFAULT 'open';
ALTER TABLE conversation_reference ADD COLUMN reason TEXT;

-- One row a person: when they want to be reminded, when the next reminder is, and who is sending it. What isn't due is never looked at.
CREATE TABLE agenda (
    person_id     TEXT   NOT NULL PRIMARY KEY,
    hour          BIGINT,
    working_days  TEXT,
    quiet_days    TEXT   NOT NULL,
    weekly        BIGINT NOT NULL,
    overall       BIGINT NOT NULL,
    is_off        BIGINT NOT NULL,
    summary_on    TEXT,
    next_at       BIGINT,
    attempts      BIGINT NOT NULL,
    put_off_until BIGINT,
    lease_owner   TEXT,
    lease_until   BIGINT
);

CREATE INDEX agenda_due ON agenda (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE tracked_customer (
    person_id     TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    customer_key  TEXT   NOT NULL,
    customer      TEXT   NOT NULL,
    since         TEXT   NOT NULL,
    last_update   TEXT,
    source        TEXT,
    next_update   TEXT,
    snoozed_until TEXT,
    health        TEXT,
    reminded_on   TEXT,
    tried_on      TEXT,
    is_stopped    BIGINT NOT NULL,
    PRIMARY KEY (person_id, kind, customer_key)
);

-- A row is here before anything is sent, so that nobody sends it twice and the totals add up.
CREATE TABLE reminder (
    person_id    TEXT   NOT NULL,
    kind         TEXT   NOT NULL,
    customer_key TEXT   NOT NULL,
    day          TEXT   NOT NULL,
    state        TEXT   NOT NULL,
    reason       TEXT,
    owner        TEXT   NOT NULL,
    attempts     BIGINT NOT NULL,
    activity_id  TEXT,
    at           BIGINT NOT NULL,
    PRIMARY KEY (person_id, kind, customer_key, day)
);

CREATE INDEX reminder_by_age ON reminder (at);

-- The few that are on their way, however many their person has been sent.
CREATE INDEX reminder_claimed ON reminder (person_id) WHERE state = 'claimed';

-- A customer offered to a colleague, under the hash of a code that only its author was shown.
CREATE TABLE hand_over (
    code_hash    TEXT   NOT NULL PRIMARY KEY,
    person_id    TEXT   NOT NULL,
    kind         TEXT   NOT NULL,
    customer_key TEXT   NOT NULL,
    expires_at   BIGINT NOT NULL
);

-- The settings that the agendas were last planned with, so that a change of them is noticed.
CREATE TABLE planned_with (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
