import { parseArgs } from 'node:util';
import { askAtExit } from './exitPoints.ts';
import { takeOwnLinks } from './ownLinks.ts';
import { layTripwires } from './tripwires.ts';

/** The host program as it is, with its Chromium, on links of its own. */
const { values } = parseArgs({ options: { 'worker-id': { type: 'string', default: 'host-1' } } });
layTripwires(values['worker-id']);
askAtExit(values['worker-id']);
takeOwnLinks(values['worker-id']);
await import('../../../workers/host.ts');
