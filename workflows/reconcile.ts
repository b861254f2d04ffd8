import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { ReconcileActivities } from '../contracts/activities.ts';

const { watchJobs } = proxyActivities<ReconcileActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '15 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '10 seconds' },
  cancellationType: 'WAIT_CANCELLATION_COMPLETED',
});

/** Keeps one watcher alive among all control processes: the engine moves it when its process dies. */
export async function reconcile(): Promise<void> {
  for (let hours = 0; hours < 24; hours++) await watchJobs();
  await continueAsNew<typeof reconcile>();
}
