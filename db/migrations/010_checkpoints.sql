-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- Where the session of a job stood last, sealed with the applicant's key: another session goes on from there. `epoch` is
-- that of the lease it was written under; `checksum` tells whether the answers so far are the same, and says nothing of them.
CREATE TABLE gh_checkpoints (
  job_id uuid PRIMARY KEY REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES gh_applicant_keys (user_id) ON DELETE CASCADE,
  epoch bigint NOT NULL,
  page int NOT NULL,
  checksum text NOT NULL,
  envelope text NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX gh_checkpoints_user ON gh_checkpoints (user_id);
ALTER TABLE gh_checkpoints ENABLE ROW LEVEL SECURITY;
