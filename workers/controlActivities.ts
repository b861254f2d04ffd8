import { admitRequestWith } from '../activities/admitRequest.ts';
import { fenceSessionWith } from '../activities/fenceSession.ts';
import { openInteractionWith } from '../activities/openInteraction.ts';
import { recordProgressWith, restoreEndWith } from '../activities/recordProgress.ts';
import { resolveTargetWith } from '../activities/resolveTarget.ts';
import { giveUpCallbackWith, sendNextCallbackWith } from '../activities/sendNextCallback.ts';
import { settleSubmitWith } from '../activities/settleSubmit.ts';
import { syncFleetWith } from '../activities/syncFleet.ts';
import { watchJobsWith } from '../activities/watchJobs.ts';
import type {
  CallbackActivities,
  ControlActivities,
  FleetActivities,
  ReconcileActivities,
} from '../contracts/activities.ts';
import type { JobInput } from '../contracts/application.ts';
import type { Settings } from '../contracts/settings.ts';
import type { JobRow } from '../db/jobs.ts';
import type { Log } from '../log/log.ts';
import type { Services } from '../program/services.ts';
import { findRun, resultOfRun } from '../temporal/findRun.ts';
import { signalCancel } from '../temporal/signalCancel.ts';
import { jobInput, startApplication } from '../temporal/startApplication.ts';
import { wakeCallbacks } from '../temporal/wakeCallbacks.ts';

/** What the workflows need done without a browser. */
export function controlActivities(
  services: Services,
  settings: Settings,
  log: Log,
): ControlActivities & CallbackActivities & ReconcileActivities & FleetActivities {
  const deps = {
    ...services,
    log,
    serviceKey: settings.GH_SERVICE_SECRET,
    signingKeys: settings.GH_CALLBACK_SIGNING_SECRET,
    longestWaitMs: settings.GH_CALLBACK_WAIT_SECONDS * 1000,
    wakeCallbacks: (jobId: string) => wakeCallbacks(services.client, jobId),
    start: (job: Parameters<typeof startApplication>[1]) => startApplication(services.client, job, settings),
  };
  const recordProgress = recordProgressWith(deps);
  const fenceSession = fenceSessionWith(deps);
  return {
    admitRequest: admitRequestWith({ ...deps, inputOf: (job) => inputOf(job, settings) }),
    resolveTarget: resolveTargetWith(deps),
    recordProgress,
    fenceSession,
    settleSubmit: settleSubmitWith(deps),
    openInteraction: openInteractionWith(deps),
    sendNextCallback: sendNextCallbackWith(deps),
    giveUpCallback: giveUpCallbackWith(deps),
    syncWorkerRegistryWithSandboxes: syncFleetWith(deps),
    watchJobs: watchJobsWith({
      ...deps,
      directUrl: settings.DATABASE_DIRECT_URL,
      signalCancel: (jobId) => signalCancel(services.client, jobId),
      recordProgress,
      fenceSession,
      restoreEnd: restoreEndWith(deps),
      findRun: (jobId) => findRun(services.client, jobId),
      resultOfRun: (jobId) => resultOfRun(services.client, jobId),
    }),
  };
}

function inputOf(job: JobRow, settings: Settings): JobInput {
  const input = jobInput(job, settings);
  if (!input.success) throw new Error('a row that we wrote cannot be run', { cause: input.error });
  return input.data;
}
