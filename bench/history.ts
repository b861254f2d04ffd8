import { Connection } from '@temporalio/client';
import { startOwnStack } from './ownStack.ts';
import type { Figure } from './figures.ts';

/** What an application leaves in the engine: of one page, and what each page more adds. */
export async function measureHistory(): Promise<Figure[]> {
  await using own = await startOwnStack({ browser: 'fake' });
  const connection = await Connection.connect({ address: String(own.stack.env['TEMPORAL_ADDRESS']) });
  const sizeOf = async (pages: number) => {
    const job = await own.api.apply(`http://127.0.0.1/?pages=${pages}&ms=20`);
    await own.api.until(job, ['completed']);
    const { workflowExecutionInfo: info } = await connection.workflowService.describeWorkflowExecution({
      namespace: 'default',
      execution: { workflowId: job },
    });
    return { events: Number(info?.historyLength), kilobytes: Number(info?.historySizeBytes) / 1000 };
  };
  const one = await sizeOf(1);
  const five = await sizeOf(5);
  await connection.close();
  const more = (five.events - one.events) / 4;
  return [
    {
      what: 'History of one page',
      ours: `${one.events} events, ${one.kilobytes.toFixed(1)} kB`,
      baseline: '–',
      ratio: '–',
      target: '≤ 80 events, ≤ 100 kB',
    },
    {
      what: 'Each page more / of one page',
      ours: `${more} events, ${((five.kilobytes - one.kilobytes) / 4).toFixed(1)} kB`,
      baseline: `${one.events} events`,
      ratio: `${(more / one.events).toFixed(2)}×`,
      target: '≤ 20 events',
    },
  ];
}
