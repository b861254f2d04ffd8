import { proxyActivities } from '@temporalio/workflow';

/** The least that a durable workflow can do. */
export async function bareWorkflow(): Promise<string> {
  const { nothing } = proxyActivities<{ nothing(): Promise<string> }>({ startToCloseTimeout: '10 seconds' });
  return nothing();
}
