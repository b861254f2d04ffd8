import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Reply, type ScriptedServer, startScriptedServer } from '../testing/scriptedServer.ts';
import { GhostHandsClient } from './index.ts';

const HEALTH = { status: 'busy', active_jobs: 1, deploy_safe: false };
const DRAINING = { status: 'draining', active_jobs: 0, worker_id: 'eve' };
const HERE = '127.0.0.1';
const THERE = '127.0.0.2';
const FALLBACK = 'Fleet routing fallback — cancel/resume may reach wrong EC2';

let api: ScriptedServer;
let worker: ScriptedServer;
const logged: string[] = [];
let client: GhostHandsClient;

beforeAll(async () => {
  [api, worker] = [await startScriptedServer(), await startScriptedServer()];
  client = new GhostHandsClient({
    apiUrl: api.url,
    apiKey: 'key',
    workerPort: worker.port,
    retries: 0,
    logger: {
      info: (line) => logged.push(`info ${line}`),
      warn: (line) => logged.push(`warn ${line}`),
      error: (line) => logged.push(`error ${line}`),
    },
  });
});
afterAll(async () => {
  await Promise.all([api[Symbol.asyncDispose](), worker[Symbol.asyncDispose]()]);
});
beforeEach(() => {
  logged.length = 0;
});

function registered(
  ...workers: { id: string; status?: string; ip: string | null; target?: string }[]
): Reply {
  const rows = workers.map(({ id, status = 'active', ip, target = null }) => ({
    worker_id: id,
    status,
    target_worker_id: target,
    ec2_ip: ip,
  }));
  return [200, { count: rows.length, workers: rows }];
}

test('a named worker is asked at its own address, draining or not, by either name, and nobody’s key is shown', async () => {
  api.reply(
    registered(
      { id: 'adam', ip: THERE },
      { id: 'old-eve', status: 'offline', ip: THERE, target: 'eve-1' },
      { id: 'eve', status: 'draining', ip: HERE, target: 'eve-1' },
    ),
  );
  worker.reply([200, HEALTH]);

  await expect(client.getWorkerHealth('eve')).resolves.toEqual(HEALTH);
  await expect(client.getWorkerHealth('eve-1')).resolves.toEqual(HEALTH);

  expect(api.seen[0]).toMatchObject({ method: 'GET', url: '/monitoring/workers' });
  expect(worker.seen).toMatchObject([{ url: '/worker/health' }, { url: '/worker/health' }]);
  expect(worker.seen[0]?.headers).not.toHaveProperty('x-gh-service-key');
  expect(logged[0]).toBe('info GhostHands targeted request: GET /worker/health → 127.0.0.1 (jobId=none)');
  expect(logged.join()).not.toContain('warn');
});

test('without a name, any that is active is asked; with one host and no address, the API’s own', async () => {
  api.reply(
    registered({ id: 'a', status: 'draining', ip: THERE }, { id: 'b', ip: null }, { id: 'c', ip: HERE }),
  );
  worker.reply([200, HEALTH]);
  await client.getWorkerHealth();

  api.reply(registered({ id: 'b', ip: 'unknown' }));
  await client.getWorkerHealth();

  expect(worker.seen).toHaveLength(2);
  expect(logged.filter((line) => !line.startsWith('info'))).toEqual([]);
});

test.each<[string, Reply, string[]]>([
  ['the look-up fails', [500, { error: 'db_error', message: 'no' }], [`warn ${FALLBACK}`]],
  ['the look-up answers nonsense', [200, '<html>'], [`warn ${FALLBACK}`]],
  ['nobody knows its address', registered({ id: 'eve', ip: null }), [`warn ${FALLBACK}`]],
  [
    'it is not registered',
    registered({ id: 'adam', ip: THERE }),
    ['error GhostHands worker eve is not in the registry', `warn ${FALLBACK}`],
  ],
])('where %s, the API’s own host is asked, with a warning', async (_what, reply, warnings) => {
  api.reply(reply);
  worker.reply([200, HEALTH]);

  await expect(client.getWorkerHealth('eve')).resolves.toEqual(HEALTH);

  const warned = logged.filter((line) => !line.startsWith('info'));
  expect(warned.map((line, at) => line.slice(0, warnings[at]?.length))).toEqual(warnings);
  expect(warned.at(-1)).toMatch(/\(jobId=none, workerId=eve\): ./);
});

test('a drain says who asks, and never drains another worker than the one that was named', async () => {
  const status = { worker_id: 'adam', ec2_instance_id: 'i', ec2_ip: HERE, active_jobs: 0, max_concurrent: 4 };
  const running = { is_running: true, is_draining: false, uptime_ms: 1 };
  api.reply(registered({ id: 'eve', ip: HERE }));
  worker.reply([200, DRAINING]);
  await expect(client.drainWorker('eve')).resolves.toEqual(DRAINING);
  expect(worker.seen).toMatchObject([
    { method: 'POST', url: '/worker/drain', headers: { 'x-gh-service-key': 'key' } },
  ]);

  api.reply([503, {}]);
  worker.reply([200, { ...status, ...running }]);
  await expect(client.drainWorker('eve')).rejects.toMatchObject({ code: 'wrong_worker' });
  expect(worker.seen.map(({ method }) => method)).toEqual(['GET']);

  worker.reply([200, { ...status, ...running, worker_id: 'eve' }], [200, DRAINING]);
  await expect(client.drainWorker('eve')).resolves.toEqual(DRAINING);
});

test('a request for a job is logged with where it goes', async () => {
  api.reply([200, { id: 'j', status: 'cancelled' }]);

  await client.cancelJob('j');

  expect(logged).toEqual([
    'info GhostHands targeted request: POST /api/v1/gh/jobs/j/cancel → 127.0.0.1 (jobId=j)',
  ]);
});
