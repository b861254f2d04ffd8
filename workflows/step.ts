import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  isCancellation,
  TimeoutFailure,
} from '@temporalio/workflow';
import { type Failed, NO_SESSION } from '../contracts/application.ts';

/** Runs one step on the host. What it throws becomes an outcome; only a cancellation of the work goes through. */
export async function step<Outcome>(
  run: () => Promise<Outcome>,
): Promise<Outcome | Failed | { kind: 'lost' }> {
  try {
    return await run();
  } catch (error) {
    if (CancellationScope.current().consideredCancelled) throw error;
    return classify(error);
  }
}

function classify(error: unknown): Failed | { kind: 'lost' } {
  if (!(error instanceof ActivityFailure)) throw error;
  if (isCancellation(error)) return { kind: 'lost' };
  const { cause } = error;
  // Nobody takes the session's steps any more.
  if (cause instanceof TimeoutFailure && cause.timeoutType === 'SCHEDULE_TO_START') return { kind: 'lost' };
  if (cause instanceof TimeoutFailure) return { kind: 'failed', code: 'page_unresponsive' };
  if (!(cause instanceof ApplicationFailure)) return { kind: 'failed', code: 'internal_error' };
  if (cause.type === NO_SESSION || cause.type === WORKER_SHUTDOWN) return { kind: 'lost' };
  return { kind: 'failed', code: 'internal_error', detail: cause.type ?? 'Error' };
}

/** The type with which the engine's client ends activities that its own shutdown cuts off. */
const WORKER_SHUTDOWN = 'WorkerShutdown';
