import { Context } from '@temporalio/activity';
import { setTimeout as wait } from 'node:timers/promises';
import type { SessionOpener } from '../browser/applicationSession.ts';
import type { HoldEnd, HoldRequest, SessionActivities } from '../contracts/activities.ts';
import type { SessionReady } from '../contracts/application.ts';
import { findJob } from '../db/jobs.ts';
import { endLease, grantLease, type Lease, saveFenced } from '../db/leases.ts';
import type { Database } from '../db/pool.ts';
import type { Log } from '../log/log.ts';
import { beating } from './beating.ts';
import { type Checkpoint, takeUp } from './checkpoint.ts';
import { fenceHolder, type FenceHolderDeps } from './fenceHolder.ts';
import { type HostSession, type HostSessions, newTrail } from './hostSessions.ts';
import { beatMs, KeptLease } from './keptLease.ts';
import { noteMilestoneWith } from './milestones.ts';

export interface HoldSessionDeps extends FenceHolderDeps {
  workerId: string;
  /** Where the steps of its sessions are taken from. */
  stepQueue: string;
  database: Database;
  sessions: HostSessions;
  browser: SessionOpener;
  /** One per session of this host. Resolves to the function that frees it, or null when there is none for this job. */
  takeSlot: (signal: AbortSignal) => Promise<(() => void) | null>;
  /** Cookies of the applicant's earlier visits to the site. */
  loadCookies: (userId: string, targetUrl: string) => Promise<unknown>;
  /** Where an earlier session of the job stood. */
  loadCheckpoint: (job: { jobId: string; userId: string }) => Promise<Checkpoint | null>;
  /** false when the workflow is not there any more. */
  signalReady: (jobId: string, ready: SessionReady) => Promise<boolean>;
  log: Log;
}

/** While this runs, the job's browser is ours. It ends in this process, without waiting for a heartbeat. */
export function holdSessionWith(deps: HoldSessionDeps): SessionActivities['holdSession'] {
  return (request) => beating(beatMs(request.lease_seconds), () => inSlot(deps, request));
}

async function inSlot(deps: HoldSessionDeps, request: HoldRequest): Promise<HoldEnd> {
  const { cancellationSignal } = Context.current();
  const freeSlot = await deps.takeSlot(cancellationSignal);
  if (freeSlot === null) return { kind: 'no_slot' };
  try {
    return await underLease(deps, request, cancellationSignal);
  } finally {
    freeSlot();
  }
}

async function underLease(
  deps: HoldSessionDeps,
  request: HoldRequest,
  cancelled: AbortSignal,
): Promise<HoldEnd> {
  const kept = await takeLease(deps, request, cancelled);
  if (kept === null) return { kind: 'refused', because: await whyRefused(deps.database, request.job_id) };
  let isCutOff = false;
  try {
    const session = await openSession(deps, request, kept);
    if (session === null) return { kind: 'no_browser' };
    try {
      if (!deps.sessions.add(session)) return { kind: 'no_slot' };
      return await holdUntilOver(deps, request, { session, kept, cancelled });
    } finally {
      deps.sessions.remove(session);
      await session.page.close();
      isCutOff = true;
    }
  } finally {
    kept.stop();
    const { epoch } = kept.lease;
    const ended = isCutOff
      ? saveFenced(deps.database, request.job_id, epoch)
      : endLease(deps.database, request.job_id, epoch);
    await ended.catch((error: unknown) =>
      deps.log.warn('the lease was not ended; it runs out', { job_id: request.job_id, error }),
    );
  }
}

/**
 * null when the job must not run. Where an earlier session is not known to be cut off, its proxy is told to, or else its
 * time runs out first.
 */
async function takeLease(
  deps: HoldSessionDeps,
  request: HoldRequest,
  cancelled: AbortSignal,
): Promise<KeptLease | null> {
  for (;;) {
    const until = performance.now() + request.lease_seconds * 1000;
    const grant = await grantLease(deps.database, {
      jobId: request.job_id,
      workerId: deps.workerId,
      seconds: request.lease_seconds,
      fenceUrl: deps.browser.fenceUrl,
    });
    if (grant.kind === 'refused') return null;
    if (grant.kind === 'granted') return keep(deps, request, { lease: grant.lease, until });
    const isFenced = await fenceHolder(deps, request.job_id, grant.holder);
    if (!isFenced) await wait(Math.max(0, grant.leftMs), undefined, { signal: cancelled });
  }
}

function keep(
  { database, log }: HoldSessionDeps,
  { job_id: jobId, lease_seconds: leaseSeconds }: HoldRequest,
  granted: { lease: Lease; until: number },
): KeptLease {
  return new KeptLease({ database, log, jobId, leaseSeconds, ...granted });
}

async function whyRefused(database: Database, jobId: string): Promise<'cancelled' | 'ended'> {
  const job = await findJob(database, jobId);
  return job?.status === 'cancelled' ? 'cancelled' : 'ended';
}

/** null when the browser does not open. */
async function openSession(
  deps: HoldSessionDeps,
  request: HoldRequest,
  kept: KeptLease,
): Promise<HostSession | null> {
  const { lease } = kept;
  // What is only read is read as anybody would see it: nothing of the applicant's is on such a page.
  const isTheirs = lease.jobType === 'apply' || lease.jobType === 'fill_form';
  const held = {
    jobId: request.job_id,
    epoch: lease.epoch,
    get until() {
      return kept.until;
    },
  };
  const left = isTheirs ? await deps.loadCheckpoint({ jobId: request.job_id, userId: lease.userId }) : null;
  const open = (storageState: unknown) =>
    deps.browser.openSession({ storageState, lease: held }).catch((error: unknown) => {
      deps.log.error('the browser did not open', { job_id: request.job_id, epoch: lease.epoch, error });
      return null;
    });
  const rebuilt = left === null ? null : await open(left.place.storageState);
  const storageState =
    isTheirs && rebuilt === null ? await deps.loadCookies(lease.userId, lease.targetUrl) : undefined;
  const page = rebuilt ?? (await open(storageState));
  if (page === null) return null;
  const note = noteMilestoneWith({ ...deps, jobId: request.job_id });
  if (storageState !== undefined) await note('session_restored');
  const session: HostSession = {
    job_id: request.job_id,
    epoch: lease.epoch,
    jobType: lease.jobType,
    userId: lease.userId,
    targetUrl: lease.targetUrl,
    applicationRef: lease.applicationRef,
    typing: lease.typing,
    leaseSeconds: request.lease_seconds,
    filled: new Map(),
    note,
    answered: new Map(),
    askedAgain: new Set(),
    trail: newTrail(rebuilt === null ? null : left),
    page,
  };
  if (left !== null) takeUp(session, left);
  return session;
}

interface Held {
  session: HostSession;
  kept: KeptLease;
  cancelled: AbortSignal;
}

async function holdUntilOver(
  deps: HoldSessionDeps,
  { job_id, hold_id }: HoldRequest,
  { session, kept, cancelled }: Held,
): Promise<HoldEnd> {
  await kept.follow((until) => session.page.extendLease(until));
  const ready = { hold_id, worker_id: deps.workerId, queue: deps.stepQueue, epoch: session.epoch };
  if (!(await deps.signalReady(job_id, ready))) return { kind: 'released' };
  deps.log.info('session ready', { job_id, epoch: session.epoch });

  const gone = session.page.gone.then((how): HoldEnd => {
    if (how === 'closed' && !deps.sessions.isOpen) return { kind: 'handed_over' };
    return GONE[how];
  });
  const end = await Promise.race([
    gone,
    kept.lost.then((): HoldEnd => ({ kind: 'fenced' })),
    aborted(cancelled).then((): HoldEnd => ({ kind: 'released' })),
  ]);
  deps.log.info('session over', { job_id, epoch: session.epoch, reason: end.kind });
  if (end.kind === 'browser_lost') await session.note('browser_crash_detected');
  return end;
}

const GONE = {
  closed: { kind: 'released' },
  crashed: { kind: 'browser_lost' },
  cut_off: { kind: 'fenced' },
} as const;

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
