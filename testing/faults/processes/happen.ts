import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Part } from '../../../script/stack/part.ts';
import { processesBelow } from '../../processesBelow.ts';
import type { Seeded } from '../../sites/seeded.ts';
import { until } from '../../until.ts';
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
const withoutServer = new WeakSet<Fleet>();

interface Happening {
  fault: Fault;
  hit: Hit;
  job: string;
  token: string;
  seeded: Seeded;
  over: () => void;
}

/** Lets it happen to the program that came to the point; `over` is called when it has ended. */
export async function happen(
  { fault, hit, job, token, seeded, over }: Happening,
  fleet: Fleet,
): Promise<Reply> {
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
      later(() => startAgain(stack.part(hit.program)));
      return {};
    case 'redeploy':
      later(async () => {
        await stack.part(hit.program).stop();
        await startAgain(stack.part(hit.program));
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
    case 'receiver_away': {
      const comesBack = fleet.receiver.turnAway(token);
      later(() => wait(forMs).then(comesBack));
      return {};
    }
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
      if (withoutServer.has(fleet)) throw new Error('a server is gone already');
      withoutServer.add(fleet);
      later(async () => {
        const part = fleet.servers.part(fault === 'kill_postgres' ? 'postgres' : 'temporal');
        try {
          await part.kill();
          await wait(500 + seeded.next() * 1500);
          await startAgain(part);
        } finally {
          withoutServer.delete(fleet);
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

/** As whoever looks after programs does: one that cannot start, as its server is gone too, is tried again. */
async function startAgain(part: Part): Promise<void> {
  const isStarted = () =>
    part.start().then(
      () => true,
      () => false,
    );
  await until(isStarted, Boolean, { timeoutMs: 60_000, everyMs: 500 });
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
