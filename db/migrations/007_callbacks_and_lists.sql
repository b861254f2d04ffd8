-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- What became of each try. A callback that is sent once more is a row of its own, under the id of the first.
ALTER TABLE gh_callbacks
  ADD COLUMN webhook_id uuid,
  ADD COLUMN last_attempt_at timestamptz,
  ADD COLUMN last_status int;

CREATE INDEX gh_callbacks_job ON gh_callbacks (job_id, number);

-- Receivers that want nothing more of a job: they answered 410 Gone.
CREATE TABLE gh_callback_stops (
  job_id uuid PRIMARY KEY REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  stopped_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE gh_callback_stops ENABLE ROW LEVEL SECURITY;
