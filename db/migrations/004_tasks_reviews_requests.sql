-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- What a person is shown before a form is submitted: which control was filled from where, without the values.
ALTER TABLE gh_interactions ADD COLUMN fields jsonb NOT NULL DEFAULT '[]';

-- What a task brought that submits nothing.
CREATE TABLE gh_task_results (
  job_id uuid PRIMARY KEY REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  data jsonb NOT NULL,
  screenshot_path text,
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE gh_task_results ENABLE ROW LEVEL SECURITY;

-- A word that others wrote into a row and that asks for something was passed on.
ALTER TABLE gh_dispatches ADD COLUMN cancel_asked_at timestamptz;

CREATE INDEX gh_dispatches_open ON gh_dispatches (job_id) WHERE ended_at IS NULL;

-- Whoever writes `cancelled` or `pending` into a row asks for it: the reconciler is told at once.
CREATE OR REPLACE FUNCTION gh_notify_job_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IS DISTINCT FROM OLD.status AND NEW.status IN ('cancelled', 'pending') THEN
    PERFORM pg_notify('gh_job_asked', NEW.id::text);
  END IF;
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER gh_jobs_asked AFTER UPDATE OF status ON gh_automation_jobs
  FOR EACH ROW EXECUTE FUNCTION gh_notify_job_asked();
