import { randomUUID } from 'node:crypto';
import type { ControlActivities } from '../contracts/activities.ts';
import type { Ending } from '../contracts/application.ts';
import type { Log } from '../log/log.ts';

export interface CloseJobDeps {
  /** The engine's word for the state of the newest run; null where it knows none. */
  findRun: (jobId: string) => Promise<string | null>;
  resultOfRun: (jobId: string) => Promise<Ending>;
  fenceSession: ControlActivities['fenceSession'];
  recordProgress: ControlActivities['recordProgress'];
  log: Log;
}

/** Ends a job whose workflow is over without having said so: somebody ended it in the engine. */
export async function closeJob(deps: CloseJobDeps, jobId: string): Promise<void> {
  const run = await deps.findRun(jobId);
  if (run !== null && !CLOSED.has(run)) return;
  const ending = run === 'COMPLETED' ? await deps.resultOfRun(jobId) : await endingOf(deps, jobId, run);
  const record = { job_id: jobId, event_id: randomUUID(), epoch: null };
  await deps.recordProgress({ ...record, kind: 'ended', ending });
  deps.log.warn('closed a job whose run was over', { job_id: jobId, reason: run ?? 'unknown' });
}

const CLOSED = new Set(['COMPLETED', 'FAILED', 'CANCELLED', 'TERMINATED', 'TIMED_OUT']);

/** What was sent before the run was ended stays sent. */
async function endingOf(deps: CloseJobDeps, jobId: string, run: string | null): Promise<Ending> {
  const submit = await deps.fenceSession({ job_id: jobId, epoch: null });
  if (submit === 'confirmed') return { kind: 'completed' };
  if (submit !== 'free') return { kind: 'failed', code: 'submit_unknown' };
  if (run === 'TERMINATED') return { kind: 'failed', code: 'terminated' };
  if (run === 'CANCELLED') return { kind: 'cancelled', code: 'cancelled' };
  const detail = run === null ? 'the engine knows of no run (any more)' : 'the workflow failed';
  return { kind: 'failed', code: 'internal_error', detail };
}
