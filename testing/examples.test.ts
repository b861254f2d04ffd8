import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { GhostHandsClient } from '../client/index.ts';
import { SAMPLE_USER } from './apiCaller.ts';
import { startTestStack, type TestStack } from './testStack.ts';

/** What is written for newcomers is run as it stands; only the posting is one that answers here. */

const POSTING = 'https://example.com/careers';
const ASKS = 'http://127.0.0.1:9/posting?question=Best%20time%20to%20call';

const run = promisify(execFile);

let running: TestStack;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

test('the example of the README applies, shows how the job stands, and answers its question', async () => {
  const { api } = running;
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const example = /(?<=## Use\n[\s\S]*?\n\n)(?: {4}.*\n)+/.exec(readme)?.[0] ?? '';
  const [apply = '', ask = '', answer = ''] = example
    .replace(POSTING, ASKS)
    .split(/(?=^ {4}curl )|(?=^ {4}post "valet\/resume)/m);
  const define = apply.split('\n')[0] ?? '';

  const created = await shell(apply);
  const JOB = String(created['job_id']);
  await api.until(JOB, ['paused', 'failed', 'completed']);
  const status = await shell(ask, { JOB });
  const resumed = await shell(`${define}\n${answer}`, { JOB });

  expect(created).toMatchObject({ valet_task_id: 't1', status: 'pending' });
  expect(status).toMatchObject({ status: 'paused', interaction: { reason: 'screening_question' } });
  expect(resumed).toMatchObject({ job_id: JOB, status: 'running' });
  expect(await api.until(JOB, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
});

describe('the examples that clients were given', () => {
  const APPLY = `curl -s -X POST $API/api/v1/gh/valet/apply -H "Content-Type: application/json" -H "X-GH-Service-Key: $KEY" -d`;
  const APPLICATION = {
    valet_task_id: 'test-123',
    valet_user_id: '00000000-0000-0000-0000-000000000001',
    target_url: POSTING,
    profile: { first_name: 'Test', last_name: 'User', email: 'test@example.com' },
  };

  test('go to any worker, and to the one that is named', async () => {
    const { api } = running;
    await running.startHost('adam');

    const any = await shell(`${APPLY} '${JSON.stringify(APPLICATION)}'`);
    const named = await shell(`${APPLY} '${JSON.stringify({ ...APPLICATION, target_worker_id: 'adam' })}'`);

    await api.until(String(any['job_id']), ['completed']);
    const ID = String(named['job_id']);
    await api.until(ID, ['completed']);
    expect(
      await shell('curl -s $API/api/v1/gh/valet/status/$ID -H "X-GH-Service-Key: $KEY"', { ID }),
    ).toMatchObject({ job_id: ID, worker_id: 'adam', target_worker_id: 'adam', status: 'completed' });
  });

  test('work from a program too', async () => {
    const client = new GhostHandsClient(running.stack.apiUrl, running.stack.serviceKey);

    const job = await client.createJob({
      user_id: SAMPLE_USER,
      job_type: 'custom',
      target_url: POSTING,
      task_description: 'Look at the page',
      target_worker_id: 'adam',
    });

    expect(await client.waitForCompletion(job.id)).toMatchObject({ status: 'completed', worker_id: 'adam' });
    client.dispose();
  });
});

async function shell(command: string, more: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const { stack } = running;
  const env = { PATH: process.env['PATH'], API: stack.apiUrl, KEY: stack.serviceKey, ...more };
  const { stdout } = await run('bash', ['-c', command], { env });
  return JSON.parse(stdout) as Record<string, unknown>;
}
