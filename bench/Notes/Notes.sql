-- The notes of @people who have written about 33 each, and the @heavy notes of one who has written more than anybody. They were written one
-- after the other, so those of one person lie apart from each other, as they do in life. Everything follows from the numbers.

-- Note n is the heavy writer's when @every divides n, until they have theirs; the others are the people's in turn.
CREATE TABLE bench_note (n BIGINT NOT NULL PRIMARY KEY, writer BIGINT NOT NULL, nth BIGINT NOT NULL);

INSERT INTO bench_note (n, writer, nth)
WITH RECURSIVE number (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM number WHERE n + 1 < @notes + @heavy),
others (n, rank) AS (
    SELECT n, n - CASE WHEN n / @every < @heavy THEN n / @every + 1 ELSE @heavy END FROM number
    WHERE n % @every <> 0 OR n / @every >= @heavy)
SELECT n, 0, n / @every FROM number WHERE n % @every = 0 AND n / @every < @heavy
UNION ALL SELECT n, 1 + rank % @people, rank / @people FROM others
ORDER BY 1;

INSERT INTO note (id, person_id, note_type, customer, language, body, answers, posted_at, customer_key)
SELECT
    CAST(1000000000 + n * 2654435761 % 4294967296 AS TEXT) || CAST(10000000000 + n AS TEXT) || 'a7b8c9d0e1f',
    @Writer || CAST(100000000000 + writer AS TEXT),
    'technical_enablement',
    'Contoso ' || CAST(nth % 12 AS TEXT) || ' Retail Ltd',
    'en',
    '[EXO+TEAMS]' || @Line || 'STATUS: On track to continue the deployment' || @Line
        || 'SUMMARY: ' || substr(@Text, CAST(1 + n % 700 AS INTEGER), CAST(240 + n % 360 AS INTEGER))
        || CASE WHEN nth = 0 THEN ' ' || @Once ELSE '' END || @Line
        || 'NEXT ACTION: Customer to ' || CASE nth % 3 WHEN 0 THEN @Often ELSE 'test the pilot group' END
        || '. Scheduled for April 10, 2026.' || @Line || 'CONCERNS: None',
    '{"covid":"no","next_action":"Customer to ' || CASE nth % 3 WHEN 0 THEN @Often ELSE 'test the pilot group' END
        || '","next_action_date":"2026-04-10","status":"on_track","status_detail":"to continue the deployment","summary":"'
        || substr(@Text, CAST(1 + n % 700 AS INTEGER), CAST(240 + n % 360 AS INTEGER))
        || CASE WHEN nth = 0 THEN ' ' || @Once ELSE '' END || '","workloads":"EXO,TEAMS"}',
    1767225600000 + n * 1000,
    'CONTOSO ' || CAST(nth % 12 AS TEXT) || ' RETAIL LTD'
FROM bench_note
ORDER BY n;

DROP TABLE bench_note;
