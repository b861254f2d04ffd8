import { earlierWord, healthOf } from '../contracts/fleetHealth.ts';
import type { Alert, Metrics, MonitoringHealth } from '../contracts/monitoring.ts';
import {
  countFleet,
  countJobs,
  countRecentEnds,
  countStuckJobs,
  type FleetFigures,
  type JobFigures,
} from '../db/figures.ts';
import type { Api } from './api.ts';
import { findingsOf } from './healthChecks.ts';
import { remembered } from './remembered.ts';
import type { RequestFigures } from './requestFigures.ts';
import { VERSION } from './version.ts';

export interface Snapshot {
  metrics: Metrics;
  fleet: FleetFigures;
  /** What all answers of this process took together. */
  answeringMs: number;
}

/** What operators watch. The database is asked every few seconds, however many watch. */
export interface Monitor {
  health(): Promise<MonitoringHealth>;
  snapshot(): Promise<Snapshot>;
  alerts(): Promise<Alert[]>;
}

export function monitorOf(api: Api, requests: RequestFigures): Monitor {
  const findings = remembered(SOON_MS, () => findingsOf(api));
  const counted = remembered(LATER_MS, () =>
    Promise.all([countJobs(api.database), countFleet(api.database)]),
  );
  const uptime = () => Math.round(performance.now() - api.startedAt);
  return {
    health: async () => {
      const found = await findings();
      const isWell = found.every(({ check }) => check.status === 'healthy');
      const isUp = found.every(({ check, isVital }) => !isVital || check.status === 'healthy');
      return {
        status: earlierWord(healthOf({ isUp, isWell })),
        version: VERSION,
        uptime: uptime(),
        checks: found.map(({ check }) => check),
        timestamp: new Date().toISOString(),
      };
    },
    snapshot: async () => {
      const [jobs, fleet] = await counted();
      const collectedAt = new Date().toISOString();
      const ofProcess = { api: requests.figures(), uptime: uptime() };
      const metrics = { ...fleetMetrics(jobs, fleet), ...ofProcess, collectedAt };
      return { metrics, fleet, answeringMs: requests.durationMs };
    },
    alerts: remembered(LATER_MS, () => alertsOf(api)),
  };
}

const SOON_MS = 3000;
const LATER_MS = 5000;

function fleetMetrics(
  { timed, ...jobs }: JobFigures,
  { activeJobs, maxConcurrent, queueDepth }: FleetFigures,
): Pick<Metrics, 'jobs' | 'llm' | 'worker'> {
  const { completed, failed, totalDurationMs } = jobs;
  return {
    jobs: { ...jobs, avgDurationMs: timed === 0 ? 0 : Math.round(totalDurationMs / timed) },
    llm: NO_MODEL,
    worker: { activeJobs, maxConcurrent, totalProcessed: completed + failed, queueDepth },
  };
}

const NO_MODEL: Metrics['llm'] = {
  calls: 0,
  totalInputTokens: 0,
  totalOutputTokens: 0,
  totalCostCents: 0,
  avgTokensPerCall: 0,
  costPerHourCents: 0,
};

/** Out of the database alone, so that every process raises the same. `high_cost` cannot come: nothing costs. */
async function alertsOf({ database }: Pick<Api, 'database'>): Promise<Alert[]> {
  const [ends, silent] = await Promise.all([
    countRecentEnds(database),
    countStuckJobs(database, STUCK_SECONDS),
  ]);
  const alerts: Alert[] = [];
  const share = ends.ended === 0 ? 0 : ends.failed / ends.ended;
  if (share > ERROR_SHARE && ends.ended >= ENOUGH_JOBS) {
    alerts.push({
      id: 'high_error_rate',
      name: 'High error rate',
      severity: 'warning',
      message: `${Math.round(share * 100)} % of the ${ends.ended} jobs that ended within the last hour failed`,
      triggeredAt: (ends.lastFailedAt ?? new Date()).toISOString(),
      metadata: { ended: ends.ended, failed: ends.failed },
    });
  }
  if (silent.stuck > 0) {
    alerts.push({
      id: 'stuck_jobs',
      name: 'Stuck jobs',
      severity: 'critical',
      message: `${silent.stuck} running jobs have not been heard of for ${STUCK_SECONDS} s`,
      triggeredAt: new Date((silent.since?.getTime() ?? Date.now()) + STUCK_SECONDS * 1000).toISOString(),
      metadata: { count: silent.stuck },
    });
  }
  return alerts;
}

const ERROR_SHARE = 0.1;
/** One failure of two says nothing yet. */
const ENOUGH_JOBS = 5;
const STUCK_SECONDS = 300;
