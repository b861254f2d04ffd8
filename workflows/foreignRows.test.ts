import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PgBoss } from 'pg-boss';
import { SAMPLE_PROFILE, SAMPLE_USER } from '../testing/apiCaller.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../testing/callbackReceiver.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** Rows that others insert, and words that they write into rows, are requests (contract 0 and 4). */

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;
let receiver: CallbackReceiver;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
  receiver = await startCallbackReceiver();
});

afterAll(async () => {
  await receiver.close();
  await running[Symbol.asyncDispose]();
});

describe('contract 4.2: a row that is inserted by another system', () => {
  test('is run, and keeps nothing of the applicant or of the callback in the open', async () => {
    const { api, database } = running;
    const id = await insert({
      callback_url: `${receiver.url}?token=${running.stack.serviceKey}&for=us`,
      input_data: {
        user_data: { ...SAMPLE_PROFILE, location: { city: 'New York' } },
        qa_overrides: { Why: 'Because of compilers' },
        tier: 'starter',
        platform: 'unknown',
        resume_ref: { storage_path: 'grace-hopper.pdf' },
      },
      target_url: `${SITE}?question=Why`,
    });

    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    const { rows } = await database.query('SELECT * FROM gh_automation_jobs WHERE id = $1', [id]);
    expect(JSON.stringify(rows[0])).not.toMatch(/Grace|Hopper|compilers|token=|for=us|grace-hopper/i);
    const sent = await until(
      () => receiver.accepted().filter(({ body }) => body.job_id === id),
      (all) => all.at(-1)?.body.status === 'completed',
    );
    expect(sent.map(({ body }) => body.status)).toEqual(['running', 'progress', 'completed']);
    expect(sent[0]?.path).toMatch(/\?for=us$/);
  });

  test('of a retry, which copies the input of ours, uses the references in it', async () => {
    const { api, database } = running;
    const first = await api.apply(`${SITE}?submit=rejected`, { callback_url: `${receiver.url}?first=1` });
    await api.until(first, ['failed']);
    const { rows } = await database.query<{ input_data: object }>(
      'SELECT input_data FROM gh_automation_jobs WHERE id = $1',
      [first],
    );
    const callback_url = `${receiver.url}?second=1`;
    const id = await insert({ input_data: rows[0]?.input_data ?? {}, callback_url });

    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    await until(
      () => receiver.accepted().find(({ body }) => body.job_id === id),
      (one) => one?.path.endsWith('?second=1') === true,
    );
  });

  test('whose applicant makes no sense ends with the names of the fields', async () => {
    const id = await insert({ input_data: { user_data: { first_name: 'Grace', email: 'nowhere' } } });

    const failed = await running.api.until(id, ['failed']);

    expect(failed).toMatchObject({ error: { code: 'validation_error' } });
    expect(JSON.stringify(failed['error'])).toMatch(/user_data\.last_name.*user_data\.email/);
    expect(JSON.stringify(failed['error'])).not.toContain('nowhere');
  });

  test('with a kind that is not ours ends, and says so', async () => {
    const id = await insert({ job_type: 'workday_apply' });

    expect(await running.api.until(id, ['failed'])).toMatchObject({
      error: { code: 'validation_error', details: { detail: expect.stringContaining('job_type') } },
    });
  });

  test('for a worker that is not ours is left alone until it is', async () => {
    const { api, database } = running;
    const id = await insert({ target_worker_id: 'desktop-7' });
    const after = await insert({});
    await api.until(after, ['completed', 'failed']);

    const { rows } = await database.query('SELECT * FROM gh_automation_jobs WHERE id = $1', [id]);
    expect(rows[0]).toMatchObject({ status: 'queued', input_data: { user_data: { first_name: 'Grace' } } });

    await database.query(`UPDATE gh_worker_registry SET target_worker_id = 'desktop-7'`);
    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('runs once, although many are told of it at once and pg-boss has it too', async () => {
    const { api, database } = running;
    const boss = new PgBoss(running.env['DATABASE_URL'] ?? '');
    boss.on('error', () => {});
    await boss.start();
    try {
      const queue = await until(
        () => boss.getQueue('gh_apply_job'),
        (found) => found !== null,
      );
      expect(queue).toMatchObject({ expireInSeconds: 14_400, retryLimit: 0 });
      const ids = await Promise.all(Array.from({ length: 8 }, () => insert({})));
      for (const ghJobId of ids)
        await boss.send(
          'gh_apply_job',
          { ghJobId, jobType: 'apply' },
          { singletonKey: ghJobId, retryLimit: 0 },
        );
      const ends = await Promise.all(ids.map((id) => api.until(id, ['completed', 'failed'])));

      expect(new Set(ends.map((end) => end['status']))).toEqual(new Set(['completed']));
      const { rows } = await database.query<{ count: number }>(
        `SELECT count(*) AS count FROM gh_job_events WHERE event_type = 'job_started' AND job_id = ANY ($1)`,
        [ids],
      );
      expect(rows[0]?.count).toBe(ids.length);
      const states = await until(
        () => database.query<{ state: string }>(`SELECT state FROM pgboss.job WHERE name = 'gh_apply_job'`),
        (found) => found.rows.every(({ state }) => state === 'completed'),
      );
      expect(states.rowCount).toBe(ids.length);
    } finally {
      await boss.stop({ graceful: false });
    }
  });
});

describe('a word that another system writes into a row', () => {
  test('cancels the job: `cancelled`', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?captcha=1`, { callback_url: receiver.url });
    await api.until(id, ['paused']);
    await until(
      () => receiver.accepted().filter(({ body }) => body.job_id === id),
      (sent) => sent.at(-1)?.body.status === 'needs_human',
    );
    await write(id, 'cancelled');

    const sent = await until(
      () => receiver.accepted().filter(({ body }) => body.job_id === id),
      (all) => all.at(-1)?.body.status === 'cancelled',
    );
    expect(sent.at(-1)?.body).toMatchObject({ error_code: 'cancelled' });
    expect(await api.events(id)).toContain('job_cancelled');
  });

  test('is an echo where it is what the last callback said, and cancels nothing', async () => {
    const { api, database } = running;
    const id = await api.apply(`${SITE}?captcha=1`, { callback_url: receiver.url });
    await api.until(id, ['paused']);
    await until(
      () => receiver.accepted().filter(({ body }) => body.job_id === id),
      (sent) => sent.at(-1)?.body.status === 'needs_human',
    );
    await database.query(`UPDATE gh_callbacks SET status = 'cancelled' WHERE job_id = $1`, [id]);
    await write(id, 'cancelled');
    const other = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await api.until(other, ['paused']);
    await write(other, 'cancelled');
    await until(
      () => api.events(other),
      (seen) => seen.includes('job_cancelled'),
    );

    expect((await api.status(id))['status']).toBe('paused');
    await api.post(`/valet/resume/${id}`);
    await api.until(id, ['completed']);
  });

  test('retries a job that ended: `pending`', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await api.until(id, ['paused']);
    await api.post(`/jobs/${id}/cancel`);
    await write(id, 'pending');

    await api.until(id, ['paused']);
    expect((await api.get(`/jobs/${id}`)).body).toMatchObject({ retry_count: 1 });
    await api.post(`/valet/resume/${id}`);
    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('does not send an application twice: `pending` in the row of one that is in', async () => {
    const { api } = running;
    const id = await api.apply(SITE);
    await api.until(id, ['completed']);
    await write(id, 'pending');

    await api.until(id, ['completed']);
    expect((await api.events(id)).filter((type) => type === 'job_started')).toHaveLength(1);
  });

  test('that a receiver of callbacks writes changes neither the job nor whom it asks (contract 3.4)', async () => {
    const { api, database } = running;
    const id = await api.apply(`${SITE}?submit=rejected`, { metadata: { review: true } });
    await api.until(id, ['paused']);
    await database.query(
      `UPDATE gh_automation_jobs SET status = 'needs_human', metadata = '{"kasm_url": "x"}', worker_id = NULL WHERE id = $1`,
      [id],
    );
    await api.post(`/jobs/${id}/cancel`);
    await api.post(`/jobs/${id}/retry`);

    expect(await api.until(id, ['paused', 'failed', 'completed'])).toMatchObject({
      status: 'paused',
      interaction: { reason: 'review' },
    });
    await api.post(`/jobs/${id}/cancel`);
  });
});

test('without a direct connection rows are found by the sweep, and the log says so', async () => {
  const env = { DATABASE_DIRECT_URL: '' };
  await using stack = await startTestStack({ hosts: 1, env });
  const { rows } = await stack.database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, status) VALUES ($1, 'custom', $2, 'pending')
     RETURNING id`,
    [SAMPLE_USER, SITE],
  );

  const end = await stack.api.until(rows[0]?.id ?? '', ['completed', 'failed']);

  expect(end).toMatchObject({ status: 'completed' });
  const logs = join(stack.home, 'logs');
  const said = readdirSync(logs).map((file) => readFileSync(join(logs, file), 'utf8'));
  expect(said.join('\n')).toContain('DATABASE_DIRECT_URL is not set');
});

/** As VALET's queue mode inserts rows. */
async function insert(row: Record<string, unknown>): Promise<string> {
  const id = randomUUID();
  const columns = {
    id,
    user_id: SAMPLE_USER,
    created_by: 'valet',
    job_type: 'apply',
    target_url: `${SITE}/${id}`,
    input_data: { user_data: SAMPLE_PROFILE },
    max_retries: 1,
    tags: JSON.stringify(['valet', 'apply']),
    metadata: { quality_preset: 'balanced', source: 'valet' },
    valet_task_id: randomUUID(),
    status: 'queued',
    ...row,
  };
  const names = Object.keys(columns);
  const places = names.map((_name, index) => `$${index + 1}`);
  await running.database.query(
    `INSERT INTO gh_automation_jobs (${names.join()}) VALUES (${places.join()})`,
    Object.values(columns),
  );
  return columns.id;
}

async function write(id: string, word: string): Promise<void> {
  await running.database.query('UPDATE gh_automation_jobs SET status = $2 WHERE id = $1', [id, word]);
}
