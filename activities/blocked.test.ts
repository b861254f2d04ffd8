import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findInteraction } from '../db/interactions.ts';
import { type Database } from '../db/pool.ts';
import { fakeBrowser } from '../testing/fakes/fakeBrowser.ts';
import { until } from '../testing/until.ts';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { blockedBy } from './blocked.ts';
import { type HostSession, newTrail } from './hostSessions.ts';

const TARGET = 'https://jobs.example/1?job=1';

let database: Database;
let session: HostSession;

beforeAll(async () => {
  database = await takeMigratedDatabase();
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url) VALUES (gen_random_uuid(), 'apply', $1) RETURNING id`,
    [TARGET],
  );
  const page = await fakeBrowser().openSession({});
  page.currentUrl = () => 'https://jobs.example/ada/2?job=1&email=ada@example.com';
  page.screenshot = async () => Buffer.from('PNG');
  session = {
    job_id: rows[0]?.id ?? '',
    epoch: 1,
    userId: '',
    targetUrl: TARGET,
    applicationRef: null,
    typing: null,
    leaseSeconds: 15,
    jobType: 'apply',
    filled: new Map(),
    note: async () => {},
    answered: new Map(),
    askedAgain: new Set(),
    trail: newTrail(),
    page,
  };
});

afterAll(() => database.end());

test('what a person is shown holds nothing of the applicant’s, and a picture of the page', async () => {
  const put: string[] = [];
  const files = { put: async (path: string) => void put.push(path), find: async () => null };

  const blocked = await blockedBy({ database, files }, session, {
    reason: 'screening_question',
    questions: [{ text: 'Ada, why us?', kind: 'text', required: true }],
    scrub: (text) => text.replaceAll(/ada/gi, '…'),
  });

  expect(blocked).toMatchObject({ kind: 'blocked', reason: 'screening_question' });
  expect(await findInteraction(database, blocked.interaction_id)).toMatchObject({
    job_id: session.job_id,
    description: 'The form asks a question that has no known answer.',
    questions: [{ text: '…, why us?', kind: 'text', required: true }],
    current_url: 'https://jobs.example/…/2?job=1',
    screenshot_path: put[0],
  });
  expect(put).toEqual([expect.stringMatching(`^gh/jobs/${session.job_id}/blocker-`)]);
});

test('a picture that cannot be kept is no reason to stop', async () => {
  const files = {
    put: async () => {
      throw new Error('the disk is full');
    },
    find: async () => null,
  };

  const { interaction_id } = await blockedBy({ database, files }, session, {
    reason: 'captcha',
    scrub: (text) => text,
  });

  expect(await findInteraction(database, interaction_id)).toMatchObject({
    questions: [],
    screenshot_path: null,
  });
});

test('a database that goes away under a session keeps it waiting, and loses nothing', async () => {
  const files = { put: async () => {}, find: async () => null };
  const other = await database.connect();
  await other.query('BEGIN; LOCK TABLE gh_interactions');
  const blocked = blockedBy({ database, files }, session, { reason: 'captcha', scrub: (text) => text });

  await until(
    () =>
      database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%gh_interactions%'`,
      ),
    ({ rowCount }) => rowCount === 1,
  );
  await other.query('COMMIT');
  other.release();

  const { interaction_id: id } = await blocked;
  expect(await findInteraction(database, id)).toMatchObject({ reason: 'captcha' });
});
