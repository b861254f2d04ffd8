-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- What an applicant answered before. `mark` is the question under the applicant's key: it finds the same question
-- again, and says nothing of it.
CREATE TABLE gh_remembered_answers (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES gh_applicant_keys (user_id) ON DELETE CASCADE,
  mark text NOT NULL,
  envelope text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT gh_remembered_answers_question UNIQUE (user_id, mark)
);
ALTER TABLE gh_remembered_answers ENABLE ROW LEVEL SECURITY;
