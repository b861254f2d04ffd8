export { apply } from './apply.ts';
export { callbacks } from './callbacks.ts';
export { fleet } from './fleet.ts';
export { reconcile } from './reconcile.ts';
export { settle } from './settle.ts';
export { task } from './task.ts';
