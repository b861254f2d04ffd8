import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WorkerHealth, WorkerStatus } from '../contracts/worker.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';

let running: TestStack;

beforeAll(async () => {
  running = await startTestStack({
    env: { MAX_CONCURRENT_JOBS: '2', EC2_IP: '10.0.0.7', EC2_INSTANCE_ID: 'i-7', AWS_ASG_NAME: 'fleet' },
  });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

describe('2: the status server of a worker', () => {
  test.each(['GET', 'POST', 'PUT'])('answers %s for health and status, without a key', async (method) => {
    const noKey = { 'x-gh-service-key': '' };

    const health = await running.host('host-1', method, '/worker/health', noKey);
    const status = await running.host('host-1', method, '/worker/status', noKey);

    expect(health.status).toBe(200);
    expect(WorkerHealth.parse(health.body)).toMatchObject({ status: 'idle', deploy_safe: true });
    expect(status.status).toBe(200);
    expect(WorkerStatus.parse(status.body)).toMatchObject({
      worker_id: 'host-1',
      ec2_instance_id: 'i-7',
      ec2_ip: '10.0.0.7',
      active_jobs: 0,
      max_concurrent: 2,
      is_running: true,
      is_draining: false,
      dispatch_mode: 'queue',
      asg_name: 'fleet',
    });
  });

  test.each([
    ['GET', '/worker/drain'],
    ['GET', '/worker'],
    ['GET', '/'],
    ['POST', '/drain'],
    ['GET', '/worker/%'],
  ])('knows nothing else, and drains by POST alone: %s %s', async (method, path) => {
    const answer = await running.host('host-1', method, path);

    expect(answer).toMatchObject({ status: 404, body: { error: 'not_found' } });
    expect((await running.host('host-1', 'GET', '/worker/status')).body['is_draining']).toBe(false);
  });

  test('drains as often as it is asked to, with the key', async () => {
    const refused = await running.host('host-1', 'POST', '/worker/drain', { 'x-gh-service-key': 'wrong' });
    const first = await running.host('host-1', 'POST', '/worker/drain');
    const second = await running.host('host-1', 'POST', '/worker/drain');

    expect(refused.status).toBe(401);
    expect(first).toMatchObject({
      status: 200,
      body: { status: 'draining', active_jobs: 0, worker_id: 'host-1' },
    });
    expect(second).toEqual({ ...first, headers: expect.anything() });
    expect((await running.host('host-1', 'GET', '/worker/health')).body).toMatchObject({
      status: 'draining',
      deploy_safe: true,
    });
  });
});
