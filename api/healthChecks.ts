import { setTimeout as wait } from 'node:timers/promises';
import type { Check } from '../contracts/monitoring.ts';
import { countFleet, type FleetFigures } from '../db/figures.ts';
import { isReachable } from '../db/pool.ts';
import type { Api } from './api.ts';

export interface Finding {
  check: Check;
  /** Without it nothing works. */
  isVital: boolean;
}

/** Looks at everything that jobs need, at once; what does not answer in time is not there. */
export function findingsOf({
  database,
  client,
  files,
}: Pick<Api, 'database' | 'client' | 'files'>): Promise<Finding[]> {
  return Promise.all([
    finding('database', true, async () => ((await isReachable(database, LIMIT_MS)) ? undefined : SILENT)),
    finding('engine', true, async () => {
      await client.withDeadline(Date.now() + LIMIT_MS, () => client.workflowService.getSystemInfo({}));
    }),
    finding('worker_heartbeat', false, async () => heartbeatProblem(await countFleet(database))),
    finding('llm_provider', false, async () => undefined),
    finding('storage', false, async () => {
      await files.find('health');
    }),
  ]);
}

const LIMIT_MS = 2000;
const SILENT = 'does not answer';

/** Jobs are taken all the same, and wait. */
function heartbeatProblem({ activeWorkers, drainingWorkers }: FleetFigures): string | undefined {
  if (activeWorkers > 0) return undefined;
  return drainingWorkers > 0 ? 'every worker is draining' : 'no worker is alive';
}

/** `look` says what is wrong, or throws. What was thrown is not told: it may name hosts and users. */
async function finding(name: string, isVital: boolean, look: () => Promise<string | void>): Promise<Finding> {
  const startedAt = performance.now();
  const tooLate = new AbortController();
  const limit = wait(LIMIT_MS, SILENT, { signal: tooLate.signal });
  const problem = await Promise.race([look(), limit]).catch(() => SILENT);
  tooLate.abort();
  limit.catch(() => {});
  const latencyMs = Math.round(performance.now() - startedAt);
  if (typeof problem !== 'string') return { isVital, check: { name, status: 'healthy', latencyMs } };
  const status = isVital ? 'unhealthy' : 'degraded';
  return { isVital, check: { name, status, message: problem, latencyMs } };
}
