import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesOn } from '../../testing/processesOn.ts';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import type { Child } from './child.ts';
import { type Home, openHome } from './home.ts';
import { choosePorts } from './ports.ts';
import { startTemporal } from './temporal.ts';
import { ensureTemporalCli } from './temporalCli.ts';

let temporary: TemporaryHome;
let home: Home;
let running: Child | undefined;

beforeEach(async () => {
  temporary = await temporaryHome();
  home = await openHome(temporary.settings, temporary.env);
});
afterEach(async () => {
  await running?.stop(0);
  await temporary.remove();
});

async function start({ signal, namespaces = [] }: { signal?: AbortSignal; namespaces?: string[] } = {}) {
  const { env, say } = temporary;
  const [port = 0, uiPort = 0] = await freePorts(2);
  const cli = await ensureTemporalCli({ home, env, say, signal });
  running = await startTemporal({ home, cli, port, uiPort, env, namespaces, signal });
  return { address: `127.0.0.1:${port}`, ui: `http://127.0.0.1:${uiPort}` };
}

async function freePorts(count: number): Promise<number[]> {
  const setting = 'GH_TEMPORAL_PORT' as const;
  const wanted = Array.from({ length: count }, (_, index) => ({
    name: `${index}`,
    host: '127.0.0.1',
    port: 0,
    setting,
  }));
  return [...(await choosePorts(wanted)).values()];
}

async function startOneWorkflow(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  await connection.workflowService.startWorkflowExecution({
    namespace,
    workflowId: 'kept',
    requestId: 'once',
    workflowType: { name: 'any' },
    taskQueue: { name: 'any' },
  });
  await connection.close();
}

async function statusOf(address: string, namespace: string): Promise<unknown> {
  const connection = await Connection.connect({ address });
  try {
    const described = await connection.workflowService.describeWorkflowExecution({
      namespace,
      execution: { workflowId: 'kept' },
    });
    return described.workflowExecutionInfo?.type?.name;
  } finally {
    await connection.close();
  }
}

test('a server is ready with its namespaces and its UI, and knows at its next start what it was told', async () => {
  const first = await start({ namespaces: ['tests'] });
  await startOneWorkflow(first.address, 'tests');
  const ui = await fetch(first.ui);
  const exit = await running?.stop(20_000);

  const second = await start({ namespaces: ['tests'] });

  expect(ui.status).toBe(200);
  expect(exit).toEqual({ code: 0, signal: null });
  expect(await statusOf(second.address, 'tests')).toBe('any');
});

test('what it was told survives a hard kill', async () => {
  const first = await start();
  await startOneWorkflow(first.address, 'default');
  await running?.stop(0);

  const second = await start();

  expect(await statusOf(second.address, 'default')).toBe('any');
});

test('it is given the settings that we rely on, and writes to its home alone', async () => {
  await start();

  const [command = ''] = processesOn(join(home.temporal, 'temporal.db'));
  expect(command).toContain('--dynamic-config-value=matching.enableFairness=true');
  expect(command).toContain('--sqlite-pragma=journal_mode=WAL');
  expect((await stat(join(home.temporal, 'temporal.db'))).size).toBeGreaterThan(0);
});

test('a server that cannot start is an error with its own words', async () => {
  const { env } = temporary;
  const { ui } = await start();
  const cli = await ensureTemporalCli({ home, ...temporary });
  const [port = 0] = await freePorts(1);

  const attempt = startTemporal({ home, cli, port, uiPort: Number(new URL(ui).port), env });

  await expect(attempt).rejects.toThrow(
    /temporal ended \(exit code 1\) before it was ready.*already in use/s,
  );
});

test('a start that is given up leaves no process', async () => {
  const giveUp = new AbortController();

  const attempt = start({ signal: giveUp.signal });
  attempt.catch(() => undefined);
  while (processesOn(home.temporal).length === 0) await sleep(20);
  giveUp.abort('given up');

  await expect(attempt).rejects.toBe('given up');
  expect(processesOn(home.temporal)).toEqual([]);
});
