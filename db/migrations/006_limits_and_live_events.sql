-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- What users asked for within the last day, counted by all API processes together.
CREATE TABLE gh_limited_requests (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  platform text NOT NULL,
  amount int NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX gh_limited_requests_user ON gh_limited_requests (user_id, kind, at);
CREATE INDEX gh_limited_requests_at ON gh_limited_requests (at);
ALTER TABLE gh_limited_requests ENABLE ROW LEVEL SECURITY;

-- Live events are read in the order of their numbers, and everybody is told of new ones.
CREATE INDEX IF NOT EXISTS gh_events_number ON gh_job_events (number);
CREATE INDEX IF NOT EXISTS gh_events_job_number ON gh_job_events (job_id, number);

CREATE OR REPLACE FUNCTION gh_notify_job_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gh_job_event', '');
  RETURN NULL;
END
$$;

CREATE OR REPLACE TRIGGER gh_job_events_notify AFTER INSERT ON gh_job_events
  FOR EACH STATEMENT EXECUTE FUNCTION gh_notify_job_event();
