import { z } from 'zod';
import { FilledField, INTERACTION_REASONS, Question } from './interaction.ts';
import { JOB_STATUSES } from './job.ts';
import { Notes } from './jobAnswers.ts';

/** What the routes of `/valet` answer (contract 1.6). */

const Time = z.iso.datetime();

/** `POST /valet/apply`, `POST /valet/task`, 201 */
export const ValetCreated = z.strictObject({
  job_id: z.guid(),
  valet_task_id: z.string(),
  status: z.string(),
  created_at: Time,
  notes: Notes,
});

/** 409: the idempotency key is known. */
export const ValetDuplicate = z.strictObject({
  job_id: z.guid(),
  valet_task_id: z.string().nullable(),
  status: z.string(),
  duplicate: z.literal(true),
});

/** A pause. `type`, `page_url` and `message` are earlier names of `reason`, `current_url` and `description`. */
const Interaction = z.strictObject({
  type: z.string(),
  reason: z.enum(INTERACTION_REASONS),
  description: z.string(),
  message: z.string(),
  screenshot_url: z.string().nullable(),
  page_url: z.string().nullable(),
  current_url: z.string().nullable(),
  paused_at: Time,
  expires_at: Time,
  timeout_seconds: z.int(),
  questions: z.array(Question),
  fields: z.array(FilledField).optional(),
});

/** `GET /valet/status/:id` */
export const ValetStatus = z.strictObject({
  job_id: z.guid(),
  valet_task_id: z.string().nullable(),
  status: z.enum(JOB_STATUSES),
  status_message: z.string().nullable(),
  worker_id: z.string().nullable(),
  target_worker_id: z.string().nullable(),
  progress: z.number().nullable().meta({ description: 'Percent' }),
  result: z
    .strictObject({ data: z.unknown(), summary: z.string().nullable(), screenshots: z.array(z.unknown()) })
    .optional()
    .meta({ description: 'Only when completed' }),
  error: z
    .strictObject({ code: z.string(), message: z.unknown(), details: z.unknown() })
    .optional()
    .meta({ description: 'Only when it did not end well' }),
  interaction: Interaction.optional().meta({ description: 'Only when paused' }),
  browser_session_available: z.boolean(),
  execution_mode: z.string(),
  browser_mode: z.string(),
  final_mode: z.string().nullable(),
  manual: z.null(),
  cost: z.strictObject({ total_cost_usd: z.number(), action_count: z.int(), total_tokens: z.int() }),
  cost_breakdown: z.null(),
  timestamps: z.strictObject({
    created_at: Time,
    started_at: Time.nullable(),
    completed_at: Time.nullable(),
  }),
});

/** `POST /valet/resume/:id` */
export const ValetResumed = z.strictObject({
  job_id: z.guid(),
  status: z.string(),
  resumed_at: Time,
  resolved_by: z.enum(['human', 'system']),
  resolution_type: z.enum(['manual', 'code_entry', 'credentials', 'skip']),
});
