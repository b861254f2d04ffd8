import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { WorkflowNotFoundError } from '@temporalio/client';
import { applicationFor } from '../testing/apiCaller.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../testing/callbackReceiver.ts';
import { startFaultyLink } from '../testing/faultyLink.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** What is lost, restarted or away while an application runs. */

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;

afterEach(async () => {
  await running[Symbol.asyncDispose]();
});

describe('an API that is killed', () => {
  test('between the insert and the start: the job runs all the same', async () => {
    running = await startTestStack();
    await using link = await startFaultyLink(running.env['TEMPORAL_ADDRESS'] ?? '');
    const { api, process } = await running.startApi('api-2', { TEMPORAL_ADDRESS: link.address });
    link.swallow();

    const answer = api.apply(SITE).catch(() => 'none');
    const id = await until(firstJobId, (found) => found !== undefined);
    await process.stop(0);

    expect(await answer).toBe('none');
    await expect(running.client.workflow.getHandle(String(id)).describe()).rejects.toThrow(
      WorkflowNotFoundError,
    );
    expect(await running.api.until(String(id), ['completed', 'failed'])).toMatchObject({
      status: 'completed',
    });
  });

  test('and restarted: what it accepted before is still there, and goes on', async () => {
    running = await startTestStack();
    const id = await running.api.apply(`${SITE}?ms=500`);
    await running.api.until(id, ['running']);

    await running.stack.part('api').kill();
    await running.stack.part('api').start();

    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });
});

test('a row that cannot be started keeps no other from it', async () => {
  running = await startTestStack();
  const wellFormed = await running.api.apply(SITE);
  await running.api.until(wellFormed, ['completed']);
  const insert = (affinity: string, age: string) =>
    running.database.query<{ id: string }>(
      `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, input_data, worker_affinity, created_at, updated_at)
       SELECT user_id, job_type, target_url, input_data, $2, now() - $3::interval, now() - $3::interval
       FROM gh_automation_jobs WHERE id = $1 RETURNING id`,
      [wellFormed, affinity, age],
    );
  await running.database.query('UPDATE gh_migrations SET run_on = run_on - interval $$1 hour$$');

  await insert('sideways', '20 seconds');
  const { rows } = await insert('any', '10 seconds');

  expect(await running.api.until(String(rows[0]?.id), ['completed', 'failed'])).toMatchObject({
    status: 'completed',
  });
});

describe('who cancels or answers after a host was lost', () => {
  test('is told at once, also before its lease has run out', async () => {
    running = await startTestStack({ hosts: 1, env: { GH_LEASE_SECONDS: '30' } });
    const { api } = running;
    const ids = await Promise.all([1, 2].map(() => api.apply(`${SITE}?captcha=1`, ASKS)));
    const [working = '', refused = ''] = ids;
    await Promise.all(ids.map((id) => api.until(id, ['paused'])));
    await running.stack.part('host-1').kill();

    const answers = await Promise.all([
      api.post(`/jobs/${working}/cancel`),
      api.post(`/valet/resume/${refused}`, { action: 'cancel' }),
    ]);

    expect(answers).toMatchObject([
      { status: 200, body: { status: 'cancelled' } },
      { status: 200, body: { status: 'cancelled' } },
    ]);
  });

  test('is told at once, also while no host is there, and the answer is used when one comes', async () => {
    running = await startTestStack({ hosts: 1, env: { GH_LEASE_SECONDS: '3' } });
    const { api } = running;
    const ids = await Promise.all([1, 2].map(() => api.apply(`${SITE}?question=Why`, ASKS)));
    const [answered = '', refused = ''] = ids;
    await Promise.all(ids.map((id) => api.until(id, ['paused'])));
    await running.stack.part('host-1').kill();
    await Promise.all(
      ids.map((id) =>
        until(
          () => api.events(id),
          (seen) => seen.includes('session_lost'),
        ),
      ),
    );

    const given = { resolution_data: { answers: { Why: 'Because' } } };
    const answers = await Promise.all([
      api.post(`/valet/resume/${answered}`, given),
      api.post(`/valet/resume/${refused}`, { action: 'cancel' }),
    ]);

    expect(answers).toMatchObject([
      { status: 200, body: { status: 'running' } },
      { status: 200, body: { status: 'cancelled' } },
    ]);
    expect(await api.status(refused)).toMatchObject({ error: { code: 'human_cancelled' } });
    await running.stack.part('host-1').start();
    expect(await api.until(answered, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });
});

describe('a host that is lost while a person is waited for', () => {
  test('does not take the question back', async () => {
    running = await startTestStack({ hosts: 2, env: { GH_LEASE_SECONDS: '3' } });
    const receiver = await startCallbackReceiver();
    const { api } = running;
    const id = await api.apply(`${SITE}?question=Why&from=2&pages=2&ms=50`, {
      callback_url: receiver.url,
    });
    const paused = await api.until(id, ['paused']);
    const { worker_id } = paused;
    // As a client does that was asked.
    await running.database.query(`UPDATE gh_automation_jobs SET status = 'needs_human' WHERE id = $1`, [id]);

    await running.stack.part(String(worker_id)).kill();
    const moved = await until(
      () => api.status(id),
      (seen) => typeof seen['worker_id'] === 'string' && seen['worker_id'] !== worker_id,
    );
    await until(
      () => api.events(id),
      (seen) => seen.filter((type) => type === 'blocker_detected').length === 2,
    );
    const asked = await api.status(id);
    await api.post(`/valet/resume/${id}`, { resolution_data: { answers: { Why: 'Because' } } });
    await api.until(id, ['completed', 'failed']);
    const sent = await until(
      () => receiver.accepted(),
      (seen) => seen.at(-1)?.body.status === 'completed',
    );

    expect(moved['status']).toBe('paused');
    expect(asked).toMatchObject({
      status: 'paused',
      status_message: paused['status_message'],
      interaction: paused['interaction'],
    });
    expect(sent.map((callback) => callback.body.status)).toEqual([
      'running',
      'progress',
      'needs_human',
      'resumed',
      'progress',
      'completed',
    ]);
    await receiver.close();
  });
});

describe('a host whose browser does not open', () => {
  test('takes no jobs from the others for long, fails none, and says so', async () => {
    running = await startTestStack({ hosts: 1, env: { MAX_CONCURRENT_JOBS: '1' } });
    const broken = await running.startHost('broken', { GH_TEST_OPEN_MS: 'never', MAX_CONCURRENT_JOBS: '4' });

    const ids = await Promise.all(Array.from({ length: 10 }, () => running.api.apply(`${SITE}?ms=200`)));
    const ends = await Promise.all(ids.map((id) => running.api.until(id, ['completed', 'failed'], 60_000)));

    expect(ends.map((end) => end['status'])).toEqual(ids.map(() => 'completed'));
    expect(new Set(ends.map((end) => end['worker_id']))).toEqual(new Set(['host-1']));
    expect(await running.host('host-1', 'GET', '/worker/health')).toMatchObject({
      body: { browser_ok: true },
    });
    await broken.stop(20_000);
  }, 90_000);

  test('is waited for when there is no other, while its health says what is wrong', async () => {
    running = await startTestStack({ hosts: 1, env: { GH_TEST_OPEN_MS: 'never' } });
    const id = await running.api.apply(SITE);

    await until(
      () => running.host('host-1', 'GET', '/worker/health'),
      ({ body }) => body['browser_ok'] === false,
    );

    await running.startHost('mended', { GH_TEST_OPEN_MS: '0' });
    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ worker_id: 'mended' });

    await running.host('host-1', 'POST', '/worker/drain');
    await until(
      () =>
        running.database.query(
          `SELECT FROM gh_worker_registry WHERE worker_id = 'host-1' AND metadata ->> 'browser_ok' = 'false'`,
        ),
      ({ rowCount }) => rowCount === 1,
    );
  });
});

describe('a control process that is killed', () => {
  test('and comes back: the job goes on where it was', async () => {
    running = await startTestStack();
    const id = await running.api.apply(`${SITE}?ms=700&pages=2`);
    await running.api.until(id, ['running']);

    await running.stack.part('control').kill();
    await running.stack.part('control').start();

    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    expect(await running.api.events(id)).not.toContain('session_lost');
  });
});

describe('a server that is killed in mid-job, and comes back', () => {
  test.each(['postgres', 'temporal'])(
    '%s: nothing accepted is lost, nobody is promised what cannot be kept, and all goes on by itself',
    async (server) => {
      running = await startTestStack({ ownServers: true });
      const { api } = running;
      const working = await api.apply(`${SITE}?ms=1500&pages=2`);
      const waiting = await api.apply(`${SITE}?question=Which%20sea`, ASKS);
      const paused = await api.until(waiting, ['paused']);
      const missing = async () => (await running.host('host-1', 'GET', '/worker/health')).body['unreachable'];
      const answer = { resolution_data: { answers: { 'Which sea': 'The Baltic' } } };

      await running.stack.part(server).kill();
      await until(missing, (seen) => Array.isArray(seen) && seen.includes(server));
      const [resumed, asked, watched] = await Promise.all([
        api.post(`/valet/resume/${waiting}`),
        api.post('/valet/apply', applicationFor(SITE)),
        api.call('GET', '/monitoring/health'),
      ]);
      await running.stack.part(server).start();
      await until(missing, (seen) => Array.isArray(seen) && seen.length === 0);

      expect(resumed).toMatchObject({ status: 503, body: { error: 'unavailable' } });
      expect(resumed.headers.get('retry-after')).not.toBeNull();
      // With its row written, a job is a promise that the reconciler keeps.
      expect(asked.status).toBe(server === 'postgres' ? 503 : 201);
      expect(watched.status).toBe(503);
      expect(watched.body['checks']).toContainEqual(
        expect.objectContaining({ name: server === 'postgres' ? 'database' : 'engine', status: 'unhealthy' }),
      );
      const accepted = server === 'postgres' ? [working] : [working, String(asked.body['job_id'])];
      for (const id of accepted) {
        expect(await api.until(id, ['completed', 'failed'], 90_000)).toMatchObject({ status: 'completed' });
      }
      expect(await api.events(working)).not.toContain('retry_scheduled');
      expect(await api.status(waiting)).toMatchObject({
        status: 'paused',
        interaction: paused['interaction'],
      });
      await until(
        () => api.post(`/valet/resume/${waiting}`, answer),
        ({ status }) => status === 200,
      );
      expect(await api.until(waiting, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    },
    150_000,
  );
});

describe('a callback receiver', () => {
  let receiver: CallbackReceiver;

  beforeEach(async () => {
    receiver = await startCallbackReceiver();
  });

  afterEach(() => receiver.close());

  test('that is away is asked again without anything else happening', async () => {
    running = await startTestStack();
    receiver.answerWith(503);
    const id = await running.api.apply(SITE, { callback_url: receiver.url });
    await running.api.until(id, ['completed']);
    // One for its start, one for its end, and then some.
    await until(
      () => receiver.received.length,
      (count) => count >= 3,
    );

    receiver.answerWith(200);

    const sent = await until(
      () => receiver.accepted(),
      (seen) => seen.length >= 3,
    );
    expect(sent.map((callback) => callback.body.status)).toEqual(['running', 'progress', 'completed']);
  });

  test('that is away gets everything later, in order and each once', async () => {
    running = await startTestStack();
    receiver.answerWith(503);
    const id = await running.api.apply(`${SITE}?captcha=1`, { callback_url: `${receiver.url}?token=t1` });
    await running.api.until(id, ['paused']);
    await running.api.post(`/valet/resume/${id}`);
    await running.api.until(id, ['completed']);
    await until(
      () => receiver.received.length,
      (count) => count >= 2,
    );

    receiver.answerWith(200);
    const sent = await until(
      () => receiver.accepted(),
      (seen) => seen.length >= 5,
    );

    expect(new Set(receiver.received.slice(0, -5).map((callback) => callback.body.status))).toEqual(
      new Set(['running']),
    );
    expect(sent.map((callback) => callback.body.status)).toEqual([
      'running',
      'needs_human',
      'resumed',
      'progress',
      'completed',
    ]);
    expect(sent[0]?.path).toBe('/webhooks?token=t1');
  });

  test('that redirects has failed, and is not followed', async () => {
    running = await startTestStack();
    receiver.answerWith(302);
    const id = await running.api.apply(SITE, { callback_url: receiver.url });
    await running.api.until(id, ['completed']);

    await until(
      () => receiver.received.length,
      (count) => count >= 2,
    );

    expect(receiver.received.map((callback) => callback.path)).not.toContain('/elsewhere');
    const { rows } = await running.database.query(
      'SELECT last_error, delivered_at FROM gh_callbacks ORDER BY number',
    );
    expect(rows[0]).toEqual({ last_error: 'HTTP 302', delivered_at: null });
  });
});

const ASKS = { metadata: { hitl: true } };

async function firstJobId(): Promise<string | undefined> {
  const { rows } = await running.database.query<{ id: string }>('SELECT id FROM gh_automation_jobs');
  return rows[0]?.id;
}
