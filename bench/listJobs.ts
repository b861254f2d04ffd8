// Lists and statuses through the API with 100,000 jobs in the table: npm run bench:list [-- plans]. Build first.
import { ListJobsQuery } from '../contracts/job.ts';
import { listJobs } from '../db/listJobs.ts';
import { createPool } from '../db/pool.ts';
import { sampleOf, timeMs } from './figures.ts';
import { fillJobs, JOBS, LARGE_USER, SMALL_USER } from './manyJobs.ts';
import { startOwnStack } from './ownStack.ts';

const ROUNDS = 60;
const TARGET_MS = 30;
const BY_TASK = 'SELECT * FROM gh_automation_jobs WHERE valet_task_id = $1 ORDER BY created_at DESC LIMIT 1';

const GETS: [string, string][] = [
  ['newest', '/jobs'],
  ['100 of them, after 5,000', '/jobs?limit=100&offset=5000'],
  ...['created_at', 'updated_at', 'started_at', 'completed_at', 'priority', 'status'].flatMap(
    (field): [string, string][] =>
      ['asc', 'desc'].map((way): [string, string] => [`by ${field} ${way}`, `/jobs?sort=${field}:${way}`]),
  ),
  ...['pending', 'queued', 'running', 'paused', 'completed', 'failed', 'cancelled', 'expired'].map(
    (status): [string, string] => [`status ${status}`, `/jobs?status=${status}`],
  ),
  ['status failed, cancelled', '/jobs?status=failed,cancelled'],
  ['every status', '/jobs?status=pending,queued,running,paused,completed,failed,cancelled,expired'],
  ['status completed by updated_at', '/jobs?status=completed&sort=updated_at:desc'],
  ['job_type apply', '/jobs?job_type=apply'],
  ['job_type custom (rare)', '/jobs?job_type=custom'],
  ['job_type apply, status failed', '/jobs?job_type=apply&status=failed'],
  ['user with 10,000 jobs', `/jobs?user_id=${LARGE_USER}`],
  ['the same, status completed', `/jobs?user_id=${LARGE_USER}&status=completed`],
  ['the same, by updated_at', `/jobs?user_id=${LARGE_USER}&sort=updated_at:desc`],
  ['the same, by priority', `/jobs?user_id=${LARGE_USER}&sort=priority:asc`],
  ['user with 180 jobs', `/jobs?user_id=${SMALL_USER}`],
  [
    'the same, status, type and sort',
    `/jobs?user_id=${SMALL_USER}&status=failed&job_type=apply&sort=completed_at:desc`,
  ],
];

await using own = await startOwnStack({ browser: 'fake', env: { GH_LOG_LEVEL: 'warn' } });
const databaseUrl = String(own.stack.env['DATABASE_URL']);
const database = createPool(databaseUrl, { name: 'bench', onIdleError: () => {} });
const filledMs = await timeMs(() => fillJobs(databaseUrl));
console.log(`${JOBS} jobs in ${(filledMs / 1000).toFixed(0)} s\n\n| what | median | p95 |\n|---|---|---|`);
let worstMs = 0;
for (const [what, path] of GETS) await measure(what, () => ok(path));
const ids = await someIds();
const anyId = () => ids[Math.floor(Math.random() * ids.length)] ?? { id: '', task: '' };
await measure('GET /jobs/:id', () => ok(`/jobs/${anyId().id}`));
await measure('GET /jobs/:id/status', () => ok(`/jobs/${anyId().id}/status`));
await measure('GET /jobs/:id/events', () => ok(`/jobs/${anyId().id}/events`));
await measure('GET /valet/status/:id', () => ok(`/valet/status/${anyId().id}`));
await measure('SELECT by valet_task_id, as clients do', () => database.query(BY_TASK, [anyId().task]));
if (process.argv.includes('plans')) await showPlans();
console.log(`\nworst p95: ${worstMs.toFixed(1)} ms; target: ≤ ${TARGET_MS} ms`);
await database.end();
process.exitCode = worstMs <= TARGET_MS ? 0 : 1;

async function ok(path: string): Promise<void> {
  const { status } = await own.api.get(path);
  if (status !== 200) throw new Error(`${path} answers ${status}`);
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    const ms = await timeMs(work);
    if (round >= 0) times.push(ms);
  }
  const { medianMs, p95Ms } = sampleOf(times);
  worstMs = Math.max(worstMs, p95Ms);
  console.log(`| ${what} | ${medianMs.toFixed(1)} ms | ${p95Ms.toFixed(1)} ms |`);
}

async function someIds(): Promise<{ id: string; task: string }[]> {
  const { rows } = await database.query<{ id: string; task: string }>(
    'SELECT id, valet_task_id AS task FROM gh_automation_jobs TABLESAMPLE SYSTEM (1) LIMIT 500',
  );
  return rows;
}

/** As the server took them, each with the SQL that it is of. */
async function showPlans(): Promise<void> {
  const connection = await database.connect();
  connection.on('notice', ({ message }) => console.log(message));
  await connection.query(`LOAD 'auto_explain'`);
  await connection.query(`SET auto_explain.log_min_duration = 0`);
  await connection.query(`SET auto_explain.log_analyze = on`);
  await connection.query(`SET auto_explain.log_timing = off`);
  for (const [what, path] of GETS) {
    const query = ListJobsQuery.parse(Object.fromEntries(new URL(path, 'http://x').searchParams));
    await connection.query('SET client_min_messages = warning');
    console.log(`\n## ${what}\n`);
    await connection.query('SET client_min_messages = log');
    await listJobs(connection, query);
  }
  connection.release();
}
