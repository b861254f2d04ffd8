import { z } from 'zod';
import { EarlierHealthWord } from './fleetHealth.ts';

/** What is told without a key: numbers, names of our own and route patterns, nothing of a person (contract 1.8). */

const count = z.int().min(0);

export type Check = z.infer<typeof Check>;
export const Check = z.object({
  name: z.string().meta({ example: 'database' }),
  status: EarlierHealthWord,
  message: z.string().optional(),
  latencyMs: z.number().optional(),
});

/** `GET /monitoring/health`: 503 when unhealthy, otherwise 200. `uptime` in milliseconds. */
export type MonitoringHealth = z.infer<typeof MonitoringHealth>;
export const MonitoringHealth = z.object({
  status: EarlierHealthWord,
  version: z.string(),
  uptime: count,
  checks: z.array(Check),
  timestamp: z.iso.datetime(),
});

/** `GET /monitoring/metrics/json`. `jobs` and `worker` are of the whole fleet, `api` is of the answering process alone. */
export type Metrics = z.infer<typeof Metrics>;
export const Metrics = z.object({
  jobs: z.object({
    created: count,
    completed: count,
    failed: count,
    retried: count,
    /** Of completed and failed jobs, from their start to their end. */
    totalDurationMs: count,
    avgDurationMs: count,
  }),
  /** The engine calls no model. */
  llm: z.object({
    calls: count,
    totalInputTokens: count,
    totalOutputTokens: count,
    totalCostCents: z.number(),
    avgTokensPerCall: z.number(),
    costPerHourCents: z.number(),
  }),
  worker: z.object({
    /** Sessions that are open now. */
    activeJobs: count,
    /** Sessions that the workers which take jobs can hold at once. */
    maxConcurrent: count,
    totalProcessed: count,
    /** Jobs that are due and have no session. */
    queueDepth: count,
  }),
  api: z.object({
    totalRequests: count,
    /** Answers of 500 and above. */
    totalErrors: count,
    /** From 0 to 1. */
    errorRate: z.number().min(0).max(1),
    avgResponseTimeMs: z.number(),
    /** By method and pattern of the route. */
    requestsByPath: z.record(z.string(), count).meta({ example: { 'GET /api/v1/gh/jobs/:id': 12 } }),
    requestsByStatus: z.record(z.string(), count).meta({ example: { '200': 12 } }),
  }),
  /** Milliseconds. */
  uptime: count,
  collectedAt: z.iso.datetime(),
});

export type Alert = z.infer<typeof Alert>;
export const Alert = z.object({
  id: z.enum(['high_error_rate', 'stuck_jobs', 'high_cost']),
  name: z.string(),
  severity: z.enum(['warning', 'critical']),
  message: z.string(),
  triggeredAt: z.iso.datetime(),
  metadata: z.record(z.string(), z.number()).optional(),
});

/** `GET /monitoring/alerts` */
export type Alerts = z.infer<typeof Alerts>;
export const Alerts = z.object({ count, alerts: z.array(Alert), checkedAt: z.iso.datetime() });

/** `GET /monitoring/workers`: the one registered last first. */
export type MonitoringWorkers = z.infer<typeof MonitoringWorkers>;
export const MonitoringWorkers = z.object({
  count,
  workers: z.array(
    z.object({
      worker_id: z.string(),
      status: z.string().meta({ example: 'active' }),
      target_worker_id: z.string().nullable(),
      ec2_instance_id: z.string().nullable(),
      ec2_ip: z.string().nullable(),
      current_job_id: z.guid().nullable(),
      registered_at: z.iso.datetime(),
      last_heartbeat: z.iso.datetime(),
      jobs_completed: count,
      jobs_failed: count,
      uptime_seconds: count,
    }),
  ),
  timestamp: z.iso.datetime(),
});

/** `GET /monitoring/dashboard` */
export type MonitoringDashboard = z.infer<typeof MonitoringDashboard>;
export const MonitoringDashboard = z.object({
  health: MonitoringHealth,
  metrics: Metrics,
  activeAlerts: z.array(Alert),
  timestamp: z.iso.datetime(),
});
