-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- The tables that other programs read and write by their own SQL. Where they exist already, what is missing is added
-- and nothing is dropped or tightened: names and types are a contract with programs that we do not deploy. What no
-- table can be without, and no existing row could be given, stands in CREATE TABLE; everything else is added.

CREATE TABLE IF NOT EXISTS gh_automation_jobs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  idempotency_key varchar(255) UNIQUE,
  user_id uuid NOT NULL,
  job_type varchar(50) NOT NULL,
  target_url text NOT NULL
);
ALTER TABLE gh_automation_jobs
  ADD COLUMN IF NOT EXISTS created_by varchar(100) NOT NULL DEFAULT 'valet',
  ADD COLUMN IF NOT EXISTS task_description text,
  ADD COLUMN IF NOT EXISTS input_data jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN IF NOT EXISTS priority int NOT NULL DEFAULT 5 CHECK (priority BETWEEN 1 AND 10),
  ADD COLUMN IF NOT EXISTS scheduled_at timestamptz,
  ADD COLUMN IF NOT EXISTS max_retries int NOT NULL DEFAULT 3,
  ADD COLUMN IF NOT EXISTS retry_count int NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS timeout_seconds int NOT NULL DEFAULT 300,
  ADD COLUMN IF NOT EXISTS status varchar(20) NOT NULL DEFAULT 'pending',
  ADD COLUMN IF NOT EXISTS status_message text,
  ADD COLUMN IF NOT EXISTS started_at timestamptz,
  ADD COLUMN IF NOT EXISTS completed_at timestamptz,
  ADD COLUMN IF NOT EXISTS last_heartbeat timestamptz,
  ADD COLUMN IF NOT EXISTS worker_id varchar(100),
  ADD COLUMN IF NOT EXISTS manual_id uuid,
  ADD COLUMN IF NOT EXISTS engine_type varchar(20),
  ADD COLUMN IF NOT EXISTS result_data jsonb,
  ADD COLUMN IF NOT EXISTS result_summary text,
  ADD COLUMN IF NOT EXISTS error_code varchar(50),
  ADD COLUMN IF NOT EXISTS error_details jsonb,
  ADD COLUMN IF NOT EXISTS screenshot_urls jsonb DEFAULT '[]',
  ADD COLUMN IF NOT EXISTS artifact_urls jsonb DEFAULT '[]',
  ADD COLUMN IF NOT EXISTS tags jsonb DEFAULT '[]',
  ADD COLUMN IF NOT EXISTS metadata jsonb DEFAULT '{}',
  ADD COLUMN IF NOT EXISTS created_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN IF NOT EXISTS updated_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN IF NOT EXISTS callback_url text,
  ADD COLUMN IF NOT EXISTS valet_task_id text,
  ADD COLUMN IF NOT EXISTS target_worker_id text,
  ADD COLUMN IF NOT EXISTS resume_ref jsonb,
  ADD COLUMN IF NOT EXISTS interaction_type text,
  ADD COLUMN IF NOT EXISTS interaction_data jsonb,
  ADD COLUMN IF NOT EXISTS paused_at timestamptz,
  ADD COLUMN IF NOT EXISTS execution_mode text DEFAULT 'auto',
  ADD COLUMN IF NOT EXISTS browser_mode text DEFAULT 'server',
  ADD COLUMN IF NOT EXISTS final_mode text,
  ADD COLUMN IF NOT EXISTS worker_affinity text DEFAULT 'preferred',
  ADD COLUMN IF NOT EXISTS action_count int,
  ADD COLUMN IF NOT EXISTS total_tokens bigint,
  ADD COLUMN IF NOT EXISTS llm_cost_cents int,
  ADD COLUMN IF NOT EXISTS execution_attempt_id uuid;

-- Others leave task_description out, and write status, type and mode words of their own.
-- squawk-ignore ban-drop-not-null
ALTER TABLE gh_automation_jobs ALTER COLUMN task_description DROP NOT NULL;

DO $$
DECLARE
  foreign_check record;
BEGIN
  FOR foreign_check IN
    SELECT DISTINCT c.conname
    FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.conrelid = 'gh_automation_jobs'::regclass
      AND c.contype = 'c'
      AND a.attname IN ('status', 'job_type', 'execution_mode', 'browser_mode', 'final_mode', 'worker_affinity')
  LOOP
    EXECUTE format('ALTER TABLE gh_automation_jobs DROP CONSTRAINT %I', foreign_check.conname);
  END LOOP;
END
$$;

CREATE INDEX IF NOT EXISTS gh_jobs_user_created ON gh_automation_jobs (user_id, created_at DESC);
CREATE INDEX IF NOT EXISTS gh_jobs_status_created ON gh_automation_jobs (status, created_at DESC);
CREATE INDEX IF NOT EXISTS gh_jobs_created ON gh_automation_jobs (created_at DESC);
CREATE INDEX IF NOT EXISTS gh_jobs_valet_task ON gh_automation_jobs (valet_task_id);
CREATE INDEX IF NOT EXISTS gh_jobs_target_worker ON gh_automation_jobs (target_worker_id)
  WHERE target_worker_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS gh_worker_registry (
  worker_id text PRIMARY KEY,
  current_job_id uuid REFERENCES gh_automation_jobs (id) ON DELETE SET NULL
);
ALTER TABLE gh_worker_registry
  ADD COLUMN IF NOT EXISTS status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'draining', 'offline')),
  ADD COLUMN IF NOT EXISTS target_worker_id text,
  ADD COLUMN IF NOT EXISTS ec2_instance_id text,
  ADD COLUMN IF NOT EXISTS ec2_ip text,
  ADD COLUMN IF NOT EXISTS current_job_id uuid,
  ADD COLUMN IF NOT EXISTS registered_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN IF NOT EXISTS last_heartbeat timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN IF NOT EXISTS jobs_completed int DEFAULT 0,
  ADD COLUMN IF NOT EXISTS jobs_failed int DEFAULT 0,
  ADD COLUMN IF NOT EXISTS metadata jsonb DEFAULT '{}';

CREATE INDEX IF NOT EXISTS gh_workers_target ON gh_worker_registry (target_worker_id);
CREATE INDEX IF NOT EXISTS gh_workers_instance ON gh_worker_registry (ec2_instance_id);

CREATE TABLE IF NOT EXISTS gh_job_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  job_id uuid NOT NULL REFERENCES gh_automation_jobs (id) ON DELETE CASCADE,
  event_type varchar(50) NOT NULL
);
ALTER TABLE gh_job_events
  ADD COLUMN IF NOT EXISTS from_status varchar(20),
  ADD COLUMN IF NOT EXISTS to_status varchar(20),
  ADD COLUMN IF NOT EXISTS message text,
  ADD COLUMN IF NOT EXISTS metadata jsonb DEFAULT '{}',
  ADD COLUMN IF NOT EXISTS actor varchar(100) NOT NULL DEFAULT 'system',
  ADD COLUMN IF NOT EXISTS created_at timestamptz NOT NULL DEFAULT now();

CREATE INDEX IF NOT EXISTS gh_events_job_created ON gh_job_events (job_id, created_at);

CREATE TABLE IF NOT EXISTS sandboxes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  instance_id text UNIQUE
);
ALTER TABLE sandboxes
  ADD COLUMN IF NOT EXISTS name text,
  ADD COLUMN IF NOT EXISTS environment text,
  ADD COLUMN IF NOT EXISTS instance_id text,
  ADD COLUMN IF NOT EXISTS instance_type text,
  ADD COLUMN IF NOT EXISTS public_ip text,
  ADD COLUMN IF NOT EXISTS private_ip text,
  ADD COLUMN IF NOT EXISTS status text NOT NULL DEFAULT 'provisioning',
  ADD COLUMN IF NOT EXISTS health_status text NOT NULL DEFAULT 'healthy',
  ADD COLUMN IF NOT EXISTS capacity int DEFAULT 5,
  ADD COLUMN IF NOT EXISTS current_load int DEFAULT 0,
  ADD COLUMN IF NOT EXISTS novnc_url text,
  ADD COLUMN IF NOT EXISTS browser_engine text DEFAULT 'chromium',
  ADD COLUMN IF NOT EXISTS tags jsonb DEFAULT '{}',
  ADD COLUMN IF NOT EXISTS ec2_status text,
  ADD COLUMN IF NOT EXISTS auto_stop_enabled boolean DEFAULT false,
  ADD COLUMN IF NOT EXISTS auto_stop_owner text DEFAULT 'none',
  ADD COLUMN IF NOT EXISTS idle_minutes_before_stop int DEFAULT 30,
  ADD COLUMN IF NOT EXISTS machine_type text DEFAULT 'ec2',
  ADD COLUMN IF NOT EXISTS gh_image_tag text,
  ADD COLUMN IF NOT EXISTS deployed_commit_sha text,
  ADD COLUMN IF NOT EXISTS health_check_failure_count int DEFAULT 0,
  ADD COLUMN IF NOT EXISTS last_health_check_at timestamptz,
  ADD COLUMN IF NOT EXISTS last_became_idle_at timestamptz,
  ADD COLUMN IF NOT EXISTS created_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN IF NOT EXISTS updated_at timestamptz NOT NULL DEFAULT now();

CREATE TABLE IF NOT EXISTS gh_browser_sessions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL,
  domain text NOT NULL,
  session_data text NOT NULL,
  encryption_key_id text NOT NULL,
  UNIQUE (user_id, domain)
);
ALTER TABLE gh_browser_sessions
  ADD COLUMN IF NOT EXISTS expires_at timestamptz,
  ADD COLUMN IF NOT EXISTS last_used_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN IF NOT EXISTS created_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN IF NOT EXISTS updated_at timestamptz NOT NULL DEFAULT now();

CREATE OR REPLACE FUNCTION gh_touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION gh_notify_job_created() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gh_job_created', json_build_object(
    'id', NEW.id, 'job_type', NEW.job_type, 'priority', NEW.priority, 'user_id', NEW.user_id)::text);
  RETURN NEW;
END
$$;

-- Whoever writes a status leaves a trace of it, other systems too.
CREATE OR REPLACE FUNCTION gh_log_status_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IS DISTINCT FROM OLD.status THEN
    INSERT INTO gh_job_events (job_id, event_type, from_status, to_status, message, actor)
    VALUES (NEW.id, 'status_change', OLD.status, NEW.status, NEW.status_message, coalesce(NEW.worker_id, 'system'));
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE TRIGGER gh_jobs_touch BEFORE UPDATE ON gh_automation_jobs
  FOR EACH ROW EXECUTE FUNCTION gh_touch_updated_at();
CREATE OR REPLACE TRIGGER gh_jobs_created AFTER INSERT ON gh_automation_jobs
  FOR EACH ROW EXECUTE FUNCTION gh_notify_job_created();
CREATE OR REPLACE TRIGGER gh_jobs_status_change AFTER UPDATE OF status ON gh_automation_jobs
  FOR EACH ROW EXECUTE FUNCTION gh_log_status_change();
CREATE OR REPLACE TRIGGER gh_browser_sessions_touch BEFORE UPDATE ON gh_browser_sessions
  FOR EACH ROW EXECUTE FUNCTION gh_touch_updated_at();
