import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { ListCallbacksAnswer, ResendCallbackAnswer } from '../contracts/callback.ts';
import { callbacksWorkflowId } from '../contracts/queues.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../testing/callbackReceiver.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

const SITE = 'http://127.0.0.1:9/posting';
const KASM_URL = 'https://host-1.example:6901/session';
const KEYS = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
/** As many as are made in ten minutes: after 1, 3, 9, 27, 81 seconds, then every two minutes. */
const TRIES_IN_TEN_MINUTES = 10;

let running: TestStack;
let receiver: CallbackReceiver;

beforeAll(async () => {
  running = await startTestStack({
    env: {
      GH_CALLBACK_WAIT_SECONDS: '0.05',
      GH_CALLBACK_SIGNING_SECRET: KEYS.map((key) => `whsec_${key.toString('base64')}`).join(' '),
      KASM_SESSION_URL: KASM_URL,
    },
  });
});

beforeEach(async () => {
  receiver = await startCallbackReceiver();
});

afterEach(() => receiver.close());

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

const ASKS_ON_PAGE_2 = `${SITE}?pages=2&question=Why&from=2`;
const WORDS_OF_IT = ['running', 'progress', 'needs_human', 'resumed', 'progress', 'completed'];

describe('callbacks (contract 3.1, 3.2)', () => {
  test('tell the whole of a job, each with our key, and signed by each secret', async () => {
    const id = await answeredApplication();

    const sent = await accepted(WORDS_OF_IT.length);

    expect(sent.map(({ body }) => body.status)).toEqual(WORDS_OF_IT);
    expect(sent[4]?.body).toMatchObject({
      progress: { step: 'filling_form', progress_pct: 60, actions_completed: 2 },
    });
    for (const { body, headers, text } of sent) {
      expect(body).toMatchObject({
        job_id: id,
        valet_task_id: 'task-1',
        worker_id: 'host-1',
        kasm_url: KASM_URL,
      });
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        'user-agent': 'GhostHands-Callback/1.0',
        'x-gh-service-key': running.stack.serviceKey,
      });
      const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${text}`;
      const signatures = KEYS.map((key) => `v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
      expect(headers['webhook-signature']).toBe(signatures.join(' '));
    }
  });

  test('reach a receiver that is down for ten minutes: all of them, in order, each under its id', async () => {
    receiver.answerWith(503);

    const id = await answeredApplication();
    await until(
      () => receiver.received.length,
      (count) => count > TRIES_IN_TEN_MINUTES,
    );
    receiver.answerWith(200);
    const sent = await accepted(WORDS_OF_IT.length);

    const refused = receiver.received.filter(({ answered }) => answered === 503);
    expect(new Set(refused.map(({ body }) => body.status))).toEqual(new Set(['running']));
    expect(sent.map(({ body }) => body.status)).toEqual(WORDS_OF_IT);
    expect(new Set(refused.map(webhookId))).toEqual(new Set(sent.slice(0, 1).map(webhookId)));
    expect(new Set(sent.map(webhookId)).size).toBe(WORDS_OF_IT.length);
    const listed = await until(
      () => callbacksOf(id),
      (callbacks) => callbacks.every(({ state }) => state === 'delivered'),
    );
    expect(listed.map(({ id: webhook }) => webhook)).toEqual(sent.map(webhookId));
    expect(listed[0]).toMatchObject({
      number: 1,
      status: 'running',
      attempts: refused.length + 1,
      last_status: 200,
    });
  });

  test('wait as long as their receiver asks with Retry-After', async () => {
    receiver.answerWith(429, { 'retry-after': '300' });

    const id = await running.api.apply(SITE, { callback_url: receiver.url });
    await until(
      () => receiver.received.length,
      (count) => count > 0,
    );
    const pending = await until(
      async () => {
        const { raw } = await callbacksRun(id).describe();
        return raw.pendingActivities?.[0]?.currentRetryInterval;
      },
      (wait) => wait !== null && wait !== undefined,
    );

    expect(Number(pending?.seconds)).toBe(300);
  });

  test('are held up by a failure on our side for seconds, however often their receiver was away', async () => {
    receiver.answerWith(503);
    const id = await running.api.apply(SITE, { callback_url: receiver.url });
    await until(
      () => receiver.received.length,
      (count) => count > 6,
    );

    await running.database.query('ALTER TABLE gh_callbacks RENAME TO gh_callbacks_away');
    const pending = await until(
      async () => (await callbacksRun(id).describe()).raw.pendingActivities?.[0],
      (step) => step?.lastFailure?.applicationFailureInfo?.type === 'DatabaseError',
    );
    await running.database.query('ALTER TABLE gh_callbacks_away RENAME TO gh_callbacks');

    expect(Number(pending?.currentRetryInterval?.seconds)).toBeLessThanOrEqual(2);
    receiver.answerWith(200);
    expect((await accepted(3)).map(({ body }) => body.status)).toEqual(['running', 'progress', 'completed']);
  });

  test('stop when their receiver answers 410 Gone, until one is asked for again', async () => {
    receiver.answerWith(410);
    const id = await running.api.apply(SITE, { callback_url: receiver.url });
    await running.api.until(id, ['completed']);
    const stopped = await until(
      () => callbacksOf(id),
      (callbacks) => callbacks.length === 3 && callbacks.every(({ state }) => state === 'stopped'),
    );

    expect(stopped.map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
    expect(stopped[0]).toMatchObject({ last_status: 410, last_error: 'HTTP 410', delivered_at: null });
    expect(receiver.received).toHaveLength(1);
    expect(await running.api.events(id)).toContain('callbacks_stopped');

    receiver.answerWith(200);
    const resent = await resend(id, 1);

    expect(resent).toMatchObject({ number: 1, id: stopped[0]?.id, state: 'pending' });
    expect((await accepted(3)).map(({ body }) => body.status)).toEqual(['running', 'progress', 'completed']);
  });
});

describe('POST /jobs/:id/callbacks/:number/resend', () => {
  test('sends the same callback again, under the same webhook-id', async () => {
    const id = await running.api.apply(SITE, { callback_url: receiver.url });
    const [, , completed] = await accepted(3);

    const resent = await resend(id, 3);
    const [, , , again] = await accepted(4);

    expect(resent).toMatchObject({ number: 4, status: 'completed', state: 'pending', attempts: 0 });
    expect(again?.text).toBe(completed?.text);
    expect(again?.headers['webhook-id']).toBe(completed?.headers['webhook-id']);
  });

  test('knows no other numbers', async () => {
    const id = await running.api.apply(SITE, { callback_url: receiver.url });
    await accepted(3);

    for (const number of ['4', '0', '-1', '1.5', 'x', '99999999999']) {
      expect(await running.api.post(`/jobs/${id}/callbacks/${number}/resend`)).toMatchObject({
        status: 404,
        body: { error: 'not_found', message: 'Callback not found' },
      });
    }
  });

  test('is not needed by a job without a callback_url: there are none', async () => {
    const id = await running.api.apply(SITE);
    await running.api.until(id, ['completed']);

    expect(await callbacksOf(id)).toEqual([]);
  });
});

/** One that asked a person on its second page, was answered, and is completed. */
async function answeredApplication(): Promise<string> {
  const id = await running.api.apply(ASKS_ON_PAGE_2, { callback_url: `${receiver.url}?mine=secret` });
  await running.api.until(id, ['paused']);
  await running.api.post(`/valet/resume/${id}`, { resolution_data: { answers: { Why: 'Because' } } });
  await running.api.until(id, ['completed']);
  return id;
}

function callbacksRun(id: string) {
  return running.client.workflow.getHandle(callbacksWorkflowId(id));
}

function accepted(count: number) {
  return until(
    () => receiver.accepted(),
    (seen) => seen.length >= count,
  );
}

async function callbacksOf(id: string) {
  const { status, body } = await running.api.get(`/jobs/${id}/callbacks`);
  expect(status).toBe(200);
  expect(JSON.stringify(body)).not.toContain('secret');
  return ListCallbacksAnswer.parse(body).callbacks;
}

async function resend(id: string, number: number) {
  const { status, body } = await running.api.post(`/jobs/${id}/callbacks/${number}/resend`);
  expect(status).toBe(202);
  return ResendCallbackAnswer.parse(body).callback;
}

function webhookId({ headers }: { headers: Record<string, unknown> }): unknown {
  return headers['webhook-id'];
}
