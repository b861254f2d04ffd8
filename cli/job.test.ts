import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GhostHandsClient } from '../client/index.ts';
import { SAMPLE_PROFILE, SAMPLE_USER } from '../testing/apiCaller.ts';
import { type RecordedOutput, recordedOutput } from '../testing/recordedOutput.ts';
import { SAMPLE_RESUME } from '../testing/sampleResume.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';
import { main } from './main.ts';

const SITE = 'http://127.0.0.1:9/posting';
const NOBODY = '00000000-0000-4000-8000-00000000dead';

let running: TestStack;
let client: GhostHandsClient;
let env: Record<string, string>;
let folder: string;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
  const { apiUrl, serviceKey } = running.stack;
  client = new GhostHandsClient(apiUrl, serviceKey);
  env = { GHOSTHANDS_API_URL: apiUrl, GH_SERVICE_SECRET: serviceKey };
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});
afterAll(async () => {
  client.dispose();
  await rm(folder, { recursive: true });
  await running[Symbol.asyncDispose]();
});

async function run(args: string[], options: Parameters<typeof recordedOutput>[0] = { isTerminal: true }) {
  const output = recordedOutput(options);
  const code = await main(args, env, output);
  return { code, said: output.said.join('\n'), complaints: output.complaints.join('\n'), output };
}

/** A job that no host takes; or one for the site. */
async function create(target: string | null = 'nobody', query = ''): Promise<string> {
  const { id } = await client.createJob({
    user_id: SAMPLE_USER,
    job_type: 'apply',
    target_url: `${SITE}${query}`,
    task_description: 'Apply for it',
    input_data: { user_data: SAMPLE_PROFILE },
    target_worker_id: target,
  });
  return id;
}

async function finished(query = ''): Promise<string> {
  const id = await create(null, query);
  await client.waitForCompletion(id);
  return id;
}

describe('contract 7.2: job list', () => {
  test('shows what needs a look first, in columns; without jobs it says so', async () => {
    const user = randomUUID();
    expect(await run(['job', 'ls', '--user', user])).toMatchObject({ code: 0, said: 'No jobs found.' });
    const [done, waiting] = [await finished(), await create()];

    const { code, said } = await run(['job', 'list']);

    const [head = '', ...lines] = said.split('\n');
    expect(code).toBe(0);
    expect(head).toMatch(/^STATUS +ID +TYPE +TARGET +WORKER +AGE +URL$/);
    const words = lines.slice(0, 2).map((line) => line.split(/ +/).slice(0, 5));
    expect(words).toEqual([
      [expect.stringMatching(/pending|queued/), waiting.slice(0, 8), 'apply', 'nobody', '-'],
      ['completed', done.slice(0, 8), 'apply', 'any', 'host-1'],
    ]);
    expect(said).toMatch(/\n\n2 job\(s\)$/);
    await client.cancelJob(waiting);
  });

  test('is JSON where nobody looks, or where it is asked for, and coloured only for people who like it', async () => {
    const piped = await run(['job', 'list', '--limit', '1'], {});
    const asked = await run(['job', 'list', '--limit', '1', '--json']);
    const table = await run(['job', 'list', '--table'], {});
    const coloured = await run(['job', 'list'], { isTerminal: true, hasColours: true });

    expect(JSON.parse(piped.said)).toMatchObject({ jobs: [{ id: expect.any(String), status: 'completed' }] });
    expect(asked.said).toBe(piped.said);
    expect(table.said).toMatch(/^STATUS/);
    expect(coloured.said).toContain('\u001B[32mcompleted\u001B[0m');
    expect(table.said).not.toContain('\u001B');
  });

  test.each([['--status', 'asleep'], ['--limit', '0'], ['--limt'], ['x']])(
    'refuses %s %s',
    async (...args) => {
      const { code, said, complaints } = await run(['job', 'list', ...args]);

      expect({ code, said }).toEqual({ code: 2, said: '' });
      expect(complaints).toContain('ghosthands job list');
    },
  );
});

describe('contract 7.2: job status', () => {
  test('tells all there is, by a short id', async () => {
    const id = await finished();

    const { code, said } = await run(['job', 's', id.slice(0, 8)]);

    const labels = said.split('\n').map((line) => line.split(' ')[0]);
    expect(code).toBe(0);
    expect(labels).toEqual(
      'Job Status Type URL Task Worker Target Created Started Finished Duration Result'.split(' '),
    );
    expect(said).toContain(`Job       ${id}\nStatus    completed`);
    expect(said).toMatch(/\nDuration +\d+s\n/);
    expect(JSON.parse((await run(['job', 'status', id], {})).said)).toMatchObject({ id, target_url: SITE });
  });

  test.each([NOBODY, 'dead0000', 'nonsense'])('of %s is not found', async (id) => {
    expect(await run(['job', 'status', id])).toMatchObject({
      code: 4,
      said: '',
      complaints: expect.stringMatching(/not found/i),
    });
  });

  test('refuses digits that several jobs begin with, and names these', async () => {
    const twins = ['abcdef01-0000-4000-8000-000000000001', 'abcdef01-0000-4000-8000-000000000002'];
    await running.database.query(
      `INSERT INTO gh_automation_jobs (id, user_id, job_type, target_url, status)
       SELECT unnest($1::uuid[]), $2, 'apply', $3, 'completed'`,
      [twins, SAMPLE_USER, SITE],
    );

    const { code, complaints } = await run(['job', 'status', 'abcdef01']);

    expect(code).toBe(2);
    for (const id of twins) expect(complaints).toContain(id);
  });
});

describe('contract 7.2: job cancel', () => {
  test('cancels what is named, by any part of its id; what has ended is told, with 1', async () => {
    const ids = [await create(), await create()];
    const named = ids.map((id) => id.slice(0, 13));

    const first = await run(['job', 'cancel', ...named]);
    const second = await run(['job', 'c', ids[0] ?? '']);

    expect(first).toMatchObject({ code: 0, complaints: '' });
    expect(first.said.split('\n').toSorted()).toEqual(
      ['Cancelled 2 job(s):', ...ids.map((id) => `  ${id.slice(0, 8)}`)].toSorted(),
    );
    expect(second).toMatchObject({ code: 1, said: '' });
    expect(second.complaints).toContain(`${ids[0]?.slice(0, 8)}: `);
    expect((await client.listJobs({ status: 'cancelled' })).jobs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(ids),
    );
  });

  test('takes the jobs of a worker, whether it runs them or they wait for it, and no others', async () => {
    const running1 = await create(null, '?ms=100000');
    await until(
      () => client.getJob(running1),
      ({ worker_id }) => worker_id === 'host-1',
    );
    const other = await create('nobody');
    await create('host-1', '?ms=100000');

    const { code, said } = await run(['job', 'cancel', '--worker=host-1'], {});

    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ cancelled: expect.arrayContaining([running1]), failed: [] });
    expect((await client.getJob(other)).status).toMatch(/pending|queued/);
    await client.cancelJob(other);
  });

  test('asks before it cancels all, and does nothing where it cannot ask', async () => {
    const id = await create();

    const unasked = await run(['job', 'cancel', '--all']);
    const denied = await run(['job', 'cancel', '--all'], { isTerminal: true, answers: [''] });
    expect([unasked.code, denied.code]).toEqual([2, 1]);
    expect(denied.output.questions).toEqual(['Cancel 1 job(s)? [y/N]']);
    expect((await client.getJob(id)).status).toMatch(/pending|queued/);

    const agreed = await run(['job', 'cancel', '--all'], { isTerminal: true, answers: ['y'] });
    const none = await run(['job', 'cancel', '--all']);
    await create();
    const sure = await run(['job', 'cancel', '--all', '--yes']);

    expect(agreed).toMatchObject({ code: 0, said: `Cancelled 1 job(s):\n  ${id.slice(0, 8)}` });
    expect(none).toMatchObject({ code: 0, said: 'No cancellable jobs found.' });
    expect(sure.said).toMatch(/^Cancelled 1 job/);
  });

  test.each([[], ['--all', NOBODY], ['--all', '--worker=x']])(
    'wants one way to say which: %s',
    async (...args) => {
      expect(await run(['job', 'cancel', ...args])).toMatchObject({ code: 2, said: '' });
    },
  );
});

test('contract 7.2: job retry begins again what failed or was cancelled, and nothing else', async () => {
  const id = await create();
  await client.cancelJob(id);

  const { code, said } = await run(['job', 'retry', id.slice(0, 8)]);
  const again = await run(['job', 'r', id]);

  expect({ code, said }).toEqual({ code: 0, said: `Retried ${id.slice(0, 8)} (attempt 2) -> pending` });
  expect(again).toMatchObject({ code: 1, said: '' });
  await client.cancelJob(id);
});

test('contract 7.2: job logs shows what happened, and with -f what happens, until the job has ended', async () => {
  const id = await create(null, '?ms=50&pages=2');

  const followed = await run(['job', 'logs', id.slice(0, 8), '-f']);
  const { said, code } = await run(['job', 'l', id]);
  const json = await run(['job', 'logs', id], {});

  const lines = said.split('\n');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] \w+ +\S/);
  expect(said).toMatch(/\] job_started {10}Started on host-1\n/);
  expect(lines.at(-1)).toBe(`${lines.length - 2} event(s)`);
  expect(followed.said).toBe(said);
  expect(json.said.split('\n').map((line) => JSON.parse(line))).toMatchObject(
    lines.slice(0, -2).map(() => ({ job_id: id })),
  );
});

describe('apply', () => {
  let profile: string;

  beforeAll(async () => {
    profile = join(folder, 'me.json');
    await writeFile(profile, JSON.stringify(SAMPLE_PROFILE));
    await writeFile(join(folder, 'answers.json'), JSON.stringify({ Why: 'Because' }));
    await writeFile(join(folder, 'me.pdf'), SAMPLE_RESUME);
  });

  test('sends profile, answers and resume, and shows the way to the end on one line', async () => {
    const files = ['--answers', join(folder, 'answers.json'), '--resume', join(folder, 'me.pdf')];

    const { code, said, output } = await run([
      'apply',
      `${SITE}?question=Why&pages=2`,
      '--profile',
      profile,
      ...files,
      '--watch',
    ]);

    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(/^Job [0-9a-f-]{36}: pending\ncompleted in \d+s: ./),
    });
    expect(output.progress).toContainEqual(expect.stringMatching(/^ {1}40% {2}\d+s {2}Filled page 1$/));
    expect(output.progress.at(-1)).toBe('');
  });

  test('asks the person at the terminal what the job asks', async () => {
    const args = ['apply', `${SITE}?question=Why`, '--profile', profile, '--watch'];

    const { code, output } = await run(args, { isTerminal: true, answers: ['Because'] });

    expect({ code, questions: output.questions }).toEqual({ code: 0, questions: ['Why'] });
  });

  test('submits what was reviewed only when the person agrees', async () => {
    const args = ['apply', SITE, '--profile', profile, '--review', '-w'];

    const no = await run(args, { isTerminal: true, answers: ['what?', 'n'] });
    const yes = await run(args, { isTerminal: true, answers: ['y'] });

    expect([no.code, yes.code]).toEqual([1, 0]);
    expect(no.output.questions).toEqual(['Submit it? [y/n]', 'Submit it? [y/n]']);
    expect(no.said).toMatch(/\ncancelled in .*human_cancelled/);
  });

  test('is JSON lines for programs, the last of which is how it ended', async () => {
    const { code, said } = await run(['apply', SITE, '--profile', profile, '--watch'], {});

    const lines = said.split('\n').map((line): Record<string, unknown> => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.at(0)).toMatchObject({ job_id: expect.any(String), status: 'pending' });
    expect(lines.at(-1)).toMatchObject({ status: 'completed', progress: 100 });
  });

  test.each<[string, (file: string) => string[]]>([
    ['no URL', (file) => ['--profile', file]],
    ['no profile', () => [SITE]],
    ['a file that is not there', (file) => [SITE, '--profile', `${file}x`]],
    ['a profile that is no JSON', () => [SITE, '--profile', join(folder, 'me.pdf')]],
  ])('makes no sense with %s', async (_what, args) => {
    expect(await run(['apply', ...args(profile)])).toMatchObject({ code: 2, said: '' });
  });

  test('says which fields the API refuses, and never what they hold', async () => {
    await writeFile(join(folder, 'bad.json'), JSON.stringify({ ...SAMPLE_PROFILE, email: 'hunter2' }));

    const { code, complaints } = await run(['apply', SITE, '--profile', join(folder, 'bad.json')]);

    expect(code).toBe(1);
    expect(complaints).toMatch(/profile\.email: wants an e-mail address/);
    expect(complaints).not.toContain('hunter2');
  });
});

describe('the API', () => {
  test('that is not there, or has another key, is told apart', async () => {
    const away = recordedOutput();
    const wrong = recordedOutput();

    const codes = [
      await main(['job', 'list'], { ...env, GHOSTHANDS_API_URL: 'http://127.0.0.1:9' }, away),
      await main(['job', 'list'], { ...env, GH_SERVICE_SECRET: 'another-key-altogether' }, wrong),
    ];

    expect(codes).toEqual([1, 1]);
    expect(complaintsOf(away)).toMatch(/Is the API running there\? GHOSTHANDS_API_URL/);
    expect(complaintsOf(wrong)).toContain('GH_SERVICE_SECRET wants the service key');
  });

  test('of script/start is found by the key that it left behind', async () => {
    const output = recordedOutput();

    const code = await main(
      ['job', 'list'],
      { GHOSTHANDS_API_URL: running.stack.apiUrl, GH_HOME: running.home },
      output,
    );

    expect({ code, complaints: output.complaints }).toEqual({ code: 0, complaints: [] });
  });
});

test('the program itself writes JSON into a pipe, and ends with its code', async () => {
  const program = fileURLToPath(new URL('../dist/cli/ghosthands.js', import.meta.url));
  const exec = promisify(execFile);

  const { stdout } = await exec(process.execPath, [program, 'job', 'list'], { env });
  const missing = await exec(process.execPath, [program, 'job', 'status', NOBODY], { env }).catch(
    (error: unknown) => error,
  );

  expect(JSON.parse(stdout)).toHaveProperty('jobs');
  expect(missing).toMatchObject({ code: 4, stdout: '' });
});

function complaintsOf(output: RecordedOutput): string {
  return output.complaints.join('\n');
}
