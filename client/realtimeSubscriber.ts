import type { AutomationJob, JobEvent } from './answers.ts';
import { QUIET } from './logger.ts';

export interface JobSubscription {
  unsubscribe(): void;
}

export interface SubscribeOptions {
  /** Told why a subscription ended that nobody ended, such as a job that does not exist. */
  onError?: ((error: unknown) => void) | undefined;
}

/** How far a job is. `progress_pct`: 0 to 100. */
export interface JobProgress {
  step?: string;
  progress_pct?: number;
  [more: string]: unknown;
}

interface Source {
  getJob(id: string, options: { signal: AbortSignal }): Promise<AutomationJob>;
  events(id: string, options: { signal: AbortSignal }): AsyncGenerator<JobEvent, void, undefined>;
  userEvents(userId: string, options: { signal: AbortSignal }): AsyncGenerator<JobEvent, void, undefined>;
}

/** Live news by callbacks, for those who do not like `for await`. A `GhostHandsClient` is the source. */
export class RealtimeSubscriber {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The job as it is now, then whenever it changed, until it has ended. */
  subscribeToJobStatus(
    id: string,
    onJob: (job: AutomationJob) => void,
    options?: SubscribeOptions,
  ): JobSubscription {
    return begin(options, async (signal) => {
      const latest = this.#latestJobs(onJob, signal);
      for await (const event of this.#source.events(id, { signal })) latest.look(event.job_id);
      latest.look(id);
      await latest.done();
    });
  }

  /** Any job of the user that changed, from now on. */
  subscribeToUserJobs(
    userId: string,
    onJob: (job: AutomationJob) => void,
    options?: SubscribeOptions,
  ): JobSubscription {
    return begin(options, async (signal) => {
      const latest = this.#latestJobs(onJob, signal);
      for await (const event of this.#source.userEvents(userId, { signal })) latest.look(event.job_id);
    });
  }

  /** What the job's events say of how far it is. */
  subscribeToJobProgress(
    id: string,
    onProgress: (progress: JobProgress) => void,
    options?: SubscribeOptions,
  ): JobSubscription {
    return this.subscribeToJobEvents(
      id,
      ({ event_type, metadata }) => {
        if (event_type === 'progress_update') onProgress({ ...metadata });
      },
      options,
    );
  }

  subscribeToJobEvents(
    id: string,
    onEvent: (event: JobEvent) => void,
    options?: SubscribeOptions,
  ): JobSubscription {
    return begin(options, async (signal) => {
      for await (const event of this.#source.events(id, { signal })) onEvent(event);
    });
  }

  /** Ten events in a moment are one look at the job, not ten. */
  #latestJobs(onJob: (job: AutomationJob) => void, signal: AbortSignal) {
    const wanted = new Set<string>();
    let looking = Promise.resolve();
    const lookAtAll = async () => {
      for (const id of wanted) {
        wanted.delete(id);
        onJob(await this.#source.getJob(id, { signal }));
      }
    };
    return {
      look: (id: string) => {
        wanted.add(id);
        looking = looking.then(lookAtAll);
        // Heard of by `done`, or by the next look.
        looking.catch(() => undefined);
      },
      done: () => looking,
    };
  }
}

function begin(
  { onError = tell }: SubscribeOptions = {},
  follow: (signal: AbortSignal) => Promise<void>,
): JobSubscription {
  const over = new AbortController();
  follow(over.signal).catch((error: unknown) => {
    if (!over.signal.aborted && !isDisposal(error)) onError(error);
  });
  return { unsubscribe: () => over.abort() };
}

function isDisposal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'disposed';
}

function tell(error: unknown): void {
  QUIET.warn(`GhostHands subscription ended: ${error instanceof Error ? error.message : String(error)}`);
}
