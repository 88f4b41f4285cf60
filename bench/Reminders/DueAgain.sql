-- Makes customers due that were told today: what a pass has done to them is taken back.

DELETE FROM reminder WHERE (person_id, kind, customer_key, day) IN (
    SELECT person_id, kind, customer_key, @Today FROM bench_due WHERE person < @People AND customer < @Each);

UPDATE tracked_customer SET reminded_on = @Told, tried_on = @Told WHERE (person_id, kind, customer_key) IN (
    SELECT person_id, kind, customer_key FROM bench_due WHERE person < @People AND customer < @Each);

UPDATE agenda SET next_at = @Due WHERE person_id IN (SELECT person_id FROM bench_due WHERE person < @People);

-- Another chat each time: nobody gets as many messages in a second as the benchmark sends them, and the bot would rightly wait.
UPDATE conversation_reference
SET reference = replace(replace(replace(replace(@Pattern,
    '{url}', @serviceUrl), '{tenant}', substr(person_id, 1, 36)), '{chat}', @chat || '-'), '{user}', substr(person_id, 38))
WHERE person_id IN (SELECT person_id FROM bench_due WHERE person < @People);
