import { Client, Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { createPool } from '../db/pool.ts';
import { SAMPLE_PROFILE, SAMPLE_USER } from '../testing/apiCaller.ts';
import { type Figure, figureOf, timeMs } from './figures.ts';
import { startOwnStack } from './ownStack.ts';

const JOBS = 1000;
const BATCH = 50;
const ROUNDS = JOBS / BATCH;
const POSTING = 'http://127.0.0.1:9/posting';

/** Batches until they are answered, against bare inserts of the same rows and starts of as many bare workflows, in turn. */
export async function measureBatches(): Promise<Figure> {
  await using own = await startOwnStack({ browser: 'fake', env: { GH_LOG_LEVEL: 'warn' } });
  const database = createPool(String(own.stack.env['DATABASE_URL']), {
    name: 'bench',
    onIdleError: () => {},
  });
  const connection = await Connection.connect({ address: String(own.stack.env['TEMPORAL_ADDRESS']) });
  const client = new Client({ connection });
  const totals = { ours: 0, baseline: 0 };
  try {
    for (let round = -1; round < ROUNDS; round++) {
      const ours = await timeMs(async () => {
        const { status, body } = await own.api.post('/jobs/batch', batch());
        if (status !== 201) throw new Error(`batch: ${status} ${JSON.stringify(body)}`);
      });
      const baseline = await timeMs(async () => {
        for (let row = 0; row < BATCH; row++) {
          // Not the state of a job of ours: nobody takes these rows.
          await database.query(
            `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, input_data, status)
             VALUES ($1, 'apply', $2, $3, 'completed')`,
            [SAMPLE_USER, POSTING, { user_data: SAMPLE_PROFILE }],
          );
        }
        await Promise.all(
          Array.from({ length: BATCH }, () =>
            client.workflow.start('bareWorkflow', { taskQueue: 'bare', workflowId: randomUUID() }),
          ),
        );
      });
      if (round < 0) continue;
      totals.ours += ours;
      totals.baseline += baseline;
    }
  } finally {
    await connection.close();
    await database.end();
  }
  return figureOf(`${JOBS} jobs in batches of ${BATCH} / bare inserts and workflow starts`, totals, '≤ 1.5×');
}

/** To be run in a day: what the hosts would do meanwhile is not measured. */
function batch(): Record<string, unknown> {
  const scheduled_at = new Date(Date.now() + 86_400_000).toISOString();
  const job = {
    job_type: 'apply',
    target_url: POSTING,
    scheduled_at,
    input_data: { user_data: SAMPLE_PROFILE },
  };
  return { user_id: SAMPLE_USER, jobs: Array.from({ length: BATCH }, () => job) };
}
