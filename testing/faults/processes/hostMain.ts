import { parseArgs } from 'node:util';
import { runProgram } from '../../../program/runProgram.ts';
import { installRuntime } from '../../../temporal/runtime.ts';
import { startHostEgress } from '../../../workers/hostEgress.ts';
import { startHostWorker } from '../../../workers/hostWorker.ts';
import { httpBrowser } from './httpBrowser.ts';
import { takeOwnLinks } from './ownLinks.ts';
import { ask, layTripwires } from './tripwires.ts';

/** The host program, with a browser that only speaks HTTP, on links of its own to what it depends on. */
const { values } = parseArgs({ options: { 'worker-id': { type: 'string', default: 'host-1' } } });
const workerId = values['worker-id'];
layTripwires(workerId);
takeOwnLinks(workerId);

await runProgram('host', async ({ settings, log }) => {
  installRuntime(log);
  const egress = await startHostEgress(settings, log);
  const browser = httpBrowser({
    egress,
    at: (point, url) => ask(workerId, point, [url]),
  });
  const worker = await startHostWorker({ settings, log, workerId, browser });
  return {
    stop: () => worker.stop().then(() => egress.close()),
    abort: () => worker.abort().then(() => egress.close()),
  };
});
