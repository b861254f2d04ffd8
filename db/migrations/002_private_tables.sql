-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- What only we read and write. Row security without a policy: only the owner sees these tables.

-- One key per applicant, wrapped by the master key: erasing the row erases the person.
CREATE TABLE gh_applicant_keys (
  user_id uuid PRIMARY KEY,
  wrapped_key text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE gh_vault_records (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES gh_applicant_keys (user_id) ON DELETE CASCADE,
  job_id uuid,
  kind text NOT NULL,
  envelope text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz
);
CREATE INDEX gh_vault_job ON gh_vault_records (job_id, kind);
CREATE INDEX gh_vault_expiry ON gh_vault_records (expires_at) WHERE expires_at IS NOT NULL;

-- The engine was asked to run the job. A job without such a row is started by the reconciler; one whose run has ended
-- gets no lease any more. A retry deletes the row.
CREATE TABLE gh_dispatches (
  job_id uuid PRIMARY KEY REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  dispatched_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);

CREATE SEQUENCE gh_epochs;

-- The right to run a job. A new lease replaces the old one and has a larger epoch.
CREATE TABLE gh_leases (
  job_id uuid PRIMARY KEY REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  epoch bigint NOT NULL,
  worker_id text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);

-- The single-use right to submit, one per job for ever: it outlives the job's row.
CREATE TABLE gh_permits (
  job_id uuid PRIMARY KEY,
  attempt_id uuid NOT NULL,
  epoch bigint NOT NULL,
  worker_id text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  outcome text CHECK (outcome IN ('confirmed', 'rejected', 'not_sent', 'waiting', 'unknown')),
  settled_at timestamptz,
  decided_by text,
  receipt jsonb
);

CREATE TABLE gh_interactions (
  id uuid PRIMARY KEY,
  job_id uuid NOT NULL REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  reason text NOT NULL,
  description text NOT NULL,
  questions jsonb NOT NULL DEFAULT '[]',
  current_url text,
  screenshot_path text,
  paused_at timestamptz,
  expires_at timestamptz,
  resolved_at timestamptz,
  resolved_by text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX gh_interactions_job ON gh_interactions (job_id, created_at);

-- Callbacks to be sent, in the order of their numbers.
CREATE TABLE gh_callbacks (
  id uuid PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY,
  job_id uuid NOT NULL REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  status text NOT NULL,
  payload jsonb NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz,
  given_up_at timestamptz
);
CREATE INDEX gh_callbacks_open ON gh_callbacks (job_id, number)
  WHERE delivered_at IS NULL AND given_up_at IS NULL;

ALTER TABLE gh_applicant_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE gh_vault_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE gh_dispatches ENABLE ROW LEVEL SECURITY;
ALTER TABLE gh_leases ENABLE ROW LEVEL SECURITY;
ALTER TABLE gh_permits ENABLE ROW LEVEL SECURITY;
ALTER TABLE gh_interactions ENABLE ROW LEVEL SECURITY;
ALTER TABLE gh_callbacks ENABLE ROW LEVEL SECURITY;
