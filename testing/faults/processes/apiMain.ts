import { layTripwires } from './tripwires.ts';

layTripwires('api');
await import('../../../api/main.ts');
