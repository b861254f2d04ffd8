import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CallbackReceiver, startCallbackReceiver } from '../testing/callbackReceiver.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** What becomes of jobs whose row and workflow tell different stories. */

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;
let receiver: CallbackReceiver;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
  receiver = await startCallbackReceiver();
  // Rows can be made to look old.
  await running.database.query('ALTER TABLE gh_automation_jobs DISABLE TRIGGER gh_jobs_touch');
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await receiver.close();
});

describe('a job whose workflow was terminated by hand', () => {
  test('is closed as failed, and its client is told', async () => {
    const id = await running.api.apply(`${SITE}?captcha=1`, { callback_url: receiver.url });
    await running.api.until(id, ['paused']);

    await running.client.workflow.getHandle(id).terminate('by hand');
    await makeOld(id);
    const end = await running.api.until(id, ['failed']);

    expect(end).toMatchObject({
      error: { code: 'terminated', message: 'The run of the job was terminated in the engine.' },
    });
    const sent = await until(
      () => receiver.accepted().filter((callback) => callback.body.job_id === id),
      (seen) => seen.length >= 3,
    );
    expect(sent.at(-1)?.body).toMatchObject({ status: 'failed', error_code: 'terminated' });
    expect((await running.api.post(`/valet/resume/${id}`)).status).toBe(409);
    expect((await running.api.post(`/jobs/${id}/retry`)).status).toBe(200);
  });

  test('is not failed as unsent when it had sent the form', async () => {
    const id = await running.api.apply(`${SITE}?submit=unknown`, { metadata: { hitl: true } });
    await running.api.until(id, ['paused']);

    await running.client.workflow.getHandle(id).terminate('by hand');
    await makeOld(id);

    expect(await running.api.until(id, ['failed'])).toMatchObject({ error: { code: 'submit_unknown' } });
  });

  test('is left alone while it only waits', async () => {
    const id = await running.api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await running.api.until(id, ['paused']);
    const other = await running.api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await running.api.until(other, ['paused']);

    await makeOld(id);
    await running.client.workflow.getHandle(other).terminate('by hand');
    await makeOld(other);
    await running.api.until(other, ['failed']);

    expect((await running.api.status(id))['status']).toBe('paused');
    await running.api.post(`/jobs/${id}/cancel`);
  });
});

test('a job that has ended gets its end back when others write over it', async () => {
  const id = await running.api.apply(SITE);
  const before = await running.api.until(id, ['completed']);

  await running.database.query(
    `UPDATE gh_automation_jobs SET status = 'needs_human', result_data = NULL, status_message = NULL,
       updated_at = now() - interval '1 minute' WHERE id = $1`,
    [id],
  );
  const { rows } = await until(
    () => running.database.query('SELECT status, result_data FROM gh_automation_jobs WHERE id = $1', [id]),
    (seen) => seen.rows[0].status !== 'needs_human',
  );

  expect(rows).toEqual([
    {
      status: 'completed',
      result_data: expect.objectContaining({ submitted: true, confirmation_id: 'FAKE-1' }),
    },
  ]);
  expect((await running.api.status(id))['timestamps']).toEqual(before['timestamps']);
  const events = await running.api.events(id);
  expect(events.filter((type) => type === 'job_completed')).toHaveLength(1);
});

test('a row of which no run can be made is ended, and says what is wrong with it', async () => {
  const { rows } = await running.database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, input_data, timeout_seconds, updated_at)
     VALUES (gen_random_uuid(), 'apply', $1, '{"application_ref":"none"}', 0, now() - interval '1 minute')
     RETURNING id`,
    [SITE],
  );
  const id = rows[0]?.id ?? '';

  const end = await running.api.until(id, ['failed']);

  expect(end).toMatchObject({ error: { code: 'validation_error' } });
  expect(JSON.stringify(end['error'])).toContain('timeout_seconds');
});

async function makeOld(id: string): Promise<void> {
  await running.database.query(
    `UPDATE gh_automation_jobs SET updated_at = now() - interval '5 minutes' WHERE id = $1`,
    [id],
  );
  await running.database.query(
    `UPDATE gh_dispatches SET dispatched_at = now() - interval '5 minutes' WHERE job_id = $1`,
    [id],
  );
}
