import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { insertDispatch } from './dispatches.ts';
import { type Database } from './pool.ts';
import {
  type JobEnd,
  saveJobEnded,
  saveJobGoesOn,
  saveJobPaused,
  saveJobQueued,
  saveJobResumed,
  saveJobRetrying,
  saveJobStarted,
  saveJobStillPaused,
} from './projection.ts';
import { listCancelRequests, saveCancelAsked } from './requests.ts';

/** What the workflow says of a job, in a row that others write too. */

let database: Database;
let id: string;

beforeAll(async () => {
  database = await takeMigratedDatabase();
});

afterAll(() => database.end());

beforeEach(async () => {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url)
     VALUES (gen_random_uuid(), 'apply', 'https://jobs.example/1') RETURNING id`,
  );
  id = rows[0]?.id ?? '';
  await insertDispatch(database, id);
});

const AT = '2030-01-01T00:00:00Z';

/** Everything that is said of a job which has not ended. */
const WORDS: [string, () => Promise<void>, string][] = [
  ['started', () => saveJobStarted(database, id, 'host-1'), 'running'],
  ['goes on', () => saveJobGoesOn(database, id, 'Filled page 1'), 'running'],
  ['lost its host', () => saveJobQueued(database, id, 'lost'), 'queued'],
  ['pauses', () => saveJobPaused(database, id, { type: 'captcha', message: 'm', data: {} }), 'paused'],
  ['still pauses', () => saveJobStillPaused(database, id, 'm'), 'paused'],
  ['was resumed', () => saveJobResumed(database, id, 'm'), 'running'],
  ['is tried again', () => saveJobRetrying(database, id, { count: 1, at: AT, message: 'm' }), 'pending'],
];

describe('`completed_at`', () => {
  test.each<[JobEnd['status'], boolean]>([
    ['completed', true],
    ['failed', true],
    ['cancelled', true],
    ['expired', false],
  ])('of a job that is %s is there: %s', async (status, isThere) => {
    await saveJobEnded(database, id, { ...END, status });

    const { completed_at, ...seen } = (await row()) ?? {};
    expect({ ...seen, isThere: completed_at instanceof Date }).toEqual({ status, isThere });
  });

  test.each(WORDS)('of a job that %s is not there, also where another system gave it up', async (...word) => {
    const [, say, status] = word;
    await database.query(
      `UPDATE gh_automation_jobs SET status = 'failed', error_code = 'STALE_TASK', completed_at = now() WHERE id = $1`,
      [id],
    );

    await say();

    expect(await row()).toEqual({ status, completed_at: null });
  });
});

describe('a cancellation that another system wrote into the row', () => {
  test.each(WORDS)('is kept until it is passed on: the job %s', async (...word) => {
    const [, say, status] = word;
    await write('cancelled');

    await say();
    const asked = await listCancelRequests(database);
    await saveCancelAsked(database, id);
    await say();

    expect(asked).toContain(id);
    expect((await row())?.status).toBe(status);
  });

  test('is none where it is the echo of the last callback', async () => {
    await database.query(
      `INSERT INTO gh_callbacks (id, job_id, status, payload, delivered_at) VALUES ($1, $2, 'cancelled', '{}', now())`,
      [randomUUID(), id],
    );
    await write('cancelled');

    await saveJobStarted(database, id, 'host-1');

    expect((await row())?.status).toBe('running');
  });
});

const END: JobEnd = {
  status: 'completed',
  message: 'm',
  errorCode: null,
  errorDetails: null,
  resultData: null,
  resultSummary: null,
  screenshotUrls: [],
};

async function write(word: string): Promise<void> {
  await database.query('UPDATE gh_automation_jobs SET status = $2, completed_at = now() WHERE id = $1', [
    id,
    word,
  ]);
}

async function row(): Promise<{ status: string; completed_at: Date | null } | undefined> {
  const { rows } = await database.query<{ status: string; completed_at: Date | null }>(
    'SELECT status, completed_at FROM gh_automation_jobs WHERE id = $1',
    [id],
  );
  return rows[0];
}
