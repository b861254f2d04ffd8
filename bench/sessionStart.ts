import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { servePages } from '../testing/pageServer.ts';
import { type Figure, figureOfMedians, inTurn } from './figures.ts';
import type { OwnStack } from './ownStack.ts';

const QUEUE = 'bare';
const ROUNDS = 20;

/** From the POST's answer until the job's browser is open, against a workflow with one activity on the same server. */
export async function measureSessionStart({ api, stack }: OwnStack): Promise<Figure> {
  const address = String(stack.env['TEMPORAL_ADDRESS']);
  const worker = await bareWorker(address);
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  await using site = await servePages({ '/': '<h1>Nothing here</h1>' });
  const running = worker.run();
  try {
    const times = await inTurn(
      ROUNDS,
      async () => {
        await wait(1500);
        const job = await api.apply(`${site.url}/`);
        const answeredAt = Date.now();
        await api.until(job, ['failed']);
        return (await timeOf(client, job, 'workflowExecutionSignaledEventAttributes')) - answeredAt;
      },
      async () => {
        const handle = await client.workflow.start('bareWorkflow', {
          taskQueue: QUEUE,
          workflowId: randomUUID(),
        });
        const answeredAt = Date.now();
        await handle.result();
        return (
          (await timeOf(client, handle.workflowId, 'workflowExecutionCompletedEventAttributes')) - answeredAt
        );
      },
    );
    return figureOfMedians('POST answered → session open / bare workflow, one activity', times, '≤ 3×');
  } finally {
    worker.shutdown();
    await running;
    await connection.close();
  }
}

async function bareWorker(address: string): Promise<Worker> {
  return Worker.create({
    connection: await NativeConnection.connect({ address }),
    taskQueue: QUEUE,
    workflowsPath: fileURLToPath(new URL('./bareWorkflow.js', import.meta.url)),
    activities: { nothing: async () => 'done' },
  });
}

type Attributes = 'workflowExecutionSignaledEventAttributes' | 'workflowExecutionCompletedEventAttributes';

/** When the engine wrote the first such event, in milliseconds since 1970. */
async function timeOf(client: Client, workflowId: string, attributes: Attributes): Promise<number> {
  const { events = [] } = await client.workflow.getHandle(workflowId).fetchHistory();
  const time = events?.find((event) => event[attributes])?.eventTime;
  return Number(time?.seconds ?? 0) * 1000 + (time?.nanos ?? 0) / 1e6;
}
