import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DeregisterAnswer } from '../../contracts/worker.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../../testing/callbackReceiver.ts';
import { startTestStack, type TestStack } from '../../testing/testStack.ts';
import { until } from '../../testing/until.ts';

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;
let receiver: CallbackReceiver;

beforeAll(async () => {
  running = await startTestStack({ hosts: 2 });
  receiver = await startCallbackReceiver();
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await receiver.close();
});

describe('1.6: POST /valet/workers/deregister', () => {
  test('knows no worker of that name', async () => {
    expect(await deregister({ target_worker_id: 'nobody' })).toMatchObject({
      status: 404,
      body: { error: 'not_found' },
    });
    expect(await deregister({ target_worker_id: '' })).toMatchObject({ status: 422 });
  });

  test('without cancel_active_jobs ends no job', async () => {
    await running.startHost('host-3');
    const held = await jobOn('host-3', 'captcha=1');
    await running.api.until(held, ['paused']);

    const answer = await deregister({ target_worker_id: 'host-3', reason: null, cancel_active_jobs: null });

    expect(DeregisterAnswer.parse(answer.body)).toMatchObject({
      deregistered_workers: ['host-3'],
      cancelled_job_ids: [],
      reason: null,
    });
    await until(
      () => registryStatus('host-3'),
      (status) => status === 'draining',
    );
    expect((await running.api.post(`/valet/resume/${held}`)).status).toBe(200);
    expect(await running.api.until(held, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('fails what runs, waits or is paused there, and spares what may have been submitted', async () => {
    const paused = await jobOn('host-1', 'captcha=1');
    const working = await jobOn('host-1', 'ms=20000');
    const sent = await jobOn('host-1', 'submit=unknown');
    const elsewhere = await jobOn('host-2', 'captcha=1');
    await Promise.all([paused, sent, elsewhere].map((id) => running.api.until(id, ['paused'])));
    await running.api.until(working, ['running']);

    const answer = await deregister({
      target_worker_id: 'host-1',
      reason: 'sandbox terminated',
      cancel_active_jobs: true,
      drain_timeout_seconds: 60,
    });
    const waiting = await jobOn('host-1', 'ms=1');
    const again = await deregister({ target_worker_id: 'host-1', cancel_active_jobs: true });

    expect(answer).toMatchObject({ status: 200, body: { reason: 'sandbox terminated' } });
    const { cancelled_job_ids, cancelled_jobs, ...lists } = DeregisterAnswer.parse(answer.body);
    expect(new Set(cancelled_job_ids)).toEqual(new Set([paused, working]));
    expect(cancelled_jobs).toEqual(cancelled_job_ids);
    expect(lists).toMatchObject({
      deregistered_workers: ['host-1'],
      deregistered: ['host-1'],
      spared_jobs: [{ job_id: sent, reason: 'The application is being submitted' }],
    });
    for (const id of [paused, working]) {
      expect(await running.api.status(id)).toMatchObject({
        status: 'failed',
        error: { code: 'worker_deregistered' },
      });
      const told = await until(
        () => receiver.accepted().filter((callback) => callback.body.job_id === id),
        (all) => all.at(-1)?.body.status === 'failed',
      );
      expect(told.filter((callback) => callback.body.status === 'failed')).toHaveLength(1);
      expect(told.at(-1)?.body).toMatchObject({ error_code: 'worker_deregistered' });
    }
    expect(await running.api.status(elsewhere)).toMatchObject({ status: 'paused' });
    expect(await running.api.status(sent)).toMatchObject({ interaction: { reason: 'submit_unknown' } });
    expect(again.body).toMatchObject({ spared_jobs: [{ job_id: sent }] });
    expect(await running.api.until(waiting, ['failed', 'completed'])).toBeDefined();

    await until(
      () => registryStatus('host-1'),
      (status) => status === 'draining',
    );
    expect((await running.host('host-1', 'GET', '/worker/status')).body).toMatchObject({ is_draining: true });
  });
});

function deregister(body: Record<string, unknown>) {
  return running.api.post('/valet/workers/deregister', body);
}

function jobOn(worker: string, how: string): Promise<string> {
  return running.api.apply(`${SITE}?${how}`, { target_worker_id: worker, callback_url: receiver.url });
}

async function registryStatus(workerId: string): Promise<string | undefined> {
  const { rows } = await running.database.query<{ status: string }>(
    'SELECT status FROM gh_worker_registry WHERE worker_id = $1',
    [workerId],
  );
  return rows[0]?.status;
}
