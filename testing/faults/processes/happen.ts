import { setTimeout as wait } from 'node:timers/promises';
import type { Seeded } from '../../sites/seeded.ts';
import { type Fleet, LEASE_SECONDS } from './fleet.ts';
import type { Hit, Reply } from './tripwireServer.ts';

export const FAULTS = [
  'kill',
  'redeploy',
  'stop',
  'cut',
  'cut_one_way',
  'kill_postgres',
  'kill_temporal',
  'clock',
  'disk_full',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Servers are everybody's: one of them is gone at a time, and not too often. */
let serverIsGone = false;

/** Lets it happen to the program that came to the point; `over` is called when it has ended. */
export async function happen(
  { fault, hit, seeded, over }: { fault: Fault; hit: Hit; seeded: Seeded; over: () => void },
  fleet: Fleet,
): Promise<Reply> {
  const { stack, links } = fleet;
  const isHost = fleet.hosts.includes(hit.program);
  const later = (work: () => Promise<unknown>) =>
    void work()
      .catch(() => {})
      .finally(over);
  const pastLeaseMs = LEASE_SECONDS * 1000 * (1.3 + seeded.next());
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
      process.kill(hit.pid, 'SIGSTOP');
      later(async () => {
        await wait(pastLeaseMs);
        process.kill(hit.pid, 'SIGCONT');
      });
      return {};
    case 'cut':
    case 'cut_one_way': {
      // Only hosts are far from the servers.
      const link = `${isHost ? hit.program : seeded.pick(fleet.hosts)}-${seeded.pick(['database', 'engine'])}`;
      const both = ['upstream', 'downstream'] as const;
      const mend = await links.swallow(link, fault === 'cut' ? both : [seeded.pick(both)]);
      later(async () => {
        await wait(pastLeaseMs);
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
    case 'clock':
      over();
      return { clockOffMs: seeded.pick([-3_600_000, 3_600_000]) };
    case 'disk_full':
      over();
      return { fail: '53100' };
  }
}
