import {
  ActivityFailure,
  CancellationScope,
  condition,
  defineSignal,
  proxyActivities,
  setHandler,
  TimeoutFailure,
  uuid4,
} from '@temporalio/workflow';
import type { HoldEnd, SessionActivities } from '../contracts/activities.ts';
import { type JobInput, SessionReady } from '../contracts/application.ts';
import { BROWSER_QUEUE, SESSION_READY_SIGNAL, targetedBrowserQueue } from '../contracts/queues.ts';
import { type Application, control } from './application.ts';
import { backOff } from './backOff.ts';

const sessionReadySignal = defineSignal<[unknown]>(SESSION_READY_SIGNAL);

export type NoLease = Extract<HoldEnd, { kind: 'refused' }> | { kind: 'expired' };

/** Waits for a host: the targeted one, or any. */
export async function obtainLease(application: Application): Promise<Lease | NoLease> {
  const { input } = application;
  const expiresAtMs = Date.now() + input.queue_wait_seconds * 1000;
  const remainingMs = () => expiresAtMs - Date.now();

  if (input.target_worker_id !== null && input.worker_affinity !== 'any') {
    const patienceMs = input.worker_affinity === 'preferred' ? PREFERENCE_MS : remainingMs();
    const lease = await leaseOfTarget(application, input.target_worker_id, patienceMs);
    if (lease !== null) return lease;
    if (input.worker_affinity === 'strict') return { kind: 'expired' };
  }
  return (await leaseFrom(BROWSER_QUEUE, input, { waitMs: remainingMs() })) ?? { kind: 'expired' };
}

/** An explicit preference waits this long for its worker, then takes any. */
const PREFERENCE_MS = 20_000;
/** A target may come to name another worker, as when a new container takes the place of an old one. */
const LOOK_AGAIN_MS = 60_000;
const FIRST_LOOK_AGAIN_MS = 5000;

async function leaseOfTarget(
  application: Application,
  target: string,
  waitMs: number,
): Promise<Lease | NoLease | null> {
  const expiresAtMs = Date.now() + waitMs;
  for (let told = false, leftMs = waitMs; leftMs > 0; leftMs = expiresAtMs - Date.now()) {
    const worker = await control.resolveTarget({ target_worker_id: target });
    if (!worker.active && !told) {
      void application.record({ kind: 'waiting_for_target', target_worker_id: target });
      told = true;
    }
    const queue = targetedBrowserQueue(worker.worker_id ?? target);
    const isMoved = async () => {
      const now = await control.resolveTarget({ target_worker_id: target });
      return now.worker_id !== worker.worker_id;
    };
    const lease = await leaseFrom(queue, application.input, { waitMs: leftMs, isMoved });
    if (lease !== null) return lease;
  }
  return null;
}

interface Waiting {
  waitMs: number;
  /** Asked from time to time, so that the job keeps its place in the queue meanwhile. */
  isMoved?: () => Promise<boolean>;
}

/**
 * null when no host took the job in time, or the worker that is wanted is another now. A host that finds no room for it
 * gives it back to the queue, at once; one whose browser does not open, or that is lost before it has, after a while in
 * which others may take it.
 */
async function leaseFrom(
  queue: string,
  input: JobInput,
  { waitMs, isMoved }: Waiting,
): Promise<Lease | NoLease | null> {
  const expiresAtMs = Date.now() + waitMs;
  for (let misses = 0; ;) {
    const request = new LeaseRequest(queue, input, Math.max(1, expiresAtMs - Date.now()));
    try {
      await untilAnswered(request, isMoved);
    } finally {
      if (request.ready === undefined) request.withdraw();
    }
    const { ready, end } = request;
    if (ready !== undefined) return new Lease(request, input.job_id, ready);
    if (end === undefined || end === 'not_taken') return null;
    if (end !== 'lost' && end.kind === 'refused') return end;
    if (end !== 'lost' && end.kind === 'no_slot') continue;
    misses += 1;
    await backOff(misses);
  }
}

async function untilAnswered(request: LeaseRequest, isMoved: Waiting['isMoved']): Promise<void> {
  const isAnswered = () => request.ready !== undefined || request.end !== undefined;
  if (isMoved === undefined) return condition(isAnswered);
  for (let waitMs = FIRST_LOOK_AGAIN_MS; ; waitMs = Math.min(LOOK_AGAIN_MS, waitMs * 2)) {
    if (await condition(isAnswered, waitMs)) return;
    if (await isMoved()) return;
  }
}

/** The `holdSession` activity, from the queue to its end. */
class LeaseRequest {
  ready: SessionReady | undefined;
  end: HoldEnd | 'lost' | 'not_taken' | undefined;
  readonly over: Promise<void>;
  /** Cancelled by `withdraw` alone, not with the workflow. */
  readonly #scope = new CancellationScope({
    parent: new CancellationScope({ cancellable: false }),
    cancellable: true,
  });

  constructor(queue: string, { job_id, lease_seconds }: JobInput, waitMs: number) {
    const holdId = uuid4();
    setHandler(sessionReadySignal, (given) => {
      const ready = SessionReady.safeParse(given);
      if (ready.success && ready.data.hold_id === holdId) this.ready = ready.data;
    });
    const { holdSession } = proxyActivities<SessionActivities>({
      taskQueue: queue,
      scheduleToStartTimeout: waitMs,
      startToCloseTimeout: '24 hours',
      heartbeatTimeout: lease_seconds * 1000,
      retry: { maximumAttempts: 1 },
      cancellationType: 'TRY_CANCEL',
    });
    this.over = this.#follow(() => holdSession({ job_id, hold_id: holdId, lease_seconds }));
  }

  async #follow(holdSession: () => Promise<HoldEnd>): Promise<void> {
    try {
      this.end = await this.#scope.run(holdSession);
    } catch (error) {
      this.end = wasNotTaken(error) ? 'not_taken' : 'lost';
    }
  }

  /** Takes the request out of the queue; a host that has it is told with its next heartbeat. */
  withdraw(): void {
    this.#scope.cancel();
  }
}

/** The right to run the job in one browser: its host holds the session while the activity runs. */
export class Lease {
  readonly jobId: string;
  readonly workerId: string;
  readonly epoch: number;
  /** Takes the session's steps. */
  readonly queue: string;
  /** Settles when the session is over, for whatever reason. */
  readonly over: Promise<void>;
  readonly #request: LeaseRequest;

  constructor(request: LeaseRequest, jobId: string, ready: SessionReady) {
    this.#request = request;
    this.jobId = jobId;
    this.workerId = ready.worker_id;
    this.epoch = ready.epoch;
    this.queue = ready.queue;
    this.over = request.over;
  }

  get isOver(): boolean {
    return this.#request.end !== undefined;
  }

  /** Known once it is over. */
  get isHandedOver(): boolean {
    const { end } = this.#request;
    return typeof end === 'object' && end.kind === 'handed_over';
  }

  withdraw(): void {
    this.#request.withdraw();
  }
}

function wasNotTaken(error: unknown): boolean {
  return (
    error instanceof ActivityFailure &&
    error.cause instanceof TimeoutFailure &&
    error.cause.timeoutType === 'SCHEDULE_TO_START'
  );
}
