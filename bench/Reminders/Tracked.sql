-- What the tables hold when @people track ten customers each. Everything follows from the numbers: databases of one size are the same.
-- bench_day tells what day it was so many days ago.

-- People of 200 tenants; their ids are spread as directory ids are.
INSERT INTO person (id, role, mode, language, note_language, time_zone, welcomed, updated_at)
WITH RECURSIVE number (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM number WHERE n + 1 < @people)
SELECT
    CAST(10000000 + n % 200 * 40503 % 65536 * 1009 AS TEXT) || '-41af-4b91-9c3e-2d7cd011db47/'
        || CAST(1000000000 + n * 2654435761 % 4294967296 AS TEXT) || '-3c4d-4a7b-' || CAST(100000000000 + n AS TEXT) AS id,
    CASE n % 3 WHEN 0 THEN 'EM' WHEN 1 THEN 'FE' ELSE 'FE,FTA' END,
    'steps',
    CASE n % 5 WHEN 0 THEN 'zh' WHEN 1 THEN 'en' END,
    NULL,
    CASE n % 7 WHEN 0 THEN 'Europe/London' END,
    1,
    1767225600000
FROM number
ORDER BY id;

CREATE TABLE bench_person (number BIGINT NOT NULL PRIMARY KEY, id TEXT NOT NULL);

INSERT INTO bench_person (number, id) SELECT row_number() OVER (ORDER BY id), id FROM person;

INSERT INTO conversation_reference (person_id, reference, updated_at, locale, time_zone)
SELECT
    id,
    replace(replace(replace(replace(@Pattern,
        '{url}', 'https://smba.trafficmanager.net/emea/' || substr(id, 1, 36) || '/'), '{tenant}', substr(id, 1, 36)), '{chat}', ''),
        '{user}', substr(id, 38)),
    1767225600000,
    CASE number % 3 WHEN 0 THEN 'de-DE' ELSE 'en-US' END,
    CASE number % 3 WHEN 0 THEN 'Europe/Berlin' WHEN 1 THEN 'America/New_York' ELSE 'America/Sao_Paulo' END
FROM bench_person
ORDER BY number;

-- The next reminders lie ahead, within three weeks; one in twenty wants none.
INSERT INTO agenda (person_id, hour, working_days, quiet_days, weekly, overall, is_off, summary_on, next_at, attempts)
SELECT
    id,
    CASE WHEN number % 8 = 0 THEN 10 END,
    NULL,
    CASE number % 10 WHEN 0 THEN '2026-07-01/2026-07-21' ELSE '' END,
    0,
    0,
    CASE WHEN number % 20 = 7 THEN 1 ELSE 0 END,
    NULL,
    CASE WHEN number % 20 <> 7 THEN @Later + number % 500 * 3600000 END,
    0
FROM bench_person
ORDER BY number;

INSERT INTO tracked_customer (
    person_id, kind, customer_key, customer, since, last_update, source, next_update, health, reminded_on, tried_on, is_stopped)
SELECT
    id,
    'enterprise_status',
    'CONTOSO ' || CAST(digit.ago AS TEXT) || CAST(number AS TEXT) || ' RETAIL LTD',
    'Contoso ' || CAST(digit.ago AS TEXT) || CAST(number AS TEXT) || ' Retail Ltd',
    '2025-06-02',
    updated.day,
    CAST(1000000000000000 + number * 10 + digit.ago AS TEXT) || '0000000000000000',
    NULL,
    CASE (number + digit.ago) % 4 WHEN 0 THEN 'red' WHEN 1 THEN 'yellow' WHEN 2 THEN 'green' END,
    NULL,
    NULL,
    0
FROM bench_person
JOIN bench_day AS digit ON digit.ago < 10
JOIN bench_day AS updated ON updated.ago = (number + digit.ago) % 11
ORDER BY number, digit.ago;

-- A hundred of them, from the first to the last, are those to whom something happens. No other of the bot's tables knows.
CREATE TABLE bench_due AS
SELECT
    bench_person.id AS person_id,
    (number - 1) / (@people / 100) AS person,
    kind,
    customer_key,
    row_number() OVER (PARTITION BY bench_person.id ORDER BY customer_key) - 1 AS customer
FROM bench_person JOIN tracked_customer ON tracked_customer.person_id = bench_person.id
WHERE (number - 1) % (@people / 100) = 0 AND (number - 1) / (@people / 100) < 100;

UPDATE person SET time_zone = NULL WHERE id IN (SELECT person_id FROM bench_due);

UPDATE agenda SET hour = NULL, quiet_days = '', is_off = 0, next_at = @Later WHERE person_id IN (SELECT person_id FROM bench_due);

-- Two weeks ago they updated the status of each, and today they have been told of all.
UPDATE tracked_customer SET
    last_update = (SELECT day FROM bench_day WHERE ago = 14),
    reminded_on = (SELECT day FROM bench_day WHERE ago = 0),
    tried_on = (SELECT day FROM bench_day WHERE ago = 0)
WHERE person_id IN (SELECT person_id FROM bench_due);

-- And a year of reminders before: about forty a customer.
INSERT INTO reminder (person_id, kind, customer_key, day, state, reason, owner, attempts, activity_id, at)
SELECT
    person_id, kind, customer_key, day, 'sent', NULL, CAST(1000000000000000 + ago AS TEXT), 1, '1:' || CAST(1000000000000000 + ago AS TEXT),
    @Later - ago * 86400000
FROM bench_due JOIN bench_day ON ago % 9 = 2 AND ago > 2
ORDER BY person_id, kind, customer_key, ago DESC;
