import { mkdir, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ChromiumOpener } from '../browser/chromium.ts';
import type { Settings } from '../contracts/settings.ts';
import { runProgram } from '../program/runProgram.ts';
import { installRuntime } from '../temporal/runtime.ts';
import { startHostWorker } from './hostWorker.ts';
import { workerIdOf } from './workerId.ts';

/** `node workers/host.js [--worker-id=NAME]`: takes jobs and runs them in its browser. */
await runProgram('host', async ({ settings, log }) => {
  installRuntime(log);
  const { values } = parseArgs({ options: { 'worker-id': { type: 'string' } } });
  const workerId = workerIdOf(values['worker-id'], settings);
  process.env['TMPDIR'] = await emptyTemporaryFolder(settings, workerId);
  const browser = await ChromiumOpener.launch(settings, log);
  const worker = await startHostWorker({ settings, log, workerId, browser });
  return {
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

/** Browsers leave their profiles here when they are killed; the next start of the same host throws them away. */
async function emptyTemporaryFolder(settings: Settings, workerId: string): Promise<string> {
  const name = createHash('sha256')
    .update(`${resolve(settings.GH_HOME)}\n${workerId}`)
    .digest('hex')
    .slice(0, 12);
  const folder = join(tmpdir(), `ghosthands-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
