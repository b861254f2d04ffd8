import { defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import type { CallbackActivities } from '../contracts/activities.ts';
import { CALLBACK_SIGNAL } from '../contracts/queues.ts';

const callbackSignal = defineSignal(CALLBACK_SIGNAL);

const { sendNextCallback, giveUpCallback } = proxyActivities<CallbackActivities>({
  startToCloseTimeout: '30 seconds',
  heartbeatTimeout: '10 seconds',
  scheduleToCloseTimeout: '24 hours',
  // How long to wait for a receiver, the step itself says. What fails on our side is over sooner than that, and no receiver's fault.
  retry: { initialInterval: '2 seconds', backoffCoefficient: 1 },
  cancellationType: 'WAIT_CANCELLATION_COMPLETED',
});

/** Sends a job's callbacks: one at a time, in order, each until it arrives or a day has gone. */
export async function callbacks({ job_id }: { job_id: string }): Promise<void> {
  let more = true;
  setHandler(callbackSignal, () => {
    more = true;
  });
  while (more) {
    more = false;
    const arrived = await sendNextCallback({ job_id }).catch(() => undefined);
    if (arrived === undefined) await giveUpCallback({ job_id });
    more ||= arrived?.more ?? true;
  }
}
