import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SAMPLE_PROFILE, SAMPLE_USER } from '../testing/apiCaller.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../testing/callbackReceiver.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

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

describe('contract 1.6: a task', () => {
  test('to scrape brings the posting, and to do anything else the words of the page', async () => {
    const ids = await Promise.all([create('scrape'), create('custom')]);
    const [scraped, read] = await Promise.all(
      ids.map((id) => running.api.until(id, ['completed', 'failed'])),
    );

    expect(scraped).toMatchObject({
      status: 'completed',
      status_message: 'The page was read',
      result: { data: { title: 'Engineer', description: 'Engineer, in Berlin', source: 'page', url: SITE } },
    });
    expect(read).toMatchObject({
      status: 'completed',
      result: {
        data: {
          title: 'Engineer',
          text: 'Engineer, in Berlin',
          note: expect.stringContaining('not interpreted'),
        },
      },
    });
  });

  test('to fill a form fills and does not submit, and asks what it does not know', async () => {
    const { api, database } = running;
    const input_data = { user_data: SAMPLE_PROFILE };
    const id = await create('fill_form', { input_data, metadata: { hitl: true } }, `${SITE}?question=Why`);
    await api.until(id, ['paused']);
    await api.post(`/valet/resume/${id}`, { resolution_data: { answers: { Why: 'Because' } } });

    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({
      status: 'completed',
      status_message: 'The form was filled; nothing was submitted',
      result: {
        data: {
          submitted: false,
          fields: [{ label: 'First name', meaning: 'first_name', source: 'profile' }],
        },
      },
    });
    expect((await database.query('SELECT FROM gh_permits WHERE job_id = $1', [id])).rowCount).toBe(0);
  });

  test('of a kind that there is not is refused with the list of what there is', async () => {
    const { status, body } = await running.api.post('/valet/task', taskFor('workday_apply'));

    expect(status).toBe(422);
    expect(body['details']).toMatchObject([
      { field: 'job_type', message: 'wants one of: apply, scrape, fill_form, custom' },
    ]);
  });

  test('is told of by a key that is known already', async () => {
    const idempotency_key = 'task-twice';
    const id = await create('custom', { idempotency_key });

    expect(await running.api.post('/valet/task', { ...taskFor('custom'), idempotency_key })).toMatchObject({
      status: 409,
      body: { job_id: id, valet_task_id: 'task-1', duplicate: true },
    });
    await running.api.until(id, ['completed']);
  });
});

describe('a review before the submit', () => {
  test('shows what was filled, and submits when a person says so', async () => {
    const { api, database } = running;
    const id = await api.apply(`${SITE}?pages=2`, { metadata: { review: true }, callback_url: receiver.url });
    const paused = await api.until(id, ['paused', 'completed', 'failed']);
    const permits = await database.query('SELECT FROM gh_permits WHERE job_id = $1', [id]);
    await api.post(`/valet/resume/${id}`);

    expect(paused).toMatchObject({
      status: 'paused',
      interaction: {
        reason: 'review',
        type: 'verification',
        fields: [{ label: 'First name', meaning: 'first_name', source: 'profile' }],
      },
    });
    expect(permits.rowCount).toBe(0);
    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    const sent = await until(
      () => receiver.accepted().filter(({ body }) => body.job_id === id),
      (all) => all.at(-1)?.body.status === 'completed',
    );
    const told = sent.filter(({ body }) => body.status !== 'progress');
    expect(told.map(({ body }) => body.status)).toEqual(['running', 'needs_human', 'resumed', 'completed']);
    expect(told[1]?.body['interaction']).toMatchObject({
      reason: 'review',
      fields: [{ label: 'First name' }],
    });
  });

  test('is asked for although nobody else would be asked, and submits nothing when it is cancelled', async () => {
    const { api, database } = running;
    const id = await api.apply(SITE, { metadata: { review: true } });
    await api.until(id, ['paused', 'completed', 'failed']);
    const answer = await api.post(`/valet/resume/${id}`, { action: 'cancel' });

    expect(answer).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    expect((await database.query('SELECT FROM gh_permits WHERE job_id = $1', [id])).rowCount).toBe(0);
  });

  test('is asked for again by what the site sent back, and before the form goes once more', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?submit=rejected`, { metadata: { review: true } });
    await api.until(id, ['paused', 'failed']);
    await api.post(`/valet/resume/${id}`);
    await until(
      () => api.events(id),
      (seen) => seen.filter((type) => type === 'hitl_paused').length === 2,
    );
    await api.until(id, ['paused']);
    await api.post(`/valet/resume/${id}`);

    expect(await api.until(id, ['failed'])).toMatchObject({ error: { code: 'submit_rejected' } });
  });
});

describe('contract 1.5: a batch', () => {
  const JOB = { job_type: 'custom', target_url: SITE };

  test('with a user for all of it is created and run', async () => {
    const { api } = running;
    const { status, body } = await api.post('/jobs/batch', { user_id: SAMPLE_USER, jobs: [JOB, JOB, JOB] });
    const ids = body['job_ids'] as string[];

    expect({ status, created: body['created'] }).toEqual({ status: 201, created: 3 });
    expect(new Set(ids).size).toBe(3);
    const ends = await Promise.all(ids.map((id) => api.until(id, ['completed', 'failed'])));
    expect(ends.map((end) => end['status'])).toEqual(['completed', 'completed', 'completed']);
  });

  test.each([
    ['one of which has a known key', { idempotency_key: 'batch-known' }, 409],
    ['one of which is not valid', { priority: 11 }, 422],
    ['one of which goes to a private address', { target_url: 'http://10.0.0.1/' }, 422],
  ])('%s creates nothing', async (_which, wrong, status) => {
    const { api, database } = running;
    await api.post('/jobs', { ...JOB, user_id: SAMPLE_USER, idempotency_key: 'batch-known' });
    const user_id = '00000000-0000-4000-8000-0000000000b0';

    const refused = await api.post('/jobs/batch', { user_id, jobs: [JOB, { ...JOB, ...wrong }] });

    expect(refused.status).toBe(status);
    const { rowCount } = await database.query('SELECT FROM gh_automation_jobs WHERE user_id = $1', [user_id]);
    expect(rowCount).toBe(0);
  });
});

async function create(job_type: string, more: object = {}, target_url = SITE): Promise<string> {
  const { status, body } = await running.api.post('/valet/task', {
    ...taskFor(job_type),
    target_url,
    ...more,
  });
  if (status !== 201) throw new Error(`task: ${status} ${JSON.stringify(body)}`);
  return String(body['job_id']);
}

function taskFor(job_type: string): Record<string, unknown> {
  return {
    valet_task_id: 'task-1',
    valet_user_id: SAMPLE_USER,
    job_type,
    target_url: SITE,
    task_description: 'Look at the page',
  };
}
