-- What the tables hold when @people track ten customers each. Everything follows from the numbers: files of one size are the same.

-- People of 200 tenants; their ids are spread as directory ids are.
INSERT INTO person (id, role, mode, language, note_language, time_zone, welcomed, updated_at)
WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < @people)
SELECT
    printf(
        '%08x-41af-4b91-9c3e-2d7cd011db47/%08x-1f3c-4d5e-8a7b-%012x',
        n % 200 * 2654435761 & 4294967295,
        n * 2654435761 & 4294967295,
        n) AS id,
    CASE n % 3 WHEN 0 THEN 'EM' WHEN 1 THEN 'FE' ELSE 'FE,FTA' END,
    'steps',
    CASE n % 5 WHEN 0 THEN 'zh' WHEN 1 THEN 'en' END,
    NULL,
    CASE n % 7 WHEN 0 THEN 'Europe/London' END,
    1,
    1767225600000
FROM number
ORDER BY id;

INSERT INTO conversation_reference (person_id, reference, updated_at, locale, time_zone)
SELECT
    id,
    replace(replace(replace(replace(@Pattern,
        '{url}', 'https://smba.trafficmanager.net/emea/' || substr(id, 1, 36) || '/'), '{tenant}', substr(id, 1, 36)), '{chat}', ''),
        '{user}', substr(id, 38)),
    updated_at,
    CASE rowid % 3 WHEN 0 THEN 'de-DE' ELSE 'en-US' END,
    CASE rowid % 3 WHEN 0 THEN 'Europe/Berlin' WHEN 1 THEN 'America/New_York' ELSE 'America/Sao_Paulo' END
FROM person
ORDER BY id;

-- The next reminders lie ahead, within three weeks; one in twenty wants none.
INSERT INTO agenda (person_id, hour, working_days, quiet_days, weekly, overall, is_off, summary_on, next_at, attempts)
SELECT
    id,
    CASE WHEN rowid % 8 = 0 THEN 10 END,
    NULL,
    CASE rowid % 10 WHEN 0 THEN '2026-07-01/2026-07-21' ELSE '' END,
    0,
    0,
    rowid % 20 = 7,
    NULL,
    CASE WHEN rowid % 20 <> 7 THEN @Later + rowid % 500 * 3600000 END,
    0
FROM person
ORDER BY id;

INSERT INTO tracked_customer (
    person_id, kind, customer_key, customer, since, last_update, source, next_update, health, reminded_on, tried_on, is_stopped)
WITH digit (d) AS (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))
SELECT
    person.id,
    'enterprise_status',
    upper(printf('Contoso %d%d Retail Ltd', d, person.rowid)),
    printf('Contoso %d%d Retail Ltd', d, person.rowid),
    '2025-06-02',
    date(@Today, printf('-%d days', (person.rowid + d) % 11)),
    printf('%032x', person.rowid * 10 + d),
    NULL,
    CASE (person.rowid + d) % 4 WHEN 0 THEN 'red' WHEN 1 THEN 'yellow' WHEN 2 THEN 'green' END,
    NULL,
    NULL,
    0
FROM person CROSS JOIN digit
ORDER BY person.id, d;

-- A hundred of them, from the first to the last, are those to whom something happens. No other of the bot's tables knows.
CREATE TABLE bench_due AS
WITH ranked (person_id, rank) AS (SELECT id, row_number() OVER (ORDER BY id) - 1 FROM person)
SELECT
    ranked.person_id,
    rank / (@people / 100) AS person,
    kind,
    customer_key,
    row_number() OVER (PARTITION BY ranked.person_id ORDER BY customer_key) - 1 AS customer
FROM ranked JOIN tracked_customer ON tracked_customer.person_id = ranked.person_id
WHERE rank % (@people / 100) = 0 AND rank / (@people / 100) < 100;

UPDATE person SET time_zone = NULL WHERE id IN (SELECT person_id FROM bench_due);

UPDATE agenda SET hour = NULL, quiet_days = '', is_off = 0, next_at = @Later WHERE person_id IN (SELECT person_id FROM bench_due);

-- Two weeks ago they updated the status of each, and today they have been told of all.
UPDATE tracked_customer SET last_update = date(@Today, '-14 days'), reminded_on = @Today, tried_on = @Today
WHERE person_id IN (SELECT person_id FROM bench_due);

-- And a year of reminders before: about forty a customer.
INSERT INTO reminder (person_id, kind, customer_key, day, state, reason, owner, attempts, activity_id, at)
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 40)
SELECT
    person_id, kind, customer_key, date(@Told, printf('-%d days', n * 9)), 'sent', NULL, printf('%032x', n), 1, printf('1:%032x', n),
    @Later - n * 777600000
FROM bench_due CROSS JOIN number
ORDER BY person_id, kind, customer_key, n DESC;
