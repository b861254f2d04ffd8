import { z } from 'zod';
import { FilledField, INTERACTION_REASONS, Question } from './interaction.ts';

/** The words of a callback's `status`. `failed` is sent only when no attempt remains. */
const CALLBACK_STATUSES = ['running', 'needs_human', 'resumed', 'completed', 'failed', 'cancelled'] as const;

const Cost = z.strictObject({ total_cost_usd: z.number(), action_count: z.int(), total_tokens: z.int() });

/** `type`, `page_url` and `message` are earlier names of `reason`, `current_url` and `description`. */
const Interaction = z.strictObject({
  reason: z.enum(INTERACTION_REASONS),
  type: z.string(),
  description: z.string(),
  message: z.string(),
  screenshot_url: z.string().nullable(),
  current_url: z.string().nullable(),
  page_url: z.string().nullable(),
  paused_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  timeout_seconds: z.number(),
  questions: z.array(Question).optional(),
  fields: z.array(FilledField).optional(),
});

const Progress = z.strictObject({ step: z.string(), progress_pct: z.number(), actions_completed: z.int() });

/** What we POST to a job's `callback_url`. */
export type Callback = z.infer<typeof Callback>;
export const Callback = z.strictObject({
  job_id: z.guid(),
  valet_task_id: z.string().nullable(),
  worker_id: z.string().nullable(),
  status: z.enum(CALLBACK_STATUSES),
  execution_mode: z.string().optional(),
  interaction: Interaction.optional(),
  progress: Progress.optional(),
  resumed_at: z.iso.datetime().optional(),
  result_data: z.record(z.string(), z.unknown()).optional(),
  result_summary: z.string().optional(),
  screenshot_url: z.string().optional(),
  error_code: z.string().optional(),
  error_message: z.string().optional(),
  cost: Cost.optional(),
  completed_at: z.iso.datetime().optional(),
});

/** The engine needs no model. */
export const NO_COST = { total_cost_usd: 0, action_count: 0, total_tokens: 0 } as const;
