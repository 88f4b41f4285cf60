-- What stays true of a customer from note to note (answers by question id, as JSON), and a way to the notes about one.

ALTER TABLE customer ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';

ALTER TABLE note ADD COLUMN customer_key TEXT NOT NULL DEFAULT '';

UPDATE note SET customer_key = upper(customer);

CREATE INDEX note_of_customer ON note (person_id, note_type, customer_key, posted_at);
