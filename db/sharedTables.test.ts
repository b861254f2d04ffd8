import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { takeDatabase } from '../testing/testServers.ts';
import { insertEvent, listEvents } from './events.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';

/** The tables that other programs read and write by their own SQL: what they may rely on. */

let client: Client;
let url: string;

beforeAll(async () => {
  url = await takeDatabase();
  await migrate({ DATABASE_URL: url });
  client = new Client({ connectionString: url });
  await client.connect();
});

afterAll(() => client.end());

describe('the columns of', () => {
  test.each([
    [
      'gh_automation_jobs',
      `id: uuid required, gen_random_uuid(); idempotency_key: character varying(255); user_id: uuid required;
       created_by: character varying(100) required, 'valet'; job_type: character varying(50) required;
       target_url: text required; task_description: text; input_data: jsonb required, '{}';
       priority: integer required, 5; scheduled_at: timestamp with time zone; max_retries: integer required, 3;
       retry_count: integer required, 0; timeout_seconds: integer required, 300;
       status: character varying(20) required, 'pending'; status_message: text;
       started_at: timestamp with time zone; completed_at: timestamp with time zone;
       last_heartbeat: timestamp with time zone; worker_id: character varying(100); manual_id: uuid;
       engine_type: character varying(20); result_data: jsonb; result_summary: text;
       error_code: character varying(50); error_details: jsonb; screenshot_urls: jsonb, '[]';
       artifact_urls: jsonb, '[]'; tags: jsonb, '[]'; metadata: jsonb, '{}';
       created_at: timestamp with time zone required, now(); updated_at: timestamp with time zone required, now();
       callback_url: text; valet_task_id: text; target_worker_id: text; resume_ref: jsonb; interaction_type: text;
       interaction_data: jsonb; paused_at: timestamp with time zone; execution_mode: text, 'auto';
       browser_mode: text, 'server'; final_mode: text; worker_affinity: text, 'preferred'; action_count: integer;
       total_tokens: bigint; llm_cost_cents: integer; execution_attempt_id: uuid`,
    ],
    [
      'gh_worker_registry',
      `worker_id: text required; status: text required, 'active'; target_worker_id: text; ec2_instance_id: text;
       ec2_ip: text; current_job_id: uuid; registered_at: timestamp with time zone required, now();
       last_heartbeat: timestamp with time zone required, now(); jobs_completed: integer, 0; jobs_failed: integer, 0;
       metadata: jsonb, '{}'`,
    ],
    [
      'gh_job_events',
      `id: uuid required, gen_random_uuid(); job_id: uuid required; event_type: character varying(50) required;
       from_status: character varying(20); to_status: character varying(20); message: text; metadata: jsonb, '{}';
       actor: character varying(100) required, 'system';
       created_at: timestamp with time zone required, clock_timestamp(); number: bigint, nextval('gh_event_numbers'::regclass)`,
    ],
    [
      'gh_browser_sessions',
      `id: uuid required, gen_random_uuid(); user_id: uuid required; domain: text required;
       session_data: text required; encryption_key_id: text required; expires_at: timestamp with time zone;
       last_used_at: timestamp with time zone required, now(); created_at: timestamp with time zone required, now();
       updated_at: timestamp with time zone required, now()`,
    ],
    [
      'sandboxes',
      `id: uuid required, gen_random_uuid(); name: text; environment: text; instance_id: text; instance_type: text;
       public_ip: text; private_ip: text; status: text required, 'provisioning';
       health_status: text required, 'healthy'; capacity: integer, 5; current_load: integer, 0; novnc_url: text;
       browser_engine: text, 'chromium'; tags: jsonb, '{}'; ec2_status: text; auto_stop_enabled: boolean, false;
       auto_stop_owner: text, 'none'; idle_minutes_before_stop: integer, 30; machine_type: text, 'ec2';
       gh_image_tag: text; deployed_commit_sha: text; health_check_failure_count: integer, 0;
       last_became_idle_at: timestamp with time zone`,
    ],
  ])('%s are those that its clients know', async (table, expected) => {
    const columns = await columnsOf(table);

    expect(columns).toEqual(expect.arrayContaining(expected.split(';').map((column) => column.trim())));
  });

  test.each([
    ['gh_automation_jobs', 'idempotency_key'],
    ['gh_browser_sessions', 'user_id, domain'],
    ['sandboxes', 'instance_id'],
  ])('%s are unique by %s', async (table, columns) => {
    const { rows } = await client.query('SELECT indexdef FROM pg_indexes WHERE tablename = $1', [table]);

    expect(JSON.stringify(rows)).toMatch(new RegExp(`UNIQUE INDEX [^"]*\\(${columns}\\)`));
  });
});

describe('the SQL of clients', () => {
  test('creates a job without a description, and finds it by its task', async () => {
    const job = await insertLikeTheirs('task-1');
    await client.query(`UPDATE gh_automation_jobs SET metadata = metadata || $2::jsonb WHERE id = $1`, [
      job.id,
      { pgBossJobId: 'b-1', pgBossQueueName: 'gh_apply_job' },
    ]);

    const { rows } = await client.query(
      `SELECT status, created_by, priority, timeout_seconds, metadata FROM gh_automation_jobs
       WHERE valet_task_id = 'task-1' ORDER BY created_at DESC LIMIT 1`,
    );

    expect(rows).toEqual([
      {
        status: 'queued',
        created_by: 'valet',
        priority: 5,
        timeout_seconds: 300,
        metadata: { source: 'valet', pgBossJobId: 'b-1', pgBossQueueName: 'gh_apply_job' },
      },
    ]);
  });

  test.each([
    [
      'cancels',
      `UPDATE gh_automation_jobs SET status = 'cancelled', completed_at = now(), status_message = 'Cancelled' WHERE id = $1 AND status = ANY ('{pending,queued,running,paused}')`,
    ],
    [
      'gives up what is stale',
      `UPDATE gh_automation_jobs SET status = 'failed', error_code = 'STALE_TASK', error_details = '{"message":"stale"}', completed_at = now() WHERE id = $1`,
    ],
    [
      'takes back an orphan',
      `UPDATE gh_automation_jobs SET status = 'queued', worker_id = NULL WHERE id = $1 AND status IN ('pending', 'queued')`,
    ],
    [
      'writes a callback’s own word back',
      `UPDATE gh_automation_jobs SET status = 'needs_human', status_message = NULL, interaction_type = 'verification', interaction_data = '{}', paused_at = now(), metadata = '{"kasm_url":"x"}', action_count = 3, total_tokens = 5000000000, llm_cost_cents = 2 WHERE id = $1`,
    ],
    [
      'retries',
      `UPDATE gh_automation_jobs SET status = 'pending', retry_count = retry_count + 1, completed_at = NULL, error_code = NULL, error_details = NULL WHERE id = $1`,
    ],
    [
      'fences an attempt',
      `UPDATE gh_automation_jobs SET execution_attempt_id = gen_random_uuid(), resume_ref = '{"storage_path":"a"}' WHERE id = $1`,
    ],
  ])('%s', async (_what, statement) => {
    const { id } = await insertLikeTheirs('task-2');

    expect((await client.query(statement, [id])).rowCount).toBe(1);
  });

  test('finds the worker of a sandbox, and the address of a worker', async () => {
    await client.query(`INSERT INTO sandboxes (name, instance_id, environment) VALUES ('s', 'i-1', 'prod')`);
    await client.query(
      `INSERT INTO gh_worker_registry (worker_id, ec2_instance_id, ec2_ip) VALUES ('w-1', 'i-1', '10.0.0.1')`,
    );

    const { rows: workers } = await client.query(
      `SELECT r.worker_id FROM gh_worker_registry r JOIN sandboxes s ON s.instance_id = r.ec2_instance_id
       WHERE r.status = 'active'`,
    );
    const { rows: addresses } = await client.query(
      `SELECT ec2_ip FROM gh_worker_registry WHERE worker_id = 'w-1' AND status IN ('active', 'draining') AND ec2_ip IS NOT NULL`,
    );

    expect(workers).toEqual([{ worker_id: 'w-1' }]);
    expect(addresses).toEqual([{ ec2_ip: '10.0.0.1' }]);
  });

  test('writes events of its own, and lists and deletes browser sessions', async () => {
    const { id } = await insertLikeTheirs('task-3');
    await client.query(
      `INSERT INTO gh_job_events (job_id, event_type, from_status, to_status, actor)
       VALUES ($1, 'status_change', 'queued', 'running', 'reconciliation_monitor')`,
      [id],
    );
    await client.query(
      `INSERT INTO gh_browser_sessions (user_id, domain, session_data, encryption_key_id)
       SELECT user_id, 'jobs.example', 'sealed', '1' FROM gh_automation_jobs WHERE id = $1`,
      [id],
    );

    const sessions = await client.query('SELECT id, domain, last_used_at FROM gh_browser_sessions');
    await client.query('DELETE FROM gh_browser_sessions WHERE id = $1', [sessions.rows[0].id]);
    await client.query('DELETE FROM gh_automation_jobs WHERE id = $1', [id]);

    expect(sessions.rows).toHaveLength(1);
    expect((await client.query('SELECT FROM gh_job_events WHERE job_id = $1', [id])).rowCount).toBe(0);
  });
});

describe('a row that anybody writes', () => {
  test('is announced to who listens', async () => {
    const told = new Promise<string | undefined>((resolve) => {
      client.once('notification', ({ payload }) => resolve(payload));
    });
    await client.query('LISTEN gh_job_created');

    const { id, user_id } = await insertLikeTheirs('task-4');

    expect(JSON.parse((await told) ?? '')).toEqual({ id, job_type: 'apply', priority: 5, user_id });
  });

  test('has its events in the order in which they were written, those of one transaction too', async () => {
    const { id } = await insertLikeTheirs('task-order');
    const types = Array.from({ length: 20 }, (_, index) => `event_${index}`);
    await client.query('BEGIN');
    for (const type of types) {
      const event = { id: randomUUID(), jobId: id, type, message: 'm', actor: 'system' };
      await insertEvent(client, event);
    }
    // As where a clock does not tick between two of them.
    await client.query('UPDATE gh_job_events SET created_at = now() WHERE job_id = $1', [id]);
    await client.query('COMMIT');

    const pool = createPool(url, { name: 'test', onIdleError: () => {} });
    const { events } = await listEvents(pool, id, { limit: 50, offset: 0 });
    await pool.end();

    expect(events.map((event) => event.event_type)).toEqual(types);
  });

  test('leaves a trace of its status, and of when it changed', async () => {
    const { id } = await insertLikeTheirs('task-5');
    await client.query(`UPDATE gh_automation_jobs SET status = 'running', worker_id = 'w-9' WHERE id = $1`, [
      id,
    ]);
    await client.query(`UPDATE gh_automation_jobs SET status = 'running' WHERE id = $1`, [id]);

    const { rows: events } = await client.query(
      'SELECT event_type, from_status, to_status, actor FROM gh_job_events WHERE job_id = $1',
      [id],
    );
    const { rows: jobs } = await client.query(
      'SELECT updated_at > created_at AS touched FROM gh_automation_jobs WHERE id = $1',
      [id],
    );

    expect(events).toEqual([
      { event_type: 'status_change', from_status: 'queued', to_status: 'running', actor: 'w-9' },
    ]);
    expect(jobs).toEqual([{ touched: true }]);
  });
});

/** `name: type [required][, default]` */
async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(
    `SELECT a.attname || ': ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' required' ELSE '' END
       || coalesce(', ' || regexp_replace(pg_get_expr(d.adbin, d.adrelid), '::[a-z ]+$', ''), '') AS text
     FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  return rows.map((row) => row.text);
}

/** As the client's queue mode does it. */
async function insertLikeTheirs(taskId: string): Promise<{ id: string; user_id: string }> {
  const { rows } = await client.query<{ id: string; user_id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, created_by, job_type, target_url, input_data, priority, max_retries, tags,
       metadata, callback_url, valet_task_id, status)
     VALUES (gen_random_uuid(), 'valet', 'apply', 'https://jobs.example/1', '{"user_data":{}}', 5, 1, '["valet"]',
       '{"source":"valet"}', 'https://valet.example/hook', $1, 'queued')
     RETURNING id, user_id`,
    [taskId],
  );
  const [job] = rows;
  if (job === undefined) throw new Error('the insert returned nothing');
  return job;
}
