import type { RequestHandler } from 'express';
import type {
  Alerts,
  Metrics,
  MonitoringDashboard,
  MonitoringHealth,
  MonitoringWorkers,
} from '../../contracts/monitoring.ts';
import { listWorkers, type RegisteredWorker } from '../../db/workers.ts';
import type { Api } from '../api.ts';
import { Refusal } from '../errors.ts';
import { figureFamilies } from '../figureFamilies.ts';
import { monitorOf } from '../monitor.ts';
import { PROMETHEUS_TYPE, prometheusText } from '../prometheus.ts';
import { remembered } from '../remembered.ts';
import type { RequestFigures } from '../requestFigures.ts';

/** `/monitoring/*` (contract 1.8): for operators and their programs, without a key. */
export function monitoring(api: Api, requests: RequestFigures) {
  const monitor = monitorOf(api, requests);
  const workers = remembered(WORKERS_MS, () => listWorkers(api.database, MAX_WORKERS));
  return {
    health: async (_request, response) => {
      const health = await monitor.health();
      response.status(health.status === 'unhealthy' ? 503 : 200).json(health satisfies MonitoringHealth);
    },
    metrics: async (_request, response) => {
      const text = prometheusText(figureFamilies(await monitor.snapshot()));
      response.type(PROMETHEUS_TYPE).send(text);
    },
    metricsJson: async (_request, response) => {
      const { metrics } = await monitor.snapshot();
      response.json(metrics satisfies Metrics);
    },
    alerts: async (_request, response) => {
      const alerts = await monitor.alerts();
      response.json({ count: alerts.length, alerts, checkedAt: now() } satisfies Alerts);
    },
    workers: async (_request, response) => {
      const shown = (await workers().catch(refuse)).map(workerShown);
      response.json({ count: shown.length, workers: shown, timestamp: now() } satisfies MonitoringWorkers);
    },
    dashboard: async (_request, response) => {
      const [health, { metrics }, activeAlerts] = await Promise.all([
        monitor.health(),
        monitor.snapshot(),
        monitor.alerts(),
      ]);
      response.json({ health, metrics, activeAlerts, timestamp: now() } satisfies MonitoringDashboard);
    },
  } satisfies Record<string, RequestHandler>;
}

const WORKERS_MS = 2000;
const MAX_WORKERS = 1000;

/** The word that clients of this route know (contract 1.8). */
function refuse(cause: unknown): never {
  throw Object.assign(new Refusal(500, 'db_error', 'The workers cannot be read now'), { cause });
}

function workerShown(worker: RegisteredWorker): MonitoringWorkers['workers'][number] {
  return {
    ...worker,
    registered_at: worker.registered_at.toISOString(),
    last_heartbeat: worker.last_heartbeat.toISOString(),
  };
}

function now(): string {
  return new Date().toISOString();
}
