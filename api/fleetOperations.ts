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
const USER_ID = '00000000-0000-4000-8000-000000000001';
const AT = '2026-01-05T09:30:00.000Z';
const AWAY = { 503: { schema: Refused } };

/** What operators and their programs ask, and what keeps house. */
export const FLEET_OPERATIONS: Operation[] = [
  {
    method: 'get',
    path: '/health/system',
    tag: 'Health',
    summary: 'Processor, memory and disk of the host, with its load',
    caller: 'anybody',
    answers: { 200: { schema: HealthSystem } },
  },
  {
    method: 'get',
    path: '/monitoring/system',
    tag: 'Monitoring',
    summary: 'Processor, memory and disk of the host',
    caller: 'anybody',
    answers: { 200: { schema: SystemFigures } },
    example: {
      cpu: { usagePercent: 42.5, cores: 4 },
      memory: { usedMb: 6120, totalMb: 15_990, usagePercent: 38.27 },
      disk: { usedGb: 21.4, totalGb: 96.7, usagePercent: 22.13 },
    },
  },
  {
    method: 'get',
    path: '/monitoring/health',
    tag: 'Monitoring',
    summary: 'What works and what does not; 503 when the service cannot do its work',
    caller: 'anybody',
    answers: { 200: { schema: MonitoringHealth }, 503: { schema: MonitoringHealth } },
  },
  {
    method: 'get',
    path: '/monitoring/metrics',
    tag: 'Monitoring',
    summary: 'Figures, as Prometheus reads them',
    caller: 'anybody',
    answers: { 200: { type: 'text/plain' }, ...AWAY },
  },
  {
    method: 'get',
    path: '/monitoring/metrics/json',
    tag: 'Monitoring',
    summary: 'Figures of jobs and workers of the whole fleet, and of the answering API process',
    caller: 'anybody',
    answers: { 200: { schema: Metrics }, ...AWAY },
  },
  {
    method: 'get',
    path: '/monitoring/alerts',
    tag: 'Monitoring',
    summary: 'What somebody should look at',
    caller: 'anybody',
    answers: { 200: { schema: Alerts }, ...AWAY },
    example: { count: 0, alerts: [], checkedAt: AT },
  },
  {
    method: 'get',
    path: '/monitoring/workers',
    tag: 'Monitoring',
    summary: 'The registered workers, the newest first',
    caller: 'anybody',
    answers: { 200: { schema: MonitoringWorkers }, ...AWAY },
  },
  {
    method: 'get',
    path: '/monitoring/dashboard',
    tag: 'Monitoring',
    summary: 'Health, figures and alerts in one answer',
    caller: 'anybody',
    answers: { 200: { schema: MonitoringDashboard }, ...AWAY },
  },
  {
    method: 'get',
    path: `${GH}/models`,
    tag: 'VALET',
    summary: 'What forms are understood with. The rules need no model, and cost nothing',
    caller: 'anybody',
    answers: { 200: { schema: Models } },
  },
  {
    method: 'post',
    path: `${GH}/valet/workers/deregister`,
    tag: 'VALET',
    summary: 'Take workers out of service',
    caller: 'service',
    body: {
      schema: DeregisterRequest,
      required: true,
      example: { target_worker_id: 'worker-eu-1', cancel_active_jobs: true },
    },
    answers: { 200: { schema: DeregisterAnswer }, 404: { schema: Refused } },
    example: {
      deregistered_workers: ['worker-eu-1'],
      deregistered: ['worker-eu-1'],
      cancelled_job_ids: [],
      cancelled_jobs: [],
      spared_jobs: [],
      reason: null,
    },
  },
  {
    method: 'get',
    path: `${GH}/valet/sessions/:userId`,
    tag: 'VALET',
    summary: 'Sites where an applicant stays signed in',
    caller: 'user',
    answers: { 200: { schema: UserSessions } },
    example: { user_id: USER_ID, sessions: [], count: 0 },
  },
  {
    method: 'delete',
    path: `${GH}/valet/sessions/:userId`,
    tag: 'VALET',
    summary: 'Forget all sign-ins of an applicant',
    caller: 'user',
    answers: { 200: { schema: DeletedUserSessions } },
    example: { user_id: USER_ID, deleted_count: 2 },
  },
  {
    method: 'delete',
    path: `${GH}/valet/sessions/:userId/:domain`,
    tag: 'VALET',
    summary: 'Forget the sign-in on one site',
    caller: 'user',
    answers: { 200: { schema: DeletedUserSession } },
    example: { user_id: USER_ID, domain: 'jobs.example.com', deleted: true },
  },
  {
    method: 'get',
    path: `${GH}/sessions`,
    tag: 'VALET',
    summary: 'Sites where an applicant stays signed in, by query',
    caller: 'user',
    query: ListSessionsQuery,
    answers: { 200: { schema: SessionList } },
    example: { user_id: USER_ID, sessions: [], total: 0 },
  },
  {
    method: 'delete',
    path: `${GH}/sessions`,
    tag: 'VALET',
    summary: 'Forget one sign-in or all, by query',
    caller: 'user',
    query: DeleteSessionsQuery,
    answers: {
      200: { schema: z.union([DeletedSession, DeletedUserSessions]) },
      404: { schema: Refused },
    },
    example: { user_id: USER_ID, deleted_count: 2 },
  },
  {
    method: 'get',
    path: `${GH}/users/:id/usage`,
    tag: 'VALET',
    summary: 'What a user has used this month',
    caller: 'user',
    answers: { 200: { schema: Usage } },
    example: {
      user_id: USER_ID,
      tier: 'free',
      monthly_budget_usd: 0.5,
      current_month_cost_usd: 0,
      remaining_budget_usd: 0.5,
      job_count: 3,
      period_start: '2026-01-01T00:00:00.000Z',
      period_end: '2026-02-01T00:00:00.000Z',
    },
  },
];
