import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type { FleetActivities } from '../contracts/activities.ts';

const { syncWorkerRegistryWithSandboxes } = proxyActivities<FleetActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** Looks after the tables of the fleet once a minute, whichever control processes there are. */
export async function fleet(): Promise<void> {
  for (let rounds = 0; rounds < 500; rounds++) {
    await syncWorkerRegistryWithSandboxes();
    await sleep('60 seconds');
  }
  await continueAsNew<typeof fleet>();
}
