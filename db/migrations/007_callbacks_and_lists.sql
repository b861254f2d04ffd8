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

-- What lists of jobs are filtered and sorted by: see bench/RESULTS.md. The counts of pages read these alone.
CREATE INDEX IF NOT EXISTS gh_jobs_user_status ON gh_automation_jobs (user_id, status, job_type);
CREATE INDEX IF NOT EXISTS gh_jobs_type_status ON gh_automation_jobs (job_type, status);
CREATE INDEX IF NOT EXISTS gh_jobs_updated ON gh_automation_jobs (updated_at);
CREATE INDEX IF NOT EXISTS gh_jobs_started ON gh_automation_jobs (started_at, created_at);
CREATE INDEX IF NOT EXISTS gh_jobs_completed ON gh_automation_jobs (completed_at, created_at);
CREATE INDEX IF NOT EXISTS gh_jobs_priority ON gh_automation_jobs (priority, created_at);

-- Words that are not ours are rare, and looked for by every list of a status.
CREATE INDEX IF NOT EXISTS gh_jobs_foreign_status ON gh_automation_jobs (created_at)
  WHERE status NOT IN ('pending', 'queued', 'running', 'paused', 'completed', 'failed', 'cancelled', 'expired');
