-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- Figures of the whole fleet are asked for every few seconds: they are read out of indexes, not out of wide rows.
CREATE INDEX IF NOT EXISTS gh_jobs_figures ON gh_automation_jobs (status, completed_at)
  INCLUDE (started_at, retry_count);

-- What is under way is little beside what has ended.
CREATE INDEX IF NOT EXISTS gh_leases_open ON gh_leases (worker_id) WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS gh_dispatches_open ON gh_dispatches (job_id) WHERE ended_at IS NULL;
