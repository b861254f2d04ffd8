import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { applicationFor, SAMPLE_USER } from '../testing/apiCaller.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { GhostHandsStarter, StartError } from './temporal.ts';

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;
let connection: Connection;
let starter: GhostHandsStarter;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
  const env = running.stack.env;
  connection = await Connection.connect({ address: env['TEMPORAL_ADDRESS'] ?? '' });
  const client = new Client({ connection, namespace: env['TEMPORAL_NAMESPACE'] ?? 'default' });
  starter = new GhostHandsStarter({ client, credentialKey: env['GH_CREDENTIAL_KEY'] ?? '' });
});

afterAll(async () => {
  await connection.close();
  await running[Symbol.asyncDispose]();
});

describe('a job that is started through the engine', () => {
  test('gets a row and runs as one that came over HTTP', async () => {
    const { api, database } = running;

    const started = await starter.apply(applicationFor(SITE));
    const { rows } = await database.query('SELECT * FROM gh_automation_jobs WHERE id = $1', [started.job_id]);

    expect(started).toMatchObject({ valet_task_id: 'task-1', status: 'pending', duplicate: false });
    expect(JSON.stringify(rows[0])).not.toMatch(/Grace|Hopper/);
    expect(await api.until(started.job_id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('shows nothing of the applicant to the engine', async () => {
    const { job_id } = await starter.apply(applicationFor(SITE));
    await running.api.until(job_id, ['completed']);

    const history = await new Client({
      connection,
      namespace: running.stack.env['TEMPORAL_NAMESPACE'] ?? 'default',
    }).workflow
      .getHandle(job_id)
      .fetchHistory();

    const seen = Buffer.concat(
      JSON.stringify(history)
        .match(/[A-Za-z0-9+/]{8,}={0,2}/g)
        ?.map((text) => Buffer.from(text, 'base64')) ?? [],
    );
    expect(seen.toString('latin1')).not.toMatch(/Grace|Hopper|555 0123/);
    expect(JSON.stringify(history)).not.toMatch(/Grace|Hopper/);
  });

  test('twice with one key is one job, also beside the HTTP API', async () => {
    const { api } = running;
    const wanted = applicationFor(`${SITE}?captcha=1`, { idempotency_key: 'once', metadata: { hitl: true } });

    const both = await Promise.all([starter.apply(wanted), starter.apply(wanted)]);
    const overHttp = await api.post('/valet/apply', wanted);
    const { body } = await api.post('/valet/apply', applicationFor(SITE, { idempotency_key: 'http first' }));
    const after = await starter.apply(applicationFor(SITE, { idempotency_key: 'http first' }));

    expect(both.filter(({ duplicate }) => duplicate)).toHaveLength(1);
    expect(both[0]?.job_id).toBe(both[1]?.job_id);
    expect(overHttp).toMatchObject({ status: 409, body: { job_id: both[0]?.job_id, duplicate: true } });
    expect(after).toMatchObject({ job_id: body['job_id'], duplicate: true });
    await starter.cancel(both[0]?.job_id ?? '');
    expect(await starter.apply(wanted)).toMatchObject({ job_id: both[0]?.job_id, duplicate: true });
  });

  test('is resumed and cancelled', async () => {
    const { api } = running;
    const asks = applicationFor(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    const [answered, cancelled] = await Promise.all([starter.apply(asks), starter.apply(asks)]);
    await Promise.all([answered, cancelled].map(({ job_id }) => api.until(job_id, ['paused'])));

    expect(await starter.resume(answered.job_id)).toMatchObject({ status: 'running' });
    expect(await starter.cancel(cancelled.job_id)).toHaveProperty('cancelled_at');
    expect(await api.until(answered.job_id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    expect((await api.status(cancelled.job_id))['status']).toBe('cancelled');
    await expect(starter.resume(answered.job_id)).rejects.toThrow();
  });

  test('is a task too', async () => {
    const { job_id } = await starter.task({
      valet_task_id: 't',
      valet_user_id: SAMPLE_USER,
      job_type: 'custom',
      target_url: SITE,
      task_description: 'Look',
    });

    expect(await running.api.until(job_id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test.each([
    ['before it is sent, by its fields', applicationFor('nowhere at all'), 'target_url'],
    ['by the service, which alone knows its network', applicationFor('http://10.0.0.1/'), 'target_url'],
  ])('is refused %s', async (_where, body, field) => {
    const refused = await starter.apply(body).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(StartError);
    expect(refused).toMatchObject({ code: 'validation_error', problems: [{ field }] });
  });

  test('wants the key of the service', () => {
    const client = new Client({ connection });

    expect(() => new GhostHandsStarter({ client, credentialKey: 'abc' })).toThrow('64 hexadecimal digits');
  });
});
