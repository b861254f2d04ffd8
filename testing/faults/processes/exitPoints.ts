import { ProcessSession } from '../../../browser/egress/processSession.ts';
import { ask } from './tripwires.ts';

/**
 * Makes points of what no statement marks: the form has been let go by its permit, and its way out is being made ready
 * for it (`before release`), or is (`after release`).
 */
export function askAtExit(program: string): void {
  const admit = methodOf('admit');
  const beginSubmit = methodOf('beginSubmit');
  const jobs = new WeakMap<ProcessSession, string>();
  Object.assign(ProcessSession.prototype, {
    async admit(this: ProcessSession, lease: { jobId: string }): Promise<void> {
      jobs.set(this, lease.jobId);
      await admit(this, lease);
    },
    async beginSubmit(this: ProcessSession, origin: string): Promise<void> {
      const keys = [jobs.get(this) ?? ''];
      await ask(program, 'before release', keys);
      await beginSubmit(this, origin);
      await ask(program, 'after release', keys);
    },
  });
}

function methodOf(name: keyof ProcessSession): (session: ProcessSession, given: unknown) => Promise<unknown> {
  const method: unknown = Reflect.get(ProcessSession.prototype, name);
  if (typeof method !== 'function') throw new Error(`a session of the proxy has no ${name}`);
  return async (session, given) => Reflect.apply(method, session, [given]);
}
