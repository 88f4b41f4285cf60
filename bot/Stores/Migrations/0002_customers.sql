-- What stays true of a customer from note to note (answers by question id, as JSON), and a way to the notes about one.

ALTER TABLE customer ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';

-- The key is the customer's name without casing and outer spaces; the bot fills it in.
ALTER TABLE note ADD COLUMN customer_key TEXT NOT NULL DEFAULT '';

CREATE INDEX note_of_customer ON note (person_id, note_type, customer_key, posted_at);
