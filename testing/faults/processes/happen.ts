import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { processesBelow } from '../../processesBelow.ts';
import type { Seeded } from '../../sites/seeded.ts';
import { type Fleet, LEASE_SECONDS } from './fleet.ts';
import type { Hit, Reply } from './tripwireServer.ts';

export const FAULTS = [
  'kill',
  'redeploy',
  'stop',
  'stop_long',
  'reset',
  'receiver_away',
  'cut',
  'cut_one_way',
  'kill_postgres',
  'kill_temporal',
  'clock',
  'disk_full',
  'kill_proxy',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Servers are everybody's: one of them is gone at a time, and not too often. */
let serverIsGone = false;

interface Happening {
  fault: Fault;
  hit: Hit;
  job: string;
  seeded: Seeded;
  over: () => void;
}

/** Lets it happen to the program that came to the point; `over` is called when it has ended. */
export async function happen({ fault, hit, job, seeded, over }: Happening, fleet: Fleet): Promise<Reply> {
  const { stack, links } = fleet;
  const isHost = fleet.hosts.includes(hit.program);
  const later = (work: () => Promise<unknown>) =>
    void work()
      .catch(() => {})
      .finally(over);
  const leaseMs = LEASE_SECONDS * 1000;
  // So long that everybody has gone on without, and decided.
  const forMs = fault === 'stop_long' ? leaseMs * (5 + seeded.next()) : leaseMs * (1.3 + seeded.next());
  switch (fault) {
    case 'kill':
      await stack.part(hit.program).kill();
      later(() => stack.part(hit.program).start());
      return {};
    case 'redeploy':
      later(async () => {
        await stack.part(hit.program).stop();
        await stack.part(hit.program).start();
      });
      return {};
    case 'stop':
    case 'stop_long':
      process.kill(hit.pid, 'SIGSTOP');
      later(async () => {
        await wait(forMs);
        process.kill(hit.pid, 'SIGCONT');
      });
      return {};
    case 'reset':
      if (job === '') throw new Error('nobody knows its id yet');
      later(() => resetRun(fleet, job));
      return {};
    case 'receiver_away':
      fleet.receiver.answerWith(503);
      later(async () => {
        await wait(forMs);
        fleet.receiver.answerWith(200);
      });
      return {};
    case 'cut':
    case 'cut_one_way': {
      // Only hosts are far from the servers.
      const link = `${isHost ? hit.program : seeded.pick(fleet.hosts)}-${seeded.pick(['database', 'engine'])}`;
      const both = ['upstream', 'downstream'] as const;
      const mend = await links.swallow(link, fault === 'cut' ? both : [seeded.pick(both)]);
      later(async () => {
        await wait(forMs);
        await mend();
      });
      return {};
    }
    case 'kill_postgres':
    case 'kill_temporal':
      if (serverIsGone) throw new Error('a server is gone already');
      serverIsGone = true;
      later(async () => {
        const part = fleet.servers.part(fault === 'kill_postgres' ? 'postgres' : 'temporal');
        try {
          await part.kill();
          await wait(500 + seeded.next() * 1500);
          await part.start();
        } finally {
          serverIsGone = false;
        }
      });
      return {};
    case 'kill_proxy': {
      const proxy = processesBelow(hit.pid).find(({ args }) => args.includes('proxyMain'));
      if (proxy === undefined) throw new Error('only hosts have a proxy');
      process.kill(proxy.pid, 'SIGKILL');
      over();
      return {};
    }
    case 'clock':
      over();
      return { clockOffMs: seeded.pick([-3_600_000, 3_600_000]) };
    case 'disk_full':
      over();
      return { fail: '53100' };
  }
}

/** As an operator may: the engine runs the job once more, from its beginning. */
async function resetRun({ client }: Fleet, job: string): Promise<void> {
  const { namespace } = client.options;
  const workflowExecution = { workflowId: job };
  const history = await client.workflow.getHandle(job).fetchHistory();
  const first = history.events?.find(
    ({ workflowTaskCompletedEventAttributes: done }) => done !== null && done !== undefined,
  );
  await client.workflowService.resetWorkflowExecution({
    namespace,
    workflowExecution,
    requestId: randomUUID(),
    reason: 'a trial',
    ...(first?.eventId === undefined ? {} : { workflowTaskFinishEventId: first.eventId }),
  });
}
