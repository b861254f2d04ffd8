import { CancellationScope, isCancellation, proxyActivities } from '@temporalio/workflow';
import type { HoldEnd, HostActivities } from '../contracts/activities.ts';
import type { Ending, SessionRef } from '../contracts/application.ts';
import { type Application, control } from './application.ts';
import { Lease, obtainLease } from './lease.ts';

/** A live browser that belongs to this job, on one host. */
export interface Session {
  ref: SessionRef;
  steps: HostActivities;
  /** The job's time-out; it stands still while a person is waited for and while a submit is on its way. */
  clock: { stop: () => void; start: () => void };
  /** Settles when the session is over, for whatever reason. */
  over: Promise<void>;
}

/** `lost`: the host or its browser went away, or whether a submit went through must be looked up. */
export type Outcome = Ending | Lost | Extract<HoldEnd, { kind: 'refused' }>;

/** `isHandedOver`: its host stops, and gave it away in good order. */
type Lost = { kind: 'lost'; isHandedOver?: boolean };

/** Gets a browser, does the work in it, and gives it back whatever happens. */
export async function inSession(
  application: Application,
  work: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  const lease = await obtainLease(application);
  if (!(lease instanceof Lease)) return lease;
  const outcome = await underLease(application, lease, work);
  return outcome.kind === 'lost' ? { kind: 'lost', isHandedOver: lease.isHandedOver } : outcome;
}

async function underLease(
  application: Application,
  lease: Lease,
  work: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  application.epoch = lease.epoch;
  void application.record({ kind: 'started', worker_id: lease.workerId });

  const scope = new CancellationScope();
  let interruption: Outcome | undefined;
  const interrupt = (outcome: Outcome) => {
    interruption ??= outcome;
    scope.cancel();
  };
  const clock = {
    stop: () => application.clock.stop(),
    start: () => application.clock.start(() => interrupt({ kind: 'failed', code: 'timeout' })),
  };
  const watched = lease.over.then(() => interrupt({ kind: 'lost' }));

  let outcome: Outcome | undefined;
  try {
    clock.start();
    const session = {
      ref: { job_id: lease.jobId, epoch: lease.epoch },
      steps: stepsOn(lease.queue, application.input.lease_seconds),
      clock,
      over: lease.over,
    };
    outcome = await scope.run(() => work(session));
    return outcome;
  } catch (error) {
    if (interruption !== undefined && isCancellation(error)) return interruption;
    throw error;
  } finally {
    clock.stop();
    const keepCookies = outcome?.kind === 'completed';
    await CancellationScope.nonCancellable(() => release(lease, keepCookies));
    await watched;
  }
}

/**
 * Steps are never repeated by the engine: what may be repeated is decided in the workflow. A host that lives takes them
 * at once.
 */
function stepsOn(taskQueue: string, leaseSeconds: number): HostActivities {
  return proxyActivities<HostActivities>({
    taskQueue,
    scheduleToStartTimeout: leaseSeconds * 1000,
    startToCloseTimeout: '5 minutes',
    retry: { maximumAttempts: 1 },
    cancellationType: 'TRY_CANCEL',
  });
}

/**
 * Ends the session on its host at once. A host that does not take this within 3 s, or is not done with it within 6,
 * loses its lease: who cancelled is waiting for the answer.
 */
async function release(lease: Lease, keepCookies: boolean): Promise<void> {
  const { endSession } = proxyActivities<HostActivities>({
    taskQueue: lease.queue,
    scheduleToStartTimeout: '3 seconds',
    scheduleToCloseTimeout: '6 seconds',
    retry: { maximumAttempts: 1 },
    cancellationType: 'TRY_CANCEL',
  });
  if (!lease.isOver) {
    const session = { job_id: lease.jobId, epoch: lease.epoch, keep_cookies: keepCookies };
    const ended = endSession(session).then(
      ({ found }) => found,
      () => false,
    );
    const isEnded = await Promise.race([ended, lease.over.then(() => true)]);
    if (!isEnded) {
      lease.withdraw();
      await control.fenceSession({ job_id: lease.jobId, epoch: lease.epoch });
    }
  }
  await lease.over;
}
