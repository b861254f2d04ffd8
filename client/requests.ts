import type { Affinity, JobStatus, JobType } from '../contracts/job.ts';
import { GhostHandsError } from './errors.ts';

/** What is known of an applicant and of the form; the fields of `InputDataSchema`. */
export interface InputData {
  resume_path?: string | null | undefined;
  resume_id?: string | null | undefined;
  resume_ref?: ResumeSource | null | undefined;
  user_data?: Record<string, unknown> | undefined;
  tier?: string | undefined;
  platform?: string | undefined;
  /** Question → answer. */
  qa_overrides?: Record<string, string> | undefined;
  credentials?: Credentials | null | undefined;
}

/** The applicant's account where they apply, to sign in with or to be opened; without a name it goes by their e-mail address. */
interface Credentials {
  username?: string | null | undefined;
  email?: string | null | undefined;
  password: string;
}

export interface ResumeSource {
  storage_path?: string | null | undefined;
  s3_key?: string | null;
  download_url?: string | null | undefined;
}

/** `POST /jobs`, as the API spells it. */
export interface CreateJobParams {
  /** Wanted from callers with a service key; a user's own token says it. */
  user_id?: string | undefined;
  job_type: JobType;
  target_url: string;
  task_description?: string | undefined;
  input_data?: InputData | undefined;
  /** 1 to 10, lower runs first; 5 unless given. */
  priority?: number | undefined;
  /** ISO 8601. */
  scheduled_at?: string | null | undefined;
  max_retries?: number | undefined;
  timeout_seconds?: number | undefined;
  tags?: string[] | undefined;
  /** With one, a request whose answer was lost is safely sent again. */
  idempotency_key?: string | null | undefined;
  metadata?: Record<string, unknown> | undefined;
  /** Only the worker of this name runs the job. */
  target_worker_id?: string | null | undefined;
  worker_affinity?: Affinity | undefined;
  callback_url?: string | null | undefined;
  /** Apply although another job has sent the same application, or may have. */
  allow_duplicate?: boolean | undefined;
}

/** The same, as `createJob(userId, options)` spells it. */
export interface CreateJobOptions {
  jobType: JobType;
  targetUrl: string;
  taskDescription?: string | undefined;
  inputData?: InputData | undefined;
  priority?: number | undefined;
  scheduledAt?: string | Date | null | undefined;
  maxRetries?: number | undefined;
  timeoutSeconds?: number | undefined;
  tags?: string[] | undefined;
  idempotencyKey?: string | null | undefined;
  metadata?: Record<string, unknown> | undefined;
  targetWorkerId?: string | null | undefined;
  workerAffinity?: Affinity | undefined;
  callbackUrl?: string | null | undefined;
  allowDuplicate?: boolean | undefined;
}

/** `POST /valet/apply`. */
export interface ApplyParams {
  valet_task_id: string;
  valet_user_id: string;
  target_url: string;
  profile: Record<string, unknown>;
  platform?: string | undefined;
  resume?: ResumeSource | null | undefined;
  qa_answers?: Record<string, string> | undefined;
  credentials?: Credentials | null | undefined;
  callback_url?: string | null | undefined;
  /** Apply although another job has sent the same application, or may have. */
  allow_duplicate?: boolean | undefined;
  quality?: 'speed' | 'balanced' | 'quality' | undefined;
  priority?: number | undefined;
  timeout_seconds?: number | undefined;
  idempotency_key?: string | null | undefined;
  /** `hitl: true`: blockers pause for a person; `review: true`: so does the filled form; `typing: 'natural'`: texts are typed key by key. */
  metadata?: Record<string, unknown> | undefined;
  target_worker_id?: string | null | undefined;
  worker_affinity?: Affinity | undefined;
}

/** `POST /valet/resume/:id`. */
export interface ResumeParams {
  action?: 'resume' | 'cancel' | undefined;
  notes?: string | undefined;
  resolved_by?: 'human' | 'system' | undefined;
  resolution_type?: 'manual' | 'code_entry' | 'credentials' | 'skip' | undefined;
  /** `{answers}`, `{code}`, `{username, password}` or `{submitted}`: true, false or `try_again`. */
  resolution_data?: Record<string, unknown> | undefined;
}

export interface JobFilters {
  user_id?: string | undefined;
  status?: JobStatus | readonly JobStatus[] | undefined;
  job_type?: JobType | undefined;
  /** The first digits of the job's id, 4 or more. */
  id_prefix?: string | undefined;
  /** 1 to 100 jobs a page; 20 unless given. */
  limit?: number | undefined;
  offset?: number | undefined;
  /** Such as `created_at:desc`. */
  sort?: string | undefined;
}

export function jobParams(userId: string, options: CreateJobOptions): CreateJobParams {
  const { scheduledAt } = options;
  return {
    user_id: userId,
    job_type: options.jobType,
    target_url: options.targetUrl,
    task_description: options.taskDescription,
    input_data: options.inputData,
    priority: options.priority,
    scheduled_at: scheduledAt instanceof Date ? scheduledAt.toISOString() : scheduledAt,
    max_retries: options.maxRetries,
    timeout_seconds: options.timeoutSeconds,
    tags: options.tags,
    idempotency_key: options.idempotencyKey,
    metadata: options.metadata,
    target_worker_id: options.targetWorkerId,
    worker_affinity: options.workerAffinity,
    callback_url: options.callbackUrl,
    allow_duplicate: options.allowDuplicate,
  };
}

/** `?…`, or nothing. */
export function queryOf(values: Record<string, string | number | readonly string[] | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    query.set(name, typeof value === 'object' ? value.join() : String(value));
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** One part of a path. */
export function idIn(id: string): string {
  if (typeof id !== 'string' || id === '') throw new GhostHandsError('an id is wanted', 'invalid_args');
  return encodeURIComponent(id);
}
