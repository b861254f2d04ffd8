import { z } from 'zod';
import { JOB_STATUSES } from './job.ts';

/** What the routes of `/jobs` answer (contract 1.5). */

export const Notes = z
  .array(z.string())
  .optional()
  .meta({
    description: 'What was dropped or cut of the request',
    examples: [['profile.phone was dropped']],
  });

/** `POST /jobs`, 201 */
export const JobCreated = z.strictObject({
  id: z.guid(),
  status: z.string(),
  created_at: z.iso.datetime(),
  notes: Notes,
});

/** `POST /jobs/batch`, 201; ids in the order of the request. */
export const BatchCreated = z.strictObject({ created: z.int(), job_ids: z.array(z.guid()) });

const Json = z.record(z.string(), z.unknown());
const Time = z.iso.datetime();

/** A row of `gh_automation_jobs` (contract 4.1), and what other systems add to that table. */
export const Job = z.looseObject({
  id: z.guid(),
  user_id: z.guid(),
  idempotency_key: z.string().nullable(),
  created_by: z.string(),
  job_type: z.string(),
  target_url: z.string(),
  task_description: z.string().nullable(),
  input_data: z
    .unknown()
    .meta({ description: 'References into the encrypted store; nothing of the applicant' }),
  priority: z.int(),
  scheduled_at: Time.nullable(),
  max_retries: z.int(),
  retry_count: z.int(),
  timeout_seconds: z.int(),
  status: z.enum(JOB_STATUSES),
  status_message: z.string().nullable(),
  started_at: Time.nullable(),
  completed_at: Time.nullable(),
  last_heartbeat: Time.nullable(),
  worker_id: z.string().nullable(),
  target_worker_id: z.string().nullable(),
  result_data: z.unknown(),
  result_summary: z.string().nullable(),
  error_code: z.string().nullable(),
  error_details: z.unknown(),
  screenshot_urls: z.unknown().meta({ description: 'Links that expire; they are made anew for each answer' }),
  tags: z.unknown(),
  metadata: z.unknown(),
  callback_url: z.string().nullable().meta({ description: 'Without its query, which may hold a key' }),
  valet_task_id: z.string().nullable(),
  paused_at: Time.nullable(),
  created_at: Time,
  updated_at: Time,
});

/** `GET /jobs` */
export const JobList = z.strictObject({
  jobs: z.array(Job),
  total: z.int(),
  limit: z.int(),
  offset: z.int(),
});

/** `GET /jobs/:id/status` */
export const JobStatusAnswer = z.strictObject({
  id: z.guid(),
  status: z.enum(JOB_STATUSES),
  status_message: z.string().nullable(),
  started_at: Time.nullable(),
  last_heartbeat: Time.nullable(),
  completed_at: Time.nullable(),
});

/** A row of `gh_job_events` (contract 4.5). */
const JobEvent = z.looseObject({
  id: z.guid(),
  job_id: z.guid(),
  number: z.int().nullable().meta({
    description: 'Grows with time; the id of live events. null for events from before there were numbers',
  }),
  event_type: z
    .string()
    .meta({ examples: ['job_started', 'progress_update', 'hitl_paused', 'job_completed'] }),
  from_status: z.string().nullable(),
  to_status: z.string().nullable(),
  message: z.string().nullable(),
  metadata: Json.nullable(),
  actor: z.string(),
  created_at: Time,
});

/** `GET /jobs/:id/events` */
export const JobEventList = z.strictObject({ events: z.array(JobEvent), total: z.int() });

/** `POST /jobs/:id/cancel` */
export const JobCancelled = z.strictObject({
  id: z.guid(),
  status: z.literal('cancelled'),
  cancelled_at: Time,
});

/** `POST /jobs/:id/retry` */
export const JobRetried = z.strictObject({ id: z.guid(), status: z.string(), retry_count: z.int() });
