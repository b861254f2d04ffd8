import { parseArgs } from 'node:util';
import { runProgram } from '../../program/runProgram.ts';
import { installRuntime } from '../../temporal/runtime.ts';
import { startHostWorker } from '../../workers/hostWorker.ts';
import { fakeBrowser } from './fakeBrowser.ts';

/** The host program, with a fake browser: `GH_TEST_OPEN_MS` is how long it takes to open a session, `never` that it does not. */
await runProgram('host', async ({ settings, log }) => {
  installRuntime(log);
  const { values } = parseArgs({ options: { 'worker-id': { type: 'string', default: 'fake-1' } } });
  const open = process.env['GH_TEST_OPEN_MS'] ?? '0';
  const browser = fakeBrowser(
    open === 'never' ? { openMs: 0, opens: false } : { openMs: Number(open), opens: true },
  );
  return startHostWorker({ settings, log, workerId: values['worker-id'], browser });
});
