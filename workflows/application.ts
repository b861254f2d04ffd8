import { CancellationScope, proxyActivities, uuid4 } from '@temporalio/workflow';
import type { ControlActivities, Happening } from '../contracts/activities.ts';
import type { JobInput, Ending } from '../contracts/application.ts';
import { Stopwatch } from './stopwatch.ts';

/**
 * Activities that need no browser. They are tried until they succeed: a database that is away comes back. The engine hears
 * of a control process that was killed in the middle of one only when its time is up, and the job stands still until then.
 */
export const control = proxyActivities<ControlActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 ms', backoffCoefficient: 2, maximumInterval: '10 seconds' },
  cancellationType: 'WAIT_CANCELLATION_COMPLETED',
});

/** One run of an application: what it was asked to do, and where it is. */
export class Application {
  readonly input: JobInput;
  readonly clock: Stopwatch;
  /** The newest epoch that this run was given. */
  epoch: number | null = null;
  /** Only what is `working` can be cancelled; `closing` writes how it ended. */
  phase: 'working' | 'submitting' | 'closing' | 'ended' = 'working';
  ending: Ending | undefined;
  /** What it ends as when the work on it is cancelled. */
  cancelledAs: Ending = { kind: 'cancelled', code: 'cancelled' };
  #recorded: Promise<void> = Promise.resolve();

  constructor(input: JobInput) {
    this.input = input;
    this.clock = new Stopwatch(input.timeout_seconds * 1000);
  }

  /** Writes what happened, one after the other, while the work goes on. */
  record(happening: Happening): Promise<void> {
    const record = { job_id: this.input.job_id, event_id: uuid4(), epoch: this.epoch, ...happening };
    this.#recorded = this.#recorded.then(() =>
      CancellationScope.nonCancellable(() => control.recordProgress(record)),
    );
    return this.#recorded;
  }
}
