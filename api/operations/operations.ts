import { JOBS } from './jobs.ts';
import type { Operation } from './operation.ts';
import { OPERATORS } from './operators.ts';
import { USERS } from './users.ts';
import { VALET } from './valet.ts';

/** Every route there is, as clients know it: a test holds this list and the router together. */
export const OPERATIONS: Operation[] = [...VALET, ...JOBS, ...USERS, ...OPERATORS];
