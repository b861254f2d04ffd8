/** Names on the engine's wire. They are never encrypted, so they hold ids and nothing else. */

/** Workflow tasks, and the activities that need no browser. */
export const CONTROL_QUEUE = 'control';

/** Any host that has a free slot. */
export const BROWSER_QUEUE = 'browser';

/** One named host, when it has a free slot. */
export function targetedBrowserQueue(workerId: string): string {
  return `browser:${workerId}`;
}

/**
 * The steps of the sessions that one process of a host holds. Served while it drains. `boot` is new with every start:
 * a process that drains and the one that follows it under the same name do not get each other's steps.
 */
export function hostQueue(workerId: string, boot: string): string {
  return `host:${workerId}:${boot}`;
}

export const APPLY_WORKFLOW = 'apply';
export const TASK_WORKFLOW = 'task';
export const CALLBACKS_WORKFLOW = 'callbacks';
export const SETTLE_WORKFLOW = 'settle';

/** Updates of a job's workflow, and signals of the same names for a person in the engine's UI. */
export const RESUME = 'resume';
export const CANCEL = 'cancel';

/** From the host that holds the session to the job's workflow. */
export const SESSION_READY_SIGNAL = 'sessionReady';

/** Tells the callbacks workflow that there is one more. */
export const CALLBACK_SIGNAL = 'callback';

/** Workflows of which a namespace has one each. */
export const RECONCILER = { workflow: 'reconcile', id: 'reconciler' } as const;
export const FLEET_KEEPER = { workflow: 'fleet', id: 'fleet-keeper' } as const;

export function callbacksWorkflowId(jobId: string): string {
  return `callbacks:${jobId}`;
}

/** At most one person's word at a time on how a job's submit went. */
export function settleWorkflowId(jobId: string): string {
  return `settle:${jobId}`;
}
