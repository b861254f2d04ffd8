import { parseArgs } from 'node:util';
import { ChromiumOpener } from '../browser/chromium.ts';
import { runProgram } from '../program/runProgram.ts';
import { installRuntime } from '../temporal/runtime.ts';
import { startHostEgress } from './hostEgress.ts';
import { startHostWorker } from './hostWorker.ts';
import { openTemporaryFolder } from './temporaryFolder.ts';
import { workerIdOf } from './workerId.ts';

/** `node workers/host.js [--worker-id=NAME]`: takes jobs and runs them in its browser. */
await runProgram('host', async ({ settings, log }) => {
  installRuntime(log);
  const { values } = parseArgs({ options: { 'worker-id': { type: 'string' } } });
  const workerId = workerIdOf(values['worker-id'], settings);
  process.env['TMPDIR'] = await openTemporaryFolder(settings.GH_HOME, workerId);
  const browser = await ChromiumOpener.launch(settings, log, {
    egress: await startHostEgress(settings, log),
  });
  const worker = await startHostWorker({ settings, log, workerId, browser });
  return {
    running: worker.running,
    stop: async () => {
      await worker.stop();
      await browser.close();
    },
    abort: async () => {
      await worker.abort();
      await browser.close();
    },
  };
});
