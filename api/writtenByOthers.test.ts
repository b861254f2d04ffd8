import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { saveJobQueued, saveJobStarted } from '../db/projection.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';

/** Other systems write into the rows of our jobs, at any time: the workflow stays the truth. */

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

describe('a paused job', () => {
  test.each(['needs_human', 'awaiting_review', 'resumed', 'queued', 'failed', 'anything'])(
    'whose row says %s is shown as paused, and goes on when a person answers',
    async (word) => {
      const { api } = running;
      const id = await paused();
      await write(id, word);

      const status = await api.status(id);
      const row = await api.get(`/jobs/${id}`);
      const listed = await api.get('/jobs?status=paused');
      const resumed = await api.post(`/valet/resume/${id}`);

      expect(status).toMatchObject({ status: 'paused', interaction: { type: 'captcha' } });
      expect(row.body['status']).toBe('paused');
      expect(JSON.stringify(listed.body)).toContain(id);
      expect(resumed).toMatchObject({ status: 200, body: { status: 'running' } });
      expect((await api.until(id, ['completed']))['status']).toBe('completed');
    },
  );

  test('stays paused when its host is lost, whatever its row says', async () => {
    const id = await paused();
    await write(id, 'needs_human');

    await saveJobQueued(running.database, id, 'lost');
    await saveJobStarted(running.database, id, 'host-1');

    expect((await running.api.status(id))['status']).toBe('paused');
    expect(await wordIn(id)).toBe('needs_human');
    await running.api.post(`/jobs/${id}/cancel`);
  });
});

test('a job that goes on is running, although a late word in its row says that it waits', async () => {
  const { api } = running;
  const id = await api.apply(`${SITE}?ms=20000`);
  await api.until(id, ['running']);
  await write(id, 'needs_human');

  expect((await api.status(id))['status']).toBe('running');
  expect((await api.get(`/jobs/${id}/status`)).body['status']).toBe('running');
  expect((await api.post(`/valet/resume/${id}`)).body).toMatchObject({
    error: 'not_paused',
    message: 'Job is running, not paused',
  });
  await api.post(`/jobs/${id}/cancel`);
});

test('an answer that comes when nobody asks is not kept', async () => {
  const { api, database } = running;
  const id = await api.apply(`${SITE}?ms=20000`);
  await api.until(id, ['running']);

  const answer = await api.post(`/valet/resume/${id}`, {
    resolution_data: { code: '123456', answers: { 'Why us?': 'Because' } },
  });

  expect(answer.status).toBe(409);
  const { rows } = await database.query<{ kind: string }>(
    'SELECT kind FROM gh_vault_records WHERE job_id = $1',
    [id],
  );
  expect(rows.map((row) => row.kind)).toEqual(['application']);
  await api.post(`/jobs/${id}/cancel`);
});

describe('a job that another system gave up in its row', () => {
  test('is not retried while it still runs, and is when it does not', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?ms=20000`);
    await api.until(id, ['running']);
    await write(id, 'failed');

    const refused = await api.post(`/jobs/${id}/retry`);
    await api.post(`/jobs/${id}/cancel`);
    const retried = await api.post(`/jobs/${id}/retry`);

    expect(refused).toMatchObject({
      status: 409,
      body: { error: 'job_not_retryable', current_status: 'running' },
    });
    expect(retried).toMatchObject({ status: 200, body: { status: 'pending', retry_count: 1 } });
    await api.post(`/jobs/${id}/cancel`);
  });

  test('can be retried when it has ended, although its row has a word that is not ours', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?submit=rejected`);
    await api.until(id, ['failed']);
    await write(id, 'needs_human');

    expect((await api.status(id))['status']).toBe('failed');
    expect(await api.post(`/jobs/${id}/retry`)).toMatchObject({ status: 200 });
  });
});

async function paused(): Promise<string> {
  const id = await running.api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
  await running.api.until(id, ['paused']);
  return id;
}

async function write(id: string, word: string): Promise<void> {
  await running.database.query(
    'UPDATE gh_automation_jobs SET status = $2, interaction_type = NULL WHERE id = $1',
    [id, word],
  );
}

async function wordIn(id: string): Promise<string | undefined> {
  const { rows } = await running.database.query<{ status: string }>(
    'SELECT status FROM gh_automation_jobs WHERE id = $1',
    [id],
  );
  return rows[0]?.status;
}
