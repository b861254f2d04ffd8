import { createPool } from '../db/pool.ts';
import { until } from '../testing/until.ts';
import { type Figure, figureOf, inTurn, timeMs } from './figures.ts';
import { startOwnStack } from './ownStack.ts';

const JOBS = 200;
const READS = 400;
/** Each job works for a minute and a half: longer than the reads take. */
const POSTING = 'http://127.0.0.1/?pages=15&ms=3000';

/** Reading a job's status through the API, against a bare SELECT, while 200 jobs run on a fake browser. */
export async function measureStatusRead(): Promise<Figure> {
  await using own = await startOwnStack({
    browser: 'fake',
    hosts: 2,
    env: { MAX_CONCURRENT_JOBS: String(JOBS / 2), GH_LOG_LEVEL: 'warn' },
  });
  const database = createPool(String(own.stack.env['DATABASE_URL']), {
    name: 'bench',
    onIdleError: () => {},
  });
  const running = async () => {
    const { rows } = await database.query<{ count: number }>(
      `SELECT count(*)::int FROM gh_automation_jobs WHERE status = 'running'`,
    );
    return rows[0]?.count ?? 0;
  };
  const jobs = await Promise.all(Array.from({ length: JOBS }, () => own.api.apply(POSTING)));
  await until(running, (count) => count === JOBS, { timeoutMs: 60_000, everyMs: 500 });
  const job = jobs[0] ?? '';
  const times = await inTurn(
    READS,
    () => timeMs(() => own.api.status(job)),
    () => timeMs(() => database.query('SELECT * FROM gh_automation_jobs WHERE id = $1', [job])),
  );
  const stillRunning = await running();
  await database.end();
  return figureOf(
    `Status read / bare SELECT, both p95, while ${JOBS} jobs run (${stillRunning} at the end)`,
    { ours: times.ours.p95Ms, baseline: times.baseline.p95Ms },
    '≤ 5×',
  );
}
