import type { Context } from '@temporalio/activity';
import { parseArgs } from 'node:util';
import { ChromiumOpener } from '../browser/chromium.ts';
import { runProgram } from '../program/runProgram.ts';
import { installRuntime } from '../temporal/runtime.ts';
import { startHostEgress } from '../workers/hostEgress.ts';
import { startHostWorker } from '../workers/hostWorker.ts';

/**
 * The host program, which asks before and after each activity whether it may go on: the one who is asked can kill it
 * there. `GH_TEST_BREAKPOINTS` is the address to ask.
 */
await runProgram('host', async ({ settings, log }) => {
  installRuntime(log);
  const { values } = parseArgs({ options: { 'worker-id': { type: 'string', default: 'host-1' } } });
  const workerId = values['worker-id'];
  const browser = await ChromiumOpener.launch(settings, log, {
    egress: await startHostEgress(settings, log),
  });
  const worker = await startHostWorker({
    settings,
    log,
    workerId,
    browser,
    interceptors: { activity: [(context) => ({ inbound: { execute: asking(workerId, context) } })] },
  });
  return {
    stop: () => worker.stop().then(() => browser.close()),
    abort: () => worker.abort().then(() => browser.close()),
  };
});

function asking(workerId: string, context: Context) {
  return async <Input, Result>(input: Input, next: (input: Input) => Promise<Result>): Promise<Result> => {
    const step = context.info.activityType;
    await ask(`${workerId} before ${step}`);
    const result = await next(input);
    await ask(`${workerId} after ${step}`);
    return result;
  };
}

async function ask(point: string): Promise<void> {
  const url = process.env['GH_TEST_BREAKPOINTS'];
  if (url !== undefined) await fetch(`${url}?point=${encodeURIComponent(point)}`);
}
