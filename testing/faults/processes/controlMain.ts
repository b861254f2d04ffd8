import { layTripwires } from './tripwires.ts';

layTripwires('control');
await import('../../../workers/control.ts');
