import { WorkflowNotFoundError } from '@temporalio/client';
import { advancePageWith } from '../activities/advancePage.ts';
import { applyResolutionWith } from '../activities/applyResolution.ts';
import { loadCookiesWith, saveCookiesWith } from '../activities/cookies.ts';
import { loadCheckpoint } from '../activities/checkpoint.ts';
import { endSessionWith } from '../activities/endSession.ts';
import { fillPageWith } from '../activities/fillPage.ts';
import { finishTaskWith } from '../activities/finishTask.ts';
import { holdSessionWith } from '../activities/holdSession.ts';
import type { Typing } from '../contracts/typing.ts';
import { type HostSessions, noSession } from '../activities/hostSessions.ts';
import { openPostingWith } from '../activities/openPosting.ts';
import { readResumeWith } from '../activities/readResume.ts';
import { reviewPageWith } from '../activities/reviewPage.ts';
import { readReceiptWith, submitFormWith } from '../activities/submitForm.ts';
import type { SessionOpener } from '../browser/applicationSession.ts';
import type { HostActivities, SessionActivities } from '../contracts/activities.ts';
import type { SessionReady } from '../contracts/application.ts';
import { SESSION_READY_SIGNAL } from '../contracts/queues.ts';
import type { Log } from '../log/log.ts';
import type { Services } from '../program/services.ts';
import type { Reach } from './reach.ts';
import type { Slots } from './slots.ts';

export interface HostParts {
  services: Services;
  workerId: string;
  stepQueue: string;
  browser: SessionOpener;
  reach: Reach;
  sessions: HostSessions;
  slots: Slots;
  typing: Typing;
  allowsDuplicates: boolean;
  log: Log;
}

/** On the queues from which a host takes jobs. */
export function sessionActivities(parts: HostParts): SessionActivities {
  const { services, slots } = parts;
  return {
    holdSession: holdSessionWith({
      ...parts,
      ...services,
      takeSlot: (signal) => slots.take(PATIENCE_MS, signal),
      loadCookies: loadCookiesWith({ ...services, log: parts.log }),
      loadCheckpoint: (job) => loadCheckpoint({ ...services, log: parts.log }, job),
      signalReady: (jobId, ready) => signalReady(services, jobId, ready),
    }),
  };
}

/** On the queue of this host alone. */
export function hostActivities(parts: HostParts): HostActivities {
  const { services, sessions, reach, log } = parts;
  const deps = {
    ...services,
    sessions,
    log,
    readResume: readResumeWith(services),
    typing: parts.typing,
    allowsDuplicates: parts.allowsDuplicates,
  };
  return {
    openPosting: openPostingWith(deps),
    fillPage: fillPageWith(deps),
    advancePage: advancePageWith(deps),
    reviewPage: reviewPageWith(deps),
    finishTask: finishTaskWith(deps),
    submitForm: whileWhole(reach, submitFormWith(deps)),
    readReceipt: readReceiptWith(deps),
    applyResolution: applyResolutionWith(deps),
    endSession: endSessionWith({ ...deps, saveCookies: saveCookiesWith(deps) }),
  };
}

/** What becomes of a submit must be known: a host that is cut off leaves it to another, and takes no permit. */
function whileWhole<Request, Result>(
  reach: Reach,
  step: (request: Request) => Promise<Result>,
): (request: Request) => Promise<Result> {
  return async (request) => {
    if (!reach.isWhole) throw noSession();
    return step(request);
  };
}

/** A session that is just ending makes room; one that goes on would keep the job from a host that has room. */
const PATIENCE_MS = 500;

async function signalReady({ client }: Services, jobId: string, ready: SessionReady): Promise<boolean> {
  try {
    await client.workflow.getHandle(jobId).signal(SESSION_READY_SIGNAL, ready);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
