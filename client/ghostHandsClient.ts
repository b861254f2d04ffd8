import { ApiCalls, GH } from './apiCalls.ts';
import {
  ApplicationStatus,
  AutomationJob,
  CancelledJob,
  CreatedApplication,
  CreatedBatch,
  CreatedJob,
  type DrainingWorker,
  EventPage,
  ForgottenAnswer,
  ForgottenAnswers,
  type JobEvent,
  JobStatusResponse,
  type KeptAnswer,
  KeptAnswers,
  PaginatedJobs,
  type RegisteredWorker,
  ResumedJob,
  RetriedJob,
  StoredResume,
  type WorkerHealth,
  type WorkerStatus,
} from './answers.ts';
import { waitUntilEnded } from './completion.ts';
import { type ClientConfig, configOf } from './config.ts';
import { DuplicateIdempotencyKeyError, GhostHandsError, JobNotCancellableError } from './errors.ts';
import { followEvents } from './followEvents.ts';
import {
  type ApplyParams,
  type CreateJobOptions,
  type CreateJobParams,
  idIn,
  type JobFilters,
  queryOf,
  type ResumeParams,
} from './requests.ts';
import { type JobSubscription, RealtimeSubscriber, type SubscribeOptions } from './realtimeSubscriber.ts';
import { batchOf, type CallOptions, filtersOf, jobOf } from './spellings.ts';
import { Transport } from './transport.ts';
import { WorkerCalls } from './workerCalls.ts';

export interface EventsOptions extends CallOptions {
  /** The `number` of the last event that was seen. */
  lastEventId?: string | number | undefined;
}

/**
 * The GhostHands API. Every call throws a `GhostHandsError` when it does not succeed, or the reason of `signal` when that is
 * aborted; what failed on the way is sent again where that is safe.
 */
export class GhostHandsClient {
  readonly #transport: Transport;
  readonly #api: ApiCalls;
  readonly #workers: WorkerCalls;
  readonly #subscriber: RealtimeSubscriber;
  readonly #life = new AbortController();

  /** `new GhostHandsClient(apiUrl, apiKey)`, or with more to say `new GhostHandsClient({apiUrl, …})`. */
  constructor(apiUrl: string, apiKey?: string);
  constructor(config: ClientConfig);
  constructor(given: string | ClientConfig, apiKey?: string) {
    this.#transport = new Transport(configOf(given, apiKey));
    this.#api = new ApiCalls(this.#transport);
    this.#workers = new WorkerCalls(this.#transport);
    this.#subscriber = new RealtimeSubscriber(this);
  }

  /**
   * With an idempotency key, a request that got no answer is sent again; when the first had arrived all the same, its job is
   * returned.
   */
  async createJob(params: CreateJobParams, options?: CallOptions): Promise<CreatedJob>;
  async createJob(userId: string, params: CreateJobOptions, options?: CallOptions): Promise<CreatedJob>;
  async createJob(
    first: string | CreateJobParams,
    second?: CreateJobOptions | CallOptions,
    third?: CallOptions,
  ): Promise<CreatedJob> {
    const { params, call } = jobOf(first, second, third);
    try {
      return await this.#api.post(CreatedJob, '/jobs', { ...call, ...creating(params) });
    } catch (error) {
      return this.#ownJob(error, call);
    }
  }

  /** An application, by `POST /valet/apply`. As for idempotency keys, see `createJob`. */
  async apply(params: ApplyParams, options: CallOptions = {}): Promise<CreatedApplication> {
    try {
      return await this.#api.post(CreatedApplication, '/valet/apply', { ...options, ...creating(params) });
    } catch (error) {
      const { id, status, created_at } = await this.#ownJob(error, options);
      return { job_id: id, valet_task_id: params.valet_task_id, status, created_at };
    }
  }

  /** All or none; at most 50. Never sent twice. */
  async createBatch(
    first: string | readonly CreateJobParams[],
    second?: readonly (CreateJobOptions | CreateJobParams)[] | CallOptions,
    third?: CallOptions,
  ): Promise<CreatedJobs> {
    const { body, call } = batchOf(first, second, third);
    const { job_ids } = await this.#api.post(CreatedBatch, '/jobs/batch', { ...call, body });
    return { created: job_ids.map((id) => ({ id, status: 'pending' })), errors: [] };
  }

  async getJob(id: string, options: CallOptions = {}): Promise<AutomationJob> {
    return this.#api.get(AutomationJob, `/jobs/${idIn(id)}`, options);
  }

  async getJobStatus(id: string, options: CallOptions = {}): Promise<JobStatusResponse> {
    return this.#api.get(JobStatusResponse, `/jobs/${idIn(id)}/status`, { ...options, jobId: id });
  }

  /** More of it: progress, result, what a person is asked. */
  async getApplicationStatus(id: string, options: CallOptions = {}): Promise<ApplicationStatus> {
    return this.#api.get(ApplicationStatus, `/valet/status/${idIn(id)}`, { ...options, jobId: id });
  }

  async listJobs(filters?: JobFilters, options?: CallOptions): Promise<PaginatedJobs>;
  async listJobs(userId: string, filters?: JobFilters, options?: CallOptions): Promise<PaginatedJobs>;
  async listJobs(
    first: string | JobFilters = {},
    second?: JobFilters | CallOptions,
    third?: CallOptions,
  ): Promise<PaginatedJobs> {
    const { filters, call } = filtersOf(first, second, third);
    return this.#api.get(PaginatedJobs, `/jobs${queryOf({ ...filters })}`, call);
  }

  /** All jobs that the filters let through, page by page as they are asked for, each once; `limit` is a page's length. */
  async *jobs(
    filters: JobFilters = {},
    options: CallOptions = {},
  ): AsyncGenerator<AutomationJob, void, undefined> {
    const limit = filters.limit ?? 100;
    const seen = new Set<string>();
    for (let offset = filters.offset ?? 0; ; offset += limit) {
      const page = await this.listJobs({ ...filters, limit, offset }, options);
      for (const job of page.jobs) {
        // What is created meanwhile moves the rest into the next page.
        if (!seen.has(job.id)) yield job;
        seen.add(job.id);
      }
      if (page.jobs.length < limit) return;
    }
  }

  /** Throws `JobNotCancellableError` when it has ended. */
  async cancelJob(id: string, options: CallOptions = {}): Promise<void> {
    try {
      const call = { ...options, jobId: id, body: {}, repeatable: 'always' } as const;
      await this.#api.post(CancelledJob, `/jobs/${idIn(id)}/cancel`, call);
    } catch (error) {
      // The first try arrived, and its answer was lost.
      const isDone = error instanceof JobNotCancellableError && error.currentStatus === 'cancelled';
      if (!(isDone && error.tried > 1)) throw error;
    }
  }

  /** From its beginning. Throws `JobNotRetryableError` when it has not ended, or may have been submitted. */
  async retryJob(id: string, options: CallOptions = {}): Promise<RetriedJob> {
    try {
      const call = { ...options, jobId: id, body: {} };
      return await this.#api.post(RetriedJob, `/jobs/${idIn(id)}/retry`, call);
    } catch (error) {
      if (!(error instanceof GhostHandsError) || (error.status ?? 0) < 500) throw error;
      throw new GhostHandsError(error.message, 'retry_failed', {
        status: error.status,
        details: error.details,
        cause: error,
      });
    }
  }

  /** Throws `JobNotPausedError` when nobody is asked for anything. */
  async resumeJob(id: string, params: ResumeParams = {}, options: CallOptions = {}): Promise<ResumedJob> {
    const call = { ...options, jobId: id, body: params };
    return this.#api.post(ResumedJob, `/valet/resume/${idIn(id)}`, call);
  }

  /** Keeps a resume (PDF, DOC or DOCX, at most 10 MB); its `storage_path` goes into `resume` of `apply`. */
  async uploadResume(bytes: Uint8Array, options: CallOptions = {}): Promise<{ storage_path: string }> {
    const { storage_path } = await this.#api.post(StoredResume, '/files/resumes', {
      ...options,
      body: bytes,
      headers: { 'content-type': 'application/octet-stream' },
      repeatable: 'always',
    });
    return { storage_path };
  }

  /** What the user answered in applications that were received, the newest first. */
  async listAnswers(userId: string, options: CallOptions = {}): Promise<KeptAnswer[]> {
    return (await this.#api.get(KeptAnswers, `/users/${idIn(userId)}/answers`, options)).answers;
  }

  /** Whether there was such an answer; the user is asked again. */
  async forgetAnswer(userId: string, answerId: string, options: CallOptions = {}): Promise<boolean> {
    const path = `/users/${idIn(userId)}/answers/${idIn(answerId)}`;
    try {
      return (await this.#api.delete(ForgottenAnswer, path, options)).deleted;
    } catch (error) {
      if (error instanceof GhostHandsError && error.status === 404) return false;
      throw error;
    }
  }

  /** How many there were. */
  async forgetAnswers(userId: string, options: CallOptions = {}): Promise<number> {
    return (await this.#api.delete(ForgottenAnswers, `/users/${idIn(userId)}/answers`, options))
      .deleted_count;
  }

  /** Oldest first; at most 200 at a time. */
  async getJobEvents(
    id: string,
    limit = 50,
    { offset, signal }: CallOptions & { offset?: number } = {},
  ): Promise<JobEvent[]> {
    const query = queryOf({ limit, offset });
    return (await this.#api.get(EventPage, `/jobs/${idIn(id)}/events${query}`, { signal })).events;
  }

  /** What happened to the job so far, then what happens, until it has ended. Connects again by itself. */
  events(id: string, options: EventsOptions = {}): AsyncGenerator<JobEvent, void, undefined> {
    const { signal, lastEventId = 0 } = options;
    return followEvents(this.#transport, {
      path: `${GH}/jobs/${idIn(id)}/events/stream`,
      signal: this.#living(signal),
      lastEventId: String(lastEventId),
    });
  }

  /** What happens to the user's jobs from now on, or after `lastEventId`; never ends by itself. */
  userEvents(userId: string, options: EventsOptions = {}): AsyncGenerator<JobEvent, void, undefined> {
    const { signal, lastEventId } = options;
    return followEvents(this.#transport, {
      path: `${GH}/users/${idIn(userId)}/events/stream`,
      signal: this.#living(signal),
      lastEventId: lastEventId === undefined ? undefined : String(lastEventId),
    });
  }

  /** Calls with the job whenever it changed, at once the first time. */
  subscribeToJobStatus(
    id: string,
    onJob: (job: AutomationJob) => void,
    options?: SubscribeOptions,
  ): JobSubscription {
    return this.#subscriber.subscribeToJobStatus(id, onJob, options);
  }

  /** Calls with any job of the user that changed. */
  subscribeToUserJobs(
    userId: string,
    onJob: (job: AutomationJob) => void,
    options?: SubscribeOptions,
  ): JobSubscription {
    return this.#subscriber.subscribeToUserJobs(userId, onJob, options);
  }

  /** The job once it has ended, by its live events. Throws `poll_timeout`. */
  async waitForCompletion(
    id: string,
    timeoutMs = 600_000,
    options: CallOptions = {},
  ): Promise<AutomationJob> {
    return waitUntilEnded(this, id, { timeoutMs, intervalMs: 10_000, listen: true, ...options });
  }

  /** The same, by asking again and again. */
  async pollForCompletion(
    id: string,
    options: { intervalMs?: number; timeoutMs?: number } & CallOptions = {},
  ): Promise<AutomationJob> {
    const { intervalMs = 2000, timeoutMs = 600_000, signal } = options;
    return waitUntilEnded(this, id, { timeoutMs, intervalMs, listen: false, signal });
  }

  async listWorkers(options: CallOptions = {}): Promise<RegisteredWorker[]> {
    return this.#workers.list(options.signal);
  }

  /** Of the worker of this name, draining or not; without one, of any that is healthy. */
  async getWorkerStatus(workerId?: string, options: CallOptions = {}): Promise<WorkerStatus> {
    return this.#workers.status(workerId, options.signal);
  }

  async getWorkerHealth(workerId?: string, options: CallOptions = {}): Promise<WorkerHealth> {
    return this.#workers.health(workerId, options.signal);
  }

  /** It takes no more jobs, and ends those it has. Never another one than was named: throws `wrong_worker` instead. */
  async drainWorker(workerId?: string, options: CallOptions = {}): Promise<DrainingWorker> {
    return this.#workers.drain(workerId, options.signal);
  }

  /** Ends all subscriptions and streams of events. */
  dispose(): void {
    this.#life.abort(new GhostHandsError('The client was disposed of', 'disposed'));
  }

  #living(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#life.signal : AbortSignal.any([signal, this.#life.signal]);
  }

  /** The job that an earlier try of the same request had created. Throws everything else on. */
  async #ownJob(error: unknown, { signal }: CallOptions): Promise<CreatedJob> {
    if (!(error instanceof DuplicateIdempotencyKeyError) || error.tried === 1) throw error;
    const { id, status, created_at } = await this.getJob(error.existingJobId, { signal });
    return { id, status, created_at };
  }
}

export interface CreatedJobs {
  created: { id: string; status: 'pending' }[];
  /** Always empty: a batch is created whole or not at all. */
  errors: never[];
}

/** The key makes it safe to send it again. */
function creating<Params extends { idempotency_key?: string | null | undefined }>(body: Params) {
  const { idempotency_key: key } = body;
  const isKeyed = key !== undefined && key !== null && key !== '';
  return { body, repeatable: isKeyed ? ('always' as const) : ('refused' as const) };
}
