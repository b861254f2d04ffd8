import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createServer as createHttpServer } from 'node:http';
import { totalmem } from 'node:os';
import { HealthSystem, SystemFigures } from '../../contracts/health.ts';
import { Models } from '../../contracts/models.ts';
import {
  Alerts,
  Metrics,
  MonitoringDashboard,
  MonitoringHealth,
  MonitoringWorkers,
} from '../../contracts/monitoring.ts';
import { listenAnywhere } from '../../testing/listenAnywhere.ts';
import { startTestStack, type TestStack } from '../../testing/testStack.ts';
import { until } from '../../testing/until.ts';
import type { Api } from '../api.ts';
import { RequestFigures } from '../requestFigures.ts';
import { monitoring } from './monitoring.ts';

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;

beforeAll(async () => {
  running = await startTestStack({
    env: {
      MAX_CONCURRENT_JOBS: '3',
      GH_DRAIN_SECONDS: '1',
      EC2_IP: '10.0.0.7',
      EC2_INSTANCE_ID: 'i-7',
      GH_WORKER_ID: 'target-7',
    },
  });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

describe('1.3: GET /health/system, and GET /monitoring/system', () => {
  test('tell what the host really has', async () => {
    const system = HealthSystem.parse(await (await read('/health/system')).json());
    const monitored = SystemFigures.strict().parse(await (await read('/monitoring/system')).json());

    expect(system.memory.totalMb).toBe(Math.round(totalmem() / 1024 ** 2));
    expect(system.memory.usedMb).toBeGreaterThan(0);
    expect(system.disk.totalGb).toBeGreaterThan(system.disk.usedGb);
    expect(system.disk.usagePercent).toBeGreaterThan(0);
    expect(system.cpu.usagePercent).toBeCloseTo((system.cpu.loadAvg1m / system.cpu.cores) * 100, 0);
    expect(monitored.disk.totalGb).toBe(system.disk.totalGb);
    expect(monitored.cpu.cores).toBe(system.cpu.cores);
  });
});

describe('1.4: GET /api/v1/gh/models', () => {
  test('lists the rules, which cost nothing, without a key', async () => {
    const models = Models.parse(await (await read('/api/v1/gh/models')).json());

    expect(models).toMatchObject({
      models: [{ alias: 'rules', vision: false, cost: { input: 0, output: 0 } }],
      default: 'rules',
      total: 1,
    });
    expect(models.models.every((model) => !('note' in model))).toBe(true);
    expect(models.presets.map((preset) => preset.name)).toEqual(['speed', 'balanced', 'quality']);
  });
});

describe('1.8: without a key, /monitoring', () => {
  test('/health names every check', async () => {
    const response = await read('/monitoring/health');

    const health = MonitoringHealth.parse(await response.json());
    expect([response.status, health.status]).toEqual([200, 'healthy']);
    expect(health.checks.map((check) => check.name)).toEqual([
      'database',
      'engine',
      'worker_heartbeat',
      'llm_provider',
      'storage',
    ]);
  });

  test('/metrics/json counts what the fleet did and does, /metrics tells the same to Prometheus', async () => {
    const { api } = running;
    const done = await api.apply(SITE);
    const failed = await api.apply(`${SITE}?open=posting_closed`);
    const paused = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    const waiting = await api.apply(SITE, { target_worker_id: 'nobody' });
    await api.apply(SITE, { target_worker_id: 'nobody' });
    await Promise.all([
      api.until(done, ['completed']),
      api.until(failed, ['failed']),
      api.until(paused, ['paused']),
    ]);
    await running.database.query(
      `UPDATE gh_automation_jobs SET scheduled_at = now() + interval '1 day' WHERE id = $1`,
      [waiting],
    );

    const metrics = await until(
      async () => Metrics.parse(await (await read('/monitoring/metrics/json')).json()),
      (seen) => seen.jobs.created === 5 && seen.worker.queueDepth === 1,
    );

    expect(metrics.jobs).toMatchObject({ created: 5, completed: 1, failed: 1, retried: 0 });
    expect(metrics.jobs.totalDurationMs).toBeGreaterThan(0);
    expect(metrics.jobs.avgDurationMs).toBe(Math.round(metrics.jobs.totalDurationMs / 2));
    expect(metrics.worker).toEqual({ activeJobs: 1, maxConcurrent: 3, totalProcessed: 2, queueDepth: 1 });
    expect(metrics.llm).toMatchObject({ calls: 0, totalCostCents: 0 });
    const text = await (await read('/monitoring/metrics')).text();
    expect(text).toMatch(/^# TYPE gh_jobs_completed gauge\ngh_jobs_completed 1$/m);
    expect(text).toMatch(/^gh_sessions_max 3$/m);
    expect(text).toMatch(/^gh_workers\{status="active"\} 1$/m);
    expect(text).toMatch(/^gh_api_requests_total\{route="POST \/api\/v1\/gh\/valet\/apply"\} \d+$/m);
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(PROMETHEUS_LINE);
  });

  test('counts requests by the pattern of their route, whatever stands in it', async () => {
    const id = '00000000-0000-4000-8000-0000000000aa';
    await running.api.get(`/jobs/${id}?user_id=${id}`);
    await read(`/api/v1/gh/jobs/${id}`);
    await read(`/${id}/grace@example.com`);

    const { api } = await until(
      async () => Metrics.parse(await (await read('/monitoring/metrics/json')).json()),
      (seen) => (seen.api.requestsByPath['unmatched'] ?? 0) >= 2,
    );

    expect(api.requestsByPath['GET /api/v1/gh/jobs/:id']).toBe(1);
    expect(api.requestsByStatus).toMatchObject({ '401': 1, '404': expect.any(Number) });
    expect(JSON.stringify(api)).not.toMatch(/0000aa|grace/);
    expect(api.totalRequests).toBeGreaterThan(4);
  });

  test('/workers shows each worker', async () => {
    const { count, workers } = MonitoringWorkers.parse(await (await read('/monitoring/workers')).json());

    expect(count).toBe(1);
    expect(workers).toMatchObject([
      {
        worker_id: 'host-1',
        status: 'active',
        target_worker_id: 'target-7',
        ec2_instance_id: 'i-7',
        ec2_ip: '10.0.0.7',
      },
    ]);
  });

  test('/alerts tells of many failures and of jobs that fell silent', async () => {
    const calm = Alerts.parse(await (await read('/monitoring/alerts')).json());
    await running.database.query(
      `WITH silent AS (
         INSERT INTO gh_automation_jobs (user_id, job_type, target_url, status, last_heartbeat)
         SELECT gen_random_uuid(), 'apply', 'x', 'running', now() - make_interval(mins => minutes)
         FROM (VALUES (10), (4)) heard_of (minutes) RETURNING id
       ), dispatched AS (INSERT INTO gh_dispatches (job_id) SELECT id FROM silent)
       INSERT INTO gh_automation_jobs (user_id, job_type, target_url, status, completed_at, created_at)
       SELECT gen_random_uuid(), 'apply', 'x', 'failed', now(), now() - interval '10 years' FROM generate_series(1, 5)`,
    );

    const { count, alerts } = await until(
      async () => Alerts.parse(await (await read('/monitoring/alerts')).json()),
      (seen) => seen.count > 0,
    );
    const dashboard = MonitoringDashboard.parse(await (await read('/monitoring/dashboard')).json());

    expect(calm).toMatchObject({ count: 0, alerts: [] });
    expect(count).toBe(2);
    expect(alerts).toMatchObject([
      { id: 'high_error_rate', severity: 'warning', metadata: { ended: 7, failed: 6 } },
      { id: 'stuck_jobs', severity: 'critical', metadata: { count: 1 } },
    ]);
    expect(dashboard.activeAlerts.map((alert) => alert.id)).toEqual(['high_error_rate', 'stuck_jobs']);
  });

  test('/health is degraded without a worker', async () => {
    await running.stack.part('host-1').stop();
    const degraded = await until(
      async () => MonitoringHealth.parse(await (await read('/monitoring/health')).json()),
      (seen) => seen.status !== 'healthy',
    );

    expect(degraded).toMatchObject({ status: 'degraded' });
    expect(degraded.checks.find((check) => check.status !== 'healthy')).toMatchObject({
      name: 'worker_heartbeat',
      message: 'no worker is alive',
    });
  });

  test('/health is 503 while the database, or the engine, does not answer, and says no more of it', async () => {
    const answers = async () => ({});
    const refuses = async () => Promise.reject(new Error('password of grace@10.0.0.9 refused'));

    const withoutDatabase = await healthWith({ query: refuses, getSystemInfo: answers });
    const withoutEngine = await healthWith({ query: answers, getSystemInfo: refuses });

    expect([withoutDatabase.status, withoutEngine.status]).toEqual([503, 503]);
    expect(withoutDatabase.body.status).toBe('unhealthy');
    expect(withoutDatabase.body.checks[0]).toMatchObject({ name: 'database', status: 'unhealthy' });
    expect(withoutEngine.body.checks[1]).toMatchObject({ name: 'engine', message: 'does not answer' });
    expect(JSON.stringify([withoutDatabase, withoutEngine])).not.toContain('grace');
  });
});

type Call = () => Promise<unknown>;

async function healthWith({ query, getSystemInfo }: { query: Call; getSystemInfo: Call }) {
  const api = {
    database: { query },
    client: {
      workflowService: { getSystemInfo },
      withDeadline: (_deadline: number, call: Call) => call(),
    },
    files: { find: async () => null },
    startedAt: 0,
  } as unknown as Api;
  const server = createHttpServer(express().get('/', monitoring(api, new RequestFigures()).health));
  try {
    const response = await fetch(`http://127.0.0.1:${await listenAnywhere(server)}`);
    return { status: response.status, body: MonitoringHealth.parse(await response.json()) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const PROMETHEUS_LINE =
  /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"\\\n]*"(,[a-z]+="[^"\\\n]*")*\})? \d+(\.\d+)?(e[+-]?\d+)?)$/;

/** Without a key. */
function read(path: string): Promise<Response> {
  return fetch(`${running.api.url}${path}`);
}
