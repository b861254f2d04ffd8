import { z } from 'zod';
import {
  DeletedSession,
  DeletedUserSession,
  DeletedUserSessions,
  DeleteSessionsQuery,
  ListSessionsQuery,
  SessionList,
  UserSessions,
} from '../contracts/browserSessions.ts';
import { HealthSystem, SystemFigures } from '../contracts/health.ts';
import { Models } from '../contracts/models.ts';
import {
  Alerts,
  Metrics,
  MonitoringDashboard,
  MonitoringHealth,
  MonitoringWorkers,
} from '../contracts/monitoring.ts';
import { Refused } from '../contracts/refusal.ts';
import { Usage } from '../contracts/usage.ts';
import { DeregisterAnswer, DeregisterRequest } from '../contracts/worker.ts';
import type { Operation } from './operations.ts';

const GH = '/api/v1/gh';
const JOB_ID = '3f2b6a1e-8a53-4c3b-9d1d-0f6f4f4a7c11';
const USER_ID = '00000000-0000-4000-8000-000000000001';
const AT = '2026-01-05T09:30:00.000Z';

const KEPT = {
  domain: 'jobs.example.com',
  last_used_at: AT,
  created_at: AT,
  updated_at: AT,
  expires_at: null,
};
const MEMORY = { usedMb: 3120, totalMb: 7820, usagePercent: 39.9 };
const DISK = { usedGb: 12.4, totalGb: 40, usagePercent: 32.61 };
const AWAY = { schema: Refused };

/** What operators watch and do, and what is kept of users. */
export const OPERATOR_OPERATIONS: Operation[] = [
  {
    method: 'post',
    path: `${GH}/valet/workers/deregister`,
    tag: 'Operators',
    summary: 'Take a worker out of service; on demand its jobs fail, unless they may have been submitted',
    caller: 'service',
    body: {
      schema: DeregisterRequest,
      required: true,
      example: { target_worker_id: 'worker-eu-1', reason: 'Sandbox terminated', cancel_active_jobs: true },
    },
    answers: { 200: { schema: DeregisterAnswer }, 404: { schema: Refused } },
    example: {
      deregistered_workers: ['worker-eu-1'],
      deregistered: ['worker-eu-1'],
      cancelled_job_ids: [JOB_ID],
      cancelled_jobs: [JOB_ID],
      spared_jobs: [],
      reason: 'Sandbox terminated',
    },
  },
  {
    method: 'get',
    path: `${GH}/valet/sessions/:userId`,
    tag: 'VALET',
    summary: 'The sites where a user stays signed in',
    caller: 'user',
    answers: { 200: { schema: UserSessions } },
    example: { user_id: USER_ID, sessions: [KEPT], count: 1 },
  },
  {
    method: 'delete',
    path: `${GH}/valet/sessions/:userId`,
    tag: 'VALET',
    summary: 'Forget every sign-in of a user',
    caller: 'user',
    answers: { 200: { schema: DeletedUserSessions } },
    example: { user_id: USER_ID, deleted_count: 1 },
  },
  {
    method: 'delete',
    path: `${GH}/valet/sessions/:userId/:domain`,
    tag: 'VALET',
    summary: 'Forget the sign-in of a user at one site',
    caller: 'user',
    answers: { 200: { schema: DeletedUserSession } },
    example: { user_id: USER_ID, domain: 'jobs.example.com', deleted: true },
  },
  {
    method: 'get',
    path: `${GH}/sessions`,
    tag: 'VALET',
    summary: 'The same, under the path that clients call; services name user_id',
    caller: 'user',
    query: ListSessionsQuery,
    answers: { 200: { schema: SessionList } },
    example: { user_id: USER_ID, sessions: [{ id: JOB_ID, ...KEPT }], total: 1 },
  },
  {
    method: 'delete',
    path: `${GH}/sessions`,
    tag: 'VALET',
    summary: 'Forget one sign-in by its domain, or all',
    caller: 'user',
    query: DeleteSessionsQuery,
    answers: { 200: { schema: z.union([DeletedSession, DeletedUserSessions]) }, 404: { schema: Refused } },
    example: { deleted: true, session_id: JOB_ID },
  },
  {
    method: 'get',
    path: `${GH}/users/:id/usage`,
    tag: 'VALET',
    summary: 'What a user’s jobs of this month cost, against the budget of the tier',
    caller: 'user',
    answers: { 200: { schema: Usage } },
    example: {
      user_id: USER_ID,
      tier: 'pro',
      monthly_budget_usd: 10,
      current_month_cost_usd: 0,
      remaining_budget_usd: 10,
      job_count: 12,
      period_start: '2026-01-01T00:00:00.000Z',
      period_end: '2026-02-01T00:00:00.000Z',
    },
  },
  {
    method: 'get',
    path: `${GH}/models`,
    tag: 'VALET',
    summary: 'The models there are: none is needed',
    caller: 'anybody',
    answers: { 200: { schema: Models } },
  },
  {
    method: 'get',
    path: '/health/system',
    tag: 'Health',
    summary: 'How busy and how full the host is',
    caller: 'anybody',
    answers: { 200: { schema: HealthSystem } },
    example: {
      cpu: { usagePercent: 42.5, cores: 4, loadAvg1m: 1.7, loadAvg5m: 1.2, loadAvg15m: 0.9 },
      memory: MEMORY,
      disk: DISK,
      timestamp: AT,
    },
  },
  {
    method: 'get',
    path: '/monitoring/system',
    tag: 'Operators',
    summary: 'The same, in short',
    caller: 'anybody',
    answers: { 200: { schema: SystemFigures } },
    example: { cpu: { usagePercent: 42.5, cores: 4 }, memory: MEMORY, disk: DISK },
  },
  {
    method: 'get',
    path: '/monitoring/health',
    tag: 'Operators',
    summary: 'Whether everything is there that jobs need',
    caller: 'anybody',
    answers: { 200: { schema: MonitoringHealth }, 503: { schema: MonitoringHealth } },
    example: {
      status: 'degraded',
      version: '0.1.0',
      uptime: 12_500,
      checks: [
        { name: 'database', status: 'healthy', latencyMs: 2 },
        { name: 'worker_heartbeat', status: 'degraded', message: 'no worker is alive', latencyMs: 3 },
      ],
      timestamp: AT,
    },
  },
  {
    method: 'get',
    path: '/monitoring/metrics',
    tag: 'Operators',
    summary: 'The figures, for Prometheus',
    caller: 'anybody',
    answers: { 200: { type: 'text/plain' }, 503: AWAY },
  },
  {
    method: 'get',
    path: '/monitoring/metrics/json',
    tag: 'Operators',
    summary: 'The figures: jobs and workers of the whole fleet, requests of the process that answers',
    caller: 'anybody',
    answers: { 200: { schema: Metrics }, 503: AWAY },
  },
  {
    method: 'get',
    path: '/monitoring/alerts',
    tag: 'Operators',
    summary: 'What somebody should look at now',
    caller: 'anybody',
    answers: { 200: { schema: Alerts }, 503: AWAY },
    example: {
      count: 1,
      alerts: [
        {
          id: 'stuck_jobs',
          name: 'Stuck jobs',
          severity: 'critical',
          message: '1 running jobs have not been heard of for 300 s',
          triggeredAt: AT,
          metadata: { count: 1 },
        },
      ],
      checkedAt: AT,
    },
  },
  {
    method: 'get',
    path: '/monitoring/workers',
    tag: 'Operators',
    summary: 'Every worker that registered, the newest first',
    caller: 'anybody',
    answers: { 200: { schema: MonitoringWorkers } },
    example: {
      count: 1,
      workers: [
        {
          worker_id: 'host-1',
          status: 'active',
          target_worker_id: 'worker-eu-1',
          ec2_instance_id: 'i-0123456789abcdef0',
          ec2_ip: '10.0.0.11',
          current_job_id: null,
          registered_at: AT,
          last_heartbeat: AT,
          jobs_completed: 12,
          jobs_failed: 1,
          uptime_seconds: 3600,
        },
      ],
      timestamp: AT,
    },
  },
  {
    method: 'get',
    path: '/monitoring/dashboard',
    tag: 'Operators',
    summary: 'Health, figures and alerts at once',
    caller: 'anybody',
    answers: { 200: { schema: MonitoringDashboard }, 503: AWAY },
  },
];
