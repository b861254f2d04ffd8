import { z } from 'zod';
import type { JobStatus as Status, JobType as Type } from '../contracts/job.ts';

/**
 * What the API answers. Keys that are added later pass through, and so do status words that this release does not know: a
 * client of today must work with the servers of tomorrow.
 */

const text = z.string().nullable();
const object = z.record(z.string(), z.unknown()).nullable();
const list = z.array(z.string()).nullish();

const StatusWord = z.custom<Status>((word) => typeof word === 'string');
const TypeWord = z.custom<Type>((word) => typeof word === 'string');

/** A job's row. Times are ISO 8601. */
export type AutomationJob = z.infer<typeof AutomationJob>;
export const AutomationJob = z.looseObject({
  id: z.string(),
  user_id: z.string(),
  created_by: z.string(),
  job_type: TypeWord,
  target_url: z.string(),
  task_description: text,
  input_data: object,
  priority: z.number(),
  scheduled_at: text,
  max_retries: z.number(),
  retry_count: z.number(),
  timeout_seconds: z.number(),
  status: StatusWord,
  status_message: text,
  idempotency_key: text,
  started_at: text,
  completed_at: text,
  last_heartbeat: text,
  worker_id: text,
  target_worker_id: text,
  result_data: object,
  result_summary: text,
  error_code: text,
  error_details: object,
  screenshot_urls: list,
  tags: list,
  metadata: object,
  created_at: z.string(),
  updated_at: z.string(),
  valet_task_id: text,
});

/** `notes`: which values were dropped or cut, as they could not be used. */
export type CreatedJob = z.infer<typeof CreatedJob>;
export const CreatedJob = z.looseObject({
  id: z.string(),
  status: StatusWord,
  created_at: z.string(),
  notes: z.array(z.string()).optional(),
});

export type CreatedApplication = z.infer<typeof CreatedApplication>;
export const CreatedApplication = z.looseObject({
  job_id: z.string(),
  valet_task_id: text,
  status: StatusWord,
  created_at: z.string(),
  notes: z.array(z.string()).optional(),
});

export const CreatedBatch = z.looseObject({ created: z.number(), job_ids: z.array(z.string()) });

/** The last two are never known. */
export type JobStatusResponse = z.infer<typeof JobStatusResponse>;
export const JobStatusResponse = z.looseObject({
  id: z.string(),
  status: StatusWord,
  status_message: text,
  started_at: text,
  last_heartbeat: text,
  completed_at: text,
  progress_pct: z.number().nullish(),
  estimated_completion: z.string().nullish(),
});

/** `total`: of all pages. */
export type PaginatedJobs = z.infer<typeof PaginatedJobs>;
export const PaginatedJobs = z.looseObject({
  jobs: z.array(AutomationJob),
  total: z.number(),
  limit: z.number(),
  offset: z.number(),
});

export type CancelledJob = z.infer<typeof CancelledJob>;
export const CancelledJob = z.looseObject({ id: z.string(), status: StatusWord });

export type RetriedJob = z.infer<typeof RetriedJob>;
export const RetriedJob = z.looseObject({ id: z.string(), status: StatusWord, retry_count: z.number() });

/** `status`: what the job is now; `running`, unless the person's word ended it. */
export type ResumedJob = z.infer<typeof ResumedJob>;
export const ResumedJob = z.looseObject({ job_id: z.string(), status: StatusWord, resumed_at: z.string() });

/** `number` grows from event to event; very old ones have none. */
export type JobEvent = z.infer<typeof JobEvent>;
export const JobEvent = z.looseObject({
  id: z.string(),
  job_id: z.string(),
  event_type: z.string(),
  from_status: text,
  to_status: text,
  message: text,
  metadata: object,
  actor: z.string(),
  created_at: z.string(),
  number: z.number().nullish(),
});

export const EventPage = z.looseObject({ events: z.array(JobEvent), total: z.number() });

/** What a paused job asks of a person. */
export type Interaction = z.infer<typeof Interaction>;
export const Interaction = z.looseObject({
  reason: z.string(),
  type: z.string(),
  description: z.string(),
  screenshot_url: text,
  current_url: text,
  paused_at: z.string(),
  expires_at: z.string(),
  timeout_seconds: z.number(),
  questions: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        text: z.string(),
        kind: z.string(),
        required: z.boolean(),
        options: z.array(z.string()).optional(),
        note: z.string().optional(),
      }),
    )
    .optional(),
});

/** What a user answered before, and is not asked again. */
export type KeptAnswer = z.infer<typeof KeptAnswer>;
const KeptAnswer = z.looseObject({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  site: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});

export const KeptAnswers = z.looseObject({ answers: z.array(KeptAnswer) });
export const ForgottenAnswer = z.looseObject({ deleted: z.boolean() });
export const ForgottenAnswers = z.looseObject({ deleted_count: z.number() });

/** `progress`: 0 to 100. */
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;
export const ApplicationStatus = z.looseObject({
  job_id: z.string(),
  valet_task_id: text,
  status: StatusWord,
  status_message: text,
  worker_id: text,
  progress: z.number().nullable(),
  result: z.looseObject({ data: object, summary: text, screenshots: z.array(z.string()) }).optional(),
  error: z.looseObject({ code: z.string() }).optional(),
  interaction: Interaction.optional(),
  timestamps: z.looseObject({ created_at: text, started_at: text, completed_at: text }),
});

/** A worker as it is registered; `ec2_ip` is null where it does not know its own. */
export type RegisteredWorker = z.infer<typeof RegisteredWorker>;
export const RegisteredWorker = z.looseObject({
  worker_id: z.string(),
  status: z.string(),
  target_worker_id: z.string().nullish(),
  ec2_instance_id: z.string().nullish(),
  ec2_ip: z.string().nullish(),
  current_job_id: z.string().nullish(),
  registered_at: z.string().nullish(),
  last_heartbeat: z.string().nullish(),
});

export const RegisteredWorkers = z.looseObject({ workers: z.array(RegisteredWorker) });

export type WorkerStatus = z.infer<typeof WorkerStatus>;
export const WorkerStatus = z.looseObject({
  worker_id: z.string(),
  ec2_instance_id: z.string(),
  ec2_ip: z.string(),
  active_jobs: z.number(),
  max_concurrent: z.number(),
  is_running: z.boolean(),
  is_draining: z.boolean(),
  uptime_ms: z.number(),
});

export type WorkerHealth = z.infer<typeof WorkerHealth>;
export const WorkerHealth = z.looseObject({
  status: z.string(),
  active_jobs: z.number(),
  deploy_safe: z.boolean(),
});

export type DrainingWorker = z.infer<typeof DrainingWorker>;
export const DrainingWorker = z.looseObject({
  status: z.string(),
  active_jobs: z.number(),
  worker_id: z.string(),
});

export const StoredResume = z.looseObject({ storage_path: z.string() });
