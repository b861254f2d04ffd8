import { Client } from 'pg';

export const JOBS = 100_000;
export const LARGE_USER = '00000000-0000-4000-8000-00000000aaaa';
export const SMALL_USER = '00000000-0000-4000-8000-000000000007';

/** As after half a year: most have ended, of 501 users, one with a tenth of all. They are nobody's to run: older than our first migration. */
export async function fillJobs(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Nobody is to be told of these rows.
    await client.query('SET session_replication_role = replica');
    for (let first = 1; first <= JOBS; first += ROWS_AT_ONCE) {
      await client.query(INSERT_JOBS, [first, first + ROWS_AT_ONCE - 1, LARGE_USER]);
    }
    for (const statement of [INSERT_EVENTS, INSERT_INTERACTIONS, 'VACUUM ANALYZE'])
      await client.query(statement);
  } finally {
    await client.end();
  }
}

const ROWS_AT_ONCE = 10_000;

/** Of the size of ours: references, a receipt, two links. */
const INSERT_JOBS = `
INSERT INTO gh_automation_jobs (user_id, created_by, job_type, target_url, task_description, input_data, priority, status,
  status_message, started_at, completed_at, last_heartbeat, worker_id, engine_type, result_data, result_summary,
  error_code, error_details, screenshot_urls, tags, metadata, created_at, updated_at, callback_url, valet_task_id,
  action_count, total_tokens, llm_cost_cents)
SELECT
  CASE WHEN n % 10 = 0 THEN $3::uuid
    ELSE ('00000000-0000-4000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid END,
  'valet',
  CASE WHEN n % 1000 = 0 THEN 'custom' WHEN n % 10 = 1 THEN 'scrape' ELSE 'apply' END,
  'https://jobs.example.com/company-' || n % 977 || '/postings/' || md5(n::text),
  'Fill and submit the application form of this posting.',
  jsonb_build_object('application_ref', gen_random_uuid(), 'callback_url_ref', gen_random_uuid(), 'platform', 'other'),
  1 + n % 10,
  word,
  'What a person reads of the job while it runs, or when it has ended',
  CASE WHEN word NOT IN ('pending', 'queued', 'expired') THEN made + interval '20 seconds' END,
  CASE WHEN word IN ('completed', 'failed', 'cancelled') THEN made + interval '1 second' * (60 + n % 600) END,
  made + interval '50 seconds',
  'host-' || n % 20,
  'rules',
  CASE WHEN word = 'completed' THEN jsonb_build_object('submitted', true, 'confirmation_id', md5(n::text),
    'success_message', 'Thank you for your application. We will be in touch within two weeks.') END,
  CASE WHEN word = 'completed' THEN 'Thank you for your application. We will be in touch within two weeks.' END,
  CASE WHEN word = 'failed' THEN 'form_not_understood' END,
  CASE WHEN word = 'failed' THEN jsonb_build_object('message', 'No way forward was found on the page.') END,
  jsonb_build_array('https://api.example.com/api/v1/gh/files/gh/jobs/' || md5(n::text) || '/final-1.png?expires=1&signature='
    || md5(n::text), 'https://api.example.com/api/v1/gh/files/gh/jobs/' || md5(n::text) || '/blocker-1.png'),
  '["valet", "apply"]',
  jsonb_build_object('source', 'valet', 'quality_preset', 'balanced', 'valet_task_id', 'task-' || n),
  made,
  made + interval '1 second' * (60 + n % 100000),
  'https://client.example.com/api/v1/webhooks/ghosthands',
  'task-' || n,
  12, 0, 0
FROM (
  SELECT n, timestamptz '2020-01-01' + interval '150 seconds' * n AS made,
    CASE
      WHEN n % 1000 = 3 THEN 'needs_human'
      WHEN n % 2000 = 5 THEN 'paused'
      WHEN n > ${JOBS} - 200 THEN 'running'
      WHEN n % 200 = 7 THEN 'queued'
      WHEN n % 100 IN (11, 12) THEN 'pending'
      WHEN n % 100 = 13 THEN 'expired'
      WHEN n % 20 = 9 THEN 'cancelled'
      WHEN n % 20 IN (4, 8, 16) THEN 'failed'
      ELSE 'completed'
    END AS word
  FROM generate_series($1::int, $2::int) AS n
) AS numbers`;

const INSERT_EVENTS = `
INSERT INTO gh_job_events (job_id, event_type, message, metadata, actor, created_at)
SELECT id, (ARRAY['job_started', 'progress_update', 'job_completed'])[k], 'Filled page 1',
  '{"step": "filling_form", "progress_pct": 40, "description": "Filled page 1", "action_index": 12}', worker_id,
  created_at + interval '10 seconds' * k
FROM gh_automation_jobs, generate_series(1, 3) AS k`;

const INSERT_INTERACTIONS = `
INSERT INTO gh_interactions (id, job_id, reason, description, paused_at, expires_at, resolved_at)
SELECT gen_random_uuid(), id, 'captcha', 'The site shows a captcha.', created_at, created_at,
  CASE WHEN status NOT IN ('paused', 'needs_human') THEN created_at END
FROM gh_automation_jobs WHERE status IN ('paused', 'needs_human') OR priority = 3`;
