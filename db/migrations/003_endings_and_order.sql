-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- How a run ended, as its workflow said: others write other words into the job's row.
ALTER TABLE gh_dispatches ADD COLUMN ending jsonb;

-- Whether a job is paused is told by this, whatever its row says.
CREATE INDEX gh_interactions_open ON gh_interactions (job_id) WHERE paused_at IS NOT NULL AND resolved_at IS NULL;

-- What the reconciler looks through every few seconds.
CREATE INDEX gh_jobs_open ON gh_automation_jobs (id)
  WHERE status NOT IN ('completed', 'failed', 'cancelled', 'expired');

-- The events of one transaction have an order too. Events from before stay without a number.
CREATE SEQUENCE IF NOT EXISTS gh_event_numbers;
ALTER TABLE gh_job_events ADD COLUMN IF NOT EXISTS number bigint;
ALTER TABLE gh_job_events
  ALTER COLUMN number SET DEFAULT nextval('gh_event_numbers'),
  ALTER COLUMN created_at SET DEFAULT clock_timestamp();
