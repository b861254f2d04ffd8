import {
  allHandlersFinished,
  CancellationScope,
  condition,
  isCancellation,
  patched,
  sleep,
} from '@temporalio/workflow';
import type { JobInput, Ending, Failed } from '../contracts/application.ts';
import { ERROR_CODES } from '../contracts/errorCodes.ts';
import { Application, control } from './application.ts';
import { backOff } from './backOff.ts';
import { People } from './people.ts';
import { inSession, type Outcome, type Session } from './session.ts';
import { settleUnknownSubmit } from './settleUnknownSubmit.ts';

/** What a job is about, once it has a browser. */
type Work = (application: Application, people: People, session: Session) => Promise<Outcome>;

/** One job, from its start to its end: retries, lost hosts, people and time-outs, whatever it is about. */
export async function runJob(input: JobInput, work: Work): Promise<Ending> {
  const application = new Application(input);
  const scope = new CancellationScope();
  const people = new People(application, () => scope.cancel());

  const ending = await scope
    .run(() => untilEnded(application, people, work))
    .catch((error: unknown) => {
      if (!isCancellation(error)) throw error;
      return application.cancelledAs;
    });
  application.phase = 'closing';
  if (ending !== NOTHING_TO_DO) await application.record({ kind: 'ended', ending });
  application.ending = ending;
  application.phase = 'ended';
  await CancellationScope.nonCancellable(() => condition(allHandlersFinished));
  return ending;
}

async function untilEnded(application: Application, people: People, work: Work): Promise<Ending> {
  const { input } = application;
  await untilDue(input.scheduled_at);

  let lostSessions = 0;
  let retries = input.retries_used;
  for (;;) {
    const done = await inSession(application, (session) => work(application, people, session));
    const outcome: Outcome = movesOn(done, lostSessions) ? { kind: 'lost' } : done;
    switch (outcome.kind) {
      case 'completed':
      case 'cancelled':
      case 'expired':
        return outcome;

      case 'refused':
        return outcome.because === 'ended' ? NOTHING_TO_DO : application.cancelledAs;

      case 'failed': {
        if (!ERROR_CODES[outcome.code].retryable || retries >= input.max_retries) return outcome;
        retries += 1;
        await waitBeforeRetry(application, outcome, retries);
        break;
      }

      case 'lost': {
        const settled = await CancellationScope.nonCancellable(() => settleLost(application, people));
        if (settled.kind !== 'free') return settled;
        if (CancellationScope.current().consideredCancelled) return application.cancelledAs;
        application.phase = 'working';
        // A host that stops in good order says nothing of the job.
        const isHandedOver = outcome.isHandedOver === true;
        if (!isHandedOver) lostSessions += 1;
        if (lostSessions > MAX_LOST_SESSIONS) return { kind: 'failed', code: 'worker_terminated' };
        void application.record({ kind: 'session_lost' });
        if (!isHandedOver) await backOff(lostSessions - 1);
        break;
      }
    }
  }
}

/** A page that dies takes the session with it, like a host, and is no try of the job's; for ever it must not. */
function movesOn(outcome: Outcome, lostSessions: number): boolean {
  if (outcome.kind !== 'failed' || outcome.code !== 'browser_crashed') return false;
  return lostSessions < MAX_LOST_SESSIONS && patched('a-crash-moves');
}

/** What became of a submit is found out even when the job is being cancelled: a form that was sent is not unsent by it. */
async function settleLost(application: Application, people: People): Promise<Ending | { kind: 'free' }> {
  const { job_id } = application.input;
  const submit = await control.fenceSession({ job_id, epoch: application.epoch });
  if (submit === 'free') return { kind: 'free' };
  if (submit === 'confirmed') return { kind: 'completed' };
  return settleUnknownSubmit(application, people);
}

/** A job that takes host after host down with it must end. */
const MAX_LOST_SESSIONS = 5;

/** A late start of a run that is over: nothing is written. */
const NOTHING_TO_DO: Ending = { kind: 'cancelled', code: 'cancelled' };

async function untilDue(scheduledAt: string | null): Promise<void> {
  if (scheduledAt === null) return;
  const waitMs = Date.parse(scheduledAt) - Date.now();
  if (waitMs > 0) await sleep(waitMs);
}

async function waitBeforeRetry(application: Application, failed: Failed, retry: number): Promise<void> {
  const waitMs = Math.min(60, 5 * 2 ** (retry - 1)) * 1000;
  const at = new Date(Date.now() + waitMs).toISOString();
  const detail = failed.detail === undefined ? {} : { detail: failed.detail };
  await application.record({ kind: 'retrying', retry, code: failed.code, at, ...detail });
  await sleep(waitMs);
}
