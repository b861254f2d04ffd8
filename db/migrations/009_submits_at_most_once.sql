-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- Which posting for which applicant a permit is for, as a hash; null in permits of the release before. A provisional one
-- was taken for a button that leads on, in case that it sends the form.
ALTER TABLE gh_permits
  ADD COLUMN posting_key text,
  ADD COLUMN allows_duplicate boolean NOT NULL DEFAULT false,
  ADD COLUMN provisional boolean NOT NULL DEFAULT false,
  ADD COLUMN decision text CHECK (decision IN ('submitted', 'not_submitted', 'try_again')),
  ADD COLUMN decided_at timestamptz;

-- Two jobs cannot both send the same application; one that was refused, or never sent, is not in the way. Every row
-- has a null key so far: there is nothing to scan for, and nobody waits for it.
-- squawk-ignore require-concurrent-index-creation
CREATE UNIQUE INDEX gh_permits_posting ON gh_permits (posting_key)
  WHERE NOT allows_duplicate AND (outcome IS NULL OR outcome IN ('confirmed', 'waiting', 'unknown'));
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX gh_permits_posting_all ON gh_permits (posting_key) WHERE posting_key IS NOT NULL;

-- What happened to permits, for ever: who was given one, what came of it, and who decided what. Nothing personal.
CREATE TABLE gh_submit_log (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job_id uuid NOT NULL,
  attempt_id uuid NOT NULL,
  epoch bigint NOT NULL,
  what text NOT NULL CHECK (what IN ('permitted', 'settled', 'decided')),
  provisional boolean NOT NULL,
  outcome text,
  decision text,
  actor text NOT NULL,
  logged_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX gh_submit_log_job ON gh_submit_log (job_id, number);
ALTER TABLE gh_submit_log ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION gh_keep_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'gh_submit_log is only added to';
END
$$;
CREATE TRIGGER gh_submit_log_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON gh_submit_log
  FOR EACH STATEMENT EXECUTE FUNCTION gh_keep_log();

-- Whoever changes a permit leaves a trace of it, in the same transaction. A step that only led on is no event of the job.
CREATE FUNCTION gh_log_permit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_new boolean := TG_OP = 'INSERT';
  entry gh_submit_log;
BEGIN
  IF NOT is_new THEN
    is_new := NEW.attempt_id IS DISTINCT FROM OLD.attempt_id;
  END IF;
  IF is_new THEN
    entry.what := 'permitted';
    entry.actor := NEW.worker_id;
  ELSIF NEW.decided_by IS NOT NULL
    AND (NEW.decided_at, NEW.decided_by) IS DISTINCT FROM (OLD.decided_at, OLD.decided_by) THEN
    entry.what := 'decided';
    entry.actor := NEW.decided_by;
  ELSIF NEW.outcome IS DISTINCT FROM OLD.outcome THEN
    entry.what := 'settled';
    entry.actor := NEW.worker_id;
  ELSE
    RETURN NEW;
  END IF;

  INSERT INTO gh_submit_log (job_id, attempt_id, epoch, what, provisional, outcome, decision, actor)
  VALUES (NEW.job_id, NEW.attempt_id, NEW.epoch, entry.what, NEW.provisional, NEW.outcome,
    CASE WHEN entry.what = 'decided' THEN NEW.decision END, entry.actor);

  IF entry.what = 'decided' OR NOT NEW.provisional OR NEW.outcome IN ('confirmed', 'waiting', 'unknown') THEN
    INSERT INTO gh_job_events (job_id, event_type, message, metadata, actor)
    SELECT NEW.job_id, 'submit_' || entry.what,
      CASE entry.what
        WHEN 'permitted' THEN 'The form may be sent, once'
        WHEN 'settled' THEN 'What became of the submit is written down'
        ELSE 'A person decided on the submit'
      END,
      jsonb_strip_nulls(jsonb_build_object('attempt_id', NEW.attempt_id, 'epoch', NEW.epoch, 'outcome', NEW.outcome,
        'decision', CASE WHEN entry.what = 'decided' THEN NEW.decision END)),
      entry.actor
    WHERE EXISTS (SELECT FROM gh_automation_jobs WHERE id = NEW.job_id);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER gh_permits_logged AFTER INSERT OR UPDATE ON gh_permits
  FOR EACH ROW EXECUTE FUNCTION gh_log_permit();
