import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JOB_STATUSES, ListJobsQuery } from '../contracts/job.ts';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { listJobs } from './listJobs.ts';
import { type Database } from './pool.ts';

const USER = '00000000-0000-4000-8000-00000000000b';

let database: Database;

beforeAll(async () => {
  database = await takeMigratedDatabase();
  // Every word of ours and two of others, with and without an end, a beginning and a question; all made at one time.
  await database.query(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, status, priority, started_at, completed_at, error_code)
     SELECT CASE WHEN n % 2 = 0 THEN $2::uuid ELSE gen_random_uuid() END, CASE WHEN n % 3 = 0 THEN 'scrape' ELSE 'apply' END,
       'x', word, 1 + n % 10,
       CASE WHEN n % 4 <> 0 THEN now() - interval '1 minute' * n END,
       CASE WHEN n % 5 = 0 THEN now() END, CASE WHEN n % 7 = 0 THEN 'internal_error' END
     FROM unnest($1::text[]) WITH ORDINALITY AS words (word, number), generate_series(1, 40) AS n`,
    [[...JOB_STATUSES, 'needs_human', 'awaiting_review'], USER],
  );
  await database.query(
    `INSERT INTO gh_interactions (id, job_id, reason, description, paused_at, resolved_at)
     SELECT gen_random_uuid(), id, 'captcha', 'x', now(), CASE WHEN priority > 3 THEN now() END
     FROM gh_automation_jobs, generate_series(1, 2) WHERE priority < 6`,
  );
});

afterAll(() => database.end());

describe('a list of jobs (contract 1.5)', () => {
  test.each<[string[]]>([
    ...JOB_STATUSES.map((status): [string[]] => [[status]]),
    [['failed', 'paused', 'failed']],
    [[...JOB_STATUSES]],
  ])('of the statuses %j has those that show them, whatever their rows say', async (statuses) => {
    const all = await everything({});
    const wanted = all.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);

    const listed = await everything({ status: statuses.join() });

    expect(wanted.length).toBeGreaterThan(0);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
    for (const { status } of listed) expect(statuses).toContain(status);
  });

  test('is filtered by all that is asked for', async () => {
    const all = await everything({});

    const listed = await everything({ user_id: USER, job_type: 'scrape', status: 'paused,failed' });

    const wanted = all.filter(
      (job) => job.user_id === USER && job.job_type === 'scrape' && ['paused', 'failed'].includes(job.status),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  });

  test.each(['created_at', 'updated_at', 'started_at', 'completed_at', 'priority'] as const)(
    'by %s has every job once on its pages, in order, both ways',
    async (field) => {
      const up = await everything({ sort: `${field}:asc` }, 37);
      const down = await everything({ sort: `${field}:desc` }, 100);

      const known = (jobs: typeof up) => jobs.map((job) => job[field]).filter((value) => value !== null);
      expect(new Set(up.map(({ id }) => id)).size).toBe(400);
      expect(known(up)).toEqual(known(up).toSorted((a, b) => Number(a) - Number(b)));
      expect(known(down)).toEqual(known(up).toReversed());
    },
  );

  test('has a total of all pages, on the last and beyond it too', async () => {
    const { status, total } = { status: 'paused', total: (await everything({ status: 'paused' })).length };

    for (const offset of [0, total - 1, total, 5000]) {
      const query = ListJobsQuery.parse({ status, offset: String(offset) });
      const page = await listJobs(database, query);
      expect({ total: page.total, jobs: page.jobs.length }).toEqual({
        total,
        jobs: Math.max(0, Math.min(20, total - offset)),
      });
    }
  });
});

/** All pages, one after the other. */
async function everything(query: Record<string, string>, limit = 100) {
  const jobs: Awaited<ReturnType<typeof listJobs>>['jobs'] = [];
  for (;;) {
    const asked = ListJobsQuery.parse({ ...query, limit: String(limit), offset: String(jobs.length) });
    const page = await listJobs(database, asked);
    jobs.push(...page.jobs);
    if (page.jobs.length > 0) continue;
    if (jobs.length !== page.total) throw new Error(`${jobs.length} jobs of a total of ${page.total}`);
    return jobs;
  }
}
